"""Find the six sections of a report by their headings, and the title above them."""

from __future__ import annotations

import re
import unicodedata
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
    number, body = split_number(text)
    if number and number != section.key:
        return None
    if fold(text) in texts:
        return ""
    return _glued(texts, body) if number else None


def _glued(texts: frozenset[str], body: str) -> str | None:
    """Return the text typed on the heading's own line (六、其他需要报告的事项：无), if any."""
    head, mark, rest = (
        re.split(r"([:。\n]|\s{2,})", body, maxsplit=1)
        if re.search(r"[:。]|\s{2,}", body)
        else (body, "", "")
    )
    return rest.strip() if mark and fold(head) in texts and rest.strip() else None


_YEAR = r"(?P<year>(?:19|20)\d{2}|[二〇○零一三四五六七八九]{4})"
_TITLE = re.compile(
    rf"(?:(?P<agency>.*?){_YEAR}\s*年\s*度?|(?P<bare>.*?))(?:政府|政务)?信息公开.*?(?:年度报告|年报)"
)
_LONGEST_TITLE = 80
_TITLE_LINES = 3
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_PERIOD = re.compile(r"(20\d{2})年1月1日.{0,8}?(?:(20\d{2})年)?12月31日")


@dataclass(frozen=True, slots=True)
class Title:
    """Agency and report year as the title gives them; ``blocks`` are the title's own lines."""

    agency: str
    year: int | None
    blocks: frozenset[int]


def find_title(front: Sequence[tuple[int, str]]) -> Title | None:
    """Find the report's title among the paragraphs before section 一."""
    for count in range(1, _TITLE_LINES + 1):
        for first in range(len(front) - count + 1):
            lines = front[first : first + count]
            match = _TITLE.fullmatch(_title_text("".join(text for _, text in lines)))
            if match is not None:
                return _title(match, front[:first], lines)
    return None


def _title(
    match: re.Match[str], before: Sequence[tuple[int, str]], lines: Sequence[tuple[int, str]]
) -> Title:
    agency = match["agency"] or match["bare"] or ""
    blocks = {index for index, _ in lines}
    if not agency and before:
        index, agency = before[-1]
        blocks.add(index)
    year = int(match["year"].translate(_DIGITS)) if match["year"] else None
    return Title(_agency(agency), year, frozenset(blocks))


def _title_text(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", "", folded) if len(folded) <= _LONGEST_TITLE else ""


def _agency(text: str) -> str:
    """Drop what is no name: white space, a year typed twice (2025湖口县大垅乡2025年度…)."""
    return re.sub(r"^(?:(?:19|20)\d{2}年?度?)?", "", re.sub(r"\s+", "", text))


def reported_year(texts: Sequence[str]) -> int | None:
    """Return the year of 统计期限 (1 January to 31 December) when the text gives exactly one."""
    years = {
        int(match[1])
        for text in texts
        for match in _PERIOD.finditer(re.sub(r"\s+", "", unicodedata.normalize("NFKC", text)))
        if match[2] in (None, match[1])
    }
    return years.pop() if len(years) == 1 else None
