"""Find the six sections of a report by their headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import (
    clean,
    fold,
    has_brackets,
    is_page_number,
    spellings,
    split_number,
)
from govreport_gui.importing.raw import RawParagraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.importing.raw import RawBlock, RawDocument
    from govreport_gui.model.form import Form, Section

_END_OF_HEADING = re.compile(r"[:：。]|\s{2,}")

Numbered = tuple[int, "RawBlock"]
"""A block of the document with its index."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The document cut at its headings: what stands before the first, and in each section."""

    front: tuple[Numbered, ...]
    sections: Mapping[str, tuple[Numbered, ...]]


@dataclass(frozen=True, slots=True)
class _Heading:
    index: int
    section: str
    rest: str


def cut(form: Form, raw: RawDocument) -> Parts:
    """Cut a document at the headings of the form's sections."""
    blocks = tuple(enumerate(raw.blocks))
    headings = sorted(_headings(form, raw), key=lambda heading: heading.index)
    if not headings:
        return Parts(blocks, {})
    ends = [heading.index for heading in headings[1:]] + [len(blocks)]
    sections = {
        heading.section: (*_rest(heading), *blocks[heading.index + 1 : end])
        for heading, end in zip(headings, ends, strict=True)
    }
    return Parts(blocks[: headings[0].index], sections)


def paragraphs(blocks: Sequence[Numbered]) -> Iterator[tuple[int, str]]:
    """Yield the index and text of every paragraph that says something."""
    for index, block in blocks:
        if isinstance(block, RawParagraph):
            text = clean(block.text)
            if text and not is_page_number(text):
                yield index, text


def _rest(heading: _Heading) -> tuple[Numbered, ...]:
    return ((heading.index, RawParagraph(heading.rest)),) if heading.rest else ()


def _headings(form: Form, raw: RawDocument) -> Iterator[_Heading]:
    """Yield the heading of each section; a table of contents comes first, so the last one counts.

    A numbered heading is preferred to a bare one: sub-headings often repeat the words.
    """
    for section in form.sections:
        texts = spellings((section.heading, *section.aliases))
        found = [
            (bool(split_number(block.text)[0]), index, rest)
            for index, block in enumerate(raw.blocks)
            if isinstance(block, RawParagraph)
            and (rest := _heading_rest(section, texts, clean(block.text))) is not None
        ]
        if found:
            _, index, rest = max(found)
            yield _Heading(index, section.key, rest)


def _heading_rest(section: Section, texts: frozenset[str], text: str) -> str | None:
    """Return what follows a heading on its line; None when the line is no heading of it."""
    if not text or has_brackets(text):
        return None
    number, _ = split_number(text)
    if number and number != section.key:
        return None
    if fold(text) in texts:
        return ""
    return _glued(texts, text) if number else None


def _glued(texts: frozenset[str], text: str) -> str | None:
    """Return the text typed on the heading's own line (六、其他需要报告的事项：无), if any."""
    end = _END_OF_HEADING.search(text)
    if end is None or fold(text[: end.start()]) not in texts:
        return None
    return text[end.end() :].strip() or None
