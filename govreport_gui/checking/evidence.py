"""What a check may look at, and what a check is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from govreport_gui.model.finding import Finding, WayOut
    from govreport_gui.model.form import CellRef, Form
    from govreport_gui.model.report import Entry, Paragraphs, Report


@dataclass(frozen=True)
class Evidence:
    """A report on its form; it holds last year's report where that is known.

    What several checks ask for is worked out once.
    """

    form: Form
    report: Report

    @property
    def last_year(self) -> Report | None:
        """The report of the year before."""
        return self.report.last_year

    @property
    def year_before(self) -> Report | None:
        """The same, unless it is known to be of another year: its figures tell nothing then."""
        last, year = self.last_year, self.report.year
        if last is None or last.year is None or year is None or last.year == year - 1:
            return last
        return None

    @cached_property
    def texts(self) -> Mapping[str, Paragraphs]:
        """The paragraphs of the preamble and of every text section, as they are read."""
        keys = (PREAMBLE, *(section.key for section in self.form.text_sections()))
        return {key: self.report.paragraphs(key) for key in keys}

    def paragraphs(self, section: str) -> Paragraphs:
        """Return the paragraphs of a text section."""
        return self.texts.get(section, ())

    def text(self) -> Iterator[tuple[str, int, str]]:
        """Yield section, index and words of every paragraph, the preamble first."""
        for section, paragraphs in self.texts.items():
            for index, paragraph in enumerate(paragraphs):
                yield section, index, paragraph

    @cached_property
    def together(self) -> Paragraphs:
        """The paragraphs of all sections in one row."""
        return tuple(chain.from_iterable(self.texts.values()))

    @cached_property
    def places(self) -> Sequence[tuple[str, int]]:
        """Section and index of each of them."""
        return [(section, index) for section, index, _ in self.text()]

    @cached_property
    def uncommon(self) -> tuple[tuple[CellRef, Entry], ...]:
        """The filled cells that hold anything but plain digits; hardly any, as a rule."""
        return tuple(pair for pair in self.report.entries.items() if not _is_common(pair[1]))


def _is_common(entry: Entry) -> bool:
    text = entry.text
    if not (text.isdigit() and text.isascii() and entry.number is not None):
        return False
    return text[0] != "0" or len(text) == 1


class Check(NamedTuple):
    """A check: its codes, what runs it, and what settles its findings where that is known.

    ``needs_last_year`` checks rest, and are not counted as passed, while last year is unknown.
    """

    codes: tuple[str, ...]
    run: Callable[[Evidence], Iterable[Finding]]
    ways_out: Callable[[Evidence, Finding], Iterable[WayOut]] | None = None
    needs_last_year: bool = False
