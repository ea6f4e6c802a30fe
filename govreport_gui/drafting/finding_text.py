"""Find and replace over a whole report: its paragraphs and its cells, in the order it prints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.errors import GovReportError
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import TextRef, parse_entry, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Report, Value

_LONGEST_PATTERN = 200
_GROUP = re.compile(r"\\(\d|\\)")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
_WHOLE = r"(?<!\d)(?<!\d[.,])(?:{})(?!\d)(?![.,]\d)"


class BadPatternError(GovReportError):
    """A pattern that cannot be understood; ``detail`` is technical."""

    def __init__(self, pattern: str, detail: str) -> None:
        """Keep the fields."""
        super().__init__(f"{pattern!r}: {detail}")
        self.pattern, self.detail = pattern, detail


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for.

    Unless told, upper and lower case and full and half width are the same. ``whole_figure`` passes
    over figures of which the words are only a part. With ``is_pattern`` the words are a regular
    expression.
    """

    words: str
    match_case: bool = False
    match_width: bool = False
    whole_figure: bool = False
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """Words that were found: characters ``start`` to before ``end`` of a cell or a paragraph.

    ``ref`` is a cell or a section, ``paragraph`` is 0 in a cell. ``is_tied``: they are, or reach
    into, a figure that follows a table. ``groups`` are what the groups of a pattern caught.
    """

    ref: CellRef | TextRef
    paragraph: int
    start: int
    end: int
    words: str
    is_tied: bool = False
    groups: tuple[str, ...] = ()

    @property
    def passage(self) -> Passage | None:
        """The place in the text, None for a cell."""
        if isinstance(self.ref, CellRef):
            return None
        return Passage(self.ref.section, self.paragraph, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Replacement:
    """Values for ``Session.enter``, and what is to be said before they are entered.

    ``loosened`` ties become plain text; ``spoiled`` cells hold a number and would hold none.
    """

    values: Mapping[Ref, Value]
    loosened: tuple[Hit, ...] = ()
    spoiled: tuple[CellRef, ...] = ()


def find(form: Form, report: Report, search: Search) -> tuple[Hit, ...]:
    """Return every place of the words, in report order; raises BadPatternError."""
    if not search.words:
        return ()
    pattern = _compiled(search)
    return tuple(_hits(form, report, search, pattern))


def replace_hits(report: Report, hits: Sequence[Hit], words: str, search: Search) -> Replacement:
    r"""Return what puts words in the place of hits, which must be of this very report.

    In the words for a pattern ``\1`` stands for what its first group caught, ``\\`` for itself.
    """
    changes = [(hit, _expanded(words, hit) if search.is_pattern else words) for hit in hits]
    passages = [(hit.passage, new) for hit, new in changes if hit.passage is not None]
    cells: dict[Ref, Value] = {}
    for hit, new in sorted(changes, key=lambda change: change[0].start, reverse=True):
        if isinstance(hit.ref, CellRef):
            text = cells.get(hit.ref, report.entry(hit.ref).text)
            assert isinstance(text, str)  # noqa: S101 only texts are put in
            cells[hit.ref] = text[: hit.start] + new + text[hit.end :]
    return Replacement(
        {**rewritten(report, *passages), **cells},
        tuple(hit for hit in hits if hit.is_tied),
        tuple(ref for ref in cells if isinstance(ref, CellRef) and _is_spoiled(report, ref, cells)),
    )


def _is_spoiled(report: Report, ref: CellRef, cells: Mapping[Ref, Value]) -> bool:
    after = parse_entry(str(cells[ref]))
    return report.entry(ref).number is not None and after.number is None


def _compiled(search: Search) -> re.Pattern[str]:
    words = search.words if search.is_pattern else re.escape(_folded(search.words, search))
    if len(search.words) > _LONGEST_PATTERN and search.is_pattern:
        raise BadPatternError(search.words, "too long")
    try:
        re.compile(words)
        whole = _WHOLE.format(words) if search.whole_figure else words
        return re.compile(whole, 0 if search.match_case else re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        raise BadPatternError(search.words, str(error)) from error


def _hits(form: Form, report: Report, search: Search, pattern: re.Pattern[str]) -> Iterator[Hit]:
    yield from _in_text(report, PREAMBLE, search, pattern)
    for section in form.sections:
        table = form.table_of(section.key)
        if table is None:
            yield from _in_text(report, section.key, search, pattern)
            continue
        for field in table.fields():
            text = report.entry(field.ref).text
            for start, end, groups in _matches(text, search, pattern):
                yield Hit(field.ref, 0, start, end, text[start:end], groups=groups)


def _in_text(
    report: Report, section: str, search: Search, pattern: re.Pattern[str]
) -> Iterator[Hit]:
    for index, kept in enumerate(report.narrative.get(section, ())):
        read = report.tied(kept)
        for start, end, groups in _matches(read.text, search, pattern):
            is_tied = any(tie.start < end and start < tie.end for tie in read.ties)
            words = read.text[start:end]
            yield Hit(TextRef(section), index, start, end, words, is_tied, groups)


def _matches(
    text: str, search: Search, pattern: re.Pattern[str]
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for match in pattern.finditer(_folded(text, search)):
        if match.end() > match.start():
            spans = (match.span(n) for n in range(1, pattern.groups + 1))
            yield *match.span(), tuple(text[a:b] if a >= 0 else "" for a, b in spans)


def _folded(text: str, search: Search) -> str:
    """Return the text as it is compared; every character stays in its place."""
    return text if search.match_width else text.translate(_FULL_WIDTH)


def _expanded(words: str, hit: Hit) -> str:
    def group(match: re.Match[str]) -> str:
        if match[1] == "\\":
            return "\\"
        number = int(match[1])
        if number == 0:
            return hit.words
        return hit.groups[number - 1] if number <= len(hit.groups) else ""

    return _GROUP.sub(group, words)
