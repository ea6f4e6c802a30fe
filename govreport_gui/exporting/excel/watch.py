"""What a sheet watches over while somebody types: sums that must hold, values that are taken."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govreport_gui.exporting.excel.areas import Spot, areas
from govreport_gui.exporting.excel.looks import FILLS
from govreport_gui.model.form import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Rules
    from govreport_gui.exporting.excel.areas import Area
    from govreport_gui.exporting.excel.looks import Looks
    from govreport_gui.exporting.style import Words
    from govreport_gui.model.form import Balance, CellRef, Severity

_NONE = ("/", "-", "—", "无", "没有")
"""Texts that stand for 0 in a sum; any other text lets the sum rest, as in the window."""

_EXACT = 4
"""Decimals: Excel counts in binary, and 0.1 + 0.2 is not quite 0.3 there."""

_MOST = 10**15


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum rule by the cells of its sides, and those that are marked where it does not hold."""

    left: tuple[Spot, ...]
    right: tuple[Spot, ...]
    marked: tuple[Spot, ...]
    severity: Severity

    def shape(self) -> tuple[object, ...]:
        """Return what is equal for sums that differ by nothing but where they stand."""
        first, sides = self.marked[0], (self.left, self.right, self.marked)
        away = (tuple((s.row - first.row, s.column - first.column) for s in side) for side in sides)
        return (*away, self.severity)


def mark_broken_sums(
    sheet: Worksheet, rules: Rules, spots: Mapping[CellRef, Spot], looks: Looks
) -> None:
    """Have the total of a sum that does not hold marked, or all its cells where it has none.

    Sums side by side share a condition, which counts cells from the one that is marked: a list of
    few conditions can be looked through, and takes XlsxWriter less long.
    """
    alike: defaultdict[tuple[object, ...], list[_Sum]] = defaultdict(list)
    for rule in rules.balances:
        made = _sum(rule, spots)
        alike[made.shape()].append(made)
    for sums in alike.values():
        for number in range(len(sums[0].marked)):
            placed = {one.marked[number]: one for one in sums}
            for area in areas(placed):
                first = placed[Spot(area.top, area.left)]
                options = {
                    "type": "formula",
                    "criteria": f"={_is_broken(first)}",
                    "format": looks.of(bg_color=FILLS[first.severity][0]),
                }
                sheet.conditional_format(*area, options)


def _sum(rule: Balance, spots: Mapping[CellRef, Spot]) -> _Sum:
    left, right = (tuple(spots[ref] for ref in side) for side in (rule.left, rule.right))
    return _Sum(left, right, left if rule.total else left + right, rule.severity)


def _is_broken(rule: _Sum) -> str:
    left, right = areas(rule.left), areas(rule.right)
    every = [*left, *right]
    difference = f"ROUND(SUM({_names(left)})-SUM({_names(right)}),{_EXACT})<>0"
    filled = (f"COUNT({_names(side)})+{_says_none(side)}>0" for side in (left, right))
    texts = "+".join(f'SUMPRODUCT(ISTEXT({one.name})*({one.name}<>""))' for one in every)
    return f"AND({','.join(filled)},{texts}={_says_none(every)},{difference})"


def _says_none(of: Sequence[Area]) -> str:
    return "+".join(f'COUNTIF({area.name},"{word}")' for area in of for word in _NONE)


def _names(of: Iterable[Area]) -> str:
    return ",".join(area.name for area in of)


def refuse_wrong_values(
    sheet: Worksheet, rules: Rules, spots: Mapping[CellRef, Spot], words: Words
) -> None:
    """Have only whole numbers taken where items are counted, and numbers where money is."""
    alike: defaultdict[tuple[Measure, bool], list[Spot]] = defaultdict(list)
    for ref, column in rules.columns.items():
        alike[column.measure, column.signed].append(spots[ref])
    for (measure, signed), cells in alike.items():
        first, *others = areas(cells)
        options = _taken(measure, words, signed=signed)
        options |= {"other_cells": others} if others else {}
        sheet.data_validation(*first, options)


def _taken(measure: Measure, words: Words, *, signed: bool) -> dict[str, Any]:
    counts = measure is Measure.COUNT
    message = words.change if signed else words.count if counts else words.amount
    return {
        "validate": "integer" if counts else "decimal",
        "criteria": ">=",
        "value": -_MOST if signed else 0,
        "error_title": words.refused,
        "error_message": message,
    }
