"""A report as a web page, and as the part of one that a site's editor takes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Heading, Paragraph, TableBlock
from govreport_gui.exporting.web.fonts import letters
from govreport_gui.exporting.web.markup import element, group, spaces, text
from govreport_gui.exporting.web.tables import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.exporting.document import Block, Document
    from govreport_gui.exporting.style import Style, TextStyle

_LANGUAGE = "zh-CN"


def fragment(document: Document, style: Style) -> str:
    """Return the report as one element, to be pasted into the editor of a site.

    It needs nothing from the page it gets into: no style sheet, no script, no picture.
    """
    body = "\n".join(_parts(document, style))
    width = f"{style.page.text_width:.0f}pt"
    css = {"max-width": width, "margin": "0 auto", "color": "#000", **letters(style, style.body)}
    return element("article", f"\n{body}\n", css, lang=_LANGUAGE)


def page(document: Document, style: Style) -> str:
    """Return the report as a whole page."""
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta name="author" content="{escape(document.agency)}">',
        element("title", text("".join(document.title).replace("\n", " "))),
    ]
    body = group("body", [fragment(document, style)], {"margin": "1.5em 1em"})
    return f'<!DOCTYPE html>\n<html lang="{_LANGUAGE}">\n{group("head", head)}\n{body}\n</html>\n'


def _parts(document: Document, style: Style) -> Iterator[str]:
    yield _title(document, style)
    blocks = document.blocks
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        match block:
            case Heading(words) if not _is_caption(block, after):
                yield _heading(words, style)
            case Paragraph():
                yield _paragraph(block, style)
            case TableBlock():
                yield table(block, style, _caption(block, style))


def _is_caption(heading: Heading, after: Block | None) -> bool:
    return isinstance(after, TableBlock) and after.section == heading.text


def _caption(block: TableBlock, style: Style) -> str:
    """Return the heading of a table as its caption: read out with it, and copied with it."""
    if not block.section:
        return ""
    return element("caption", _heading(block.section, style), {"text-align": "left"})


def _title(document: Document, style: Style) -> str:
    look = style.title
    css = {**_lines(look), "margin": f"0 0 {look.after:g}pt", "text-align": "center"}
    words = "<br>".join(map(text, document.title))
    return element("h1", words, {**css, **letters(style, look), "font-weight": "bold"})


def _heading(words: str, style: Style) -> str:
    look = style.heading
    css = {**_lines(look), "margin": f"{look.before:g}pt 0 {look.after:g}pt"}
    return element("h2", text(words), {**css, **letters(style, look), "font-weight": "bold"})


def _paragraph(block: Paragraph, style: Style) -> str:
    kept = spaces(block.text)
    if block.is_heading:
        css = {**_lines(style.lead), "margin": "0", **letters(style, style.lead), **kept}
        return element("h3", text(block.text), {**css, "font-weight": "bold"})
    lead = element("strong", text(block.lead), letters(style, style.lead)) if block.lead else ""
    rest = text(block.text.removeprefix(block.lead))
    css = {**_lines(style.body), "margin": "0", "text-align": "justify", **kept}
    return element("p", lead + rest, css)


def _lines(look: TextStyle) -> dict[str, str]:
    indent = {"text-indent": f"{look.indent:g}em"} if look.indent else {}
    return {**indent, "line-height": f"{look.pitch / look.size:.2f}"}
