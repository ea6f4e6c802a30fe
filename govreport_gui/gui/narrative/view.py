"""One text section as a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from govreport_gui.gui.narrative.editor import NarrativeEditor
from govreport_gui.gui.translation import translate
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.narrative.faces import Faces
    from govreport_gui.model.form import Section

_PREAMBLE_LINES = 4


class TextSectionView(QWidget):
    """The editor of a section; the first section has the preamble's above it."""

    def __init__(
        self, bridge: SessionBridge, section: Section, parent: QWidget | None = None
    ) -> None:
        """Show a text section."""
        super().__init__(parent)
        first = section == bridge.session.form.sections[0]
        # Made before the section's editor: Tab goes from one to the other in this order.
        self.preamble = NarrativeEditor(bridge, PREAMBLE, self) if first else None
        self.editor = NarrativeEditor(bridge, section.key, self)
        self.editor.setAccessibleName(section.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        if self.preamble:
            self._add_preamble(self.preamble, column, section.heading)
        column.addWidget(self.editor, stretch=1)
        self.setFocusProxy(self.editor)

    @property
    def editors(self) -> tuple[NarrativeEditor, ...]:
        """The section's editor and, if there is one, the preamble's."""
        return (self.editor,) if self.preamble is None else (self.preamble, self.editor)

    def set_faces(self, faces: Faces) -> None:
        """Show the text in other typefaces."""
        for editor in self.editors:
            editor.set_faces(faces)

    def set_zoom(self, percent: int) -> None:
        """Show the text larger or smaller than usual."""
        for editor in self.editors:
            editor.set_zoom(percent)
        if self.preamble is not None:
            self.preamble.setFixedHeight(
                _PREAMBLE_LINES * self.preamble.fontMetrics().height() * 3 // 2
            )

    def _add_preamble(self, preamble: NarrativeEditor, column: QVBoxLayout, heading: str) -> None:
        title = translate("TextSectionView", "Preamble below the title (may be blank)")
        preamble.setAccessibleName(title)
        column.addWidget(QLabel(title, self))
        column.addWidget(preamble)
        column.addWidget(QLabel(heading, self))
