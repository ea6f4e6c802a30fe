"""Foreign files, clean and doubtful, and a person at the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.gui.files.reading import Reading
from govreport_gui.gui.review.notice import ReadNotice
from govreport_gui.gui.review.page import ReviewPage
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.importing.raw import Place
from govreport_gui.model.form import Form
from govreport_gui.session.files import save_file
from tests.conftest import ROOT
from tests.gui.hands import cell
from tests.support.reports import with_cells, zeros

STYLE = ROOT / "resources" / "styles" / "official.toml"


@pytest.fixture
def clean(form: Form, tmp_path: Path) -> Path:
    """A Word file in which every cell is certain."""
    cells = {cell(f"received.{column}"): "7" for column in ("natural", "total")}
    path = tmp_path / "去年年报.docx"
    save_file(form, with_cells(zeros(form), cells), STYLE, path)
    return path


@pytest.fixture
def doubtful(sample: Path, tmp_path: Path) -> Path:
    """A text file: one row is gone, one has a figure too many, two lines belong nowhere."""
    lines = ["网站首页 > 政务公开 > 年报"]
    for line in sample.read_text(encoding="utf-8").split("\n"):
        if "2.重复申请" in line:
            continue
        row = line.replace("\t5\t1\t0", "\t5\t\t1\t0") + "\t9" if GRANTED in line else line
        # The total of this one is the sample's planted mistake.
        lines.append(row.removesuffix("1") + "2" if row.startswith("四、结转下年度") else row)
        if line.startswith("三、收到和处理"):
            lines.append("（单位：件，统计口径与上年一致）")
    path = tmp_path / "去年年报.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def garbled(sample: Path, tmp_path: Path) -> Path:
    """A text file with other figures in each row of table 三; the names of ``LOST`` are gone."""
    lines, number = [], 0
    for line in sample.read_text(encoding="utf-8").split("\n"):
        cells = line.split("\t")
        if len(cells) == 10 and cells[4] in {"0", "1", "2"}:
            number += 1
            parts = [number * 100 + column for column in range(6)]
            cells[3:] = [*map(str, parts), str(sum(parts))]
            cells[1] = LOST.get(cells[2], cells[1])
            cells[2] = "" if cells[2] in LOST else cells[2]
        lines.append("\t".join(cells))
    lines.extend(LOOSE)
    path = tmp_path / "去年年报.txt"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


GRANTED = "（一）予以公开\t"
LOOSE = ("7001", "7002")
"""Lines with nothing but a figure, at the end of ``garbled``."""
LOST = {
    "2.没有现成信息需要另行制作": "没需制",
    "3.要求提供公开出版物": "出物",
    "4.无正当理由大量反复申请": "理反复",
}
"""Rows, and what is left of their names in ``garbled``."""


class Reviewer:
    """A person at the page of a window."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self._window = qtbot, window
        self.drops = False

    @property
    def pages(self) -> list[ReviewPage]:
        return [page for page in self._window.findChildren(ReviewPage) if page.isVisible()]

    @property
    def page(self) -> ReviewPage:
        """The page, as soon as it shows the first thing."""
        [page] = self.pages
        page.may_drop = lambda: self.drops
        if not page.isActiveWindow():
            page.activateWindow()
            self._qtbot.waitUntil(page.isActiveWindow)
        self._qtbot.waitUntil(lambda: page.things.currentRow() >= 0 or not page.things.count())
        return page

    @property
    def notice(self) -> ReadNotice | None:
        found = [n for n in self._window.findChildren(ReadNotice) if not n.isHidden()]
        return found[0] if found else None

    @property
    def sentences(self) -> list[str]:
        things = self.page.things
        return [things.item(row).text() for row in range(things.count())]

    def adopt(self) -> None:
        """Press the button, and go on in the window."""
        self.page.adopt_button.click()
        self._window.activateWindow()

    def click_source(self, text: str, after: str = "") -> Place:
        """Click the first place that says a text, behind the first one that says another."""
        source = self.page.source
        spans = source.source._order
        start = next((span[0] for span, p in spans if after in source.source.text(p)), 0)
        place = next(p for span, p in spans if span[0] >= start and source.source.text(p) == text)
        source.show_place(place, ring=False)
        span = source.source.span(place)
        assert span is not None
        cursor = source.textCursor()
        cursor.setPosition(span[0])
        point = source.cursorRect(cursor).center() + QPoint(1, 0)
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(source.viewport(), left, Qt.KeyboardModifier.NoModifier, point)
        return place

    def click_thing(self, text: str) -> None:
        """Click the first line of the list that has a text in it."""
        things = self.page.things
        item = next(
            item for row in range(things.count()) if text in (item := things.item(row)).text()
        )
        things.scrollToItem(item)
        left, point = Qt.MouseButton.LeftButton, things.visualItemRect(item).center()
        QTest.mouseClick(things.viewport(), left, Qt.KeyboardModifier.NoModifier, point)

    def click_cell(self, name: str) -> None:
        """Click a cell of the form, with the focus then in its table."""
        form = self.page.form
        grid = form.grids[cell(name).table]
        form.tabs.setCurrentWidget(grid)
        box = grid.grid_model.fields.of(cell(name))
        grid.show_box(box)
        left, point = Qt.MouseButton.LeftButton, grid.box_rect(box).center()
        QTest.mouseClick(grid.viewport(), left, Qt.KeyboardModifier.NoModifier, point)

    def type(self, text: str) -> None:
        """Type where the focus is, and end with Enter."""
        for letter in text:
            QTest.keyClick(QApplication.focusWidget(), letter)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(QApplication.focusWidget() or self.page, key, held)

    def text(self, name: str) -> str:
        return self.page.reviewed.session.report.entry(cell(name)).text

    def row(self, name: str) -> list[str]:
        """Return what stands in a row of table 三."""
        fields = self.page.reviewed.opened.form.fields
        return [
            self.text(f"{name}.{ref.column}") for ref in fields if ref[:2] == ("applications", name)
        ]


@pytest.fixture
def reviewer(qtbot: QtBot, window: MainWindow) -> Reviewer:
    # However slow the machine, no dialog comes first: the offscreen platform gives the focus back
    # to no window.
    window.filing.reading = Reading(window.filing.catalog, window, patience=60_000)
    return Reviewer(qtbot, window)
