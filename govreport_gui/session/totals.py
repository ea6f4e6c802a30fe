"""Totals from their parts: filled on demand, or kept in step while parts are typed.

Only sum rules whose total is one cell speak here (A2 to A4). A cell that two rules state (the
grand total of table 三) is left alone where they disagree; so is a total whose parts are all blank
or hold what is no number.
"""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import TYPE_CHECKING

from govreport_gui.checking.figures.balances import sum_of
from govreport_gui.model.report import BLANK, parse_entry

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from collections.abc import Set as AbstractSet

    from govreport_gui.model.form import Balance, CellRef, Form
    from govreport_gui.model.report import Entry, Ref, Report, Value

    Rules = Mapping[CellRef, tuple[Balance, ...]]
    Entries = Mapping[CellRef, Entry]


def rules_of_totals(form: Form) -> Rules:
    """Return the rules that state each total; totals that are parts of others come first."""
    rules: dict[CellRef, tuple[Balance, ...]] = {}
    for balance in form.balances:
        if balance.total is not None:
            rules[balance.total] = (*rules.get(balance.total, ()), balance)
    parts = {total: _parts(stated) & rules.keys() for total, stated in rules.items()}
    return {total: rules[total] for total in TopologicalSorter(parts).static_order()}


def filled_totals(rules: Rules, report: Report, wanted: Collection[CellRef]) -> dict[Ref, Value]:
    """Return what makes every wanted total the sum of its parts, whatever stands there now."""
    return _filled(rules, dict(report.entries), wanted)


def filled_blanks(rules: Rules, report: Report, cells: Iterable[CellRef]) -> dict[Ref, Value]:
    """Return 0 for every blank cell; a blank total gets its sum, since 0 would be wrong there."""
    blanks = [ref for ref in cells if ref not in report.entries]
    zeros: dict[Ref, Value] = {ref: "0" for ref in blanks if ref not in rules}
    entries = {**report.entries, **{ref: parse_entry("0") for ref in blanks if ref not in rules}}
    return zeros | _filled(rules, entries, [ref for ref in blanks if ref in rules])


def following_totals(
    rules: Rules,
    before: Report,
    after: Report,
    entered: AbstractSet[Ref],
    followed: Callable[[CellRef], bool],
) -> dict[Ref, Value]:
    """Return what keeps totals in step when ``entered`` cells have changed.

    A total follows when it was blank or the sum of its parts; a total typed by hand to another
    value stays, and so does one entered in the very step. ``followed`` tells, for a total whose
    parts made no sum before, whether it was last set by following.
    """
    entries, changed = dict(after.entries), set(entered)
    texts: dict[Ref, Value] = {}
    for total, stated in rules.items():
        if total in entered or changed.isdisjoint(_parts(stated)):
            continue
        kept = [r for r in stated if _in_step(r, total, before.entries, followed)]
        text = _followed(entries, total, kept)
        if text is not None:
            texts[total] = text
            changed.add(total)
            _put(entries, total, text)
    return texts


def _filled(
    rules: Rules, entries: dict[CellRef, Entry], wanted: Collection[CellRef]
) -> dict[Ref, Value]:
    texts: dict[Ref, Value] = {}
    for total, stated in rules.items():
        text = _agreed(entries, stated) if total in wanted else None
        if text is not None and not _states(entries, total, text):
            texts[total] = text
            _put(entries, total, text)
    return texts


def _followed(entries: Entries, total: CellRef, rules: Collection[Balance]) -> str | None:
    """Return the text that a total takes; None when it stays as it is."""
    if rules and not _parts(rules) & entries.keys():
        return "" if total in entries else None
    text = _agreed(entries, rules)
    return None if text is None or _states(entries, total, text) else text


def _agreed(entries: Entries, rules: Iterable[Balance]) -> str | None:
    """Return the sum that all rules want whose parts are not wholly blank."""
    sums = {_sum_text(entries, rule) for rule in rules if _parts([rule]) & entries.keys()}
    return sums.pop() if len(sums) == 1 else None


def _sum_text(entries: Entries, rule: Balance) -> str | None:
    """Return a sum as it is written; None when a part is no number, or the sum too long for one."""
    total = sum_of(entries, rule.right)
    if total is None:
        return None
    text = f"{total:f}"
    return text if parse_entry(text).number == total else None


def _in_step(
    rule: Balance, total: CellRef, entries: Entries, followed: Callable[[CellRef], bool]
) -> bool:
    """Tell whether a total is blank or what its parts make, or made as long as they were sums."""
    if total not in entries:
        return True
    expected = sum_of(entries, rule.right)
    if expected is None:
        return followed(total)
    return entries[total].number == expected


def _states(entries: Entries, total: CellRef, text: str) -> bool:
    """Tell whether a total says the same already, maybe in another spelling."""
    return entries.get(total, BLANK).number == parse_entry(text).number


def _put(entries: dict[CellRef, Entry], ref: CellRef, text: str) -> None:
    if text:
        entries[ref] = parse_entry(text)
    else:
        entries.pop(ref, None)


def _parts(rules: Iterable[Balance]) -> set[CellRef]:
    return {ref for rule in rules for ref in rule.right}
