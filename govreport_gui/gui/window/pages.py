"""What is shown beside the sections: the page of one of them, the overview, or the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from govreport_gui.gui.home import Home
from govreport_gui.gui.narrative import TextPages, TextSectionView
from govreport_gui.gui.settings.zoom import within_limits
from govreport_gui.gui.window.tab_order import put_behind
from govreport_gui.gui.window.table_pages import TablePages
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QListWidget, QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.compare import ComparePage
    from govreport_gui.gui.narrative import Desk
    from govreport_gui.model.form import CellRef, Section


class Pages(QStackedWidget):
    """Keeps in step with the list of sections; all pages are of one size."""

    current_ref_changed = Signal(object)
    """The CellRef under the cursor; None where no table is shown."""
    chosen_changed = Signal()
    compared = Signal(bool)
    """Whether the comparison is shown, when that was not asked for by ``compare``."""
    zoom_changed = Signal(int)

    def __init__(
        self,
        bridge: SessionBridge,
        sections: QListWidget,
        desk: Desk,
        zoom: int,
        today: Callable[[], date],
    ) -> None:
        """Stand beside the list of ``sections``; ``zoom`` in per cent, ``desk`` for the texts."""
        super().__init__(sections.parentWidget())
        self._form, self._sections, self._zoom = bridge.session.form, sections, zoom
        self._made: dict[str, QWidget] = {}
        self.comparison: ComparePage | None = None
        """The comparison, while it is shown."""
        self.home = Home(bridge, self, sections, today)
        self.tables = TablePages(bridge, zoom, self)
        self.texts = TextPages(bridge, desk, self, self._here)
        self.texts.set_zoom(zoom)
        self._connect()
        self._show_row(sections.currentRow())

    @property
    def section(self) -> Section:
        """The section that the list names, also while something else is shown."""
        return self._form.sections[self._sections.currentRow()]

    @property
    def place(self) -> str:
        """The key of the section that is shown; nothing for the overview."""
        return "" if self.home.is_shown else self.section.key

    @property
    def chosen_refs(self) -> tuple[CellRef, ...]:
        """The selected cells of the table that is shown."""
        grid = self.tables.grids.get(self.section.key)
        hidden = self.comparison is not None or self.home.is_shown
        return () if grid is None or hidden else grid.chosen_refs

    @property
    def zoom(self) -> int:
        """Zoom of tables and text in per cent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show tables and text larger or smaller."""
        self._zoom = within_limits(percent)
        if self.comparison is not None:
            self.comparison.set_zoom(self._zoom)
        self.tables.set_zoom(self._zoom)
        self.texts.set_zoom(self._zoom)
        self.zoom_changed.emit(self._zoom)

    def zoom_by(self, percent: int) -> None:
        """Show tables and text larger, or smaller below 0."""
        self.set_zoom(self._zoom + percent)

    def finish(self) -> None:
        """Enter what is being typed or composed."""
        self.tables.commit_edit()
        self.texts.finish()

    def show_section(self, key: str) -> None:
        """Show a section, no longer the comparison; the preamble stands above the first one."""
        keys = [section.key for section in self._form.sections]
        row = 0 if key == PREAMBLE else keys.index(key)
        if self.comparison is not None:
            self.comparison = None
            self.setCurrentWidget(self._page(self._form.sections[row]))
            self.compared.emit(False)  # noqa: FBT003 a signal
        self._sections.setCurrentRow(row)
        self._leave_home()

    def show_home(self) -> None:
        """Show what is still to do, in the place of the sections."""
        self.finish()
        if self.comparison is not None:
            self.comparison = None
            self.compared.emit(False)  # noqa: FBT003 a signal
        self.home.show()
        self._tell_no_table()

    def compare(self, page: ComparePage | None) -> None:
        """Show a comparison in the place of the sections; None: the section is shown again."""
        self.comparison = page
        if page is None:
            self._show_row(self._sections.currentRow())
            return
        self.finish()
        page.set_zoom(self._zoom)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.go_to_section(self.section.key)
        self._tell_no_table()

    def _connect(self) -> None:
        self._sections.currentRowChanged.connect(self._show_row)
        self.currentChanged.connect(self._lead_into_page)
        self.home.opened.connect(self.show_home)
        self.home.closed.connect(self._leave_home)
        self.tables.current_ref_changed.connect(self.current_ref_changed)
        self.tables.chosen_changed.connect(self.chosen_changed)
        self.tables.zoom_changed.connect(self.set_zoom)
        self.texts.zoom_asked.connect(self.zoom_by)

    def _show_row(self, row: int) -> None:
        self.finish()
        section = self._form.sections[row]
        if self.comparison is not None:
            self.comparison.go_to_section(section.key)
            return
        self.setCurrentWidget(self._page(section))
        shown = self.tables.grids.get(section.key)
        self.current_ref_changed.emit(shown.current_ref if shown else None)
        self.tables.tell_mode(section.key)
        self.chosen_changed.emit()

    def _leave_home(self) -> None:
        """Show the section again that the list names."""
        if self.home.is_shown:
            self._show_row(self._sections.currentRow())

    def _tell_no_table(self) -> None:
        self.current_ref_changed.emit(None)
        self.tables.tell_mode("")
        self.chosen_changed.emit()

    def _page(self, section: Section) -> QWidget:
        """Return the page of a section; it is made when it is first shown, to open quickly."""
        if section.key not in self._made:
            table = self._form.table_of(section.key)
            page = self.tables.page(table) if table else self.texts.page(section)
            self._made[section.key] = page
            self.addWidget(page)
        return self._made[section.key]

    def _lead_into_page(self) -> None:
        """Have Tab lead from the sections into the page: it is younger than the findings."""
        page = self.currentWidget()
        if page is not None:
            put_behind(self._sections, page)

    def _here(self) -> Passage | None:
        """Return where the cursor is, or the head of the table that is shown."""
        page = self.currentWidget()
        if isinstance(page, TextSectionView):
            return page.here
        return Passage(self.section.key, 0, 0, 0)
