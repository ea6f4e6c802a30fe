"""No text is cut off, in either language, with text of 100 to 200 per cent."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QWidget,
)

from govreport_gui.gui.appearance import Appearance
from tests.gui.everyone.conftest import language, speaking
from tests.gui.everyone.rooms import ROOMS, House
from tests.gui.everyone.test_reachable import described

Build = Callable[[Callable[[str, QWidget], None]], House]

_SLACK = 2
"""Pixels that rounding may take."""
SIZES = {100: (1366, 740), 150: (1366, 740), 200: (2049, 1110)}
"""The window's size in pixels by the size of its text in per cent."""
_OF_QT = (QFileDialog, QAbstractPrintDialog)


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize("name", ["zh_CN", "en"])
@pytest.mark.parametrize("room", ROOMS)
def test_no_text_is_cut_off(
    house: Build, looks: Appearance, room: str, name: str, percent: int
) -> None:
    cut: set[str] = set()

    def look(place: str, window: QWidget) -> None:
        if isinstance(window, QDialog):
            # The screen of the tests is small, and Qt opens no dialog larger than most of it.
            window.resize(window.sizeHint().expandedTo(window.size()))
            QApplication.processEvents()
        if not isinstance(window, _OF_QT):
            cut.update(f"{percent} {name} {place}: {said}" for said in cut_off(window))

    looks.set_text_size(percent)
    with speaking(language(name)):
        shown = house(look)
        shown.size = SIZES[percent]
        ROOMS[room](shown)
    assert shown.seen
    assert not cut, "\n".join(sorted(cut))


def cut_off(window: QWidget) -> Iterator[str]:
    """Return what is given less room than its words need."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window:
            continue
        needed, given = room_for(widget), widget.size()
        if needed is None:
            continue
        wide, high = needed.width() - given.width(), needed.height() - given.height()
        if wide > _SLACK or high > _SLACK:
            yield (
                f"{described(widget)} "
                f"needs {needed.width()}x{needed.height()}, has {given.width()}x{given.height()}"
            )


def room_for(widget: QWidget) -> QSize | None:
    """Return the least size in which all words of a widget are seen; None if it has none."""
    match widget:
        case QLabel():
            return _for_label(widget)
        case QAbstractButton() if widget.text():
            return widget.minimumSizeHint().boundedTo(widget.sizeHint())
        case QComboBox():
            words = widget.fontMetrics().horizontalAdvance(widget.currentText())
            return QSize(words + widget.fontMetrics().height(), widget.fontMetrics().height())
        case QLineEdit() if not widget.text():
            words = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            return QSize(words + 4 if words else 0, widget.fontMetrics().height())
        case QTabBar() | QGroupBox() | QMenuBar():
            return widget.minimumSizeHint()
    return None


def _for_label(label: QLabel) -> QSize | None:
    gives_way = label.minimumWidth() == 1  # on purpose, for what matters more
    if not label.text() or not label.pixmap().isNull() or gives_way:
        return None
    if label.wordWrap():
        return QSize(0, label.heightForWidth(label.width()))
    return label.sizeHint()
