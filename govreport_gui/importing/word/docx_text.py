"""The text of paragraphs in a Word document, and what in them is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from govreport_gui.importing.raw import Aside, LeftOut
from govreport_gui.importing.word.docx_looks import Looks, is_raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from lxml.etree import _Element

_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEXT = {qn("w:t"), f"{_MATH}t"}
_BREAKS = {qn("w:br"), qn("w:cr")}
_TABS = {qn("w:tab"), qn("w:ptab")}
_HYPHEN, _RUN, _DELETED = qn("w:noBreakHyphen"), qn("w:r"), qn("w:del")
_CHOICES, _FALLBACK = f"{_COMPATIBLE}AlternateContent", f"{_COMPATIBLE}Fallback"
_BOX = qn("w:txbxContent")
_CONTROL, _PROMPT = qn("w:sdt"), f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"
_STYLE = f"{qn('w:pPr')}/{qn('w:pStyle')}"
SKIPPED = {
    qn(name) for name in ("w:moveFrom", "w:pPr", "w:rPr", "w:sdtPr", "w:rt", "w:instrText", "w:tbl")
}
"""Properties, pinyin, field codes, and what was moved: it is read where it stands now."""
_RAISED = "^"
"""Stands before what is raised."""
_WORDS = {qn("w:t"), qn("w:delText")}


class Text:
    """Reads paragraphs; keeps what it leaves out, and the text boxes that it meets."""

    def __init__(self, document: Document) -> None:
        """Read the styles."""
        self._looks = Looks(document)
        self.left_out: list[Aside] = []
        self.boxes: list[_Element] = []
        self._known: set[_Element] = set()

    def of(self, paragraph: _Element) -> str:
        """Return the text of a paragraph; its text boxes are added to ``boxes``."""
        named = paragraph.find(_STYLE)
        style = named.get(qn("w:val"), "") if named is not None else ""
        text = ""
        for piece in self._pieces(paragraph, style):
            # A note's number must not become a digit of the figure: 10² is not 102.
            parted = text[-1:].isdecimal() and piece[1:2].isdecimal()
            text += piece if piece[:1] != _RAISED or parted else piece[1:]
        return text

    def leave_out(self, kind: LeftOut, element: _Element) -> None:
        """Keep what is in an element apart, once."""
        if element in self._known:
            return
        self._known.add(element)
        words = (part.text or "" for part in element.iter() if part.tag in _WORDS)
        text = "".join(words).strip()
        if text:
            self.left_out.append(Aside(kind, text))

    def _pieces(self, element: _Element, style: str) -> Iterator[str]:
        for child in element:
            if child.tag in _TEXT:
                yield child.text or ""
            elif child.tag == _RUN:
                yield from self._run(child, style)
            elif child.tag in _BREAKS:
                yield "\n"
            elif child.tag in _TABS:
                yield "\t"
            elif child.tag == _HYPHEN:
                yield "-"
            elif child.tag == _DELETED:
                self.leave_out(LeftOut.DELETED, child)
            elif child.tag == _BOX:
                self.boxes.append(child)
            elif child.tag not in SKIPPED and not is_prompt(child):
                yield from self._pieces(one_choice(child), style)

    def _run(self, run: _Element, style: str) -> Iterator[str]:
        kind = self._looks.left_out(run, style)
        if kind is not None:
            self.leave_out(kind, run)
        elif is_raised(run):
            yield _RAISED + "".join(self._pieces(run, style))
        else:
            yield from self._pieces(run, style)


def one_choice(element: _Element) -> _Element:
    """Return one of the ways in which something is written for newer and older programs."""
    if element.tag != _CHOICES or not len(element):
        return element
    return next((child for child in element if child.tag != _FALLBACK), element[0])


def is_prompt(element: _Element) -> bool:
    """Tell whether a content control only asks to be filled in."""
    return element.tag == _CONTROL and element.find(_PROMPT) is not None
