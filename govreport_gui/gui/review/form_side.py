"""The form's side of the page: agency and year, and the tables, each cell with its mark."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.facts import FactsBar
from govreport_gui.gui.review.marked_grid import MarkedGrid
from govreport_gui.gui.review.sure import Sure, icon
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.review.reviewed import Reviewed
    from govreport_gui.model.form import CellRef

_ZOOM = 90
"""Per cent: there is only half of the window's width."""
_OPEN = (Sure.MISSING, Sure.DOUBTFUL)


class FormSide(QWidget):
    """Shows one table at a time; typing corrects it."""

    moved = Signal(object)
    """The cell that a person went to; None where it is none."""
    current_changed = Signal()
    """The cursor is on another cell, however it came there."""

    def __init__(self, reviewed: Reviewed, parent: QWidget | None = None) -> None:
        """Show the report under review."""
        super().__init__(parent)
        self._reviewed = reviewed
        self._is_moving = False
        self._chosen: CellRef | None = None
        self.bridge = SessionBridge(reviewed.session, self)
        self.facts = FactsBar(self.bridge, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(translate("Review", "Tables of the form"))
        self._icons = {sure: icon(sure, self.palette()) for sure in Sure}
        self.grids: dict[str, MarkedGrid] = {}
        for table in reviewed.opened.form.tables:
            grid = MarkedGrid(self.bridge, table, reviewed.sure, reviewed.why, self)
            grid.set_zoom(_ZOOM)
            grid.current_ref_changed.connect(self._tell)
            self.grids[table.key] = grid
            name = translate("Review", "Table {key}").format(key=table.section)
            self.tabs.addTab(grid, self._icons[Sure.FOUND], name)
        self.tabs.currentChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.facts)
        column.addWidget(self.tabs, stretch=1)

    @property
    def grid(self) -> MarkedGrid:
        """The table that is shown."""
        return list(self.grids.values())[self.tabs.currentIndex()]

    @property
    def current_ref(self) -> CellRef | None:
        """The cell that the cursor is on."""
        return self.grid.current_ref

    @property
    def is_visiting(self) -> bool:
        """Whether the cursor was led away from the cell that was chosen."""
        return self._chosen not in {None, self.current_ref}

    def go_to(self, ref: CellRef) -> None:
        """Choose a cell; the source is not led there in turn."""
        self._move(ref)
        self._chosen = ref

    def visit(self, ref: CellRef) -> None:
        """Show a cell until ``go_back``, or until a person goes on from there."""
        self._move(ref)

    def go_back(self) -> None:
        """Return from a visit to the cell that was chosen."""
        if self._chosen is not None:
            self._move(self._chosen)

    def go_right(self) -> bool:
        """Go on to the next cell of the row; tell whether there is one."""
        after = self._reviewed.row_from(self.current_ref)[1:]
        if after:
            self.go_to(after[0])
        return bool(after)

    def take_focus(self) -> None:
        """Have what is typed go into the cell that is shown."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def commit_edits(self) -> None:
        """Enter whatever is being typed."""
        self.facts.commit_edit()
        for grid in self.grids.values():
            grid.commit_edit()

    def show_state(self) -> None:
        """Say on each tab how many cells are open."""
        for index, (key, grid) in enumerate(self.grids.items()):
            refs = (ref for ref in self._reviewed.opened.form.fields if ref.table == key)
            counts = Counter(map(self._reviewed.sure, refs))
            worst = next((sure for sure in _OPEN if counts[sure]), Sure.FOUND)
            self.tabs.setTabIcon(index, self._icons[worst])
            name = translate("Review", "Table {key}").format(key=grid.grid_model.table.section)
            number = sum(counts[sure] for sure in _OPEN)
            self.tabs.setTabText(index, f"{name} ({number})" if number else name)
            grid.viewport().update()

    def _move(self, ref: CellRef) -> None:
        self._is_moving = True
        self.tabs.setCurrentIndex(list(self.grids).index(ref.table))
        self.grids[ref.table].go_to(ref)
        self._is_moving = False
        self.current_changed.emit()

    def _tell(self, _: CellRef | None) -> None:
        if self.sender() in {self.grid, None}:
            self._changed()

    def _changed(self) -> None:
        if not self._is_moving:
            self._chosen = self.current_ref
            self.current_changed.emit()
            self.moved.emit(self.current_ref)
