"""What a report's text may say about its tables, by name."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.support.offices.tables import COLUMNS, OUTCOMES, Values, cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govreport_gui.model.form import CellRef

_GROUPS = {
    "granted": ("granted",),
    "partly": ("partly_granted",),
    "refused": ("secret", "forbidden", "stability", "third_party", "internal", "process",
                "enforcement_files", "inquiries"),
    "unavailable": ("not_held", "not_ready", "unclear"),
    "unprocessed": ("petitions", "repeated", "publications", "excessive", "reconfirmation"),
    "otherwise": ("not_corrected", "unpaid", "other", "other_handling"),
    "open": ("granted", "partly_granted"),
    "not_held": ("not_held",),
    "received": ("received",),
    "carried_in": ("carried_in",),
    "accepted": ("received", "carried_in"),
    "results": ("results",),
    "carried_out": ("carried_out",),
}  # fmt: skip


def cells_of() -> Mapping[str, tuple[CellRef, ...]]:
    """Return the cells that each quantity adds up."""
    cells = {name: tuple(cell(row, "total") for row in rows) for name, rows in _GROUPS.items()}
    cells["natural"] = (cell("received", "natural"),)
    cells["legal"] = tuple(cell("received", column) for column in COLUMNS[1:])
    for outcome in (*OUTCOMES, "total"):
        cells[f"review_{outcome}"] = (cell("cases", f"review_{outcome}", "review"),)
    for name in ("direct_total", "appeal_total"):
        cells[name] = (cell("cases", name, "review"),)
    cells["lawsuits"] = tuple(cell("cases", f"{n}_total", "review") for n in ("direct", "appeal"))
    for row in ("licences", "penalties", "coercion"):
        cells[row] = (cell(row, "decisions", "disclosure"),)
    for row in ("normative", "rules"):
        for column in ("issued", "repealed", "in_force"):
            cells[f"{row}_{column}"] = (cell(row, column, "disclosure"),)
    cells["fees"] = (cell("charges", "fees", "disclosure"),)
    return cells


def facts_of(values: Values) -> dict[str, Decimal]:
    """Return every quantity that the report's edition knows."""
    return {
        name: _sum(values, cells)
        for name, cells in cells_of().items()
        if any(ref in values for ref in cells)
    }


def _sum(values: Values, cells: Iterable[CellRef]) -> Decimal:
    return sum((values.get(ref, Decimal(0)) for ref in cells), Decimal(0))
