"""Elements of WordprocessingML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
LANGUAGE = "zh-CN"

TWIPS = 20
"""Word counts lengths in twentieths of a point."""

_PREFIXES = {"w": MAIN, "r": RELATIONS}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PIECES = re.compile(r"[^\n\t]+|\n|\t")
_BREAKS = {"\n": "w:br", "\t": "w:tab"}


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """Return an element such as ``w:p``; attributes get the prefix ``w:``."""
    made = etree.Element(_name(tag), {_name(f"w:{k}"): str(v) for k, v in attributes.items()})
    made.extend(children)
    return made


def part(tag: str, *children: Element) -> Element:
    """Return the outermost element of a part, which declares the prefixes."""
    made = etree.Element(_name(tag), nsmap=_PREFIXES)
    made.extend(children)
    return made


def reference(tag: str, relation: str, **attributes: object) -> Element:
    """Return an element that refers to another part."""
    made = element(tag, **attributes)
    made.set(_name("r:id"), relation)
    return made


def run(text: str, *properties: Element) -> Element:
    """Return a run of text; a newline in it becomes w:br, a tab w:tab."""
    made = element("w:r", *([element("w:rPr", *properties)] if properties else []))
    for piece in _PIECES.findall(text):
        if piece in _BREAKS:
            made.append(element(_BREAKS[piece]))
            continue
        letters = element("w:t")
        letters.text = piece
        if piece != piece.strip():
            letters.set(_SPACE, "preserve")
        made.append(letters)
    return made


def paragraph(style: str, *content: Element, properties: tuple[Element, ...] = ()) -> Element:
    """Return a paragraph in a style, with properties of its own."""
    return element("w:p", element("w:pPr", element("w:pStyle", val=style), *properties), *content)


def spacing(points: Mapping[str, float]) -> tuple[Element, ...]:
    """Return the room ``before`` and ``after`` a paragraph, where there is any."""
    attributes = {name: round(value * TWIPS) for name, value in points.items() if value}
    return (element("w:spacing", **attributes),) if attributes else ()


def _name(tag: str) -> str:
    prefix, _, local = tag.partition(":")
    return f"{{{_PREFIXES[prefix]}}}{local}"
