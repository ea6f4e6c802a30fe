"""一键排版: slips of typesetting in the text, each with its rule, as edits to be taken or left.

No rule touches a tie, an address of the web or of mail, a decimal, a time of day, the number of a
document, or Latin words. A figure keeps its value, and a text keeps its words.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.drafting.edits import Edit
from govreport_gui.drafting.slips import FINDERS, Rule, protected
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

HINTS = frozenset({Rule.UNTIL})
"""Rules that are only proposed: whether the words are wrong, only the writer knows."""
_MOST_ROUNDS = 8
_ONE_FIGURE = re.compile(r"\d(?=[,，.．:：]?\d)")


def tidy(form: Form, report: Report) -> tuple[Edit, ...]:
    """Return every edit that sets the text of a report right, in the order of the report.

    Taken together they leave nothing to do but hints; any of them may be left.
    """
    sections = (PREAMBLE, *(section.key for section in form.text_sections()))
    return tuple(edit for section in sections for edit in tidy_section(report, section))


def tidy_section(report: Report, section: str) -> Iterator[Edit]:
    """Yield the edits of one section."""
    for index, kept in enumerate(report.narrative.get(section, ())):
        read = report.tied(kept)
        ties = tuple((tie.start, tie.end) for tie in read.ties)
        for start, end, after, rule in _slips(read.text, ties):
            yield Edit(section, index, start, end, read.text[start:end], after, rule)


@lru_cache(maxsize=1024)
def _slips(text: str, ties: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int, str, Rule], ...]:
    """Return the slips of a paragraph as it is, though setting one right may reveal another."""
    tried = _Text(text, ties)
    for _ in range(_MOST_ROUNDS):
        if not tried.improve():
            break
    return tuple(tried.changes())


def _makes_a_figure(text: str, start: int, end: int, after: str) -> bool:
    """Tell whether two figures would become one: 12， 345."""
    before, behind = text[max(0, start - 2) : start], text[end : end + 2]
    found = (
        len(_ONE_FIGURE.findall(before + words + behind)) for words in (text[start:end], after)
    )
    return next(found) < next(found)


class _Text:
    """A text being set right that remembers, character by character, what it was."""

    def __init__(self, text: str, ties: Sequence[tuple[int, int]]) -> None:
        self._ties = ties
        self._cells = list(text)
        self._original = text
        self._changed: list[tuple[int, int, Rule] | None] = [None] * len(text)

    def improve(self) -> bool:
        """Set right what there is to find now; tell whether there was anything."""
        found = False
        for rule, find in FINDERS.items():
            text = "".join(self._cells)
            slips = list(find(text))
            if not slips:
                continue
            places = [at for at, cell in enumerate(self._cells) for _ in cell]
            guarded = protected(text) | self._tied(places)
            for start, end, after in slips:
                is_free = guarded.isdisjoint(range(start, end)) and text[start:end] != after
                if is_free and not _makes_a_figure(text, start, end, after):
                    self._put(places[start], places[end - 1] + 1, after, rule)
                    found = rule not in HINTS or found
        return found

    def changes(self) -> Iterator[tuple[int, int, str, Rule]]:
        for start, end, rule in dict.fromkeys(filter(None, self._changed)):
            after = "".join(self._cells[start:end])
            if after != self._original[start:end]:
                yield start, end, after, rule

    def _tied(self, places: Sequence[int]) -> set[int]:
        spans = self._ties
        return {n for n, at in enumerate(places) if any(a <= at < b for a, b in spans)}

    def _put(self, start: int, end: int, after: str, rule: Rule) -> None:
        """Put words in the place of cells; changes that overlap become one."""
        others = [change for change in self._changed[start:end] if change]
        first = others[0][2] if others else rule
        begin, stop = min([start, *(c[0] for c in others)]), max([end, *(c[1] for c in others)])
        self._cells[start:end] = [after, *[""] * (end - start - 1)]
        self._changed[begin:stop] = [(begin, stop, first)] * (stop - begin)
