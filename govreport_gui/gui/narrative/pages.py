"""The text pages of one report: made when they are first shown, wired to one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.narrative.reviewing import Reviewing
from govreport_gui.gui.narrative.view import TextSectionView

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.narrative.desk import Desk
    from govreport_gui.gui.narrative.editor import NarrativeEditor
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import Section


class TextPages(QObject):
    """Makes pages, keeps their size and guidance alike, and goes through what to look at."""

    pointed = Signal(object)
    """The Finding whose words were clicked."""
    cell_asked = Signal(object)
    """The CellRef of a tied figure."""
    place_asked = Signal(object)
    """A Passage that is to be shown."""
    zoom_asked = Signal(int)
    """By how many per cent everything is wanted larger."""
    refused = Signal(str)
    said = Signal(str)

    def __init__(
        self, bridge: SessionBridge, desk: Desk, view: QWidget, here: Callable[[], Passage | None]
    ) -> None:
        """Serve a view that knows where the hands are (``here``)."""
        super().__init__(view)
        self._bridge, self._desk, self._here = bridge, desk, here
        self._pages: list[TextSectionView] = []
        self._zoom = 100
        self._hits: tuple[Passage, ...] = ()
        self.reviewing = Reviewing(bridge, self)
        self.reviewing.asked.connect(self.place_asked)
        self.reviewing.said.connect(self.said)

    @property
    def editors(self) -> tuple[NarrativeEditor, ...]:
        """The editors of all pages that there are."""
        return tuple(editor for page in self._pages for editor in page.editors)

    def page(self, section: Section) -> TextSectionView:
        """Make the page of a section."""
        page = TextSectionView(self._bridge, section, self._desk, self.reviewing)
        page.set_zoom(self._zoom)
        page.strip.guide_toggled.connect(self._show_guides)
        page.strip.review_asked.connect(self.review)
        for editor in page.editors:
            editor.set_faces(self._desk.faces)
            editor.pointed.connect(self.pointed)
            editor.cell_asked.connect(self.cell_asked)
            editor.zoomed.connect(self.zoom_asked)
            editor.refused.connect(self.refused)
            editor.hands.said.connect(self.said)
            editor.mark_hits(self._hits)
        self._pages.append(page)
        return page

    def finish(self) -> None:
        """Take what is being composed into the text."""
        for editor in self.editors:
            editor.finish()

    def mark_hits(self, hits: tuple[Passage, ...]) -> None:
        """Mark what somebody looks for, and nothing else."""
        self._hits = hits
        for editor in self.editors:
            editor.mark_hits(hits)

    def set_zoom(self, percent: int) -> None:
        """Show all text larger or smaller than usual."""
        self._zoom = percent
        for page in self._pages:
            page.set_zoom(percent)

    def review(self, count: int) -> None:
        """Go to the next place that is last year's, or to the one before."""
        self.finish()
        self.reviewing.step(self._here(), count)

    def keep(self) -> None:
        """Keep what is last year's at the cursor, and go on."""
        self.finish()
        self.reviewing.keep(self._here())

    def _show_guides(self, shows: bool) -> None:  # noqa: FBT001 a Qt slot
        self._desk.shows_guide = shows
        for page in self._pages:
            page.show_guide()
