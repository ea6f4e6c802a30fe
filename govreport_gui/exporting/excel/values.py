"""What a cell of the form is in a workbook: a number, a sum that is worked out, or a text."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.exporting.document import Rules
    from govreport_gui.model.form import Balance, CellRef

_NUMBER = re.compile(r"(?!-0$)-?(0|[1-9]\d*)(\.\d*[1-9])?", re.ASCII)
"""What Excel shows exactly as it was typed when it is stored as a number."""

_MAX_DIGITS = 15
_LEAST = Decimal("0.0001")


def number(text: str) -> Decimal | None:
    """Return the number that a cell is to hold, None where only the text says what was typed.

    A very small one is such a text: programs would show it as 1E-05.
    """
    if not _NUMBER.fullmatch(text) or sum(map(str.isdigit, text)) > _MAX_DIGITS:
        return None
    made = Decimal(text)
    return made if not made or abs(made) >= _LEAST else None


def sums(rules: Rules, texts: Mapping[CellRef, str]) -> dict[CellRef, tuple[CellRef, ...]]:
    """Return the totals that are given as formulas, with their parts.

    Only a total that is what every sum rule makes of it: another one stays the figure that was
    typed. A blank one is worked out as soon as there are parts, so it must have none yet.
    """
    found: dict[CellRef, tuple[CellRef, ...]] = {}
    broken: set[CellRef] = set()
    for rule in rules.balances:
        if rule.total is None:
            continue
        if not _holds(rule, texts):
            broken.add(rule.total)
        found.setdefault(rule.total, rule.right)
    return {total: parts for total, parts in found.items() if total not in broken}


def _holds(rule: Balance, texts: Mapping[CellRef, str]) -> bool:
    """Tell whether Excel would work out the total that was typed."""
    parts = [texts[ref] for ref in rule.right]
    total = texts[rule.left[0]]
    if not total:
        return not any(parts)
    worked_out = [_counted(part) for part in parts]
    if None in worked_out or not any(parts):
        return False
    return number(total) == sum(filter(None, worked_out), Decimal())


def _counted(text: str) -> Decimal | None:
    """Return what a part adds in Excel, None where it would add something else than it says."""
    if not text or parse_entry(text).says_none:
        return Decimal()
    return number(text)
