"""Word documents (.docx), read through python-docx's XML."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import PartFactory
from docx.oxml.ns import qn
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml.etree import XMLSyntaxError

from govreport_gui.importing.raw import Aside, LeftOut, RawDocument, RawParagraph, RawTable
from govreport_gui.importing.word.docx_chunks import chunk_blocks
from govreport_gui.importing.word.docx_numbers import Numbers
from govreport_gui.importing.word.docx_text import SKIPPED, Text, is_prompt, one_choice
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.document import Document
    from lxml.etree import _Element

    from govreport_gui.importing.raw import RawBlock

_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_CHUNK, _ID = qn("w:altChunk"), qn("r:id")
_DELETED_ROW = f"{qn('w:trPr')}/{qn('w:del')}"
_DOWN, _ACROSS = f"{qn('w:tcPr')}/{qn('w:vMerge')}", f"{qn('w:tcPr')}/{qn('w:hMerge')}"

_DAMAGED = (
    *(AttributeError, BadZipFile, KeyError, PackageNotFoundError),
    *(ValueError, XMLSyntaxError, zlib.error),
)
"""AttributeError: python-docx takes a part for what its content type says."""
_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACRO_TEMPLATE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
for _kin in (_MACROS, _TEMPLATE, _MACRO_TEMPLATE):
    # Built like any document; python-docx only does not say so.
    PartFactory.part_type_for[_kin] = DocumentPart


def read(path: Path) -> RawDocument:
    """Read the body of a Word document; macros in it are bytes like any others."""
    try:
        body = _Body(path, _document(path))
        return RawDocument(tuple(body.blocks()), tuple(body.text.left_out))
    except _DAMAGED as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error


def _document(path: Path) -> Document:
    """Open a document or template; raises UnreadableFileError for any other package."""
    part = Package.open(str(path)).main_document_part
    if not isinstance(part, DocumentPart):
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT, part.content_type)
    document: Document = part.document
    return document


class _Body:
    """Goes through a document once, from top to bottom: numbers count along."""

    def __init__(self, path: Path, document: Document) -> None:
        self._path, self._document = path, document
        self._numbers = Numbers(document)
        self.text = Text(document)

    def blocks(self) -> Iterator[RawBlock]:
        body = self._document.part.element.find(qn("w:body"))
        if body is None:
            raise UnreadableFileError(self._path, ReadFailure.BROKEN, "no body")
        yield from self._blocks(body)

    def _blocks(self, element: _Element) -> Iterator[RawBlock]:
        for child in element:
            if child.tag == _PARAGRAPH:
                yield from self._paragraph(child)
            elif child.tag == _TABLE:
                yield from self._table(child)
            elif child.tag == _CHUNK:
                yield from self._chunk(child.get(_ID, ""))
            elif child.tag not in SKIPPED and not is_prompt(child):
                yield from self._blocks(one_choice(child))

    def _paragraph(self, element: _Element) -> Iterator[RawBlock]:
        """Yield a paragraph, and after it what its text boxes hold."""
        text = self._numbers.label(element) + self.text.of(element)
        boxes, self.text.boxes = self.text.boxes, []
        yield from map(RawParagraph, text.split("\n"))
        for box in boxes:
            yield from self._blocks(box)

    def _chunk(self, name: str) -> Iterator[RawBlock]:
        """Yield what a foreign text inside the document says."""
        part = self._document.part.related_parts.get(name)
        found = chunk_blocks(self._path, part) if part is not None else ()
        if not found:
            self.text.left_out.append(Aside(LeftOut.EMBEDDED, str(part.partname) if part else name))
        yield from found

    def _table(self, element: _Element) -> Iterator[RawBlock]:
        """Yield a table, and after it the tables nested in its cells.

        A table of one column only lays the page out: what is in it is yielded as if it stood free.
        """
        cells = [list(_cells(row)) for row in self._rows(element)]
        if all(len(row) == 1 for row in cells):
            for [cell] in cells:
                yield from self._blocks(cell)
            return
        yield RawTable.of([self._cell_or_none(cell) for cell in row] for row in cells)
        for nested in (t for row in cells for cell in row for t in _within(cell, _TABLE)):
            yield from self._table(nested)

    def _rows(self, table: _Element) -> Iterator[_Element]:
        for row in _within(table, _ROW):
            if row.find(_DELETED_ROW) is None:
                yield row
            else:
                self.text.leave_out(LeftOut.DELETED, row)

    def _cell_or_none(self, cell: _Element) -> str | None:
        return None if _is_covered(cell, _DOWN) else self._cell_text(cell)

    def _cell_text(self, cell: _Element) -> str:
        """Return a cell's text; a cell that a vertical merge covers has none."""
        if _is_covered(cell, _DOWN):
            return ""
        text = "\n".join(map(self._line, _within(cell, _PARAGRAPH)))
        boxes, self.text.boxes = self.text.boxes, []
        for box in boxes:
            # It may be drawn over any other cell.
            self.text.leave_out(LeftOut.BOX, box)
        if text.strip():
            return text
        nested = (c for t in _within(cell, _TABLE) for r in self._rows(t) for c in _cells(r))
        return "\n".join(map(self._cell_text, nested))

    def _line(self, paragraph: _Element) -> str:
        """Return a paragraph of a cell; its number and a figure do not make one figure."""
        label, text = self._numbers.label(paragraph), self.text.of(paragraph)
        return f"{label} {text}" if label and text.strip()[:1].isdecimal() else label + text


def _cells(row: _Element) -> Iterator[_Element]:
    """Yield the cells of a row; those that a horizontal merge covers are left out."""
    return (cell for cell in _within(row, _CELL) if not _is_covered(cell, _ACROSS))


def _is_covered(cell: _Element, merge: str) -> bool:
    found = cell.find(merge)
    return found is not None and found.get(qn("w:val"), "continue") == "continue"


def _within(element: _Element, tag: str) -> Iterator[_Element]:
    """Yield the nearest descendants of a tag, through content controls and the like."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in {_TABLE, _PARAGRAPH} and child.tag not in SKIPPED:
            yield from () if is_prompt(child) else _within(one_choice(child), tag)
