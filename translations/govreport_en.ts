<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- The sources are English: only what they say of a count needs words that fit 1 too. -->
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message>
        <source>{heading} — {n} figures differ</source>
        <translation>{heading} — {n} figure(s) differ</translation>
    </message>
    <message>
        <source>{n} figures as last year</source>
        <translation>{n} figure(s) as last year</translation>
    </message>
    <message>
        <source>{n} cells not filled in yet</source>
        <translation>{n} cell(s) not filled in yet</translation>
    </message>
    <message>
        <source>{n} differences; {percent} % of the text as last year.</source>
        <translation>{n} difference(s); {percent} % of the text as last year.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The report still has {n} errors. It can be exported all the same.</source>
        <translation>The report still has {n} error(s). It can be exported all the same.</translation>
    </message>
    <message>
        <source>{n} files were written to {folder}.</source>
        <translation>Files written to {folder}: {n}.</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>{n} findings settled</source>
        <translation>{n} finding(s) settled</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>{n} errors</source>
        <translation>{n} error(s)</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} warning(s)</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} hint(s)</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{n} places to fill in</source>
        <translation>{n} place(s) to fill in</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} error(s)</translation>
    </message>
    <message>
        <source>Complete and without errors; {n} places to look at again</source>
        <translation>Complete and without errors; {n} place(s) to look at again</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>{n} cells change</source>
        <translation>{n} cell(s) change</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>This table, {n} cells</source>
        <translation>This table, {n} cell(s)</translation>
    </message>
    <message>
        <source>All tables, {n} cells</source>
        <translation>All tables, {n} cell(s)</translation>
    </message>
    <message>
        <source>Begin this year's report from it</source>
        <translation>Begin this year</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Compare the open report with it</source>
        <translation>Compare with it</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>{n} notes were damaged and are left out.</source>
        <translation>Damaged notes that are left out: {n}.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>{n} are in doubt</source>
        <translation>in doubt: {n}</translation>
    </message>
    <message>
        <source>{n} are missing</source>
        <translation>missing: {n}</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} paragraph(s)</translation>
    </message>
    <message>
        <source>{n} tables</source>
        <translation>{n} table(s)</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} row(s)</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} picture(s)</translation>
    </message>
    <message>
        <source>The whole table “{name}” was not found: {n} figures.</source>
        <translation>The whole table “{name}” was not found: {n} figure(s).</translation>
    </message>
    <message>
        <source>{row}: {n} figures were not found.</source>
        <translation>{row}: {n} figure(s) not found.</translation>
    </message>
    <message>
        <source> {n} were corrected here.</source>
        <translation> Corrected here: {n}.</translation>
    </message>
    <message>
        <source>Give up {n} corrections?</source>
        <translation>Give up {n} correction(s)?</translation>
    </message>
    <message>
        <source>… {n} more paragraphs and tables are not shown.</source>
        <translation>… not shown: {n} more paragraph(s) and table(s).</translation>
    </message>
    <message>
        <source>… {n} more rows are not shown.</source>
        <translation>… not shown: {n} more row(s).</translation>
    </message>
</context>
<context>
    <name>Selected</name>
    <message>
        <source>{n} cells</source>
        <translation>{n} cell(s)</translation>
    </message>
    <message>
        <source>{n} cells, sum {sum}</source>
        <translation>{n} cell(s), sum {sum}</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>paste {n} cells</source>
        <translation>paste {n} cell(s)</translation>
    </message>
    <message>
        <source>clear {n} cells</source>
        <translation>clear {n} cell(s)</translation>
    </message>
    <message>
        <source>cut {n} cells</source>
        <translation>cut {n} cell(s)</translation>
    </message>
    <message>
        <source>fill {n} cells</source>
        <translation>fill {n} cell(s)</translation>
    </message>
    <message>
        <source>fill {n} totals</source>
        <translation>fill {n} total(s)</translation>
    </message>
    <message>
        <source>fill {n} blanks with 0</source>
        <translation>fill {n} blank(s) with 0</translation>
    </message>
    <message>
        <source>correct {n} cells after reading</source>
        <translation>correct {n} cell(s) after reading</translation>
    </message>
</context>
<context>
    <name>check-report</name>
    <message>
        <source>{n} on the list are caused by others on it: they are not counted, and go when those do.</source>
        <translation>Caused by others on the list, not counted, and gone when those are: {n}.</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>{n} cells</source>
        <translation>{n} cell(s)</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} paragraph(s)</translation>
    </message>
    <message>
        <source>{n} other things</source>
        <translation>{n} other thing(s)</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>{n} cells are gone: {names}</source>
        <translation>cells that are gone: {n}: {names}</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Enter {value} in {n} cells</source>
        <translation>Enter {value} in {n} cell(s)</translation>
    </message>
    <message>
        <source>Correct {n} cells</source>
        <translation>Correct {n} cell(s)</translation>
    </message>
</context>
</TS>
