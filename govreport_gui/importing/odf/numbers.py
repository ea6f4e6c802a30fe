"""The numbers that an OpenDocument program prints before the items of lists and headings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.importing.numbering import Counting, Level
from govreport_gui.importing.odf.names import STYLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_KINDS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
    "１, ２, ３, ...": "decimalFullWidth",
    "一, 二, 三, ...": "chineseCounting",
    "壹, 贰, 叁, ...": "chineseLegalSimplified",
    "①, ②, ③, ...": "decimalEnclosedCircle",
    "甲, 乙, 丙, ...": "ideographTraditional",
}
"""Names of numerals in Office Open XML by those of OpenDocument."""
_FORMAT = re.compile(r"%(\d{1,2})%")
_MOST_LEVELS = 10
_HEADINGS = "\0headings"


class Numbers:
    """Counts along; ask for every item once, in the order of the document."""

    def __init__(self, roots: Iterable[_Element]) -> None:
        """Read the lists and the styles that use them."""
        self._counting = Counting()
        self._levels: dict[str, dict[int, Level]] = {}
        self._of_style: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        self._keys: dict[str, int] = {}
        for root in roots:
            for element in root.iter(TEXT + "list-style", TEXT + "outline-style"):
                outline = element.tag == TEXT + "outline-style"
                name = _HEADINGS if outline else element.get(STYLE + "name", "")
                self._levels[name] = dict(map(_level, element))
            for style in root.iter(STYLE + "style"):
                name = style.get(STYLE + "name", "")
                self._of_style[name] = style.get(STYLE + "list-style-name", "")
                self._parents[name] = style.get(STYLE + "parent-style-name", "")

    def key(self, box: _Element, style: str) -> int:
        """Return the count that a list goes on with: a new one unless it continues another."""
        continued = box.get(TEXT + "continue-list") or ""
        if not continued and box.get(TEXT + "continue-numbering") == "true":
            continued = "\0" + style
        key = self._keys.get(continued, len(self._keys) + 1)
        for name in (box.get("{http://www.w3.org/XML/1998/namespace}id", ""), "\0" + style):
            if name:
                self._keys[name] = key
        self._keys[f"\0#{len(self._keys)}"] = key
        return key

    def list_of(self, paragraph: _Element) -> str:
        """Return the list style that a paragraph's style gives, empty if none."""
        name = paragraph.get(TEXT + "style-name", "")
        for _ in range(_MOST_LEVELS):
            if self._of_style.get(name):
                return self._of_style[name]
            name = self._parents.get(name, "")
        return ""

    def item(self, key: int, style: str, level: int, restart: int | None) -> str:
        """Return what is printed before an item of a list."""
        levels = self._levels.get(style, {})
        if level not in levels:
            return ""
        return self._counting.label(key, levels, level, restart)

    def heading(self, heading: _Element) -> str:
        """Return what is printed before a heading outside of lists."""
        outline = heading.get(TEXT + "outline-level", "1")
        level = int(outline[:2]) - 1 if outline.isdecimal() else 0
        levels = self._levels.get(_HEADINGS, {})
        if level not in levels or not levels[level].text:
            return ""
        return self._counting.label(0, levels, level)


def _level(element: _Element) -> tuple[int, Level]:
    level = whole(element.get(TEXT + "level"), 1, 99) - 1
    kind = element.get(STYLE + "num-format")
    if kind is None or (not element.tag.endswith("-number") and "outline" not in element.tag):
        return level, Level("bullet", "", 1)
    shown = whole(element.get(TEXT + "display-levels"), 1, _MOST_LEVELS)
    numbers = ".".join(f"%{n + 1}" for n in range(max(level - shown + 1, 0), level + 1))
    whole_text = (
        f"{element.get(STYLE + 'num-prefix', '')}{numbers}{element.get(STYLE + 'num-suffix', '')}"
    )
    written = next(
        (str(v) for k, v in element.attrib.items() if str(k).endswith("}num-list-format")), None
    )
    text = whole_text if written is None else _FORMAT.sub(r"%\1", written)
    start = whole(element.get(TEXT + "start-value"), 1, 9999)
    return level, Level(_KINDS.get(kind, "decimal"), text if kind else "", start)


def whole(text: str | None, default: int, most: int) -> int:
    """Return a whole number from an attribute, at most ``most``."""
    digits = text or ""
    usable = digits.isascii() and digits.isdigit()
    return min(int(digits[:9]), most) if usable else default
