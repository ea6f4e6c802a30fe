"""What was found, line by line, and what replacing would make of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.drafting.finding_text import replace_hits
from govreport_gui.gui.excerpts import Excerpt, excerpt
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.form import CellRef
from govreport_gui.wording.places import place_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.drafting.finding_text import Hit, Search
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Paragraphs, Report


@dataclass(frozen=True, slots=True)
class Line:
    """A hit, where it is, and its words within those around them, with what would stand there.

    ``remark`` says why a person should think twice; such a hit is not replaced unless it is ticked.
    """

    hit: Hit
    place: str
    excerpt: Excerpt
    remark: str = ""

    @property
    def at(self) -> CellRef | Passage:
        """Where the window can go."""
        return place_of(self.hit)


def place_of(hit: Hit) -> CellRef | Passage:
    """Return the address of a hit."""
    if isinstance(hit.ref, CellRef):
        return hit.ref
    passage = hit.passage
    assert passage is not None  # noqa: S101 what is in no cell is in a text
    return passage


def lines_of(
    form: Form, report: Report, hits: Sequence[Hit], search: Search, new: str | None
) -> tuple[Line, ...]:
    """Return a line for each hit; ``new`` are the words for replacing, None while nobody does."""
    spoiled = (
        frozenset[CellRef]()
        if new is None
        else frozenset(replace_hits(report, hits, new, search).spoiled)
    )
    places = _Places(form, report)
    return tuple(
        Line(
            hit,
            places.name(hit),
            excerpt(places.text(hit), hit.start, hit.end, new),
            "" if new is None else _remark(hit, hit.ref in spoiled),
        )
        for hit in hits
    )


class _Places:
    """Names and texts of the places of hits, each worked out once: a word may stand everywhere."""

    def __init__(self, form: Form, report: Report) -> None:
        self._form, self._report = form, report
        self._names: dict[object, str] = {}
        self._sections: dict[str, Paragraphs] = {}

    def name(self, hit: Hit) -> str:
        key = hit.ref, hit.paragraph
        if key not in self._names:
            self._names[key] = place_name(place_of(hit), self._form, QtWords())
        return self._names[key]

    def text(self, hit: Hit) -> str:
        if isinstance(hit.ref, CellRef):
            return self._report.entry(hit.ref).text
        section = hit.ref.section
        if section not in self._sections:
            self._sections[section] = self._report.paragraphs(section)
        return self._sections[section][hit.paragraph]


def _remark(hit: Hit, spoiled: bool) -> str:  # noqa: FBT001 private
    if hit.is_tied:
        return translate("Searching", "follows the table; as plain text it would no longer")
    if spoiled:
        return translate("Searching", "the cell would hold no number any more")
    return ""
