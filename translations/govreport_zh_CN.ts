<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Comparing</name>
    <message>
        <source>Compared with {name}.</source>
        <translation>已与“{name}”对照。</translation>
    </message>
    <message>
        <source>{n} figures were not found in it.</source>
        <translation>其中有 {n} 个数字没有找到。</translation>
    </message>
    <message>
        <source>Please look at “{name}” again:</source>
        <translation>请再核对一下“{name}”：</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No total had to be filled in.</source>
        <translation>没有需要填写的总计。</translation>
    </message>
    <message>
        <source>No cell is blank.</source>
        <translation>没有空格了。</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>&amp;Agency</source>
        <translation>单位全称(&amp;A)</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Full name of the agency</source>
        <translation>填写单位全称</translation>
    </message>
    <message>
        <source>{edition} form</source>
        <translation>{edition}年格式</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>The report year is a number of four digits, {a} to {b}.</source>
        <translation>报告年度是四位数字，{a}到{b}。</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>已导出：{path}</translation>
    </message>
    <message>
        <source>“{name}”: {found} of {all} figures were found.</source>
        <translation>“{name}”：{all}个数中读到{found}个。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n}处错误</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n}处提醒</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n}处提示</translation>
    </message>
    <message>
        <source>All checks passed</source>
        <translation>检查全部通过</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{n} not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} (explains {n} more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} – {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, year, preamble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained in writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;heads</source>
        <translation>带表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>清除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Still blank; enter 0 if there is none</source>
        <translation>还没有填，没有就填 0</translation>
    </message>
    <message>
        <source>should be {sum}</source>
        <translation>应 {sum}</translation>
    </message>
    <message>
        <source>Last year: {text}</source>
        <translation>上年：{text}</translation>
    </message>
    <message>
        <source>last year {text}</source>
        <translation>上年 {text}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>There is nothing to paste. Copy some cells first.</source>
        <translation>剪贴板是空的，请先复制</translation>
    </message>
    <message>
        <source>This works on one block of cells only. Choose one, and retry.</source>
        <translation>只能对一块连续的单元格操作，请重新选择</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The copied block holds labels only; nothing was pasted.</source>
        <translation>复制的内容只有表头或行名，没有粘贴。</translation>
    </message>
    <message>
        <source>What was copied is far too large for this table; nothing was pasted.</source>
        <translation>复制的内容远超本表大小，没有粘贴。</translation>
    </message>
    <message>
        <source>The copied block has more columns than there are from here on; nothing was pasted. Start further left, or copy it together with its row names.</source>
        <translation>复制的列数多于此处往右的列数，没有粘贴。请从更靠左的格开始，或连同行名一起复制。</translation>
    </message>
    <message>
        <source>The copied block has more rows than there are from here on; nothing was pasted. Start further up, or copy it together with its row names.</source>
        <translation>复制的行数多于此处往下的行数，没有粘贴。请从更靠上的格开始，或连同行名一起复制。</translation>
    </message>
    <message>
        <source>The copied block belongs to another table of the report; nothing was pasted.</source>
        <translation>复制的内容属于报告的另一张表，没有粘贴。</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>{step} (now)</source>
        <translation>{step}（当前）</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>各步操作，最新的在前</translation>
    </message>
    <message>
        <source>Choose a step: the report goes back, or on, to it.</source>
        <translation>点一步，报告就回到（或前进到）这一步之后的样子。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys in the tables</source>
        <translation>表格按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Ready: a cell is chosen. Enter: a value is being typed anew, arrows end it. Edit: a value is being corrected after F2 or a double click, arrows move the caret.</source>
        <translation>就绪：选中一格。输入：正在重新输入，按方向键即完成。编辑：按 F2 或双击后修改原值，方向键移动光标。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cursor then</source>
        <translation>之后光标在</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>之后状态</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>之后的值</translation>
    </message>
    <message>
        <source>Cells chosen</source>
        <translation>选中格数</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{motion}, choosing all cells on the way</source>
        <translation>{motion}，并选中经过的格</translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation>左移一格</translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation>右移一格</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>上移一格</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>下移一格</translation>
    </message>
    <message>
        <source>To the edge of the filled cells on the left</source>
        <translation>到左边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the edge of the filled cells on the right</source>
        <translation>到右边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the upper edge of the filled cells</source>
        <translation>到上边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the lower edge of the filled cells</source>
        <translation>到下边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the first cell of the row</source>
        <translation>到本行第一格</translation>
    </message>
    <message>
        <source>To the last cell of the row</source>
        <translation>到本行最后一格</translation>
    </message>
    <message>
        <source>To the first cell of the table</source>
        <translation>到本表第一格</translation>
    </message>
    <message>
        <source>To the last cell of the table</source>
        <translation>到本表最后一格</translation>
    </message>
    <message>
        <source>One screen up</source>
        <translation>上翻一屏</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>下翻一屏</translation>
    </message>
    <message>
        <source>Enter the value and go down (see After Enter)</source>
        <translation>确认并下移（方向见“回车后”设置）</translation>
    </message>
    <message>
        <source>Enter the value and go up</source>
        <translation>确认并上移</translation>
    </message>
    <message>
        <source>Enter the value and go to the next cell</source>
        <translation>确认并到下一格</translation>
    </message>
    <message>
        <source>Enter the value and go to the cell before</source>
        <translation>确认并到上一格</translation>
    </message>
    <message>
        <source>Correct the value, or type it anew again</source>
        <translation>修改原值；再按则改为重新输入</translation>
    </message>
    <message>
        <source>Leave the value as it was</source>
        <translation>放弃输入，恢复原值</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>清空选中的格</translation>
    </message>
    <message>
        <source>Fill the chosen cells from the topmost</source>
        <translation>用最上一格填充选中的格</translation>
    </message>
    <message>
        <source>Fill the chosen cells from the leftmost</source>
        <translation>用最左一格填充选中的格</translation>
    </message>
    <message>
        <source>Enter the value in all chosen cells</source>
        <translation>把输入的值填入所有选中的格</translation>
    </message>
    <message>
        <source>Choose all cells of the table</source>
        <translation>选中全表</translation>
    </message>
    <message>
        <source>Copy the chosen cells</source>
        <translation>复制选中的格</translation>
    </message>
    <message>
        <source>Cut the chosen cells</source>
        <translation>剪切选中的格</translation>
    </message>
    <message>
        <source>Paste, after showing what will change</source>
        <translation>粘贴（先预览要改动的内容）</translation>
    </message>
    <message>
        <source>Leave the table forwards</source>
        <translation>离开表格，到后一处</translation>
    </message>
    <message>
        <source>Leave the table backwards</source>
        <translation>离开表格，到前一处</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annual report editor</source>
        <translation>政府信息公开年报</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Word document (.docx)…</source>
        <translation>Word 文档 (.docx)(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (.xlsx)…</source>
        <translation>Excel 工作簿 (.xlsx)(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;PDF file (.pdf)…</source>
        <translation>PDF 文件 (.pdf)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Keep totals in &amp;step</source>
        <translation>总计自动合计(&amp;S)</translation>
    </message>
    <message>
        <source>Fill blanks with &amp;0…</source>
        <translation>空格填 0(&amp;0)…</translation>
    </message>
    <message>
        <source>&amp;Fill totals</source>
        <translation>填写总计(&amp;F)</translation>
    </message>
    <message>
        <source>After &amp;Enter</source>
        <translation>回车后(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>实际大小 100%(&amp;N)</translation>
    </message>
    <message>
        <source>In this &amp;row</source>
        <translation>本行(&amp;R)</translation>
    </message>
    <message>
        <source>In this &amp;column</source>
        <translation>本列(&amp;C)</translation>
    </message>
    <message>
        <source>In this &amp;table</source>
        <translation>本表(&amp;T)</translation>
    </message>
    <message>
        <source>Go &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Go &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s figures in the tables</source>
        <translation>表中显示上年数字(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compare with last year&apos;s report…</source>
        <translation>对照上年报告(&amp;C)…</translation>
    </message>
    <message>
        <source>Compare with no report any &amp;longer</source>
        <translation>不再对照上年报告(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys in the tables</source>
        <translation>表格按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{n} cells change</source>
        <translation>改{n}格</translation>
    </message>
    <message>
        <source>{n} cleaned</source>
        <translation>清理{n}格</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>拒绝{n}格</translation>
    </message>
    <message>
        <source>{n} doubtful</source>
        <translation>存疑{n}格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{why} ({texts})</source>
        <translation>{why}（{texts}）</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有行名</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“{copied}” cleaned: {what}</source>
        <translation>“{copied}”已清理：{what}</translation>
    </message>
    <message>
        <source>Not a number; kept as written</source>
        <translation>不是数，照原样填入</translation>
    </message>
    <message>
        <source>Refused: this row name is not in the table</source>
        <translation>拒绝：本表没有这一行</translation>
    </message>
    <message>
        <source>Refused: the heads are not those of this table</source>
        <translation>拒绝：表头与本表不符</translation>
    </message>
    <message>
        <source>Refused: the cell is there twice, with two values</source>
        <translation>拒绝：同一格出现两个不同的数</translation>
    </message>
    <message>
        <source>Refused: {found} figures for {wanted} columns</source>
        <translation>拒绝：{found}个数，本表是{wanted}列</translation>
    </message>
    <message>
        <source>full-width characters</source>
        <translation>全角字符</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>thousands separators</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>unit after the figure</source>
        <translation>数后的单位</translation>
    </message>
    <message>
        <source>Doubtful: not the form&apos;s unit of money; kept as written</source>
        <translation>存疑：金额单位与表格不同，照原样填入</translation>
    </message>
    <message>
        <source>Doubtful: a space in the figure; kept as written</source>
        <translation>存疑：数中间有空格，照原样填入</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reports (*.govreport *.docx *.xlsx *.txt)</source>
        <translation>报告文件 (*.govreport *.docx *.xlsx *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>“{name}”有改动尚未保存，是否保存？</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}”已经存在，要替换它吗？</translation>
    </message>
    <message>
        <source>Enter 0 in the cells that are blank?</source>
        <translation>要在空格中填 0 吗？</translation>
    </message>
    <message>
        <source>Blank totals get the sum of their parts.</source>
        <translation>空着的总计填各项之和。</translation>
    </message>
    <message>
        <source>This table, {n} cells</source>
        <translation>本表，{n}格</translation>
    </message>
    <message>
        <source>All tables, {n} cells</source>
        <translation>所有表，{n}格</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Selected</name>
    <message>
        <source>{n} cells</source>
        <translation>{n} 格</translation>
    </message>
    <message>
        <source>{n} cells, sum {sum}</source>
        <translation>{n} 格，合计 {sum}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>A report of this program, or last year&apos;s in Word, Excel or text</source>
        <translation>本软件保存的报告，或者去年的 Word、Excel、文本文件</translation>
    </message>
    <message>
        <source>New blank report</source>
        <translation>新建空白报告</translation>
    </message>
    <message>
        <source>The six sections and three tables of the current form</source>
        <translation>现行格式的六个部分、三张表</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>A fictional town&apos;s report with a few mistakes to find</source>
        <translation>一个虚构乡镇的报告，里面有几处错误</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>agency or year</source>
        <translation>单位或年度</translation>
    </message>
    <message>
        <source>paste {n} cells</source>
        <translation>粘贴{n}格</translation>
    </message>
    <message>
        <source>clear {n} cells</source>
        <translation>清除{n}格</translation>
    </message>
    <message>
        <source>cut {n} cells</source>
        <translation>剪切{n}格</translation>
    </message>
    <message>
        <source>fill {n} cells</source>
        <translation>填充{n}格</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>fill {n} totals</source>
        <translation>填写{n}个总计</translation>
    </message>
    <message>
        <source>fill {n} blanks with 0</source>
        <translation>空格填0，{n}格</translation>
    </message>
    <message>
        <source>last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>reason for a finding</source>
        <translation>说明理由</translation>
    </message>
</context>
<context>
    <name>TextSectionView</name>
    <message>
        <source>Preamble below the title (may be blank)</source>
        <translation>标题下的引言（可以没有）</translation>
    </message>
</context>
<context>
    <name>bases</name>
    <message>
        <source>What the form prints</source>
        <translation>报告格式的规定</translation>
    </message>
    <message>
        <source>Counts of items are whole numbers</source>
        <translation>件数应为整数</translation>
    </message>
    <message>
        <source>Counts and fees cannot be below 0</source>
        <translation>件数和金额不能小于0</translation>
    </message>
    <message>
        <source>Experience: county offices send back reports with blank cells</source>
        <translation>经验：有空格的报告会被退回</translation>
    </message>
    <message>
        <source>Table 三, head: items 一 + 二 = items 三 + 四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: what the columns mean must fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: files converted from PDF tear figures apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form prints the unit 万元; 4 decimals are 1 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: figures are printed in plain digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>国办公开办函〔2021〕30号 二（四）: reports whose text is alike are held to account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: what is in force at the end of a year goes on into the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: pending cases come up again in the next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: a jump is often a slip of the pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience: last year&apos;s file is often the draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>{agency}, {year}, {edition} form: {found} of {all} cells found</source>
        <translation>{agency}，{year}年，{edition}年格式：{all}个数中读到{found}个</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>检查全部通过。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Check and convert government information disclosure reports.</source>
        <translation>检查、转换政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>show what is found in a file</source>
        <translation>显示从文件中读到的内容</translation>
    </message>
    <message>
        <source>list what is wrong with a report</source>
        <translation>列出报告中的问题</translation>
    </message>
    <message>
        <source>write a report in another format</source>
        <translation>把报告转换成另一种格式</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{name}” does not exist. Check the name, or whether the disk is connected.</source>
        <translation>找不到“{name}”。请核对文件名，或者看看U盘是否插好。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Close it in other programs, or copy it to your own folder.</source>
        <translation>没有权限读取“{name}”。请先在别的程序里关闭它，或者复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the report file in it.</source>
        <translation>“{name}”是文件夹。请选择里面的报告文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}”是空文件。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Open it in WPS or Word, save it again, and retry.</source>
        <translation>“{name}”已损坏，无法读取。请用 WPS 或 Word 打开它另存一次，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” is far too large for a report. Choose another file.</source>
        <translation>“{name}”太大，不像是年度报告。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Remove the password in WPS or Word, and retry.</source>
        <translation>“{name}”设了密码。请在 WPS 或 Word 里取消密码，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read. Save it as .docx, and retry.</source>
        <translation>“{name}”的文件类型无法读取。请另存为 .docx，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” holds no government information disclosure report: neither its headings nor its tables were found.</source>
        <translation>“{name}”不是政府信息公开工作年度报告：里面没有找到报告的标题和表格。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of this program. Update the program, and retry.</source>
        <translation>“{name}”是用更新版本的本软件保存的。请先升级软件，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” may not be written in “{folder}”. Choose another folder.</source>
        <translation>没有权限把“{name}”写入“{folder}”。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space, or choose another disk.</source>
        <translation>“{name}”没有写入：磁盘已满。请腾出空间，或者换一个磁盘。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder “{folder}” does not exist.</source>
        <translation>“{name}”没有写入：文件夹“{folder}”不存在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, and retry.</source>
        <translation>“{name}”正被别的程序打开。请在那里关闭它，再试一次。</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending must be .govreport, .docx, .xlsx or .pdf.</source>
        <translation>“{name}”没有写入：文件名必须以 .govreport、.docx、.xlsx 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>“{name}” was not written: no Chinese font was found on this computer. Install one, such as Noto CJK.</source>
        <translation>“{name}”没有写入：这台电脑上没有找到中文字体。请安装一种，例如思源宋体。</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder, and retry.</source>
        <translation>“{name}”无法写入。请换一个文件夹再试。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be opened. Open an earlier copy of it.</source>
        <translation>“{name}”已损坏，打不开。请打开以前保存的副本。</translation>
    </message>
    <message>
        <source>“{name}” shows its text as pictures, as a scan does, and cannot be read. Open the document it was made from.</source>
        <translation>“{name}”的文字是图片（如扫描件），无法读取。请打开制作它的原文件。</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{line}: {left} ≠ {right}, difference {difference}</source>
        <translation>{line}：{left} ≠ {right}，差 {difference}</translation>
    </message>
    <message>
        <source>{column} column: carried in from last year {this}, but last year&apos;s report carried out {last}, difference {difference}</source>
        <translation>{column}列：上年结转填 {this}，而上年报告的结转下年度是 {last}，差 {difference}</translation>
    </message>
    <message>
        <source>{cell}: “{text}” must be a whole number</source>
        <translation>{cell}：“{text}”应为整数</translation>
    </message>
    <message>
        <source>{cell}: “{text}” must not have a sign; enter 0 or more</source>
        <translation>{cell}：“{text}”不应带正负号，请填 0 或正数</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not a number; enter the figure only</source>
        <translation>{cell}：“{text}”不是数字，请只填数字</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not a figure; enter 0 if there is none</source>
        <translation>{cell}：“{text}”不是数字，没有就填 0</translation>
    </message>
    <message>
        <source>{line}: the total is blank, but its parts are filled in</source>
        <translation>{line}：总计没有填，而各项已经填了</translation>
    </message>
    <message>
        <source>Table {section}: {count} cells are blank, among them {cells}</source>
        <translation>表{section}有 {count} 格没有填，例如{cells}</translation>
    </message>
    <message>
        <source>Table {section}: blank: {cells}</source>
        <translation>表{section}没有填：{cells}</translation>
    </message>
    <message>
        <source>{column} column</source>
        <translation>{column}列</translation>
    </message>
    <message>
        <source>Row “{row}”</source>
        <translation>「{row}」行</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{cell}: “{text}” has too many digits; check it</source>
        <translation>{cell}：“{text}”位数过多，请核对</translation>
    </message>
    <message>
        <source>Table 三: {count} more came in than were settled in the {more} column, {count} fewer in the {less} column, while the total column holds. Was an application booked in two columns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {first} and the {second} beside it make {both} with which all sums hold. Was the figure torn apart on the way here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {in_force} in force, but {issued} issued this year less {repealed} repealed is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {stock} published in all, but {new} newly published this year is more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {before} items last year and a change of {change} leave less than none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{text}” is much for 万元; was it entered in 元?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {this}, last year {last}; was it entered in 元 instead of 万元?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{text}” has more than 4 decimals; the fourth one is 1 元 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: “{text}” is better written in plain digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {section}: {count} figures are better written in plain digits, among them “{text}” in {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}: {before} in force last year + {issued} issued − {repealed} repealed = {expected}, but {stated} are stated as in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table 四, {name}: {last} cases were pending at the end of last year, but this year&apos;s total is {this}; check what became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {this}, last year {last}; check whether it changed so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table {section}: {count} figures differ very much from last year&apos;s, among them {cell}: {this}, last year {last}; check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures of the tables are the same as last year&apos;s; check whether they are this year&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section {section}: {percent}% of the text is last year&apos;s, figures aside; write what was done this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 五: the problem “{words}” is word for word last year&apos;s; say where it stands now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The section “{0}” was not found.</source>
        <translation>没有找到“{0}”这一部分。</translation>
    </message>
    <message>
        <source>“{0}” holds a table that was not taken over.</source>
        <translation>“{0}”里有一张表格，没有读入。</translation>
    </message>
    <message>
        <source>{0} lines above the title were not taken over, first: “{1}”.</source>
        <translation>标题上方有 {0} 行没有读入，第一行是“{1}”。</translation>
    </message>
    <message>
        <source>No title was found; enter the agency and the year.</source>
        <translation>没有找到报告标题，请填写单位和年度。</translation>
    </message>
    <message>
        <source>No report year was found; enter it.</source>
        <translation>没有找到报告年度，请填写。</translation>
    </message>
    <message>
        <source>The title has no year; {0} was taken from the reporting period.</source>
        <translation>标题里没有年度，按统计期限取为 {0} 年。</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: it is not certain which figure belongs where, so none was taken over: {2}</source>
        <translation>表{0}「{1}」行：无法确定各数属于哪一列，因此都没有读入：{2}</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: the column heads are not those of the form, so no figure was taken over: {2}</source>
        <translation>表{0}「{1}」行：上方的表头与规定格式不符，因此没有读入：{2}</translation>
    </message>
    <message>
        <source>The title names no agency; enter it.</source>
        <translation>标题里没有单位名称，请填写。</translation>
    </message>
    <message>
        <source>The file holds more than one report; only the first one was taken over.</source>
        <translation>文件里不止一份报告，只读入了第一份。</translation>
    </message>
    <message>
        <source>Table {0}: the text beside the table was not taken over: “{1}”</source>
        <translation>表{0}旁边的文字没有读入：“{1}”</translation>
    </message>
    <message>
        <source>Table {0}: the row “{1}” is none of the form&apos;s and was not taken over.</source>
        <translation>表{0}里的“{1}”行不是规定的行，没有读入。</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}” stands twice with different values, so none was taken over for: {2}</source>
        <translation>表{0}「{1}」行出现两次而数值不同，因此这些列没有读入：{2}</translation>
    </message>
    <message>
        <source>This is the very same report: all figures and all text are equal. Choose the report of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the report of “{0}”, this is the report of “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a report for {0}, too; choose the report of the year before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is the report for {0}, not for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is on the form of {0}. The text, tables 三 and 四, documents issued and decisions can be compared ({1} figures); documents in force and fees cannot, because that form counts something else ({2} figures).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Delete “{before}”</source>
        <translation>删去“{before}”</translation>
    </message>
    <message>
        <source>Change “{before}” to “{after}”</source>
        <translation>把“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>Enter {value} in 「{cell}」</source>
        <translation>在「{cell}」填 {value}</translation>
    </message>
    <message>
        <source>Enter {value} in {n} cells</source>
        <translation>在 {n} 格中填 {value}</translation>
    </message>
    <message>
        <source>Correct {n} cells</source>
        <translation>改正 {n} 格</translation>
    </message>
</context>
</TS>
