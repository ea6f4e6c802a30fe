"""This year's report beside last year's (Y2–Y8; Y1 is a sum, see tables)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.wording.sentences.speaker import figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _stock(speaker: Speaker, finding: Finding) -> str:
    in_force, issued, repealed = finding.cells
    last = speaker.report.last_year
    assert last is not None and finding.right is not None  # noqa: PT018, S101 the check asked for it
    number = last.entry(in_force).number
    return speaker.words.translate(
        "findings",
        "Table {section} {row}: {before} in force last year + {issued} issued − {repealed} "
        "repealed = {expected}, but {stated} are stated as in force; check them",
    ).format(
        section=speaker.form.fields[in_force].section,
        row=f"「{speaker.form.fields[in_force].row.stub[-1]}」",
        before=figure(number) if number is not None else last.entry(in_force).text,
        issued=speaker.figure(issued),
        repealed=speaker.figure(repealed),
        expected=figure(finding.right),
        stated=speaker.figure(in_force),
    )


def _forgotten(speaker: Speaker, finding: Finding) -> str:
    heads = speaker.form.fields[finding.cells[0]].column.head
    assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 both years
    return speaker.words.translate(
        "findings",
        "Table 四, {name}: {last} cases were pending at the end of last year, but this year's "
        "total is {this}; check what became of them",
    ).format(name=" › ".join(heads[:-1]), last=figure(finding.right), this=figure(finding.left))


def _jump(speaker: Speaker, finding: Finding) -> str:
    assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 both years
    words = {
        "section": speaker.form.fields[finding.cells[0]].section,
        "count": len(finding.cells),
        "cell": speaker.inside(finding.cells[0]),
        "this": figure(finding.left),
        "last": figure(finding.right),
    }
    if len(finding.cells) == 1:
        return speaker.words.translate(
            "findings",
            "Table {section} {cell}: {this}, last year {last}; check whether it changed so much",
        ).format(**words)
    return speaker.words.translate(
        "findings",
        "Table {section}: {count} figures differ very much from last year's, among them {cell}: "
        "{this}, last year {last}; check them",
    ).format(**words)


def _copied(speaker: Speaker, _: Finding) -> str:
    return speaker.words.translate(
        "findings",
        "All figures of the tables are the same as last year's; check whether they are this year's",
    )


def _alike(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section {section}: {percent}% of the text is last year's, figures aside; write what "
            "was done this year",
        ),
        finding,
    )


def _repeated(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section 五: the problem “{words}” is word for word last year's; say where it stands now",
        ),
        finding,
    )


def _another_year(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "What is called last year's report is that for {last}, not for {before}: what was carried "
            "in is from there. Correct the report year, or choose the report for {before}",
        ),
        finding,
    )


SENTENCES: Mapping[str, Sentence] = {
    "Y2": _stock,
    "Y3": _forgotten,
    "Y4": _jump,
    "Y5": _copied,
    "Y6": _alike,
    "Y7": _repeated,
    "Y8": _another_year,
}
