"""The line above a text: what can be done to it, how long it is, how much is last year's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QWidget

from govreport_gui.drafting.carried import similarity
from govreport_gui.drafting.topics import length
from govreport_gui.gui.findings.flow import Flow
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.narrative.desk import Desk
    from govreport_gui.gui.narrative.editor import NarrativeEditor
    from govreport_gui.gui.narrative.reviewing import Reviewing

_ALIKE = "Y6"
"""Code of the findings that a section is copied (内容雷同)."""
_APART = 6
"""Pixels beside a sentence: two in a row are two."""


class TextStrip(QWidget):
    """Shows figures about a section once typing has paused."""

    guide_toggled = Signal(bool)
    review_asked = Signal(int)
    """The next place to be looked at (1) or the one before (-1)."""

    def __init__(
        self, bridge: SessionBridge, editor: NarrativeEditor, desk: Desk, reviewing: Reviewing
    ) -> None:
        """Serve an editor."""
        super().__init__(editor.parentWidget())
        self._session, self._editor = bridge.session, editor
        self._later = bridge.later
        self._desk, self._reviewing = desk, reviewing
        self.count, self.alike = QLabel(self), QLabel(self)
        self.review, self.back, self.guide = (QToolButton(self) for _ in range(3))
        self.figure, self._row = QToolButton(self), Flow()
        self.setLayout(self._row)
        self._build()
        self._show()
        bridge.updated.connect(self._on_update)

    def add(self, button: QToolButton) -> None:
        """Put another button behind all that is there."""
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.addWidget(button)

    def _on_update(self) -> None:
        if self._session.is_checked:
            self._later.do(self._show)

    def _show(self) -> None:
        report, section = self._session.report, self._editor.section
        self.count.setText(self._length(length(report, section)))
        share = similarity(report, section) if report.narrative.get(section) else None
        self.alike.setVisible(share is not None)
        if share is not None:
            words = translate("TextStrip", "{n}% as last year").format(n=int(share * 100))
            self.alike.setText(f"⚠ {words}" if self._is_too_alike() else words)
        # The findings of a report that opens come after it is seen.
        left = len(self._reviewing.places) if self._session.is_checked else 0
        template = translate("TextStrip", "To look at: {n}")
        self.review.setText(template.format(n=left))
        for one in (self.review, self.back):
            one.setVisible(left > 0)

    def _is_too_alike(self) -> bool:
        """Tell whether the share is a finding; of a short section it is none, nor explained."""
        section = ("section", self._editor.section)
        found = self._session.findings if self._session.is_checked else ()
        return any(one.code == _ALIKE and section in one.facts for one in found)

    def _length(self, characters: int) -> str:
        guidance = self._desk.guidance
        most = guidance.lengths.get(self._editor.section) if guidance else None
        if most is None:
            return translate("TextStrip", "{n} characters").format(n=characters)
        self.count.setToolTip(most.source)
        words = translate("TextStrip", "{n} of {most} characters")
        text = words.format(n=characters, most=most.most)
        return f"⚠ {text}" if characters > most.most else text

    def _build(self) -> None:
        hands = self._editor.hands
        levels, figure = QToolButton(self), self.figure
        menu = QMenu(levels)
        menu.addActions([*hands.levels, hands.renumber])
        figures = QMenu(levels)
        figures.addActions([hands.insert, hands.tie_all])
        levels.setText(translate("TextStrip", "Level"))
        figure.setText(translate("TextStrip", "Figures of the tables"))
        for button, choices in ((levels, menu), (figure, figures)):
            button.setMenu(choices)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setEnabled(not self._editor.isReadOnly())
        self.back.setText(translate("TextStrip", "Back"))
        self.back.setAccessibleName(translate("TextStrip", "Previous place to look at"))
        self.back.setToolTip(translate("TextStrip", "Previous place to look at (Shift+F7)"))
        self.review.setToolTip(
            translate("TextStrip", "Words that are last year's: F7 next, F6 keeps them")
        )
        self.back.clicked.connect(lambda: self.review_asked.emit(-1))
        self.review.clicked.connect(lambda: self.review_asked.emit(1))
        for label in (self.alike, self.count):
            label.setContentsMargins(_APART, 0, _APART, 0)
        self.alike.setToolTip(translate("TextStrip", "How much of the text, figures aside"))
        self.guide.setText(translate("TextStrip", "Guide"))
        self.guide.setCheckable(True)
        self.guide.setChecked(self._desk.shows_guide)
        self.guide.toggled.connect(self.guide_toggled)
        shown = (levels, self.figure, self.guide, self.review, self.back, self.alike, self.count)
        for one in shown:
            one.setMinimumHeight(self.guide.sizeHint().height())
            self._row.addWidget(one)
        for button in self.findChildren(QToolButton):
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
