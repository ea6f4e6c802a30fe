"""The numbers that a browser prints before the items of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.model.numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w\s-]+)", re.IGNORECASE)
_TYPES = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_STYLES = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting",
    "trad-chinese-informal": "chineseCounting",
    "cjk-decimal": "ideographDigital",
}
_BULLETS = {"none", "disc", "circle", "square"}
_CHINESE = {"chineseCounting", "ideographDigital"}


class Items:
    """Counts along; ask for every item once, in the order of the page."""

    def __init__(self) -> None:
        """Begin where nothing has been counted."""
        self._next: dict[_Element, int] = {}

    def number(self, item: _Element) -> str:
        """Return what is printed before an item, empty for a bullet."""
        box = item.getparent()
        if box is None or box.tag != "ol":
            return ""
        number = _whole(item.get("value")) or self._next.get(box, _whole(box.get("start")) or 1)
        self._next[box] = number + 1
        kind = _kind(item, box)
        return f"{numeral(kind, number)}{'、' if kind in _CHINESE else '. '}" if kind else ""


def _kind(item: _Element, box: _Element) -> str:
    for element in (item, box):
        style = _STYLE.search(element.get("style", ""))
        words = style[1].lower().split() if style else []
        for word in words:
            if word in _BULLETS:
                return ""
            if word in _STYLES:
                return _STYLES[word]
        if element.get("type"):
            return _TYPES.get(element.get("type", ""), "decimal")
    return "decimal"


def _whole(text: str | None) -> int | None:
    digits = (text or "").strip()
    return int(digits[:6]) if digits.isascii() and digits.isdigit() else None
