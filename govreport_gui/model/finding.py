"""What is wrong with a report: data, not exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from decimal import Decimal

    from govreport_gui.model.form import CellRef, Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """A failed check.

    ``code`` names the check (A1, C3 …), ``rule`` the very instance of it (A1.natural), ``cells``
    every cell that takes part, ``left`` and ``right`` the two sides where it is a sum.
    """

    code: str
    rule: str
    severity: Severity
    cells: tuple[CellRef, ...]
    left: Decimal | None = None
    right: Decimal | None = None
