"""Write a document as a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from govreport_gui.exporting.cells import look_of
from govreport_gui.exporting.document import Heading, Paragraph, TableBlock
from govreport_gui.exporting.lines import even_width, in_ems
from govreport_gui.exporting.word.markup import TWIPS, element, paragraph, part, run, spacing
from govreport_gui.exporting.word.package import save
from govreport_gui.exporting.word.pages import footers, set_up
from govreport_gui.exporting.word.styles import (
    HEADINGS,
    LEAD,
    NORMAL,
    TITLE,
    fonts,
    settings,
    styles,
)
from govreport_gui.exporting.word.tables import SLACK, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element as Element

    from govreport_gui.exporting.document import Block, Document
    from govreport_gui.exporting.style import Style, TableStyle


def write(document: Document, style: Style, target: BinaryIO, cache: Path | None = None) -> None:
    """Write the document to a binary stream."""
    del cache  # nothing here takes long to make
    feet = footers(style)
    body = element("w:body", *_parts(document, style), set_up(style, feet))
    parts = {
        "document": part("w:document", body),
        "styles": styles(style),
        "settings": settings(style),
        "fontTable": fonts(style),
        **feet,
    }
    save(document, style, parts, target)


def _parts(document: Document, style: Style) -> Iterator[Element]:
    yield from _title(document.title, style)
    blocks = document.blocks
    for before, block, after in zip((None, *blocks), blocks, (*blocks[1:], None), strict=False):
        match block:
            case Heading(text):
                above, below = _table_style(before, style), _table_style(after, style)
                gap = {
                    "before": above.after if above else style.heading.before,
                    "after": below.before if below else 0,
                }
                yield paragraph(HEADINGS[0], run(text), properties=spacing(gap))
            case Paragraph():
                below = _table_style(after, style)
                yield _text(block, below.before if below else 0)
            case TableBlock():
                yield table(block, style)
    if blocks and isinstance(blocks[-1], TableBlock):
        yield _last_line()


def _last_line() -> Element:
    """Return the paragraph that Word wants after a table, as low as can be.

    As high as others it would stand on a page of its own where the table fills the last one.
    """
    height = element("w:spacing", line=TWIPS, lineRule="exact")
    letters = element("w:rPr", element("w:sz", val=2), element("w:szCs", val=2))
    return paragraph(NORMAL, properties=(height, letters))


def _table_style(block: Block | None, style: Style) -> TableStyle | None:
    return look_of(block, style) if isinstance(block, TableBlock) else None


def _title(lines: tuple[str, ...], style: Style) -> Iterator[Element]:
    for index, line in enumerate(lines, start=1):
        after = spacing({"after": style.title.after}) if index == len(lines) else ()
        side = _spare(line, style.page.text_width, style.title.size) // 2
        indent = element("w:ind", left=side, right=side)
        yield paragraph(TITLE, run(line), properties=(*after, indent))


def _text(block: Paragraph, gap: float) -> Element:
    if block.is_heading:
        return paragraph(HEADINGS[1], run(block.text))
    lead = [run(block.lead, element("w:rStyle", val=LEAD))] if block.lead else []
    rest = run(block.text.removeprefix(block.lead))
    return paragraph(NORMAL, *lead, rest, properties=spacing({"after": gap}))


def _spare(text: str, room: float, size: float) -> int:
    """Return the twips to be left free so that the lines of a text come out equally long."""
    ems = even_width(text, room / size, in_ems)
    return max(0, round((room - (ems + SLACK) * size) * TWIPS))
