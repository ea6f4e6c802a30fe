"""The preview shows the pages of the PDF, and goes through them by keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.exporting.pdf.images import PdfPages
from govreport_gui.gui.printing import printing
from govreport_gui.gui.printing.page_view import LEAST_ZOOM, MOST_ZOOM, PAGE_WIDTH
from govreport_gui.gui.printing.preview import PreviewDialog
from govreport_gui.gui.window.main_window import MainWindow

_Key = Qt.Key


@pytest.fixture
def printed() -> list[str]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, printed: list[str]) -> Iterator[PreviewDialog]:
    window.open_sample()
    pdf = window.filing.documents.pdf()
    assert pdf is not None
    with PdfPages(pdf) as pages:
        dialog = PreviewDialog(pages, lambda: printed.append("printed"), None)
        qtbot.addWidget(dialog)
        dialog.resize(900, 700)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.view.setFocus()
        yield dialog
        dialog.close()


def press(qtbot: QtBot, dialog: PreviewDialog, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(dialog.view, key)


def test_keys_go_through_the_pages(qtbot: QtBot, dialog: PreviewDialog) -> None:
    seen = []
    for key in (_Key.Key_PageDown, _Key.Key_PageDown, _Key.Key_PageUp, _Key.Key_End, _Key.Key_Home):
        press(qtbot, dialog, key)
        seen.append(dialog.view.page)
    assert seen == [2, 3, 2, 5, 1]
    press(qtbot, dialog, _Key.Key_PageUp)
    assert dialog.view.page == 1


def test_the_number_of_the_page_is_shown_and_can_be_typed(dialog: PreviewDialog) -> None:
    dialog.view.go_to(4)
    assert dialog.page.value() == 4
    dialog.page.setValue(2)
    assert dialog.view.page == 2
    assert dialog.view.accessibleName() == "第 2 页，共 5 页"


def test_scrolling_changes_the_page(dialog: PreviewDialog) -> None:
    dialog.view.set_zoom(100)
    bar = dialog.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert dialog.view.page == 5


def test_a_whole_page_fits_the_view_at_first(dialog: PreviewDialog) -> None:
    assert dialog.view._area(0).height() <= dialog.view.viewport().height()
    assert dialog.view._area(0).width() <= dialog.view.viewport().width()


def test_page_width_fills_the_view(dialog: PreviewDialog) -> None:
    dialog.view.set_zoom(PAGE_WIDTH)
    room = dialog.view.viewport().width()
    assert room - 40 < dialog.view._area(0).width() <= room


def test_keys_and_wheel_zoom(qtbot: QtBot, dialog: PreviewDialog) -> None:
    qtbot.keyClick(dialog, _Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 100
    qtbot.keyClick(dialog, _Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.percent == 125
    turn(dialog.view.viewport(), -120)
    assert dialog.view.percent == 100
    assert dialog.zoom.currentText() == "100%"


def turn(widget: QWidget, angle: int) -> None:
    """Turn the wheel with Ctrl held."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 Qt's own
    )
    QApplication.sendEvent(widget, event)


def test_what_is_in_the_middle_stays_there_when_the_size_changes(dialog: PreviewDialog) -> None:
    view = dialog.view
    view.set_zoom(100)
    view.go_to(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 200)
    before = middle(dialog)
    view.set_zoom(200)
    assert view.page == 3
    assert middle(dialog) == pytest.approx(before, abs=0.02)
    assert view.horizontalScrollBar().value() == view.horizontalScrollBar().maximum() // 2


def middle(dialog: PreviewDialog) -> float:
    """Return which part of the third page is in the middle of the view."""
    area = dialog.view._area(2)
    return (dialog.view.viewport().height() / 2 - area.top()) / area.height()


@pytest.mark.parametrize(
    ("typed", "shown"), [("60%", 60), ("60", 60), ("9999", MOST_ZOOM), ("1", LEAST_ZOOM)]
)
def test_a_size_can_be_typed(qtbot: QtBot, dialog: PreviewDialog, typed: str, shown: int) -> None:
    line = dialog.zoom.lineEdit()
    assert line is not None
    line.setText(typed)
    qtbot.keyClick(line, _Key.Key_Return)
    assert dialog.view.percent == shown
    assert dialog.zoom.currentText() == f"{shown}%"


def test_what_is_shown_is_the_picture_of_the_page(dialog: PreviewDialog) -> None:
    dialog.view.go_to(3)
    area = dialog.view._area(2)
    shown = dialog.view.viewport().grab(area).toImage()
    dpi = dialog.view._scale() * 72
    wanted = printing.as_image(dialog.view._pages.picture(2, dpi))
    places = [(x, y) for x in range(0, area.width() - 2, 3) for y in range(0, area.height() - 2, 3)]
    differing = [p for p in places if shade(shown.pixelColor(*p), wanted.pixelColor(*p)) > 40]
    assert len(differing) < len(places) / 50


def shade(one: QColor, other: QColor) -> int:
    return abs(one.lightness() - other.lightness())


def test_the_button_prints(dialog: PreviewDialog, printed: list[str]) -> None:
    dialog.print_button.click()
    assert printed == ["printed"]


def test_everything_has_a_name_for_screen_readers(dialog: PreviewDialog) -> None:
    nameless = [
        widget
        for widget in (*dialog.findChildren(QAbstractButton), dialog.page, dialog.zoom, dialog.view)
        if not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_menu_opens_it_and_the_report_is_printed_from_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_sample()
    asked: list[str] = []

    def use(dialog: QDialog) -> int:
        assert isinstance(dialog, PreviewDialog)
        dialog.print_button.click()
        return 0

    def agree(_pdf: bytes, name: str, _parent: QWidget) -> bool:
        asked.append(name)
        return True

    monkeypatch.setattr(PreviewDialog, "exec", use)
    monkeypatch.setattr(printing, "print_out", agree)
    window.printing.preview()
    assert asked == [window.filing.name]
