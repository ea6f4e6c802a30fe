"""How many checks are made, family by family."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govreport_gui.checking import count_checks
from govreport_gui.checking.tally import tally
from govreport_gui.model.form import Form
from tests.support.reports import zeros


@pytest.mark.parametrize("known", [False, True])
def test_the_families_add_up_to_all_checks(any_form: Form, known: bool) -> None:  # noqa: FBT001
    report = zeros(any_form)
    if known:
        report = replace(report, last_year=replace(report, year=2024))
    made = tally(any_form, report)
    assert sum(one.made for one in made) == count_checks(any_form, report)


def test_checks_against_last_year_rest_without_it(form: Form) -> None:
    alone = {one.family: one for one in tally(form, zeros(form))}
    last = replace(zeros(form), last_year=zeros(form))
    together = {one.family: one for one in tally(form, last)}
    assert alone["Y"].made == 0 < alone["Y"].resting == together["Y"].made
    assert not any(one.resting for one in together.values())


def test_each_sum_counts(form: Form) -> None:
    (sums,) = (one for one in tally(form, zeros(form)) if one.family == "A")
    assert sums.made > len(form.balances)
