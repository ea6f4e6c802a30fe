"""Where the words of the report's paragraphs stand in an editor's text.

The report strips paragraphs and drops blank ones; the editor keeps what was typed. The report
counts characters, Qt UTF-16 units: rare characters such as 𠮷 count twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.gui.narrative.lines import utf16

__all__ = ["PassageMap", "Span", "utf16"]

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.model.finding import Passage
    from govreport_gui.model.report import Paragraphs


class Span(NamedTuple):
    """Positions in the editor's document, ``end`` not included."""

    start: int
    end: int


class PassageMap:
    """Finds passages of one section in a text of lines."""

    def __init__(self, text: str, paragraphs: Paragraphs) -> None:
        """Find the line that each paragraph comes from; one that differs by now is left out."""
        self._lines: dict[int, tuple[int, str]] = {}
        position = number = 0
        for line in text.split("\n"):
            if line.strip():
                wanted = paragraphs[number] if number < len(paragraphs) else None
                before = -1 if wanted is None else line.find(wanted)
                if wanted is not None and before >= 0:
                    self._lines[number] = (position + utf16(line[:before]), wanted)
                number += 1
            position += utf16(line) + 1

    def within(self, seen: Span) -> frozenset[int]:
        """Return the numbers of the paragraphs of which something lies in a part of the text."""
        return frozenset(
            number
            for number, (position, line) in self._lines.items()
            if position <= seen.end and seen.start <= position + utf16(line)
        )

    def span(self, passage: Passage) -> Span | None:
        """Return where a passage stands; None when the text is not, or no longer, that one."""
        found = self._lines.get(passage.paragraph)
        if found is None or not passage.start <= passage.end <= len(found[1]):
            return None
        position, line = found
        start = position + utf16(line[: passage.start])
        return Span(start, start + utf16(line[passage.start : passage.end]))

    def spans(self, passages: Iterable[Passage]) -> list[Span]:
        """Return where some passages stand, without those that are not found."""
        return [span for passage in passages if (span := self.span(passage)) is not None]
