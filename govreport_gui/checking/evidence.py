"""What a check may look at, and what a check is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govreport_gui.model.finding import Finding, WayOut
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report


@dataclass(frozen=True, slots=True)
class Evidence:
    """A report on its form; it holds last year's report where that is known."""

    form: Form
    report: Report

    @property
    def last_year(self) -> Report | None:
        """The report of the year before."""
        return self.report.last_year

    def text(self) -> Iterator[tuple[str, int, str]]:
        """Yield section, index and words of every paragraph, the preamble first."""
        for section in (PREAMBLE, *(s.key for s in self.form.text_sections())):
            for index, paragraph in enumerate(self.report.paragraphs(section)):
                yield section, index, paragraph


class Check(NamedTuple):
    """A check: its codes, what runs it, and what settles its findings where that is known.

    ``needs_last_year`` checks rest, and are not counted as passed, while last year is unknown.
    """

    codes: tuple[str, ...]
    run: Callable[[Evidence], Iterable[Finding]]
    ways_out: Callable[[Evidence, Finding], Iterable[WayOut]] | None = None
    needs_last_year: bool = False
