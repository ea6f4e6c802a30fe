"""The window of the manual, as a clerk uses it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from govreport_gui.gui.help.book import Book
from govreport_gui.gui.help.manual import Manual

PICTURE = QTextDocument.ResourceType.ImageResource.value


def test_every_page_shows_and_none_shows_its_markup(manual: Manual, book: Book) -> None:
    for page in book.pages:
        manual.go_to(page.key)
        text = manual.browser.toPlainText()
        assert page.is_html or page.title in text
        assert len(text) > 200
        assert "{#" not in text
        assert "**" not in text
        assert "](" not in text


def test_every_anchor_is_on_its_page(manual: Manual, book: Book) -> None:
    for page in book.pages:
        manual.go_to(page.key)
        names = set[str]()
        block = manual.browser.document().begin()
        while block.isValid():
            at = block.begin()
            while not at.atEnd():
                names.update(at.fragment().charFormat().anchorNames())
                at += 1
            block = block.next()
        assert page.anchors - {""} <= names, page.key


def test_an_address_shows_its_very_place(manual: Manual) -> None:
    manual.go_to("checks#X6")
    bar = manual.browser.verticalScrollBar()
    assert bar.value() > 0
    top = manual.browser.cursorForPosition(manual.browser.viewport().rect().topLeft())
    shown = top.document().findBlock(top.position() + 40).text()
    assert "X6" in shown or "X6" in top.block().text() or "X6" in top.block().next().text()


def test_back_and_forward_with_keys(manual: Manual) -> None:
    assert not manual.back.isEnabled()
    manual.go_to("first-day")
    manual.go_to("checks#A1")
    QTest.keyClick(manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.browser.address == "first-day"
    assert "{#" not in manual.browser.toPlainText()
    QTest.keyClick(manual, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert manual.browser.address == "checks#A1"
    manual.home.click()
    assert manual.browser.address == "index"


def test_search_by_keyboard_lists_and_opens(manual: Manual) -> None:
    QTest.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert manual.search.hasFocus()
    manual.search.setText("逾期不补正")
    assert manual.hits.isVisible()
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.isVisible()
    assert manual.browser.address.startswith("guide-applications#")
    assert manual.browser.extraSelections()
    manual.search.clear()
    assert manual.contents.isVisible()


def test_search_says_when_nothing_is_found(manual: Manual) -> None:
    manual.search.setText("独角兽")
    assert manual.hits.item(0).text() == "没有找到。"
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.browser.address == "index"


def test_the_contents_follow_the_page_and_lead_to_it(manual: Manual) -> None:
    manual.go_to("checks#A1")
    current = manual.contents.currentItem()
    assert current is not None
    assert current.text(0).startswith("A1")
    first = manual.contents.topLevelItem(0)
    assert first is not None
    manual.contents.setCurrentItem(first)
    assert manual.browser.address == "index"


def test_pictures_fit_the_page(qtbot: QtBot, manual: Manual) -> None:
    manual.go_to("window")
    manual.resize(640, 480)
    qtbot.wait(1)
    widths = []
    block = manual.browser.document().begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            if at.fragment().charFormat().isImageFormat():
                widths.append(at.fragment().charFormat().toImageFormat().width())
            at += 1
        block = block.next()
    assert widths
    assert all(0 < width <= manual.browser.viewport().width() for width in widths)


def test_nothing_outside_the_manual_is_loaded(manual: Manual) -> None:
    for url in ("file:///etc/hostname", "https://example.org/a.md", "manual:/../../LICENSE"):
        assert manual.browser.loadResource(0, QUrl(url)) == ""
        picture = manual.browser.loadResource(PICTURE, QUrl(url))
        assert isinstance(picture, QImage)
        assert picture.isNull()


def test_escape_closes_it(manual: Manual) -> None:
    QTest.keyClick(manual.browser, Qt.Key.Key_Escape)
    assert not [w for w in QApplication.topLevelWidgets() if w is manual and w.isVisible()]
