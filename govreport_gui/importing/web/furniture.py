"""The parts of a web page around a report: menus, paths, side bars, feet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_TAGS = {"nav", "footer", "header", "aside"}
_OF_THE_TEXT = {"article", "main"}
"""A header or footer inside these is the text's own."""
_ROLES = {"navigation", "banner", "contentinfo", "search", "menu", "menubar", "complementary"}
_NAMES = {
    *("nav", "navbar", "navigation", "menu", "submenu", "sidebar", "breadcrumb", "breadcrumbs"),
    *("crumb", "crumbs", "footer", "copyright", "toolbar", "share", "bshare", "bdsharebuttonbox"),
    *("pagination", "pager", "qrcode", "friendlink", "prevnext", "daohang", "weizhi"),
}
"""Words in class and id."""
_LISTS = {"ul", "ol", "menu", "dl"}
_BOXES = {"div", "p", "span", "center", "section", "td", "th", "li", "tr", "table"}
_MUCH_TEXT = 300
"""Characters outside links: what says so much is no furniture, whatever it is called."""
_FIGURES = 3
"""Cells of digits that make a table of values; such a thing is never furniture."""
_MOSTLY = 0.8


@dataclass(slots=True)
class _Content:
    """What is in an element: characters, those in links, links, cells of digits, headings."""

    characters: int = 0
    linked: int = 0
    links: int = 0
    figures: int = 0
    headings: int = 0

    def add(self, other: _Content) -> None:
        self.characters += other.characters
        self.linked += other.linked
        self.links += other.links
        self.figures += other.figures
        self.headings += other.headings


def furniture(elements: Iterable[_Element], gone: set[_Element]) -> set[_Element]:
    """Return the elements that are the site's own.

    ``elements`` are all elements of a page in the order of the file, ``gone`` those not shown.
    """
    contents: dict[_Element, _Content] = {}
    found: set[_Element] = set()
    # From the end, so that an element comes after all that is in it.
    for element in reversed(list(elements)):
        content = contents.pop(element, _Content())
        if element in gone:
            content = _Content()
        else:
            _count(element, content)
            if _is_furniture(element, content):
                found.add(element)
                content = _Content()
        parent = element.getparent()
        if parent is not None:
            above = contents.setdefault(parent, _Content())
            above.add(content)
            above.characters += _length(element.tail)
    return found


def _count(element: _Element, content: _Content) -> None:
    content.characters += _length(element.text)
    if element.tag == "a" and element.get("href") is not None:
        content.linked, content.links = content.characters, content.links + 1
    elif element.tag in ("td", "th"):
        content.figures += content.characters > 0 and _is_figure(element)
    elif element.tag in ("h1", "h2"):
        content.headings += 1


def _length(text: str | None) -> int:
    return len("".join(text.split())) if text else 0


_FEW = 20


def _is_figure(cell: _Element) -> bool:
    """Tell whether a cell's first words are a number."""
    texts = (str(text).strip() for text, _ in zip(cell.itertext(), range(_FEW), strict=False))
    return next((text.isdecimal() for text in texts if text), False)


def _is_furniture(element: _Element, content: _Content) -> bool:
    outside = content.characters - content.linked
    if content.figures >= _FIGURES or outside > _MUCH_TEXT or element.tag in ("html", "body"):
        return False
    if _is_named(element, content):
        return True
    mostly = content.linked >= _MOSTLY * content.characters
    many = 2 if element.tag in _LISTS else 3 if element.tag in _BOXES else 0
    return bool(many) and content.links >= many and mostly


def _is_named(element: _Element, content: _Content) -> bool:
    """Tell whether tag, role, class or id say so."""
    if element.tag in _TAGS:
        inside = any(above.tag in _OF_THE_TEXT for above in element.iterancestors())
        return not (element.tag == "header" and content.headings) and not inside
    if element.get("role", "").lower() in _ROLES:
        return True
    names = f"{element.get('class', '')} {element.get('id', '')}".lower()
    return not content.headings and bool(_NAMES & set(re.split(r"[^a-z]+", names)))
