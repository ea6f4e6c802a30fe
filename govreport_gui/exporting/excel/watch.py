"""What a sheet watches over while somebody types: sums that must hold, values that are taken."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from govreport_gui.exporting.excel.areas import Area, areas
from govreport_gui.exporting.excel.looks import FILLS
from govreport_gui.model.form import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from xlsxwriter.worksheet import Worksheet

    from govreport_gui.exporting.document import Rules
    from govreport_gui.exporting.excel.areas import Spot
    from govreport_gui.exporting.excel.looks import Looks
    from govreport_gui.exporting.style import Words
    from govreport_gui.model.form import Balance, CellRef

_NONE = ("/", "-", "—", "无", "没有")
"""Texts that stand for 0 in a sum; any other text lets the sum rest, as in the window."""

_EXACT = 4
"""Decimals: Excel counts in binary, and 0.1 + 0.2 is not quite 0.3 there."""

_MOST = 10**15


def mark_broken_sums(
    sheet: Worksheet, rules: Rules, spots: Mapping[CellRef, Spot], looks: Looks
) -> None:
    """Have the total of a sum that does not hold marked, or all its cells where it has none."""
    for rule in rules.balances:
        marked = [rule.total] if rule.total else [*rule.left, *rule.right]
        found = areas(spots[ref] for ref in marked)
        options = {
            "type": "formula",
            "criteria": f"={_is_broken(rule, spots)}",
            "format": looks.of(bg_color=FILLS[rule.severity][0]),
            "multi_range": " ".join(area.name for area in found),
        }
        sheet.conditional_format(*found[0], options)


def _is_broken(rule: Balance, spots: Mapping[CellRef, Spot]) -> str:
    left, right = (areas(spots[ref] for ref in side) for side in (rule.left, rule.right))
    every = [*left, *right]
    difference = f"ROUND(SUM({_names(left)})-SUM({_names(right)}),{_EXACT})<>0"
    filled = (f"COUNT({_names(side)})+{_says_none(side)}>0" for side in (left, right))
    names = (area.fixed_name for area in every)
    texts = "+".join(f'SUMPRODUCT(ISTEXT({name})*({name}<>""))' for name in names)
    return f"AND({','.join(filled)},{texts}={_says_none(every)},{difference})"


def _says_none(of: Sequence[Area]) -> str:
    counts = (f'COUNTIF({area.fixed_name},"{word}")' for area in of for word in _NONE)
    return "+".join(counts)


def _names(of: Iterable[Area]) -> str:
    return ",".join(area.fixed_name for area in of)


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
