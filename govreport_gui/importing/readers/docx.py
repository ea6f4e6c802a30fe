"""Word documents (.docx), read through python-docx's XML."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zipfile import BadZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.opc.part import PartFactory
from docx.oxml.ns import qn
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml.etree import XMLSyntaxError

from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.importing.word.docx_numbers import Numbers
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.document import Document
    from lxml.etree import _Element

    from govreport_gui.importing.raw import RawBlock

_PARAGRAPH, _TABLE, _ROW, _CELL = qn("w:p"), qn("w:tbl"), qn("w:tr"), qn("w:tc")
_TEXT = {qn("w:t")}
_BREAKS = {qn("w:br"), qn("w:cr")}
_TAB, _HYPHEN = qn("w:tab"), qn("w:noBreakHyphen")
_SKIPPED = {
    qn(name)
    for name in (
        *("w:del", "w:moveFrom", "w:pPr", "w:rPr", "w:rt"),
        *("w:txbxContent", "w:instrText", "w:tbl"),
    )
} | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}
"""Deleted text, properties, pinyin, text boxes and field codes are no text of the report."""
_HIDDEN, _DELETED = f"{qn('w:rPr')}/{qn('w:vanish')}", f"{qn('w:trPr')}/{qn('w:del')}"


_MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml"
_TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACRO_TEMPLATE = "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
for _kin in (_MACROS, _TEMPLATE, _MACRO_TEMPLATE):
    # Built like any document; python-docx only does not say so.
    PartFactory.part_type_for[_kin] = DocumentPart


def read(path: Path) -> RawDocument:
    """Read the body of a Word document; macros in it are bytes like any others."""
    try:
        document = _document(path)
        numbers = Numbers(document)
    except (BadZipFile, KeyError, PackageNotFoundError, ValueError, XMLSyntaxError) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
    return RawDocument(tuple(_blocks(document.element.body, numbers)))


def _document(path: Path) -> Document:
    """Open a document or template; raises UnreadableFileError for any other package."""
    part = Package.open(str(path)).main_document_part
    if not isinstance(part, DocumentPart):
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT, part.content_type)
    document: Document = part.document
    return document


def _blocks(element: _Element, numbers: Numbers) -> Iterator[RawBlock]:
    for child in element:
        if child.tag == _PARAGRAPH:
            yield from map(RawParagraph, (numbers.label(child) + _text(child)).split("\n"))
        elif child.tag == _TABLE:
            yield from _table(child, numbers)
        elif child.tag not in _SKIPPED:
            yield from _blocks(child, numbers)


def _table(element: _Element, numbers: Numbers) -> Iterator[RawBlock]:
    """Yield a table, and after it the tables nested in its cells.

    A table of one column only lays the page out: what is in it is yielded as if it stood free.
    """
    rows = [row for row in _within(element, _ROW) if row.find(_DELETED) is None]
    cells = [list(_within(row, _CELL)) for row in rows]
    if all(len(row) == 1 for row in cells):
        for [cell] in cells:
            yield from _blocks(cell, numbers)
        return
    yield RawTable(tuple(tuple(map(_cell_text, row)) for row in cells))
    for nested in (table for row in cells for cell in row for table in _within(cell, _TABLE)):
        yield from _table(nested, numbers)


def _cell_text(cell: _Element) -> str:
    """Return a cell's text; a cell that a vertical merge covers has none."""
    merge = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    if merge is not None and merge.get(qn("w:val"), "continue") == "continue":
        return ""
    text = "\n".join(_text(paragraph) for paragraph in _within(cell, _PARAGRAPH))
    nested = (
        _cell_text(c)
        for t in _within(cell, _TABLE)
        for r in _within(t, _ROW)
        for c in _within(r, _CELL)
    )
    return text if text.strip() else "\n".join(nested)


def _within(element: _Element, tag: str) -> Iterator[_Element]:
    """Yield the nearest descendants of a tag, through content controls and the like."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in {_TABLE, _PARAGRAPH} and child.tag not in _SKIPPED:
            yield from _within(child, tag)


def _text(element: _Element) -> str:
    return "".join(_pieces(element))


def _pieces(element: _Element) -> Iterator[str]:
    for child in element:
        if child.tag in _TEXT:
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield "\n"
        elif child.tag == _TAB:
            yield "\t"
        elif child.tag == _HYPHEN:
            yield "-"
        elif child.tag not in _SKIPPED and child.find(_HIDDEN) is None:
            yield from _pieces(child)
