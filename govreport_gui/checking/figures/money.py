"""C6: amounts in 万元, above all those that were entered in 元."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding, WayOut
from govreport_gui.model.form import Measure, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.model.form import CellRef

_YUAN = Decimal(10000)
"""元 in one 万元."""
_FINEST = Decimal("0.0001")
"""One 元, in 万元 (`保留4位小数` on forms that offices use)."""
_MOST = Decimal(100000)
"""万元: a billion 元 in fees is more than an office of a county takes in."""
_CLOSE = (Decimal(5000), Decimal(20000))
"""How many times last year's amount one in 元 would be, give or take a change by half."""
_LARGE_OFFICE = re.compile("[县市区州盟旗省]人民政府$|行政公署$|自治区|省|厅$|[部委]$")


def doubtful_amounts(evidence: Evidence) -> Iterator[Finding]:
    """C6: more than 4 decimals, or as large as only 元 would be."""
    for ref, field in evidence.form.fields.items():
        if field.column.measure is not Measure.AMOUNT or "万元" not in field.column.unit:
            continue
        amount = evidence.report.entry(ref).number
        if amount is None or amount <= 0:
            continue
        rule = f"C6.{ref.table}.{ref.row}.{ref.column}"
        if _looks_like_yuan(evidence, ref, amount):
            last = evidence.year_before.entry(ref).number if evidence.year_before else None
            yield Finding("C6", rule, Severity.WARNING, (ref,), amount, last, sentence="C6.yuan")
        elif amount != amount.quantize(_FINEST):
            yield Finding("C6", rule, Severity.WARNING, (ref,), amount, sentence="C6.decimals")


def is_jump_to_yuan(this: Decimal, last: Decimal | None) -> bool:
    """Tell whether an amount is about 10,000 times last year's."""
    return last is not None and last > 0 and _CLOSE[0] <= this / last <= _CLOSE[1]


def _looks_like_yuan(evidence: Evidence, ref: CellRef, amount: Decimal) -> bool:
    if evidence.year_before and is_jump_to_yuan(amount, evidence.year_before.entry(ref).number):
        return True
    return amount >= _MOST and not _LARGE_OFFICE.search(evidence.report.agency)


def in_wan_yuan(_: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the amount in 万元, to one 元."""
    assert finding.left is not None  # noqa: S101 the amount
    amount = finding.left / _YUAN if finding.sentence == "C6.yuan" else finding.left
    rounded = amount.quantize(_FINEST, ROUND_HALF_UP)
    yield WayOut({finding.cells[0]: f"{rounded:f}"})


CHECKS = (Check(("C6",), doubtful_amounts, in_wan_yuan),)
