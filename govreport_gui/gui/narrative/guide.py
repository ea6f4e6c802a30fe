"""Guidance beside a text: what belongs there, which figures are wanted, and where that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.checking.agencies import is_government
from govreport_gui.drafting.topics import Topic, insertion, topics
from govreport_gui.gui.findings.kinds import Kind
from govreport_gui.gui.marks import MarkIcons
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from govreport_gui.drafting.guidance import Guidance, WantedFigure
    from govreport_gui.gui.bridge import SessionBridge

_NARROWEST, _WIDEST = 170, 250
"""Pixels."""


class Guide(QWidget):
    """The sub-topics of a section with ticks; below them all about the chosen one."""

    shown = Signal(int)
    """A paragraph that is to be shown."""
    figure_asked = Signal(object)
    """The CellRef whose figure is to go to the cursor."""

    def __init__(
        self, bridge: SessionBridge, guidance: Guidance, section: str, parent: QWidget
    ) -> None:
        """Guide the writing of a section."""
        super().__init__(parent)
        self._session, self._guidance, self._section = bridge.session, guidance, section
        self._later = bridge.later
        self._topics: tuple[Topic, ...] = ()
        self._icons = MarkIcons()
        self.list, self.figures = QListWidget(self), QListWidget(self)
        self.about, self.source = QLabel(self), QLabel(self)
        self.button = QPushButton(self)
        self._build()
        self._show()
        self.list.currentRowChanged.connect(self._show_topic)
        self.list.itemActivated.connect(lambda _item: self._act())
        self.figures.itemActivated.connect(self._ask)
        self.button.clicked.connect(self._act)
        bridge.updated.connect(self._on_update)

    @property
    def topic(self) -> Topic | None:
        """The chosen sub-topic."""
        row = self.list.currentRow()
        return self._topics[row] if 0 <= row < len(self._topics) else None

    def _on_update(self) -> None:
        if self._session.is_checked and self.isVisibleTo(self.window()):
            self._later.do(self._show)

    def _show(self) -> None:
        session = self._session
        found = topics(
            self._guidance,
            session.form,
            session.report,
            self._section,
            of_government=is_government(session.report.agency),
        )
        if [t.guide for t in found] != [t.guide for t in self._topics]:
            self.list.clear()
            for topic in found:
                self.list.addItem(QListWidgetItem(topic.guide.heading))
        self._topics = found
        for row, topic in enumerate(found):
            self._mark(self.list.item(row), topic)
        if self.list.currentRow() < 0 and found:
            missing = (row for row, topic in enumerate(found) if not topic.is_present)
            self.list.setCurrentRow(next(missing, 0))
        self._show_topic()

    def _mark(self, item: QListWidgetItem, topic: Topic) -> None:
        item.setIcon(self._icons[None if topic.is_present else Kind.BLANK])
        there = translate("Guide", "present") if topic.is_present else translate("Guide", "missing")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{topic.guide.heading}: {there}")
        item.setToolTip(there)

    def _show_topic(self) -> None:
        topic = self.topic
        if topic is None:
            return
        self.about.setText(topic.guide.about)
        source = translate("Guide", "Source: {source}").format(source=topic.guide.source)
        self.source.setText(source)
        self.figures.clear()
        for figure in topic.guide.figures:
            self.figures.addItem(self._figure(figure))
        self.figures.setVisible(bool(topic.guide.figures))
        self._fit_figures()
        is_there = _place(topic) is not None
        self.button.setText(
            translate("Guide", "&Show this part")
            if is_there
            else translate("Guide", "&Insert this part")
        )
        self.button.setEnabled(is_there or self._session.refused is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._fit_figures()

    def _fit_figures(self) -> None:
        """Show all figures at once: what is around them scrolls."""
        rows = range(self.figures.count())
        height = sum(self.figures.sizeHintForRow(row) for row in rows)
        self.figures.setFixedHeight(height + 2 * self.figures.frameWidth() + 2)

    def _figure(self, figure: WantedFigure) -> QListWidgetItem:
        item = QListWidgetItem(figure.label)
        cell = figure.cell
        if cell is not None and cell in self._session.form.fields:
            value = self._session.report.entry(cell).text or "—"
            item.setText(f"{figure.label} = {value}")
            item.setData(Qt.ItemDataRole.UserRole, cell)
            item.setToolTip(translate("Guide", "Enter or double click puts it into the text"))
        return item

    def _ask(self, item: QListWidgetItem) -> None:
        ref = item.data(Qt.ItemDataRole.UserRole)
        if ref is not None:
            self.figure_asked.emit(ref)

    def _act(self) -> None:
        """Show the chosen sub-topic in the text, or insert it as one step of undo."""
        topic, session = self.topic, self._session
        if topic is None:
            return
        place = _place(topic)
        if place is not None:
            self.shown.emit(place)
        elif session.refused is None:
            values, paragraph = insertion(self._guidance, session.form, session.report, topic.guide)
            session.enter(values, "guide")
            self.shown.emit(paragraph)

    def _build(self) -> None:
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.list.setAccessibleName(translate("Guide", "What belongs into this section"))
        self.figures.setAccessibleName(translate("Guide", "Figures that are wanted"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self.about, self.source):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.source.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.figures.setWordWrap(True)
        self.figures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QWidget(self)
        words = QVBoxLayout(below)
        words.setContentsMargins(0, 0, 4, 0)
        for widget in (self.about, self.figures, self.source):
            words.addWidget(widget)
        words.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the focus
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, stretch=1)
        column.addWidget(scroll, stretch=1)
        column.addWidget(self.button)


def _place(topic: Topic) -> int | None:
    """Return the paragraph to show: its own, or the first that speaks of it."""
    return topic.mentioned if topic.paragraph is None else topic.paragraph
