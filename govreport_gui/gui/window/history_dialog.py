"""The list of steps, to go back several at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QBrush, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QListView, QVBoxLayout, QWidget

from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.steps import step_line

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.report import ChangeSet

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_TEXTS = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    }
)
_WIDTH, _HEIGHT = 460, 420
_EDGE, _APART = 32, 2
"""Pixels of the picture that marks the present state; pixels around a step."""


class HistoryModel(QAbstractListModel):
    """One row for the report after each step, newest first; the last row is the report as opened.

    It owns nothing: the rows are the session's steps, undone ones on top.
    """

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        """List the session's steps."""
        super().__init__(parent)
        self._session = bridge.session
        self._no_dot = QIcon(_dot(Qt.BrushStyle.NoBrush))
        bridge.updated.connect(self._on_update)

    @property
    def now(self) -> int:
        """The row of the report as it stands."""
        return len(self._session.history.undone)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of states."""
        history = self._session.history
        return 0 if parent.isValid() else len(history.undone) + len(history.done) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 Qt's QVariant
        """Return a step's name; the present state is marked, also for a screen reader."""
        row = index.row()
        match role:
            case Qt.ItemDataRole.AccessibleTextRole if row == self.now:
                return translate("HistoryDialog", "{step} (now)").format(step=self._text(row))
            case _ if role in _TEXTS:
                return self._text(row)
            case Qt.ItemDataRole.DecorationRole:
                return _mark(QGuiApplication.palette()) if row == self.now else self._no_dot
            case Qt.ItemDataRole.FontRole:
                return self._font(row)
        return None

    def _text(self, row: int) -> str:
        step = self._step(row)
        if step is None:
            return translate("HistoryDialog", "At first")
        return step_line(step, self._session.form)

    def _step(self, row: int) -> ChangeSet | None:
        undone, done = self._session.history.undone, self._session.history.done
        if row < len(undone):
            return undone[row]
        back = row - len(undone)
        return done[-1 - back] if back < len(done) else None

    def _font(self, row: int) -> QFont:
        font = QFont()
        font.setItalic(row < self.now)
        font.setBold(row == self.now)
        return font

    def _on_update(self) -> None:
        self.beginResetModel()
        self.endResetModel()


def _mark(palette: QPalette) -> QIcon:
    """Return the dot of the present state."""
    icon = QIcon(_dot(palette.text()))
    icon.addPixmap(_dot(palette.highlightedText()), QIcon.Mode.Selected)
    return icon


def _dot(brush: QBrush | Qt.BrushStyle) -> QPixmap:
    """Draw a dot with a free edge: behind it every line of a name begins."""
    picture = QPixmap(_EDGE, _EDGE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawEllipse(QPoint(_EDGE // 2, _EDGE // 2), _EDGE // 4, _EDGE // 4)
    painter.end()
    return picture


class HistoryDialog(QDialog):
    """Stays open beside the report; a step that is chosen is where the report goes."""

    asked = Signal(int)
    """So many steps on, or back where it is below 0."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """List the steps of the session."""
        super().__init__(parent)
        self.setWindowTitle(translate("HistoryDialog", "History"))
        self.resize(_WIDTH, _HEIGHT)
        self.model = HistoryModel(bridge, self)
        self.list = QListView(self)
        self._build()
        self._show_now()
        self.model.modelReset.connect(self._show_now)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)

    def _build(self) -> None:
        self.list.setModel(self.model)
        # A long name goes on in the next line: which cell it was must be seen.
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setIconSize(QSize(_EDGE // 2, _EDGE // 2))
        self.list.setSpacing(_APART)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setAccessibleName(translate("HistoryDialog", "Steps, the newest first"))
        text = translate("HistoryDialog", "Choose a step: the report goes back, or on, to it.")
        hint = QLabel(text, self)
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addWidget(self.list)

    def _show_now(self) -> None:
        index = self.model.index(self.model.now)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        steps = self.model.now - index.row()
        if steps:
            self.asked.emit(steps)
