from __future__ import annotations

from dataclasses import replace

from govreport_gui.checking import check
from govreport_gui.forms import Catalog
from govreport_gui.model.form import CellRef, Form, Severity
from tests.support.reports import with_cells, year_before, zeros


def cell(row: str, column: str) -> CellRef:
    return CellRef("applications", row, column)


def test_what_last_year_carried_out_must_be_carried_in(form: Form) -> None:
    last = with_cells(
        year_before(form), {cell("carried_out", "natural"): "3", cell("carried_out", "total"): "3"}
    )
    found = [f for f in check(form, replace(zeros(form), last_year=last)) if f.code == "Y1"]
    assert [(f.rule, f.severity, f.cells, f.left, f.right) for f in found] == [
        ("Y1.total", Severity.ERROR, (cell("carried_in", "total"),), 0, 3),
        ("Y1.natural", Severity.WARNING, (cell("carried_in", "natural"),), 0, 3),
    ]


def test_last_year_may_be_of_the_older_edition(catalog: Catalog) -> None:
    old, new = catalog.edition(2019), catalog.edition(2021)
    last = with_cells(year_before(old), {cell("carried_out", "total"): "1"})
    found = check(new, replace(zeros(new), last_year=last))
    assert [f.rule for f in found if f.code == "Y1"] == ["Y1.total"]


def test_without_last_year_nothing_is_said_about_it(form: Form) -> None:
    assert check(form, zeros(form)) == ()
