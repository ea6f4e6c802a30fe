"""The numbers that Word puts before paragraphs by itself: they are printed, but are no text.

Many offices let Word count （一）（二）; without this the numbers would be lost on import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_VALUE, _ID, _LEVEL = qn("w:val"), qn("w:numId"), qn("w:ilvl")
_DIGITS = "〇一二三四五六七八九"
_CHINESE = {
    "chineseCounting",
    "chineseCountingThousand",
    "chineseLegalSimplified",
    "ideographDigital",
    "japaneseCounting",
    "taiwaneseCountingThousand",
}
_NUMBER = f"{qn('w:pPr')}/{qn('w:numPr')}"


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts: the kind of numeral, the text around it, the first number."""

    kind: str
    text: str
    start: int


class Numbers:
    """Counts along with Word; ask for every paragraph once, in the order of the document."""

    def __init__(self, document: Document) -> None:
        """Read the lists and the styles that use them."""
        self._lists: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        parts = (rel for rel in document.part.rels.values() if not rel.is_external)
        for rel in parts:
            if rel.reltype == RELATIONSHIP_TYPE.NUMBERING:
                self._read(rel.target_part.element)
        styles = document.styles.element.iter(qn("w:style"))
        self._styles = {
            s.get(qn("w:styleId"), ""): n for s in styles if (n := s.find(_NUMBER)) is not None
        }

    def label(self, paragraph: _Element) -> str:
        """Return what Word prints before a paragraph, empty where it prints nothing."""
        place = self._place(paragraph)
        if place is None:
            return ""
        list_id, level = place
        levels, counts = self._levels[list_id], self._counts.setdefault(list_id, {})
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        text = levels[level].text
        for index, shown in levels.items():
            number = counts.get(index, shown.start)
            text = text.replace(f"%{index + 1}", _numeral(shown.kind, number))
        return "" if levels[level].kind == "bullet" else text

    def _place(self, paragraph: _Element) -> tuple[str, int] | None:
        """Return the list and level of a paragraph, its own or its style's."""
        number = paragraph.find(_NUMBER)
        if number is None:
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            number = self._styles.get(style.get(_VALUE, "")) if style is not None else None
        if number is None:
            return None
        list_id = self._lists.get(_value(number, _ID, ""))
        level = int(_value(number, _LEVEL, "0"))
        return (list_id, level) if list_id and level in self._levels.get(list_id, {}) else None

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(qn("w:abstractNum")):
            levels = {int(e.get(_LEVEL, "0")): _level(e) for e in abstract.iter(qn("w:lvl"))}
            self._levels[abstract.get(qn("w:abstractNumId"), "")] = levels
        for number in numbering.iter(qn("w:num")):
            self._lists[number.get(_ID, "")] = _value(number, qn("w:abstractNumId"), "")


def _level(element: _Element) -> _Level:
    kind = _value(element, qn("w:numFmt"), "decimal")
    return _Level(
        kind, _value(element, qn("w:lvlText"), ""), int(_value(element, qn("w:start"), "1"))
    )


def _value(element: _Element, tag: str, default: str) -> str:
    child = element.find(tag)
    return default if child is None else child.get(_VALUE, default)


def _numeral(kind: str, number: int) -> str:
    return _chinese(number) if kind in _CHINESE else str(number)


def _chinese(number: int) -> str:
    """Write 1 to 99 as people count: 十一, 二十."""
    tens, ones = divmod(number, 10)
    front = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens % 10]}十"
    return front + (_DIGITS[ones] if ones or not tens else "")
