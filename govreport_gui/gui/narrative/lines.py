"""The text of an editor: lines with ties, kept in step with a document that counts as Qt does.

The report strips paragraphs and drops blank ones; an editor keeps what was typed. Qt counts UTF-16
units: rare characters such as 𠮷 count twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.ties import Tie, TiedText, kept, replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from govreport_gui.model.report import Paragraphs

    Read = Callable[[str], TiedText]

_BASIC = "\uffff"
"""The last character that is one unit of UTF-16."""


class Lines:
    """Lines as they are read, each with its ties. There is always one."""

    def __init__(self, texts: Sequence[TiedText] = ()) -> None:
        """Begin with some lines."""
        self.texts = list(texts) or [TiedText("")]

    @property
    def text(self) -> str:
        """Everything as it is read."""
        return "\n".join(line.text for line in self.texts)

    def paragraphs(self) -> Paragraphs:
        """Return the paragraphs as a report keeps them."""
        whole = "\n".join(kept(line) if line.ties else line.text for line in self.texts)
        if "\u2028" in whole:
            whole = whole.replace("\u2028", "\n")
        lines = whole.split("\n")
        return tuple(text for line in lines if (text := line.strip()))

    def change(self, line: int, offset: int, removed: int, words: TiedText) -> bool:
        """Put words in the place of ``removed`` units from ``offset`` on; False if none differs.

        ``offset`` is counted in a line, in units; a line's end counts as one. A tie that is reached
        into is one no longer.
        """
        last, room = line, utf16(self.texts[line].text) - offset
        while removed > room and last + 1 < len(self.texts):
            last += 1
            room += 1 + utf16(self.texts[last].text)
        old = _joined(self.texts[line : last + 1])
        start = characters(old.text, offset)
        end = start + characters(old.text[start:], removed)
        if old.text[start:end] == words.text and not words.ties:
            return False
        new = replaced(old, start, end, words.text)
        ties = (Tie(one.ref, one.start + start, one.end + start) for one in words.ties)
        new = TiedText(new.text, tuple(sorted((*new.ties, *ties), key=lambda one: one.start)))
        self.texts[line : last + 1] = _split(new)
        return True

    def part(self, start: tuple[int, int], end: tuple[int, int]) -> TiedText:
        """Return the words between two places: a line and units in it, each. Half ties are none."""
        whole = self.texts[start[0] : end[0] + 1]
        old = _joined(whole)
        first = characters(old.text, start[1])
        before = len(old.text) - len(whole[-1].text)
        last = before + characters(whole[-1].text, end[1])
        ties = (one for one in old.ties if first <= one.start and one.end <= last)
        moved = tuple(Tie(one.ref, one.start - first, one.end - first) for one in ties)
        return TiedText(old.text[first:last], moved)

    def tie_at(self, line: int, offset: int) -> Tie | None:
        """Return the tie that a place of a line, in units, lies in or touches from the left."""
        here = characters(self.texts[line].text, offset)
        return next((t for t in self.texts[line].ties if t.start <= here < t.end), None)


def as_lines(paragraphs: Paragraphs, read: Read) -> Lines:
    """Return paragraphs that a report keeps as lines, one each."""
    return Lines([read(text) for text in paragraphs])


def utf16(text: str) -> int:
    """Return a text's length as Qt counts it."""
    return len(text) if _is_basic(text) else len(text.encode("utf-16-le")) // 2


def characters(text: str, units: int) -> int:
    """Return how many characters some units of UTF-16 are, at most all; a half one counts."""
    if _is_basic(text):
        return min(units, len(text))
    taken = count = 0
    while taken < units and count < len(text):
        taken += 1 + (text[count] > _BASIC)
        count += 1
    return count


def _is_basic(text: str) -> bool:
    return text.isascii() or max(text) <= _BASIC


def _joined(lines: Sequence[TiedText]) -> TiedText:
    ties: list[Tie] = []
    start = 0
    for line in lines:
        ties += (Tie(one.ref, one.start + start, one.end + start) for one in line.ties)
        start += len(line.text) + 1
    return TiedText("\n".join(line.text for line in lines), tuple(ties))


def _split(joined: TiedText) -> Iterator[TiedText]:
    start = 0
    for text in joined.text.split("\n"):
        end = start + len(text)
        ties = (one for one in joined.ties if start <= one.start and one.end <= end)
        yield TiedText(text, tuple(Tie(t.ref, t.start - start, t.end - start) for t in ties))
        start = end + 1
