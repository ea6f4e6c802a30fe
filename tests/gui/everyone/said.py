"""Every word that a window shows or tells a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_FILES = (QAbstractItemView, QComboBox, QLineEdit)
"""What shows names of files and folders in a dialog that chooses some."""
_MOST = 400
"""Rows of a list that are looked at."""


def said_by(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return each text with the widget that says it."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget is not window and isinstance(widget.window(), QDialog) and widget.isHidden():
            continue
        if isinstance(widget, _FILES) and isinstance(widget.window(), QFileDialog):
            continue  # of this computer
        for text in _texts(widget):
            if text:
                yield type(widget).__name__, text


def _texts(widget: QWidget) -> Iterator[str]:
    if widget.isWindow():
        yield widget.windowTitle()
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield from (action.text() for action in widget.actions())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield from (widget.text(), widget.placeholderText())
        case QGroupBox():
            yield widget.title()
        case QPlainTextEdit() | QTextEdit():
            yield from (widget.toPlainText(), widget.placeholderText())
        case QMainWindow():
            yield widget.statusBar().currentMessage()
        case _:
            yield from _offered(widget)


def _offered(widget: QWidget) -> Iterator[str]:
    match widget:
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QTabWidget():
            yield from (widget.tabText(row) for row in range(widget.count()))
        case QAbstractItemView() if not isinstance(widget, QHeaderView):
            if widget.model() is not None:
                yield from _held(widget.model(), QModelIndex())


def _held(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    # What PySide hides of a list is one column, and nothing below a row.
    is_list = isinstance(model, QAbstractListModel)
    if is_list and parent.isValid():
        return
    columns = range(1 if is_list else model.columnCount(parent))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(parent), _MOST)):
        for column in columns:
            index = model.index(row, column, parent)
            yield from (str(index.data(role) or "") for role in _ROLES)
        yield from _held(model, model.index(row, 0, parent))
