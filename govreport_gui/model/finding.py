"""What is wrong with a report: data, not exceptions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from govreport_gui.model.form import CellRef, Severity
    from govreport_gui.model.report import Ref, Value


@dataclass(frozen=True, slots=True)
class Passage:
    """Words in a text section: characters ``start`` to ``end`` of a paragraph, counted from 0."""

    section: str
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A failed check.

    ``code`` names the check (A1, C3 …), ``rule`` the very instance of it (A1.natural): it is made
    of keys and words, never of positions, so that it stays the same while the report is edited.
    ``cells`` are the cells and ``passages`` the words that take part, ``left`` and ``right`` the
    two sides where it is a sum. ``facts`` are the texts that its sentence quotes, by name, and
    ``sentence`` tells which one where a check has several. ``cause`` is the rule of the finding
    that explains this one.
    """

    code: str
    rule: str
    severity: Severity
    cells: tuple[CellRef, ...] = ()
    left: Decimal | None = None
    right: Decimal | None = None
    passages: tuple[Passage, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    sentence: str = ""
    cause: str = ""


@dataclass(frozen=True, slots=True)
class WayOut:
    """A change that would settle a finding; ``before`` and ``after`` are the words it replaces."""

    values: Mapping[Ref, Value]
    before: str = ""
    after: str = ""
