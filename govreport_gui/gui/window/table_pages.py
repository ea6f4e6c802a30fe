"""The tables of one report: made when they are first shown, all alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.settings.settings import AfterEnter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.grid import GridView
    from govreport_gui.model.form import CellRef, Table


class TablePages(QObject):
    """Makes grids; what holds for one of them holds for those that are made later."""

    current_ref_changed = Signal(object)
    """The CellRef under the cursor."""
    chosen_changed = Signal()
    mode_changed = Signal(str)
    """What the hands are doing, in words."""
    refused = Signal(str)
    """Why a key or a paste did nothing."""
    typing = Signal(object, str)
    """A cell, and what stands in the editor that is open in it."""
    zoom_changed = Signal(int)

    def __init__(self, bridge: SessionBridge, zoom: int, pages: QWidget) -> None:
        """Make grids for ``pages``, at first as large as ``zoom`` says, in per cent."""
        super().__init__(pages)
        self._bridge, self._parent, self._zoom = bridge, pages, zoom
        self._after_enter, self._last_year = AfterEnter.DOWN, False
        self._outlined: tuple[CellRef, ...] = ()
        self.grids: dict[str, GridView] = {}
        """By the keys of their sections."""

    def page(self, table: Table) -> GridView:
        """Make the grid of a table."""
        # Loaded with the first table that is shown: the window opens sooner without it.
        from govreport_gui.gui.grid import GridView  # noqa: PLC0415

        grid = GridView(self._bridge, table, self._parent)
        grid.set_zoom(self._zoom)
        grid.after_enter = self._after_enter
        grid.show_last_year(self._last_year)
        grid.outline(self._outlined)
        self._connect(grid)
        self.grids[table.section] = grid
        return grid

    def tell_mode(self, section: str) -> None:
        """Tell what the hands are doing in a section's table; nothing where there is none."""
        grid = self.grids.get(section)
        if grid is None:
            self.mode_changed.emit("")
            return
        from govreport_gui.gui.grid import mode_name  # noqa: PLC0415 as above

        self.mode_changed.emit(mode_name(grid.mode.value))

    def commit_edit(self) -> None:
        """Enter what is being typed."""
        for grid in self.grids.values():
            grid.commit_edit()

    def outline(self, cells: tuple[CellRef, ...]) -> None:
        """Outline these cells and no others."""
        if cells != self._outlined:
            self._outlined = cells
            for grid in self.grids.values():
                grid.outline(cells)

    def set_after_enter(self, where: AfterEnter) -> None:
        """Lead the cursor elsewhere after Enter."""
        self._after_enter = where
        for grid in self.grids.values():
            grid.after_enter = where

    def set_zoom(self, percent: int) -> None:
        """Show all tables larger or smaller."""
        self._zoom = percent
        for grid in self.grids.values():
            grid.set_zoom(percent)

    def show_last_year(self, show: bool) -> None:  # noqa: FBT001 a Qt slot
        """Show last year's figures where they are known, or no longer."""
        self._last_year = show
        for grid in self.grids.values():
            grid.show_last_year(show)

    def _connect(self, grid: GridView) -> None:
        from govreport_gui.gui.grid import mode_name, refusal_sentence  # noqa: PLC0415 see above

        grid.chosen_changed.connect(self.chosen_changed)
        grid.typing.connect(self.typing)
        grid.zoom_changed.connect(self.zoom_changed)
        grid.current_ref_changed.connect(self.current_ref_changed)
        grid.mode_changed.connect(lambda mode: self.mode_changed.emit(mode_name(mode)))
        grid.refused.connect(lambda code: self.refused.emit(refusal_sentence(code)))
