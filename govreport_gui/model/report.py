"""The report: an immutable value, and the only way to make another one from it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

from govreport_gui.model.errors import StaleChangeError
from govreport_gui.model.form import CellRef
from govreport_gui.model.ties import TiedText, has_ties, kept, replaced, tied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Passage

_K = TypeVar("_K")
_V = TypeVar("_V")

Paragraphs = tuple[str, ...]

FIRST_YEAR, LAST_YEAR = 2008, 2099
"""Report years we accept: the 条例 came into force in 2008."""

_MAX_DIGITS = 15
"""Longer figures are no statistics; staying below keeps every sum exact in Decimal's 28 digits."""

_NONE = re.compile(r"[-/\\*~—–―─－／～]+|无|没有|不涉及|未涉及|不适用|n/?a")
"""As offices write it (武汉市生态环境局 2020: -; 区统计局 2023: /)."""
_PLAIN = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_GROUPED = re.compile(r"[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?")
# Not NFKC: that would read 10² as 102.
_HALF_WIDTH = str.maketrans("０１２３４５６７８９．，－＋\N{MINUS SIGN}", "0123456789.,-+-")


@dataclass(frozen=True, slots=True)
class Entry:
    """A reported value as typed, and the number it means (None when it is no number)."""

    text: str
    number: Decimal | None

    @property
    def is_blank(self) -> bool:
        """Nothing has been entered; blank is not zero."""
        return not self.text

    @property
    def says_none(self) -> bool:
        """Something like ``/``, ``—`` or 无 stands for "there is none"; in a sum it counts as 0."""
        if self.number is not None:
            return False
        return _NONE.fullmatch(self.text.casefold().strip("。.")) is not None


BLANK = Entry("", None)


def parse_entry(text: str) -> Entry:
    """Read a cell text; full-width digits and thousands separators count as the digits they are.

    The text is kept as typed, without surrounding white space. What is no number (``12件``, ``/``,
    more than 15 digits) keeps its text and has no number.
    """
    stripped = text.strip()
    if not stripped:
        return BLANK
    return Entry(stripped, _number(stripped))


def _number(text: str) -> Decimal | None:
    if text.isascii() and text.isdigit():
        return Decimal(text) if len(text) <= _MAX_DIGITS else None
    folded = text.translate(_HALF_WIDTH)
    if _GROUPED.fullmatch(folded):
        folded = folded.replace(",", "")
    elif not _PLAIN.fullmatch(folded):
        return None
    if sum(map(str.isdigit, folded)) > _MAX_DIGITS:
        return None
    return Decimal(folded)


@dataclass(frozen=True, slots=True)
class TextRef:
    """The address of the paragraphs of a text section (or of the preamble)."""

    section: str


@dataclass(frozen=True, slots=True)
class FactRef:
    """The address of a fact about the whole report."""

    name: Literal["agency", "year", "last_year"]


AGENCY = FactRef("agency")
YEAR = FactRef("year")
YEAR_BEFORE = FactRef("last_year")


