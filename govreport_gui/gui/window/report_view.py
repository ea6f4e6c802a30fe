"""The open report: its facts, its sections, its findings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from govreport_gui.gui.findings import FindingsPanel
from govreport_gui.gui.findings.kinds import GENERAL, section_of
from govreport_gui.gui.home import Home
from govreport_gui.gui.narrative import Desk, TextPages, TextSectionView
from govreport_gui.gui.settings.settings import AfterEnter
from govreport_gui.gui.settings.zoom import within_limits
from govreport_gui.gui.window.facts import FactsBar
from govreport_gui.gui.window.section_list import SectionList
from govreport_gui.gui.window.tab_order import put_behind
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import AGENCY, YEAR, TextRef

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QPaintEvent

    from govreport_gui.drafting.finding_text import Hit
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.compare import ComparePage
    from govreport_gui.gui.grid import GridView
    from govreport_gui.gui.home.todo import Part
    from govreport_gui.gui.narrative import NarrativeEditor
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Section, Table
    from govreport_gui.model.report import ChangeSet

_PANEL_LINES = 6.5
"""Height of the findings, at first, in lines of text."""
_PAUSE = 200
"""Milliseconds without a key behind which typed text is checked."""
_MOMENT = 0.004
"""Seconds."""
_OF_BLANKS = "C4"
"""The check for blank cells: a whole table of them is no sum."""
_OF_YEAR = "S8"
"""The check that the form's edition is the one of the report year."""


