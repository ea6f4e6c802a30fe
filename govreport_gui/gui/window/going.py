"""The way to a place of the report: it is shown, and the cursor is put there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from govreport_gui.gui.findings.kinds import GENERAL, section_of
from govreport_gui.gui.narrative import TextSectionView
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import AGENCY, YEAR, TextRef

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.gui.facts import FactsBar
    from govreport_gui.gui.home.todo import Part
    from govreport_gui.gui.narrative import NarrativeEditor
    from govreport_gui.gui.window.pages import Pages
    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import ChangeSet, FactRef

_OF_YEAR = frozenset({"S8", "Y8"})
"""Checks that the form's edition, and last year's report, go with the report year."""
_Reason = Qt.FocusReason


class Going(QObject):
    """Goes to cells, texts and facts, and to whatever names some of them."""

    def __init__(
        self, form: Form, facts: FactsBar, pages: Pages, show_findings: Callable[[], None]
    ) -> None:
        """Go about in the facts and pages of one report."""
        super().__init__(pages)
        self._form, self._facts, self._pages = form, facts, pages
        self._show_findings = show_findings
        self._visited = ("", 0)

    def to_finding(self, finding: Finding) -> None:
        """Go to what a finding speaks of: its words, else its first cell.

        What has neither concerns a section as a whole, or the agency and the year.
        """
        self._show_findings()
        section = section_of(finding, self._form)
        if finding.passages:
            self.to_passage(self._next_passage(finding))
        elif finding.cells:
            self.to_cell(finding.cells[0])
        elif section != GENERAL:
            self.to_text(section)
        else:
            self._to_fact(YEAR if finding.code in _OF_YEAR else AGENCY)

    def to_part(self, part: Part) -> None:
        """Go to the first thing that is to do in a section."""
        match part.first:
            case CellRef() as ref:
                self.to_cell(ref)
            case f if f in (AGENCY, YEAR, GENERAL):
                self._to_fact(YEAR if f == YEAR else AGENCY)
            case str() as section:
                self._pages.show_section(section)
                self._pages.currentWidget().setFocus(_Reason.OtherFocusReason)
            case finding:
                self.to_finding(finding)  # type: ignore[arg-type] # a fact was the second case

    def to_step(self, step: ChangeSet) -> None:
        """Go to where a step of the history was, and select the cells that were entered in it.

        The comparison shows it by itself.
        """
        if self._pages.comparison is not None:
            return
        ref = step.entered[0].ref
        if isinstance(ref, CellRef):
            self._choose([c.ref for c in step.entered if isinstance(c.ref, CellRef)])
        elif isinstance(ref, TextRef):
            self.to_text(ref.section)

    def to_place(self, place: CellRef | Passage) -> None:
        """Go to a cell, or to words of a text."""
        if isinstance(place, CellRef):
            self.to_cell(place)
        else:
            self.to_passage(place)

    def to_cell(self, ref: CellRef) -> None:
        """Go to a cell."""
        section = self._form.fields[ref].section
        self._pages.show_section(section)
        grid = self._pages.tables.grids[section]
        grid.go_to(ref)
        grid.setFocus(_Reason.OtherFocusReason)

    def to_passage(self, passage: Passage) -> None:
        """Go to words of a text and select them."""
        editor = self.to_text(passage.section)
        if editor is not None:
            editor.show_passage(passage)

    def to_text(self, section: str) -> NarrativeEditor | None:
        """Go to the text of a section and return its editor, None for a table."""
        self._pages.show_section(section)
        page = self._pages.currentWidget()
        if not isinstance(page, TextSectionView):
            return None
        for other in page.editors:
            other.select_nothing()
        editor = page.preamble if section == PREAMBLE and page.preamble else page.editor
        editor.setFocus(_Reason.OtherFocusReason)
        return editor

    def _to_fact(self, fact: FactRef) -> None:
        line = self._facts.year if fact == YEAR else self._facts.agency
        line.setFocus(_Reason.OtherFocusReason)

    def _choose(self, refs: list[CellRef]) -> None:
        """Select cells of one table; a step over several tables shows the first."""
        section = self._form.fields[refs[0]].section
        self._pages.show_section(section)
        grid = self._pages.tables.grids[section]
        grid.choose([ref for ref in refs if ref.table == refs[0].table])
        grid.setFocus(_Reason.OtherFocusReason)

    def _next_passage(self, finding: Finding) -> Passage:
        """Return the first passage; asked for the same finding again, the next one."""
        rule, count = self._visited
        self._visited = (finding.rule, count + 1 if rule == finding.rule else 0)
        return finding.passages[self._visited[1] % len(finding.passages)]
