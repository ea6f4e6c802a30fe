"""Sums that do not come out, with the printed name of every item (A1–A4)."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from govreport_gui.model.form import Axis
from govreport_gui.wording.names import brief
from govreport_gui.wording.sentences.speaker import figure

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Balance, CellRef
    from govreport_gui.wording.sentences.speaker import Speaker

_LONGEST_SUM = 6
"""A sum of more items than this says only what they add up to: nobody reads further."""
_LEAST_NAME = 2
"""What two names share is left out as long as so many characters of each remain."""


def broken_sum(speaker: Speaker, finding: Finding) -> str:
    """Say what is added to what, and by how much both sides differ."""
    rule = next(b for b in speaker.form.balances if b.id == finding.rule)
    left, right = finding.left, finding.right
    assert left is not None and right is not None  # noqa: PT018, S101 a sum has both
    difference = figure(abs(left - right))
    if rule.total:
        return _wrong_total(speaker, rule, right, difference)
    return speaker.words.translate(
        "findings", "{line}: {left}, but {right}, difference {difference}"
    ).format(
        line=speaker.line(rule),
        left=_side(speaker, rule.left, left),
        right=_side(speaker, rule.right, right),
        difference=difference,
    )


def _wrong_total(speaker: Speaker, rule: Balance, right: Decimal, difference: str) -> str:
    """Say what a total states and what its parts add up to, with those that are not zero."""
    field = speaker.form.fields[rule.left[0]]
    down = rule.axis is Axis.COLUMN
    parts = _parts(speaker, rule)
    template = (
        speaker.words.translate(
            "findings",
            "{line}: {total} is {stated}, but its parts add up to {sum} ({parts}), difference "
            "{difference}",
        )
        if parts
        else speaker.words.translate(
            "findings",
            "{line}: {total} is {stated}, but its parts add up to {sum}, difference {difference}",
        )
    )
    return template.format(
        line=speaker.line(rule),
        total=field.row.stub[-1] if down else field.column.head[-1],
        stated=speaker.figure(rule.left[0]),
        sum=figure(right),
        parts=parts,
        difference=difference,
    )


def _parts(speaker: Speaker, rule: Balance) -> str:
    """Write the parts of a total that are not zero; nothing where there is none, or too many."""
    told = [ref for ref in rule.right if speaker.report.entry(ref).number]
    if len(told) > _LONGEST_SUM:
        return ""
    fields = [speaker.form.fields[ref] for ref in told]
    down = rule.axis is Axis.COLUMN
    names = [brief(f.row.stub[-1] if down else f.column.head[-1]) for f in fields]
    return _added(speaker, names, told)


def _side(speaker: Speaker, cells: Sequence[CellRef], total: Decimal) -> str:
    """Write all items of one side of a sum; a total among them goes by the name above it."""
    totals = {balance.total for balance in speaker.form.balances}
    fields = [speaker.form.fields[ref] for ref in cells]
    names = [brief(f.row.stub[0 if f.ref in totals else -1]) for f in fields]
    return _sum(speaker, _without_same_end(names), cells, total)


def _sum(speaker: Speaker, names: list[str], cells: Sequence[CellRef], total: Decimal) -> str:
    items = _added(speaker, names, cells)
    return f"{items} = {figure(total)}" if len(cells) > 1 else items


def _added(speaker: Speaker, names: Sequence[str], cells: Sequence[CellRef]) -> str:
    figures = map(speaker.figure, cells)
    return " + ".join(f"{name} {text}" for name, text in zip(names, figures, strict=True))


def _without_same_end(names: list[str]) -> list[str]:
    """Leave out the end that several names share, such as 政府信息公开申请数量."""
    from_the_end = zip(*map(reversed, names), strict=False)
    shared = len(list(takewhile(lambda ends: len(set(ends)) == 1, from_the_end)))
    fits = len(names) > 1 and min(map(len, names)) - shared >= _LEAST_NAME
    return [name[: len(name) - shared] for name in names] if fits else names
