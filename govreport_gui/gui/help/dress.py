"""Looks of a page that Markdown leaves open: anchors, room between lines, tables, pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QImage,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from govreport_gui.gui.help.page import heading_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QColor, QTextBlock, QTextFragment

_LINE_HEIGHT = 135.0
"""Per cent: Chinese text needs air."""
_ABOVE = {1: 4.0, 2: 20.0, 3: 14.0}
"""Pixels above headings by their level."""
_BELOW = 8.0


def dress(document: QTextDocument, border: QColor) -> None:
    """Dress a page that was just loaded; one that was dressed before stays as it is."""
    whole = QTextCursor(document)
    # One step: else the whole page is laid out again after each of them.
    whole.beginEditBlock()
    block = document.begin()
    while block.isValid():
        _space(block)
        if block.blockFormat().headingLevel():
            _anchor(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _frame(frame, border)
    whole.endEditBlock()


def pictures(document: QTextDocument) -> Iterator[QTextFragment]:
    """Yield the pictures of a page."""
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            if at.fragment().charFormat().isImageFormat():
                yield at.fragment()
            at += 1
        block = block.next()


def show_picture(document: QTextDocument, place: QTextFragment, image: QImage) -> None:
    """Show a picture in its place, as large as the image says it is."""
    looks = place.charFormat().toImageFormat()
    kind = QTextDocument.ResourceType.ImageResource.value
    document.addResource(kind, QUrl(looks.name()), image)
    size = image.deviceIndependentSize()
    looks.setWidth(size.width())
    looks.setHeight(size.height())
    cursor = QTextCursor(document)
    cursor.setPosition(place.position())
    end = place.position() + place.length()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(looks)


def _space(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    looks = QTextBlockFormat()
    if not _is_picture(block):
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        looks.setLineHeight(_LINE_HEIGHT, height)
    looks.setTopMargin(_ABOVE.get(level, 0.0))
    in_table = QTextCursor(block).currentTable() is not None
    looks.setBottomMargin(2.0 if in_table or block.textList() else _BELOW)
    QTextCursor(block).mergeBlockFormat(looks)


def _is_picture(block: QTextBlock) -> bool:
    return not block.begin().atEnd() and block.begin().fragment().charFormat().isImageFormat()


def _anchor(block: QTextBlock) -> None:
    """Make a heading a place to go to, and take the name of the place off the page."""
    found = heading_of(f"# {block.text()}")
    if found is None:
        return
    title, anchor = found
    cursor = QTextCursor(block)
    if len(block.text()) > len(title):
        cursor.setPosition(block.position() + len(title))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    elif cursor.charFormat().anchorNames():
        return
    cursor.setPosition(block.position())
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    looks = cursor.charFormat()
    looks.setAnchor(True)
    looks.setAnchorNames([anchor])
    cursor.mergeCharFormat(looks)


def _frame(table: QTextTable, border: QColor) -> None:
    looks = table.format()
    looks.setBorder(1)
    looks.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    looks.setBorderBrush(border)
    looks.setBorderCollapse(True)
    looks.setCellPadding(5)
    looks.setTopMargin(4)
    looks.setBottomMargin(10)
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(looks)
