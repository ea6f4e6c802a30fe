"""The numbers that Word puts before paragraphs by itself: they are printed, but are no text.

Many offices let Word count （一）（二）; without this the numbers would be lost on import.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from govreport_gui.model.numerals import numeral

if TYPE_CHECKING:
    from docx.document import Document
    from lxml.etree import _Element

_VALUE, _ID, _LEVEL = qn("w:val"), qn("w:numId"), qn("w:ilvl")
_START = qn("w:startOverride")
_NUMBER = f"{qn('w:pPr')}/{qn('w:numPr')}"


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts: the kind of numeral, the text around it, the first number."""

    kind: str
    text: str
    start: int


class Numbers:
    """Counts along with Word; ask for every paragraph, in the order of the document."""

    def __init__(self, document: Document) -> None:
        """Read the lists and the styles that use them."""
        self._printed: dict[_Element, str] = {}
        self._lists: dict[str, str] = {}
        self._levels: dict[str, dict[int, _Level]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._restarts: dict[str, dict[int, int]] = {}
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
        if paragraph not in self._printed:
            self._printed[paragraph] = self._count(paragraph)
        return self._printed[paragraph]

    def _count(self, paragraph: _Element) -> str:
        place = self._place(paragraph)
        if place is None:
            return ""
        number_id, level = place
        list_id = self._lists[number_id]
        levels, counts = self._levels[list_id], self._counts.setdefault(list_id, {})
        # A list that is begun anew says so once; otherwise lists of one kind count on.
        before = counts.get(level, levels[level].start - 1)
        restart = self._restarts.get(number_id, {}).pop(level, None)
        counts[level] = (before if restart is None else restart - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        text = levels[level].text
        for index, shown in levels.items():
            number = numeral(shown.kind, counts.get(index, shown.start))
            text = text.replace(f"%{index + 1}", number)
        return "" if levels[level].kind == "bullet" else text

    def _place(self, paragraph: _Element) -> tuple[str, int] | None:
        """Return the number definition and level of a paragraph, its own or its style's."""
        number = paragraph.find(_NUMBER)
        if number is None:
            style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            number = self._styles.get(style.get(_VALUE, "")) if style is not None else None
        if number is None:
            return None
        number_id, level = _value(number, _ID, ""), int(_value(number, _LEVEL, "0"))
        levels = self._levels.get(self._lists.get(number_id, ""), {})
        return (number_id, level) if level in levels else None

    def _read(self, numbering: _Element) -> None:
        for abstract in numbering.iter(qn("w:abstractNum")):
            levels = {int(e.get(_LEVEL, "0")): _level(e) for e in abstract.iter(qn("w:lvl"))}
            self._levels[abstract.get(qn("w:abstractNumId"), "")] = levels
        for number in numbering.iter(qn("w:num")):
            number_id = number.get(_ID, "")
            self._lists[number_id] = _value(number, qn("w:abstractNumId"), "")
            self._restarts[number_id] = {
                int(override.get(_LEVEL, "0")): int(_value(override, _START, "1"))
                for override in number.iter(qn("w:lvlOverride"))
                if override.find(_START) is not None
            }


def _level(element: _Element) -> _Level:
    kind = _value(element, qn("w:numFmt"), "decimal")
    return _Level(
        kind, _value(element, qn("w:lvlText"), ""), int(_value(element, qn("w:start"), "1"))
    )


def _value(element: _Element, tag: str, default: str) -> str:
    child = element.find(tag)
    return default if child is None else child.get(_VALUE, default)
