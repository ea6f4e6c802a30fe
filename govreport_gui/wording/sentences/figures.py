"""What several figures together, or the way a figure is written, give away (A5–A8, C6, C7)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.wording.sentences.speaker import figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _two_columns(speaker: Speaker, finding: Finding) -> str:
    half = len(finding.cells) // 2
    more, less = (
        speaker.form.fields[ref].column.head[-1] for ref in (finding.cells[0], finding.cells[half])
    )
    return speaker.words.translate(
        "findings",
        "Table 三: {count} more came in than were settled in the {more} column, {count} fewer in "
        "the {less} column, while the total column holds. Was an application booked in two columns?",
    ).format(more=more, less=less, **dict(finding.facts))


def _torn(speaker: Speaker, finding: Finding) -> str:
    first, second = (speaker.report.entry(ref).text for ref in finding.cells)
    return speaker.words.translate(
        "findings",
        "{cell}: {first} and the {second} beside it make {both} with which all sums hold. Was the "
        "figure torn apart on the way here?",
    ).format(cell=speaker.name(finding.cells[0]), first=first, second=second, both=first + second)


def _fewer_than_new(speaker: Speaker, finding: Finding) -> str:
    in_force, issued, repealed = (speaker.figure(ref) for ref in finding.cells)
    return speaker.words.translate(
        "findings",
        "Table {section} {row}: {issued} issued this year − {repealed} repealed = {rest}, but only "
        "{in_force} in force; check them",
    ).format(
        **_row(speaker, finding),
        in_force=in_force,
        issued=issued,
        repealed=repealed,
        rest=figure(_number(speaker, finding, 1) - _number(speaker, finding, 2)),
    )


def _fewer_than_published(speaker: Speaker, finding: Finding) -> str:
    stock, new = (speaker.figure(ref) for ref in finding.cells)
    return speaker.words.translate(
        "findings",
        "Table {section} {row}: {stock} published in all, but {new} newly published this year is "
        "more; check them",
    ).format(**_row(speaker, finding), stock=stock, new=new)


def _fewer_than_none(speaker: Speaker, finding: Finding) -> str:
    before, change = (speaker.figure(ref) for ref in finding.cells)
    return speaker.words.translate(
        "findings",
        "Table {section} {row}: {before} items last year and a change of {change} leave less than "
        "none; check them",
    ).format(**_row(speaker, finding), before=before, change=change)


def _number(speaker: Speaker, finding: Finding, cell: int) -> Decimal:
    """Return the number of a cell; what says that there is none counts as 0."""
    return speaker.report.entry(finding.cells[cell]).number or Decimal(0)


def _row(speaker: Speaker, finding: Finding) -> dict[str, str]:
    field = speaker.form.fields[finding.cells[0]]
    return {"section": field.section, "row": f"「{field.row.stub[-1]}」"}


def _yuan(speaker: Speaker, finding: Finding) -> str:
    if finding.right is None:
        return speaker.cell(
            finding,
            speaker.words.translate(
                "findings", "{cell}: {text} 万元 is very much; was it entered in 元?"
            ),
        )
    return speaker.words.translate(
        "findings", "{cell}: {this} 万元, last year {last}; was it entered in 元?"
    ).format(cell=speaker.name(finding.cells[0]), this=_left(finding), last=figure(finding.right))


def _left(finding: Finding) -> str:
    assert finding.left is not None  # noqa: S101 the amount
    return figure(finding.left)


def _decimals(speaker: Speaker, finding: Finding) -> str:
    return speaker.cell(
        finding,
        speaker.words.translate(
            "findings",
            "{cell}: {text} has more than 4 decimals; the fourth one is 1 元 already, check it",
        ),
    )


def _numerals(speaker: Speaker, finding: Finding) -> str:
    ref = finding.cells[0]
    text = speaker.report.entry(ref).text
    if len(finding.cells) == 1:
        return speaker.cell(
            finding,
            speaker.words.translate(
                "findings", "{cell}: “{text}” is better written in plain digits"
            ),
        )
    return speaker.words.translate(
        "findings",
        "Table {section}: {count} figures are better written in plain digits, among them “{text}” "
        "in {cell}",
    ).format(
        section=speaker.form.fields[ref].section,
        count=len(finding.cells),
        text=text,
        cell=speaker.inside(ref),
    )


SENTENCES: Mapping[str, Sentence] = {
    "A5": _two_columns,
    "A6": _torn,
    "A7": _fewer_than_new,
    "A8.stock": _fewer_than_published,
    "A8.items": _fewer_than_none,
    "C6.yuan": _yuan,
    "C6.decimals": _decimals,
    "C7": _numerals,
}
