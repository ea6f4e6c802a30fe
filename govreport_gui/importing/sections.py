"""Find the six sections of a report by their headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import (
    clean,
    fold,
    fold_plain,
    has_brackets,
    is_page_number,
    same_number,
    spellings,
    split_number,
)
from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.importing.raw import RawBlock, RawRow
    from govreport_gui.model.form import Form, Section

_END_OF_HEADING = re.compile(r"[:：。]|\s+")

Numbered = tuple[int, "RawBlock"]
"""A block of the document with its index."""


_Words = list[tuple["Section", frozenset[str]]]
"""Each section with the spellings of its heading."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The document cut at its headings: what stands before the first, and in each section."""

    front: tuple[Numbered, ...]
    sections: Mapping[str, tuple[Numbered, ...]]
    repeated: bool
    """Whether the document holds another set of headings with content: a second report."""


@dataclass(frozen=True, slots=True)
class _Heading:
    """A line that can be the heading of a section, and the text that follows on the same line."""

    index: int
    section: str
    rest: str


def unfold(form: Form, raw: RawDocument) -> RawDocument:
    """Take headings, and the prose below them, out of the tables that they were typed into.

    A spreadsheet, or a page laid out in one table, has rows of a single cell for them.
    """
    words = _heading_words(form)
    return RawDocument(tuple(block for b in raw.blocks for block in _unfolded(form, words, b)))


def cut(form: Form, raw: RawDocument) -> Parts:
    """Cut a document at the headings of the form's sections."""
    blocks = tuple(enumerate(raw.blocks))
    chains = _chains(form, raw)
    if not chains:
        return Parts(blocks, {}, repeated=False)
    best = max(chains, key=lambda chain: _content(chain, raw))
    headings = sorted(best, key=lambda heading: heading.index)
    ends = [heading.index for heading in headings[1:]] + [len(blocks)]
    sections = {
        heading.section: (*_rest(heading), *blocks[heading.index + 1 : end])
        for heading, end in zip(headings, ends, strict=True)
    }
    others = [chain for chain in chains if not set(chain) & set(best)]
    repeated = any(_content(chain, raw) > len(form.sections) // 2 for chain in others)
    return Parts(blocks[: headings[0].index], sections, repeated=repeated)


def _heading_words(form: Form) -> _Words:
    return [(s, spellings((s.heading, *s.aliases))) for s in form.sections]


def _chains(form: Form, raw: RawDocument) -> list[tuple[_Heading, ...]]:
    """Return the ways to choose a heading for each section: from each candidate onwards."""
    found = [heading for words in _heading_words(form) for heading in _candidates(*words, raw)]
    return [
        tuple(
            min(after, key=lambda heading: heading.index)
            for section in form.sections
            if (after := [h for h in found if h.section == section.key and h.index >= start.index])
        )
        for start in sorted(found, key=lambda heading: heading.index)
    ]


def _content(chain: Sequence[_Heading], raw: RawDocument) -> int:
    """Count the headings that something follows: in a table of contents nothing does."""
    starts = {heading.index for heading in chain}
    return sum(
        bool(heading.rest)
        or (heading.index + 1 < len(raw.blocks) and _next_index(heading.index, raw) not in starts)
        for heading in chain
    )


def _next_index(index: int, raw: RawDocument) -> int:
    """Return the index of the next block that says something."""
    for following in range(index + 1, len(raw.blocks)):
        block = raw.blocks[following]
        if isinstance(block, RawTable) or clean(block.text):
            return following
    return index


def _unfolded(form: Form, words: _Words, block: RawBlock) -> Iterator[RawBlock]:
    if not isinstance(block, RawTable) or not any(_row_heading(words, row) for row in block.rows):
        yield block
        return
    prose = False
    first = 0
    for at, row in enumerate(block.rows):
        heading = _row_heading(words, row)
        prose = heading.section in _text_keys(form) if heading else prose
        texts = [text for text in row if text.strip()]
        if heading or (prose and len(texts) == 1):
            yield from [block.part(first, at)] if first < at else []
            first = at + 1
            yield from map(RawParagraph, texts[0].split("\n"))
    if first < len(block.rows):
        yield block.part(first, len(block.rows))


def _text_keys(form: Form) -> set[str]:
    return {section.key for section in form.text_sections()}


def _row_heading(words: _Words, row: RawRow) -> _Heading | None:
    """Return the numbered heading that is all a row says."""
    texts = [text for text in row if text.strip()]
    if len(texts) != 1 or not split_number(texts[0])[0]:
        return None
    raw = RawDocument((RawParagraph(texts[0]),))
    found = (heading for section, forms in words for heading in _candidates(section, forms, raw))
    return next(found, None)


def paragraphs(blocks: Sequence[Numbered]) -> Iterator[tuple[int, str]]:
    """Yield the index and text of every paragraph that says something."""
    for index, block in blocks:
        if isinstance(block, RawParagraph):
            text = clean(block.text)
            if text and not is_page_number(text):
                yield index, text


def _rest(heading: _Heading) -> tuple[Numbered, ...]:
    return ((heading.index, RawParagraph(heading.rest)),) if heading.rest else ()


def _candidates(section: Section, texts: frozenset[str], raw: RawDocument) -> list[_Heading]:
    """Return the lines that can be a section's heading.

    Numbered ones are preferred to bare ones: sub-headings often repeat the words. A wrong number
    is better than none.
    """
    found: dict[int, list[_Heading]] = {}
    for index, block in enumerate(raw.blocks):
        if isinstance(block, RawParagraph):
            text = clean(block.text)
            rest = _heading_rest(texts, text)
            if rest is not None:
                rank = _rank(section, split_number(text)[0])
                found.setdefault(rank, []).append(_Heading(index, section.key, rest))
    return found[min(found)] if found else []


def _rank(section: Section, number: str) -> int:
    if not number:
        return 1
    return 0 if same_number(number, section.key) else 2


def _heading_rest(texts: frozenset[str], text: str) -> str | None:
    """Return what follows a heading on its line; None when the line is no heading of it."""
    if not text or has_brackets(text):
        return None
    if fold(text) in texts or fold_plain(text) in texts:
        return ""
    return _glued(texts, text) if split_number(text)[0] else None


def _glued(texts: frozenset[str], text: str) -> str | None:
    """Return the text typed on the heading's own line (六、其他需要报告的事项：无), if any."""
    for end in _END_OF_HEADING.finditer(text):
        if fold(text[: end.start()]) in texts:
            return text[end.end() :].strip() or None
    return None
