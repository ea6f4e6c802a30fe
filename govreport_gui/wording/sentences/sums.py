"""Sums that do not come out, with the printed name of every item (A1–A4)."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from govreport_gui.model.form import Axis
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
_NUMBER = re.compile(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．、])")
"""A printed number in front of a name."""
_REMARK = re.compile(r"[（、].*")
"""Behind a name, when it applies and what follows from it."""


def broken_sum(speaker: Speaker, finding: Finding) -> str:
    """Say what is added to what, and by how much both sides differ."""
    rule = next(b for b in speaker.form.balances if b.id == finding.rule)
    left, right = finding.left, finding.right
    assert left is not None and right is not None  # noqa: PT018, S101 a sum has both
    if rule.total:
        said = _stated(speaker, rule), _parts(speaker, rule, right)
    else:
        said = _side(speaker, rule.left, left), _side(speaker, rule.right, right)
    return speaker.words.translate(
        "findings", "{line}: {left}, but {right}, difference {difference}"
    ).format(
        line=speaker.line(rule), left=said[0], right=said[1], difference=figure(abs(left - right))
    )


def _stated(speaker: Speaker, rule: Balance) -> str:
    """Say what a total states."""
    field = speaker.form.fields[rule.left[0]]
    name = field.row.stub[-1] if rule.axis is Axis.COLUMN else field.column.head[-1]
    return f"{_brief(name)} {speaker.figure(rule.left[0])}"


def _parts(speaker: Speaker, rule: Balance, total: Decimal) -> str:
    """Write the parts of a total that are not zero, or only their sum where they are many."""
    told = [ref for ref in rule.right if speaker.report.entry(ref).number]
    if not told or len(told) > _LONGEST_SUM:
        return speaker.words.translate("findings", "its parts add up to {sum}").format(
            sum=figure(total)
        )
    fields = [speaker.form.fields[ref] for ref in told]
    down = rule.axis is Axis.COLUMN
    names = [_brief(f.row.stub[-1] if down else f.column.head[-1]) for f in fields]
    return _sum(speaker, names, told, total)


def _side(speaker: Speaker, cells: Sequence[CellRef], total: Decimal) -> str:
    """Write all items of one side of a sum; a total among them goes by the name above it."""
    totals = {balance.total for balance in speaker.form.balances}
    fields = [speaker.form.fields[ref] for ref in cells]
    names = [_brief(f.row.stub[0 if f.ref in totals else -1]) for f in fields]
    return _sum(speaker, _without_same_end(names), cells, total)


def _sum(speaker: Speaker, names: list[str], cells: Sequence[CellRef], total: Decimal) -> str:
    figures = map(speaker.figure, cells)
    items = " + ".join(f"{name} {text}" for name, text in zip(names, figures, strict=True))
    return f"{items} = {figure(total)}" if len(cells) > 1 else items


def _brief(name: str) -> str:
    """Return a printed name without its number, and without what only explains it."""
    return _REMARK.sub("", _NUMBER.sub("", name))


def _without_same_end(names: list[str]) -> list[str]:
    """Leave out the end that several names share, such as 政府信息公开申请数量."""
    from_the_end = zip(*map(reversed, names), strict=False)
    shared = len(list(takewhile(lambda ends: len(set(ends)) == 1, from_the_end)))
    fits = len(names) > 1 and min(map(len, names)) - shared >= _LEAST_NAME
    return [name[: len(name) - shared] for name in names] if fits else names
