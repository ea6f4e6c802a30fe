"""Shows pages of the manual; nothing is ever fetched from anywhere else."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from govreport_gui.gui.help.dress import dress, pictures, show_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.help.book import Book

_SCHEME = "manual:/"
_PICTURES = QTextDocument.ResourceType.ImageResource.value


class Browser(QTextBrowser):
    """One page at a time, with the way back."""

    shown = Signal(str)
    """The address of what is shown now."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._book = book
        self._images: dict[str, QImage] = {}
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(16)
        self.sourceChanged.connect(self._dress)

    @property
    def address(self) -> str:
        """Where it is: ``page`` or ``page#anchor``."""
        return _address(self.source())

    def go_to(self, address: str) -> None:
        """Show a place; one that does not exist shows nothing else either."""
        if not self._book.has(address):
            return
        key, _, anchor = address.partition("#")
        url = QUrl(_SCHEME + self._book.by_key[key].file)
        if anchor:
            url.setFragment(anchor)
        self.setSource(url)

    def mark(self, words: str) -> None:
        """Mark words wherever they are on the page."""
        self.setExtraSelections([])
        marks = []
        for word in words.split():
            cursor = QTextCursor(self.document())
            while not (cursor := self.document().find(word, cursor)).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor  # type: ignore[attr-defined]
                mark.format.setBackground(QColor("#ffe58f"))  # type: ignore[attr-defined]
                mark.format.setForeground(QColor("#000000"))  # type: ignore[attr-defined]
                marks.append(mark)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give Qt a page or a picture of the manual, and nothing that is not in it."""
        path = QUrl(name).path().removeprefix("/")
        if kind == _PICTURES:
            return self._picture(path)
        page = self._book.by_key.get(path.rpartition(".")[0])
        return "" if page is None or page.file != path else page.text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep pictures within the page."""
        super().resizeEvent(event)
        self._fit()

    def _picture(self, path: str) -> QImage:
        """Return a picture; one that is gone leaves its place empty, the words are still there."""
        known = (picture for page in self._book.pages for picture in page.pictures())
        if path not in self._images and path in known:
            with suppress(OSError):
                data = (self._book.folder / path).read_bytes()
                self._images[path] = QImage.fromData(data)
        return self._images.get(path, QImage())

    def _fit(self) -> None:
        """Show pictures as large as they are, or as wide as the page allows."""
        room = max(1, round(self.viewport().width() - 2 * self.document().documentMargin()))
        for place in list(pictures(self.document())):
            image = self._picture(place.charFormat().toImageFormat().name())
            if not image.isNull():
                show_picture(self.document(), place, self._scaled(image, room))

    def _scaled(self, image: QImage, room: int) -> QImage:
        """Return an image of so many pixels of the window at most, sharp on a dense screen."""
        ratio = self.devicePixelRatioF()
        wide = round(min(image.width(), room) * ratio)
        scaled = image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        scaled.setDevicePixelRatio(ratio)
        return scaled

    def _dress(self, url: QUrl) -> None:
        """Turn what Markdown cannot say into looks and anchors, then go to the anchor.

        Qt tells of the new source while ``source`` is still the one before.
        """
        border = self.palette().color(QPalette.ColorRole.Mid)
        dress(self.document(), border)
        self._fit()
        self.setExtraSelections([])
        # Long pages are laid out piece by piece; the anchor is only known when all of it is.
        self.document().documentLayout().documentSize()
        if url.hasFragment():
            self.scrollToAnchor(url.fragment())
        self.shown.emit(_address(url))


def _address(url: QUrl) -> str:
    key = url.path().removeprefix("/").rpartition(".")[0]
    return f"{key}#{url.fragment()}" if url.hasFragment() else key
