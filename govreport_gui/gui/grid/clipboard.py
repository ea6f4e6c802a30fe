"""The way to and from the clipboard: copy, copy with labels, paste after a preview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from govreport_gui.gui.grid.blocks import Refusal
from govreport_gui.gui.grid.copies import as_html, as_text, fields_alone, with_labels
from govreport_gui.gui.grid.paste_plan import plan_paste
from govreport_gui.gui.grid.sources import read_source

if TYPE_CHECKING:
    from govreport_gui.gui.grid.copies import Pieces
    from govreport_gui.gui.grid.paste_plan import PastePlan
    from govreport_gui.gui.grid.sources import Source
    from govreport_gui.gui.grid.view import GridView
    from govreport_gui.model.form import CellRef


def copy(view: GridView, *, labels: bool = False) -> bool:
    """Copy the chosen fields, with the heads and stub around them if wanted; tell whether."""
    areas = view.cell_cursor.areas
    if len(areas) > 1:
        view.refused.emit(Refusal.SEVERAL_AREAS.value)
        return False
    fields = view.grid_model.fields
    _put(view, with_labels(fields, areas[0]) if labels else fields_alone(view.cell_cursor.boxes))
    return True


def paste(view: GridView) -> None:
    """Paste what is on the clipboard, if the person agrees with what it would change."""
    source = _source()
    if isinstance(source, Refusal):
        view.refused.emit(source.value)
        return
    plan = plan_paste(view.grid_model, view.cell_cursor.areas, source)
    if isinstance(plan, Refusal):
        view.refused.emit(plan.value)
    elif not plan.must_be_shown or view.confirm_paste(plan):
        _carry_out(view, plan)


def can_paste() -> bool:
    """Tell whether there is anything on the clipboard that may be cells."""
    data = _copied()
    return data is not None and (data.hasText() or data.hasHtml())


def _put(view: GridView, pieces: Pieces) -> None:
    data = QMimeData()
    data.setText(as_text(pieces, view.grid_model.text))
    data.setHtml(as_html(pieces, view.grid_model.text))
    QGuiApplication.clipboard().setMimeData(data)


def _copied() -> QMimeData | None:
    # None is an emptied clipboard, or one that another program holds; Qt's stubs leave it out.
    return QGuiApplication.clipboard().mimeData()


def _source() -> Source | Refusal:
    data = _copied()
    text, html = ("", "") if data is None else (data.text(), data.html())
    source = read_source(text, html)
    if source is None:
        return Refusal.TOO_LARGE if text or html else Refusal.EMPTY
    return source


def _carry_out(view: GridView, plan: PastePlan) -> None:
    if plan.cells:
        view.grid_model.enter(plan.values, "paste")
        _choose(view, [*plan.values])


def _choose(view: GridView, refs: list[CellRef]) -> None:
    """Show a pasted block as chosen, with the cursor where it begins."""
    if refs != [box.ref for box in view.cell_cursor.boxes]:
        fields = view.grid_model.fields
        view.cell_cursor.choose(fields.of(refs[0]), fields.of(refs[-1]))