class ReportView(QWidget):
    """One report in the window; a new one is built when another report is opened."""

    zoom_changed = Signal(int)
    current_ref_changed = Signal(object)
    mode_changed = Signal(str)
    refused = Signal(str)
    chosen_changed = Signal()
    compared = Signal(bool)
    """Whether the comparison is shown, when that was not asked for by ``compare``."""
    typing = Signal(object, str)
    """A cell, and what stands in the editor that is open in it."""

    def __init__(
        self,
        bridge: SessionBridge,
        zoom: int,
        parent: QWidget | None = None,
        desk: Desk | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Show the session behind the bridge; ``zoom`` in per cent, ``desk`` for the texts."""
        super().__init__(parent)
        bridge.setParent(self)
        self._form = bridge.session.form
        self.facts = FactsBar(bridge, self)
        self.sections = SectionList(bridge, self)
        self.findings = FindingsPanel(bridge, self)
        self.stack = QStackedWidget(self)
        self._low = QStackedWidget(self)
        self.home = Home(bridge, self.stack, self.sections, today)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.grids: dict[str, GridView] = {}
        self.bridge, self._zoom = bridge, zoom
        self._after_enter, self._last_year = AfterEnter.DOWN, False
        self._pages: dict[str, QWidget] = {}
        self._notice: QWidget | None = None
        self._outlined: tuple[CellRef, ...] = ()
        self._visited = ("", 0)
        self._comparison: ComparePage | None = None
        self._hits: tuple[Passage, ...] = ()
        self.texts = TextPages(bridge, desk or Desk(), self, self._here)
        # The checks of what is typed wait for a pause, so that no key waits for them.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._check_on)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._check_on)
        bridge.updated.connect(self._check_later)
        self._build()
        self._connect_texts()
        self._show_section(self.sections.currentRow())
        self.sections.currentRowChanged.connect(self._show_section)
        self._lead_into_page()
        self.stack.currentChanged.connect(self._lead_into_page)
        self.home.opened.connect(self.show_home)
        self.home.closed.connect(self._leave_home)
        self.home.asked.connect(self.go_to_part)
        self.findings.chosen.connect(self.go_to)
        self.findings.pointed.connect(self._outline)
        self.facts.refused.connect(self.refused)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Have the text checked as soon as the report is seen for the first time."""
        super().paintEvent(event)
        if not self.bridge.session.is_checked and not self._is_typing:
            QTimer.singleShot(0, self, self.bridge.session.check_text)

    @property
    def _is_typing(self) -> bool:
        return self._pause.isActive() or self._turn.isActive()

    def show_notice(self, notice: QWidget) -> None:
        """Show a line above the report, in the place of the one before."""
        layout = self.layout()
        if self._notice is not None:
            self._notice.deleteLater()
        self._notice = notice
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(0, notice)

    def commit_edits(self) -> None:
        """Enter and check whatever is being typed, before the report is saved or handed on."""
        self.facts.commit_edit()
        self._end_typing()
        self.bridge.session.check_text()

    def go_to(self, finding: Finding) -> None:
        """Show what a finding speaks of and put the cursor there: its words, its first cell.

        What has neither concerns a section as a whole, or the agency and the year.
        """
        self.show_below(None)
        section = section_of(finding, self._form)
        if finding.passages:
            self._go_to_passage(self._next_passage(finding))
        elif finding.cells:
            self.go_to_cell(finding.cells[0])
        elif section != GENERAL:
            self._go_to_editor(section)
        else:
            line = self.facts.year if finding.code == _OF_YEAR else self.facts.agency
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the focus where the work begins."""
        if self.home.is_shown:
            self.home.focus()
        else:
            self.sections.setFocus()

    def show_home(self) -> None:
        """Show what is still to do, in the place of the sections."""
        self._end_typing()
        if self._comparison is not None:
            self._comparison = None
            self.compared.emit(False)  # noqa: FBT003 a signal
        self.home.show()
        self.current_ref_changed.emit(None)
        self.chosen_changed.emit()

    def go_to_part(self, part: Part) -> None:
        """Show the first thing that is to do in a section and put the cursor there."""
        match part.first:
            case CellRef() as ref:
                self.go_to_cell(ref)
            case f if f in (AGENCY, YEAR, GENERAL):
                line = self.facts.year if f == YEAR else self.facts.agency
                line.setFocus(Qt.FocusReason.OtherFocusReason)
            case str() as section:
                self._go_to_section(section)
                self.stack.currentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
            case finding:
                self.go_to(finding)  # type: ignore[arg-type] # a fact was the second case

    @property
    def place(self) -> str:
        """The key of the section that is shown; nothing for the overview."""
        return "" if self.home.is_shown else self._form.sections[self.sections.currentRow()].key

    def go_to_section(self, section: str) -> None:
        """Show a section, if the form has it."""
        if any(one.key == section for one in self._form.sections):
            self._go_to_section(section)

    def go_to_cell(self, ref: CellRef) -> None:
        """Show a cell and put the cursor there."""
        section = self._form.fields[ref].section
        self._go_to_section(section)
        self.grids[section].go_to(ref)
        self.grids[section].setFocus(Qt.FocusReason.OtherFocusReason)

    def compare(self, page: ComparePage | None) -> None:
        """Show a comparison in the place of the sections; None: the section is shown again."""
        self._comparison = page
        if page is None:
            self._show_section(self.sections.currentRow())
            return
        self._end_typing()
        page.set_zoom(self._zoom)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.go_to_section(self._form.sections[self.sections.currentRow()].key)
        self.current_ref_changed.emit(None)
        self.chosen_changed.emit()

    @property
    def comparison(self) -> ComparePage | None:
        """The comparison, while it is shown."""
        return self._comparison

    def show_below(self, panel: QWidget | None) -> None:
        """Show a panel in the place of the findings; None: the findings again."""
        if panel is not None:
            self._low.addWidget(panel)
        self._low.setCurrentWidget(panel or self.findings)

    def show_hits(self, hits: Iterable[Hit]) -> None:
        """Mark what somebody looks for, in the texts and in the tables."""
        found = tuple(hits)
        self._hits = tuple(hit.passage for hit in found if hit.passage is not None)
        for editor in self.texts.editors:
            editor.mark_hits(self._hits)
        self._outline_cells(tuple(hit.ref for hit in found if isinstance(hit.ref, CellRef)))

    def go_to_place(self, place: CellRef | Passage) -> None:
        """Show a cell, or words of a text, and put the cursor there."""
        if isinstance(place, CellRef):
            self.go_to_cell(place)
        else:
            self._go_to_passage(place)

    def show_step(self, step: ChangeSet) -> None:
        """Show where a step of the history was, and select the cells that were entered in it.

        The comparison shows it by itself.
        """
        if self._comparison is not None:
            return
        ref = step.entered[0].ref
        if isinstance(ref, CellRef):
            self._choose([c.ref for c in step.entered if isinstance(c.ref, CellRef)])
        elif isinstance(ref, TextRef):
            self._go_to_editor(ref.section)

    @property
    def chosen_refs(self) -> tuple[CellRef, ...]:
        """The selected cells of the table that is shown."""
        grid = self.grids.get(self._form.sections[self.sections.currentRow()].key)
        hidden = self._comparison is not None or self.home.is_shown
        return () if grid is None or hidden else grid.chosen_refs

    @property
    def zoom(self) -> int:
        """Zoom of tables and text in per cent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Show tables and text larger or smaller."""
        self._zoom_all(within_limits(percent))

    def show_last_year(self, show: bool) -> None:  # noqa: FBT001 a Qt slot
        """Show last year's figures in the grids where they are known, or no longer."""
        self._last_year = show
        for grid in self.grids.values():
            grid.show_last_year(show)

    def set_after_enter(self, where: AfterEnter) -> None:
        """Lead the cursor elsewhere after Enter."""
        self._after_enter = where
        for grid in self.grids.values():
            grid.after_enter = where

    def _choose(self, refs: list[CellRef]) -> None:
        """Select cells of one table; a step over several tables shows the first."""
        section = self._form.fields[refs[0]].section
        self._go_to_section(section)
        self.grids[section].choose([ref for ref in refs if ref.table == refs[0].table])
        self.grids[section].setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_passage(self, finding: Finding) -> Passage:
        """Return the first passage; asked for the same finding again, the next one."""
        rule, count = self._visited
        self._visited = (finding.rule, count + 1 if rule == finding.rule else 0)
        return finding.passages[self._visited[1] % len(finding.passages)]

    def _go_to_passage(self, passage: Passage) -> None:
        editor = self._go_to_editor(passage.section)
        if editor is not None:
            editor.show_passage(passage)

    def _go_to_editor(self, section: str) -> NarrativeEditor | None:
        """Show the text of a section and put the cursor there."""
        self._go_to_section(section)
        page = self.stack.currentWidget()
        if not isinstance(page, TextSectionView):
            return None
        for other in page.editors:
            other.select_nothing()
        editor = page.preamble if section == PREAMBLE and page.preamble else page.editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        return editor

    def _outline(self, finding: Finding | None) -> None:
        """Outline the operands of a finding's sum, or the cells that its words are held against."""
        blanks = finding is not None and finding.code == _OF_BLANKS
        self._outline_cells(() if finding is None or blanks else finding.cells)

    def _outline_cells(self, cells: tuple[CellRef, ...]) -> None:
        if cells != self._outlined:
            self._outlined = cells
            for grid in self.grids.values():
                grid.outline(cells)

    def _go_to_section(self, section: str) -> None:
        """Show a section, no longer the comparison; the preamble stands above the first one."""
        keys = [s.key for s in self._form.sections]
        row = 0 if section == PREAMBLE else keys.index(section)
        if self._comparison is not None:
            self._comparison = None
            self.stack.setCurrentWidget(self._page(self._form.sections[row]))
            self.compared.emit(False)  # noqa: FBT003 a signal
        self.sections.setCurrentRow(row)
        self._leave_home()

    def _page(self, section: Section) -> QWidget:
        """Return the page of a section; it is made when it is first shown, to open quickly."""
        if section.key not in self._pages:
            table = self._form.table_of(section.key)
            page = self._grid(table) if table else self._text_page(section)
            self._pages[section.key] = page
            self.stack.addWidget(page)
        return self._pages[section.key]

    def _lead_into_page(self) -> None:
        """Have Tab lead from the sections into the page: it is younger than the findings."""
        page = self.stack.currentWidget()
        if page is not None:
            put_behind(self.sections, page)

    def _leave_home(self) -> None:
        """Show the section again that the list names."""
        if self.home.is_shown:
            self._show_section(self.sections.currentRow())

    def _text_page(self, section: Section) -> TextSectionView:
        page = self.texts.page(section)
        for editor in page.editors:
            editor.mark_hits(self._hits)
        return page

    def _connect_texts(self) -> None:
        texts = self.texts
        texts.pointed.connect(self.findings.point_at)
        texts.cell_asked.connect(self.go_to_cell)
        texts.place_asked.connect(self.go_to_place)
        texts.zoom_asked.connect(lambda percent: self.set_zoom(self._zoom + percent))
        texts.refused.connect(self.refused)
        texts.said.connect(self.findings.said)
        texts.set_zoom(self._zoom)

    def _here(self) -> Passage | None:
        """Return where the cursor is, or the head of the table that is shown."""
        page = self.stack.currentWidget()
        if isinstance(page, TextSectionView):
            return page.here
        return Passage(self._form.sections[self.sections.currentRow()].key, 0, 0, 0)

    def _grid(self, table: Table) -> GridView:
        # Loaded with the first table that is shown: the window opens sooner without it.
        from govreport_gui.gui.grid import (  # noqa: PLC0415
            GridView,
            mode_name,
            refusal_sentence,
        )

        grid = GridView(self.bridge, table, self)
        grid.set_zoom(self._zoom)
        grid.after_enter = self._after_enter
        grid.show_last_year(self._last_year)
        grid.chosen_changed.connect(self.chosen_changed)
        grid.typing.connect(self.typing)
        grid.zoom_changed.connect(self._zoom_all)
        grid.current_ref_changed.connect(self.current_ref_changed)
        grid.current_ref_changed.connect(self.findings.point_at_cell)
        grid.outline(self._outlined)
        grid.mode_changed.connect(lambda mode: self.mode_changed.emit(mode_name(mode)))
        grid.refused.connect(lambda code: self.refused.emit(refusal_sentence(code)))
        self.grids[table.section] = grid
        return grid

    def _zoom_all(self, percent: int) -> None:
        self._zoom = percent
        if self._comparison is not None:
            self._comparison.set_zoom(percent)
        for grid in self.grids.values():
            if grid.zoom != percent:
                grid.set_zoom(percent)
        self.texts.set_zoom(percent)
        self.zoom_changed.emit(percent)

    def _check_later(self) -> None:
        if not self.bridge.session.is_checked:
            self._turn.stop()
            self._pause.start()

    def _check_on(self) -> None:
        """Check for a moment, then let a key that was pressed meanwhile come first."""
        if not self.bridge.session.check_part(_MOMENT):
            self._turn.start()

    def _end_typing(self) -> None:
        """Enter what is being typed or composed."""
        for grid in self.grids.values():
            grid.commit_edit()
        self.texts.finish()

    def _show_section(self, row: int) -> None:
        self._end_typing()
        if self._comparison is not None:
            self._comparison.go_to_section(self._form.sections[row].key)
            return
        self.stack.setCurrentWidget(self._page(self._form.sections[row]))
        shown = self.grids.get(self._form.sections[row].key)
        self.current_ref_changed.emit(shown.current_ref if shown else None)
        self.chosen_changed.emit()

    def _build(self) -> None:
        middle = QWidget(self)
        row = QHBoxLayout(middle)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(6)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.home.entry)
        left.addWidget(self.sections, stretch=1)
        row.addLayout(left)
        row.addWidget(self.stack, stretch=1)
        splitter = self.splitter
        splitter.addWidget(middle)
        self._low.addWidget(self.findings)
        splitter.addWidget(self._low)
        splitter.setStretchFactor(0, 1)
        splitter.setCollapsible(0, False)  # noqa: FBT003 Qt's own signature
        low = round(_PANEL_LINES * self.fontMetrics().height())
        splitter.setSizes([5 * low, low])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.facts)
        column.addWidget(splitter, stretch=1)
