"""The page of the comparison: what it comes to, the table, what can be done with a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.compare.rows import Kind, rows_of
from govreport_gui.gui.compare.table import CompareTable
from govreport_gui.gui.compare.words import summary, years
from govreport_gui.gui.translation import translate
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import FactRef, TextRef
from govreport_gui.session.last_year import taken_paragraph

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QShowEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.session.session import Update

_ALT = Qt.KeyboardModifier.AltModifier
_NEXT = QKeyCombination(_ALT, Qt.Key.Key_Down)
_PREVIOUS = QKeyCombination(_ALT, Qt.Key.Key_Up)
_TAKE = QKeyCombination(_ALT, Qt.Key.Key_Right)


class ComparePage(QWidget):
    """Last year's report beside this year's, which stays the one that is edited."""

    asked = Signal(object)
    """The Passage or CellRef that somebody wants to go to."""
    choice_asked = Signal()
    """Somebody wants to choose last year's report."""
    closed = Signal()
    said = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Compare the session's report with the one that it keeps of last year."""
        super().__init__(parent)
        self._session = bridge.session
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._saying = QTimer(self, singleShot=True, interval=0)
        self._stale, self._count = True, 0
        self.table = CompareTable(self)
        self.summary = QLabel(self)
        self.only = QCheckBox(translate("Compare", "Only the &differences"), self)
        self._buttons()
        self._pages = QStackedWidget(self)
        self._build()
        self._soon.timeout.connect(self._show)
        self._saying.timeout.connect(self._say)
        self.only.toggled.connect(self._show)
        self.table.asked.connect(lambda row: self.asked.emit(row.place))
        self.table.moved.connect(self._enable)
        bridge.updated.connect(self._on_update)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the comparison up to date before it is seen."""
        if self._stale:
            self._show()
        super().showEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead the focus on to what can be used now; a focus proxy would cut the order of Tab."""
        super().focusInEvent(event)
        chosen = self.choose_button if self._pages.currentIndex() == 0 else self.table
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_zoom(self, percent: int) -> None:
        """Show the words larger or smaller than usual."""
        self.table.set_zoom(percent)

    def go_to_section(self, section: str) -> None:
        """Show a section."""
        self.table.go_to_section(section)

    def step(self, count: int) -> None:
        """Go on to the next difference, or back to the one before."""
        if not self.table.step(count):
            self.said.emit(translate("Compare", "No further difference."))

    def take(self) -> None:
        """Put last year's paragraph in the place of this year's, or where it stood."""
        row, session = self.table.row, self._session
        if row is None or not self._can_take():
            return
        assert row.counterpart is not None  # noqa: S101 else it cannot be taken
        passage = row.place
        assert not isinstance(passage, CellRef | None)  # noqa: S101 as above
        values = taken_paragraph(
            session.form,
            session.report,
            passage,
            row.counterpart,
            replaces=row.kind is Kind.CHANGED,
        )
        session.enter(values, "take")

    def _on_update(self, update: Update) -> None:
        if any(isinstance(ref, CellRef | TextRef | FactRef) for ref in update.refs):
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def _show(self) -> None:
        self._stale = False
        session = self._session
        report, last = session.report, session.report.last_year
        # What is hidden loses the focus to anything at all.
        held = self.hasFocus() or self.choose_button.hasFocus() or self.table.hasFocus()
        self._pages.setCurrentIndex(0 if last is None else 1)
        if held:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if last is None:
            return
        rows = rows_of(session.form, report, last)
        self._count = sum(row.is_difference for row in rows)
        self._saying.start()
        only = self.only.isChecked()
        self.table.show_rows(
            [row for row in rows if not only or not row.is_calm or row.kind is Kind.NOTE],
            years(report),
        )
        self._enable()

    def _say(self) -> None:
        """Say what it comes to, after the table is painted: all texts are held together for it."""
        report = self._session.report
        if report.last_year is not None:
            self.summary.setText(summary(report, self._count))

    def _can_take(self) -> bool:
        row = self.table.row
        taken = row is not None and row.kind in {Kind.CHANGED, Kind.GONE}
        return taken and row is not None and row.counterpart is not None

    def _enable(self) -> None:
        row = self.table.row
        self.take_button.setEnabled(self._can_take() and self._session.refused is None)
        self.go_button.setEnabled(row is not None and row.place is not None)

    def _buttons(self) -> None:
        self.previous_button = self._button(
            translate("Compare", "&Previous"), lambda: self.step(-1), _PREVIOUS
        )
        self.next_button = self._button(translate("Compare", "&Next"), lambda: self.step(1), _NEXT)
        self.go_button = self._button(translate("Compare", "&Go there"), self._go)
        self.take_button = self._button(
            translate("Compare", "Ta&ke last year's paragraph"), self.take, _TAKE
        )
        self.close_button = self._button(translate("Compare", "&Close"), self.closed.emit)
        self.choose_button = self._button(
            translate("Compare", "&Choose last year's report…"), self.choice_asked.emit
        )
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def _button(
        self, text: str, work: Callable[[], object], key: QKeyCombination | None = None
    ) -> QPushButton:
        button = QPushButton(text, self)
        button.clicked.connect(lambda _checked: work())
        button.setAutoDefault(False)
        if key is not None:
            keys = QKeySequence(key)
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)
            button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        return button

    def _go(self) -> None:
        if self.table.row is not None and self.table.row.place is not None:
            self.asked.emit(self.table.row.place)

    def _build(self) -> None:
        self.summary.setWordWrap(True)
        above, column = QHBoxLayout(), QVBoxLayout()
        above.addWidget(self.summary, 1)
        above.addWidget(self.only)
        above.addWidget(self.close_button)
        below = QHBoxLayout()
        for button in (self.previous_button, self.next_button, self.go_button, self.take_button):
            below.addWidget(button)
        below.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(below)
        compared = QWidget(self)
        compared.setLayout(column)
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(compared)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 4)
        whole.addWidget(self._pages)

    def _nothing(self) -> QWidget:
        """Return what is shown as long as there is nothing to compare with."""
        page = QWidget(self)
        text = translate("Compare", "There is no report of last year yet to compare with.")
        label = QLabel(text, page)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(label)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        return page
