"""A5 and A6: what several broken sums of table 三 together give away."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.checking.causes import correction, to_blame
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.causes import Broken
    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef

_BASE = 10
_DIGITS = "0123456789"


def two_columns(evidence: Evidence, broken: Broken) -> Iterator[Finding]:
    """A5: an application came in under one kind of applicant and was settled under another.

    Then two columns are off by opposite amounts while the total column holds (seen in a real
    report: 自然人 −1, 其他 +1). Checking the total alone would miss it. It rests where one wrong
    cell explains a column, and where more than two columns could belong together.
    """
    identities = [b for b in evidence.form.balances if b.code == "A1" and b.id in broken]
    if not identities or any(rule.left[0].column == "total" for rule in identities):
        return
    blamed = {rule for rules in to_blame(evidence, broken).values() for rule in rules}
    by_size = defaultdict(list)
    for rule in identities:
        if rule.id not in blamed:
            by_size[abs(_excess(broken[rule.id]))].append(broken[rule.id])
    for findings in by_size.values():
        if len(findings) == 2 and not sum(map(_excess, findings)):  # noqa: PLR2004 a pair
            yield _pair(*sorted(findings, key=_excess, reverse=True))


def _excess(finding: Finding) -> int:
    """Return how many more applications came in than were settled."""
    assert finding.left is not None and finding.right is not None  # noqa: PT018, S101 a sum has both
    return int(finding.left - finding.right)


def _pair(more: Finding, less: Finding) -> Finding:
    columns = more.cells[0].column, less.cells[0].column
    return Finding(
        "A5",
        f"A5.{columns[0]}.{columns[1]}",
        Severity.ERROR,
        (*more.cells, *less.cells),
        facts=(("count", str(_excess(more))),),
    )


def torn_figures(evidence: Evidence, broken: Broken) -> Iterator[Finding]:
    """A6: a figure of two digits was torn apart on its way here, one digit to a cell.

    A report does not tell whether it was imported. So this speaks only where nothing else is
    likely: the row's sum and both columns' sums are broken, and all three hold once the digits are
    put together. Where the second digit is 0 its column holds: one wrong cell explains the rest.
    """
    for rule in evidence.form.balances:
        if rule.code == "A3" and rule.id in broken:
            for first, second in pairwise(rule.right):
                if _is_torn(evidence, broken, first, second):
                    name = f"A6.{first.row}.{first.column}"
                    yield Finding("A6", name, Severity.ERROR, (first, second))


def _is_torn(evidence: Evidence, broken: Broken, first: CellRef, second: CellRef) -> bool:
    texts = [evidence.report.entry(ref).text for ref in (first, second)]
    if not all(len(text) == 1 and text in _DIGITS for text in texts):
        return False
    tens, ones = map(int, texts)
    missing = {first: (_BASE - 1) * tens + ones, second: -ones}
    return all(
        rule.id in broken
        and correction(broken[rule.id], rule, ref)
        == sum(amount for other, amount in missing.items() if other in (*rule.left, *rule.right))
        for ref in missing
        for rule in evidence.form.balances
        if ref in rule.left or ref in rule.right
    )


def put_together(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the figure in the first cell and 0 in the second."""
    first, second = finding.cells
    text = "".join(evidence.report.entry(ref).text for ref in finding.cells)
    yield WayOut({first: text, second: "0"})
