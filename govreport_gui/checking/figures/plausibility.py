"""P1–P5: figures that can be right, but seldom are."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, cannot_make_rules, kind_of
from govreport_gui.checking.evidence import Check
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_TOTALS = ("review_total", "direct_total", "appeal_total")
_RECEIVED = (
    CellRef("applications", "received", "total"),
    CellRef("applications", "carried_in", "total"),
)
_OTHER = CellRef("applications", "other", "total")
_RESULTS = CellRef("applications", "results", "total")
_SECRET = CellRef("applications", "secret", "total")
_FEW = 3
_MOST_OTHER = Decimal("0.3")


def rules_of_others(evidence: Evidence) -> Iterator[Finding]:
    """P1: 规章 of an office that makes none (HB2020: 设区的市、自治州人民政府应提供相关数据)."""
    if not cannot_make_rules(evidence.report.agency):
        return
    cells = tuple(
        ref for ref in evidence.form.fields if ref.row == "rules" and _above_0(evidence, ref)
    )
    if cells:
        facts = (("agency", evidence.report.agency),)
        yield Finding("P1", "P1", Severity.WARNING, cells, facts=facts)


def norms_of_units(evidence: Evidence) -> Iterator[Finding]:
    """P2: 行政规范性文件 issued by what is no administrative office by its name."""
    ref = CellRef("disclosure", "normative", "issued")
    if kind_of(evidence.report.agency) is Kind.SERVICE and _above_0(evidence, ref):
        facts = (("agency", evidence.report.agency),)
        yield Finding("P2", "P2", Severity.HINT, (ref,), facts=facts)


def cases_without_applications(evidence: Evidence) -> Iterator[Finding]:
    """P3: reconsiderations or lawsuits in a year without any application (seed 000)."""
    report = evidence.report
    if any(report.entry(ref).number != 0 for ref in _RECEIVED):
        return
    totals = (CellRef("review", "cases", column) for column in _TOTALS)
    cells = tuple(ref for ref in totals if _above_0(evidence, ref))
    if cells:
        count = sum((report.entry(ref).number or Decimal(0) for ref in cells), Decimal(0))
        yield Finding("P3", "P3", Severity.WARNING, (*cells, *_RECEIVED), count, Decimal(0))


def many_others(evidence: Evidence) -> Iterator[Finding]:
    """P4: 其他 is for 极少数特殊情况 (notes of the 2020 template); told above 30 % and 2 cases."""
    other, results = evidence.report.entry(_OTHER).number, evidence.report.entry(_RESULTS).number
    if other is not None and results and _FEW <= other <= results and other > _MOST_OTHER * results:
        yield Finding("P4", "P4", Severity.HINT, (_OTHER, _RESULTS), other, results)


def secrets_of_towns(evidence: Evidence) -> Iterator[Finding]:
    """P5: towns hardly ever hold state secrets that somebody applies for."""
    below = kind_of(evidence.report.agency) in {Kind.TOWN, Kind.SUBDISTRICT}
    if below and _above_0(evidence, _SECRET):
        yield Finding("P5", "P5", Severity.HINT, (_SECRET,), evidence.report.entry(_SECRET).number)


def _above_0(evidence: Evidence, ref: CellRef) -> bool:
    number = evidence.report.entry(ref).number
    return number is not None and number > 0


CHECKS = (
    Check(("P1",), rules_of_others),
    Check(("P2",), norms_of_units),
    Check(("P3",), cases_without_applications),
    Check(("P4",), many_others),
    Check(("P5",), secrets_of_towns),
)
