"""One text section as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from govreport_gui.gui.narrative.editor import NarrativeEditor
from govreport_gui.gui.narrative.guide import Guide
from govreport_gui.gui.narrative.strip import TextStrip
from govreport_gui.gui.narrative.templates import Templates
from govreport_gui.gui.translation import translate
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.narrative.desk import Desk
    from govreport_gui.gui.narrative.reviewing import Reviewing
    from govreport_gui.model.form import Section

_SHARE = 0.25
"""Of the page's height, for the preamble at most."""


class TextSectionView(QWidget):
    """The editor of a section, guidance beside it; the first section has the preamble's above."""

    def __init__(
        self, bridge: SessionBridge, section: Section, desk: Desk, reviewing: Reviewing
    ) -> None:
        """Show a text section."""
        super().__init__()
        first = section == bridge.session.form.sections[0]
        self._desk, self._session = desk, bridge.session
        self._head: QHBoxLayout | None = None
        # Made before the section's editor: Tab goes from one to the other in this order.
        self.preamble = NarrativeEditor(bridge, PREAMBLE, self) if first else None
        self.editor = NarrativeEditor(bridge, section.key, self)
        self.editor.setAccessibleName(section.heading)
        self.strip = TextStrip(bridge, self.editor, desk, reviewing)
        self.guide = self._make_guide(bridge, section.key)
        self._offer_templates(section)
        column = QVBoxLayout()
        if self.preamble:
            self._add_preamble(self.preamble, column)
        column.addWidget(self.strip)
        column.addWidget(self.editor, stretch=1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, stretch=4)
        if self.guide is not None:
            row.addWidget(self.guide, stretch=1)

    @property
    def editors(self) -> tuple[NarrativeEditor, ...]:
        """The section's editor and, if there is one, the preamble's."""
        return (self.editor,) if self.preamble is None else (self.preamble, self.editor)

    @property
    def here(self) -> Passage:
        """Where the cursor is, in the editor that was last written in."""
        has_focus = self.preamble is not None and self.preamble.hasFocus()
        return self.preamble.here() if self.preamble and has_focus else self.editor.here()

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller than usual."""
        for editor in self.editors:
            editor.set_zoom(percent)
        self._fit_preamble()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead to the section's text. A focus proxy would keep Tab from what is around it."""
        self.editor.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height anew."""
        super().resizeEvent(event)
        self._fit_preamble()

    def show_guide(self) -> None:
        """Show or hide the guidance as it is remembered."""
        shows = self._desk.shows_guide
        self.strip.guide.setChecked(shows)
        if self.guide is not None:
            self.guide.setVisible(shows)

    def _make_guide(self, bridge: SessionBridge, section: str) -> Guide | None:
        guidance = self._desk.guidance
        if guidance is None or section not in guidance.sections:
            self.strip.guide.hide()
            return None
        guide = Guide(bridge, guidance, section, self)
        guide.shown.connect(self._show_paragraph)
        guide.figure_asked.connect(self.editor.hands.put)
        if not self._desk.shows_guide:
            # Never shown here: without a parent yet, it would be a window of its own.
            guide.hide()
        return guide

    def _offer_templates(self, section: Section) -> None:
        if self._desk.guidance is not None:
            button = Templates(self._session, self._desk.guidance, self).button(section)
            if button is not None and self._head is not None:
                button.setAutoRaise(True)
                self._head.addWidget(button)
            elif button is not None:
                self.strip.add(button)

    def _show_paragraph(self, number: int) -> None:
        """Put the cursor behind a paragraph, and into view."""
        texts = self._session.report.paragraphs(self.editor.section)
        if number < len(texts):
            end = len(texts[number])
            self.editor.show_passage(Passage(self.editor.section, number, end, end))
            self.editor.setFocus()

    def _fit_preamble(self) -> None:
        """Give the preamble what it needs, but never much of a low window."""
        if self.preamble is not None:
            needed = round(self.preamble.document().size().height()) + 4
            lines = 2 * self.preamble.fontMetrics().height()
            self.preamble.setFixedHeight(max(lines, min(needed, round(_SHARE * self.height()))))

    def _add_preamble(self, preamble: NarrativeEditor, column: QVBoxLayout) -> None:
        title = translate("TextSectionView", "Preamble below the title (may be blank)")
        preamble.setAccessibleName(title)
        head = QHBoxLayout()
        head.addWidget(QLabel(title, self, wordWrap=True), stretch=1)
        self._head = head
        column.addLayout(head)
        column.addWidget(preamble)
        preamble.document().documentLayout().documentSizeChanged.connect(self._fit_preamble)
