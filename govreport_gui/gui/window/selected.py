"""How many cells are selected, and what they add up to."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.wording.sentences import figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report


def selected_sentence(report: Report, refs: Sequence[CellRef]) -> str:
    """Return count and sum for the status bar; nothing for a single cell, no sum of no numbers."""
    if len(refs) < 2:  # noqa: PLR2004 a cell alone speaks for itself
        return ""
    numbers = [number for ref in refs if (number := report.entry(ref).number) is not None]
    if not numbers:
        return translate("Selected", "{n} cells").format(n=len(refs))
    total = figure(sum(numbers, Decimal(0)))
    return translate("Selected", "{n} cells, sum {sum}").format(n=len(refs), sum=total)
