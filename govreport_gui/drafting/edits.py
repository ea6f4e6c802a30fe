"""Proposed changes of words, each to be taken or left, and what takes the chosen ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.report import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govreport_gui.model.report import Ref, Report, Value


@dataclass(frozen=True, slots=True)
class Edit:
    """Other words for characters ``start`` to before ``end`` of a paragraph as it is read.

    ``rule`` says why. Where ``after`` is the same as ``before`` it is only pointed at.
    """

    section: str
    paragraph: int
    start: int
    end: int
    before: str
    after: str
    rule: str

    @property
    def passage(self) -> Passage:
        """Where it is."""
        return Passage(self.section, self.paragraph, self.start, self.end)


def values_of(report: Report, edits: Iterable[Edit]) -> Mapping[Ref, Value]:
    """Return what makes the edits, for ``Session.enter``; they must not overlap."""
    return rewritten(report, *((edit.passage, edit.after) for edit in edits))