@dataclass(frozen=True, slots=True)
class ReasonRef:
    """The address of the reason why a finding is right as it is; ``rule`` is the finding's."""

    rule: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a finding is right as it is; it holds as long as the values of the finding do."""

    text: str
    values: str


Ref = CellRef | TextRef | FactRef | ReasonRef
Value: TypeAlias = "str | Paragraphs | int | Report | Reason | None"
"""Cell: its text. Text section: its paragraphs as they are kept (see ``ties``). Agency: a name.
Year: a number or None. Last year: a report or None. Reason: a Reason or None."""


@dataclass(frozen=True, slots=True)
class Report:
    """One office's report for one year, on one edition of the form.

    ``entries`` holds only cells that are not blank and ``narrative`` only sections that have
    paragraphs, so that equal reports compare equal. ``last_year`` is the report of the year before,
    kept for comparison, ``reasons`` say by rule why a finding is right as it is. No mapping may be
    changed.
    """

    form: str
    edition: int
    agency: str = ""
    year: int | None = None
    entries: Mapping[CellRef, Entry] = field(default_factory=dict)
    narrative: Mapping[str, Paragraphs] = field(default_factory=dict)
    last_year: Report | None = None
    reasons: Mapping[str, Reason] = field(default_factory=dict)

    def entry(self, ref: CellRef) -> Entry:
        """Return what stands in a cell."""
        return self.entries.get(ref, BLANK)

    def paragraphs(self, section: str) -> Paragraphs:
        """Return the paragraphs of a text section as they are read, with tied figures in them."""
        texts = self.narrative.get(section, ())
        if not has_ties("\n".join(texts)):
            return texts
        return tuple(self.tied(text).text if has_ties(text) else text for text in texts)

    def tied(self, kept: str) -> TiedText:
        """Read a paragraph that is kept, with the figures that it is tied to; none counts as 0."""
        return tied(kept, self._figure)

    def _figure(self, ref: CellRef) -> str:
        entry = self.entry(ref)
        return "0" if entry.says_none else entry.text

    def value(self, ref: Ref) -> Value:
        """Return the value at an address, as a change would give it."""
        match ref:
            case CellRef():
                return self.entry(ref).text
            case TextRef(section):
                return self.narrative.get(section, ())
            case FactRef("agency"):
                return self.agency
            case FactRef("last_year"):
                return self.last_year
            case ReasonRef(rule):
                return self.reasons.get(rule)
            case _:
                return self.year


@dataclass(frozen=True, slots=True)
class Change:
    """What stood at an address before and what stands there after."""

    ref: Ref
    before: Value
    after: Value

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.ref, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Changes that belong together: one step of undo. ``label`` is a code, not a sentence.

    ``followers`` are the totals that nobody entered: they were kept in step with their parts.
    """

    label: str
    changes: tuple[Change, ...]
    followers: frozenset[Ref] = frozenset()

    @property
    def inverse(self) -> ChangeSet:
        """The change set that takes this one back."""
        changes = tuple(c.inverse for c in reversed(self.changes))
        return ChangeSet(self.label, changes, self.followers)

    @property
    def entered(self) -> tuple[Change, ...]:
        """The changes without those that only followed."""
        return tuple(change for change in self.changes if change.ref not in self.followers)


def difference(report: Report, values: Mapping[Ref, Value], label: str) -> ChangeSet:
    """Return the changes that put ``values`` into ``report``; what stays the same is left out."""
    wanted = {ref: _canonical(ref, value) for ref, value in values.items()}
    changes = (Change(ref, report.value(ref), value) for ref, value in wanted.items())
    return ChangeSet(label, tuple(c for c in changes if c.before != c.after))


def _canonical(ref: Ref, value: Value) -> Value:
    """Return the value in the one spelling that the report keeps it in."""
    if isinstance(ref, CellRef) and isinstance(value, str):
        return parse_entry(value).text
    return value


def apply(report: Report, changes: ChangeSet) -> Report:
    """Return the report with the changes made.

    Raises StaleChangeError when a change does not start from what the report holds.
    """
    entries, narrative = dict(report.entries), dict(report.narrative)
    reasons = dict(report.reasons)
    facts: dict[str, Any] = {}
    for change in changes.changes:
        if report.value(change.ref) != change.before:
            raise StaleChangeError(change.ref)
        match change.ref, change.after:
            case CellRef() as ref, str(text):
                _put(entries, ref, parse_entry(text), blank=BLANK)
            case TextRef(section), tuple(paragraphs):
                _put(narrative, section, paragraphs, blank=())
            case FactRef(name), value:
                facts[name] = value
            case ReasonRef(rule), (Reason() | None) as reason:
                _put(reasons, rule, reason, blank=None)
            case ref, value:
                raise TypeError(ref, value)
    return replace(report, entries=entries, narrative=narrative, reasons=reasons, **facts)


def rewritten(report: Report, *changes: tuple[Passage, str]) -> dict[Ref, Value]:
    """Return what puts other words in the place of passages, which must not overlap.

    A paragraph that nothing is left of goes.
    """
    texts: dict[str, list[str]] = {}
    for passage, words in sorted(changes, key=_position, reverse=True):
        lines = texts.setdefault(passage.section, list(report.narrative[passage.section]))
        read = report.tied(lines[passage.paragraph])
        lines[passage.paragraph] = kept(replaced(read, passage.start, passage.end, words))
    return {
        TextRef(section): tuple(line for line in lines if line.strip())
        for section, lines in texts.items()
    }


def _position(change: tuple[Passage, str]) -> tuple[str, int, int]:
    passage = change[0]
    return passage.section, passage.paragraph, passage.start


def _put(mapping: dict[_K, _V], key: _K, value: _V | None, *, blank: _V | None) -> None:
    if value is None or value == blank:
        mapping.pop(key, None)
    else:
        mapping[key] = value
