"""The window of the manual: contents and search at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.help.book import HOME
from govreport_gui.gui.help.browser import Browser
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.gui.help.book import Book

_SIZE = QSize(1040, 720)
_LEFT = 290
"""Pixels of the contents, at first."""
_ADDRESS = Qt.ItemDataRole.UserRole


class Manual(QDialog):
    """Stays beside the work; Esc closes it."""

    def __init__(self, book: Book, parent: QWidget) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.setWindowTitle(translate("Manual", "Manual"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._book = book
        self.browser = Browser(book, self)
        self.search = QLineEdit(self)
        self.contents, self.hits = QTreeWidget(self), QListWidget(self)
        self._left = QStackedWidget(self)
        self.back = self._button(translate("Manual", "&Back"))
        self.forward = self._button(translate("Manual", "&Forward"))
        self.home = self._button(translate("Manual", "&Contents"))
        self._build()
        self._fill()
        self._connect()
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        self.go_to(HOME)
        self.browser.setFocus()

    def go_to(self, address: str) -> None:
        """Show a place of the manual."""
        self.browser.go_to(address)

    def look_up(self, words: str) -> None:
        """List the sections that have the words; without words, the contents."""
        self.hits.clear()
        for hit in self._book.find(words):
            titles = dict.fromkeys((hit.page.title, hit.section.title))
            item = QListWidgetItem(f"{' › '.join(titles)}\n{hit.excerpt}", self.hits)
            item.setData(_ADDRESS, hit.address)
        if words.strip() and not self.hits.count():
            nothing = QListWidgetItem(translate("Manual", "Nothing found."), self.hits)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        self._left.setCurrentWidget(self.hits if words.strip() else self.contents)

    def _open_hit(self, item: QListWidgetItem) -> None:
        self.go_to(item.data(_ADDRESS))
        self.browser.mark(self.search.text())

    def _first_hit(self) -> None:
        if self.hits.count() and self.hits.item(0).data(_ADDRESS):
            self.hits.setCurrentRow(0)
            self._open_hit(self.hits.item(0))

    def _open_content(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ADDRESS) != self.browser.address:
            self.go_to(item.data(0, _ADDRESS))

    def _follow(self, address: str) -> None:
        """Select in the contents where the page is."""
        items = list(self._items())
        places = (address, address.partition("#")[0])
        found = [item for place in places for item in items if item.data(0, _ADDRESS) == place]
        if found:
            self.contents.blockSignals(True)  # noqa: FBT003 Qt's own signature
            self.contents.setCurrentItem(found[0])
            self.contents.blockSignals(False)  # noqa: FBT003 Qt's own signature

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.contents.topLevelItemCount()):
            page = self.contents.topLevelItem(row)
            if page is not None:
                yield page
                yield from (page.child(child) for child in range(page.childCount()))

    def _fill(self) -> None:
        for page in self._book.pages:
            item = QTreeWidgetItem(self.contents, [page.title])
            item.setData(0, _ADDRESS, page.key)
            for section in page.sections[1:]:
                child = QTreeWidgetItem(item, [section.title])
                child.setData(0, _ADDRESS, f"{page.key}#{section.anchor}")

    def _build(self) -> None:
        self.search.setPlaceholderText(translate("Manual", "Search the manual (Ctrl+F)"))
        self.search.setAccessibleName(translate("Manual", "Search the manual (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(translate("Manual", "Contents"))
        self.hits.setAccessibleName(translate("Manual", "What was found"))
        self.hits.setWordWrap(True)
        self.hits.setSpacing(3)
        self.browser.setAccessibleName(translate("Manual", "Page of the manual"))
        self._left.addWidget(self.contents)
        self._left.addWidget(self.hits)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self._left, stretch=1)
        split = QSplitter(self)
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([_LEFT, _SIZE.width() - _LEFT])
        row = QHBoxLayout()
        for button in (self.home, self.back, self.forward):
            row.addWidget(button)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addLayout(row)
        whole.addWidget(split, stretch=1)

    def _connect(self) -> None:
        self.home.clicked.connect(lambda: self.go_to(HOME))
        self.back.clicked.connect(self.browser.backward)
        self.forward.clicked.connect(self.browser.forward)
        for button, can in (
            (self.back, self.browser.backwardAvailable),
            (self.forward, self.browser.forwardAvailable),
        ):
            button.setEnabled(False)
            can.connect(button.setEnabled)
        self.search.textChanged.connect(self.look_up)
        self.search.returnPressed.connect(self._first_hit)
        self.hits.itemActivated.connect(self._open_hit)
        self.hits.itemClicked.connect(self._open_hit)
        self.contents.currentItemChanged.connect(lambda now, _: self._open_content(now))
        self.browser.shown.connect(self._follow)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence("Alt+Left"), self, self.browser.backward)
        QShortcut(QKeySequence("Alt+Right"), self, self.browser.forward)

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self, autoDefault=False)
