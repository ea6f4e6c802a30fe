"""What pasting would do: every cell before and after, what is cleaned, what is refused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.blocks import Refusal, placed
from govreport_gui.gui.grid.labelled import Placing, by_label, labels_in
from govreport_gui.importing.vocabulary import table_words
from govreport_gui.model.cleaning import Cleaned, clean_figure, money_unit
from govreport_gui.model.form import Measure
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.gui.grid.fields import Area
    from govreport_gui.gui.grid.labelled import Unplaced
    from govreport_gui.gui.grid.model import GridModel
    from govreport_gui.gui.grid.sources import Source
    from govreport_gui.model.form import CellRef, Column, Form
    from govreport_gui.model.report import Report

_OTHER_LABELS = 2
"""So many printed texts of another table, and none of this one, tell that it was meant."""


@dataclass(frozen=True, slots=True)
class PastedCell:
    """A cell that gets a text: what stands there, what was copied, what it becomes."""

    ref: CellRef
    before: str
    copied: str
    cleaned: Cleaned

    @property
    def after(self) -> str:
        """The text as the report will keep it."""
        return parse_entry(self.cleaned.text).text

    @property
    def is_words(self) -> bool:
        """Tell whether the text is no number, so that a finding will follow."""
        entry = parse_entry(self.cleaned.text)
        return entry.number is None and not entry.is_blank

    @property
    def is_changed(self) -> bool:
        """Tell whether the cell will read differently."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What pasting would do, in reading order, and what it would leave out.

    ``shift`` is how many columns the figures stood right of their heads.
    """

    cells: tuple[PastedCell, ...]
    unplaced: tuple[Unplaced, ...] = ()
    shift: int = 0

    @property
    def values(self) -> Mapping[CellRef, str]:
        """The text of each cell."""
        return {cell.ref: cell.cleaned.text for cell in self.cells}

    @property
    def changed(self) -> int:
        """How many cells will read differently."""
        return sum(cell.is_changed for cell in self.cells)

    @property
    def cleaned(self) -> int:
        """How many cells do not get exactly what was copied."""
        return sum(bool(c.cleaned.reasons) and not c.cleaned.is_doubtful for c in self.cells)

    @property
    def doubtful(self) -> int:
        """How many cells get a text that looks like a figure and may mean another one."""
        return sum(cell.cleaned.is_doubtful for cell in self.cells)

    @property
    def refused(self) -> int:
        """How many copied texts get no cell."""
        return sum(len(part.texts) for part in self.unplaced)

    @property
    def must_be_shown(self) -> bool:
        """Tell whether a person must agree first: more than one cell, and something to see."""
        return bool(self.unplaced) or (len(self.cells) > 1 and self.changed > 0)


def plan_paste(model: GridModel, areas: Sequence[Area], source: Source) -> PastePlan | Refusal:
    """Return what pasting a source into chosen areas would do, or why it cannot be done at all."""
    placing = _placing(model, areas, source)
    if isinstance(placing, Refusal):
        return placing
    if not placing.texts and not placing.unplaced:
        return Refusal.NO_CELLS
    form, report = model.session.form, model.session.report
    cells = (_pasted(form, report, ref, text) for ref, text in placing.texts.items())
    return PastePlan(tuple(cells), placing.unplaced, placing.shift)


def _placing(model: GridModel, areas: Sequence[Area], source: Source) -> Placing | Refusal:
    """Place by the labels that a block brings with it, otherwise from the chosen cell on."""
    if not source.is_single:
        words = {table.key: table_words(table) for table in model.session.form.tables}
        own = words.pop(model.table.key)
        if labels_in(own, source):
            return by_label(own, source)
        if any(labels_in(other, source) >= _OTHER_LABELS for other in words.values()):
            return Refusal.OTHER_TABLE
    texts = placed(model.fields, areas, source.lines)
    return texts if isinstance(texts, Refusal) else Placing(texts)


def _pasted(form: Form, report: Report, ref: CellRef, text: str) -> PastedCell:
    unit = _unit(form.fields[ref].column)
    return PastedCell(ref, report.entry(ref).text, text, clean_figure(text, unit))


def _unit(column: Column) -> str | None:
    return money_unit(column.unit) if column.measure is Measure.AMOUNT else None
