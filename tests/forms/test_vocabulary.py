from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.forms import Catalog, load_form
from govreport_gui.model.errors import UnsoundFormError
from govreport_gui.model.form import Form

FILE = Path(__file__).parents[2] / "resources" / "forms" / "annual_report" / "2021.toml"


def test_a_group_of_results_is_the_sum_of_its_rows_in_every_edition(catalog: Catalog) -> None:
    rows = {
        edition: [ref.row for ref in catalog.edition(edition).vocabulary.by_key["otherwise"].cells]
        for edition in (2019, 2021)
    }
    assert rows == {2019: ["other_handling"], 2021: ["not_corrected", "unpaid", "other"]}


def test_every_row_of_results_belongs_to_one_group(any_form: Form) -> None:
    groups = ("granted", "partly_granted", "refused", "unavailable", "not_processed", "otherwise")
    named = [ref for key in groups for ref in any_form.vocabulary.by_key[key].cells]
    [rule] = [b for b in any_form.balances if b.id == "A2.total"]
    assert sorted(named) == sorted(rule.right)


@pytest.mark.parametrize(
    ("wrong", "right", "reason"),
    [
        ('readings = ["carried_in"]', 'readings = ["carried"]', "quantity carried_in"),
        ('shares_of = ["review"]', 'shares_of = ["reviews"]', "names unknown reviews"),
        ('key = "carried_out"\ncode = "X2"', 'key = "received"\ncode = "X2"', "is there twice"),
        ('subject = "litigation"', 'subject = "lawsuits"', "unknown subject 'lawsuits'"),
        ('kind = "noun"', 'kind = "thing"', "kind = 'thing' is none of"),
    ],
)
def test_words_that_name_nothing_are_refused(
    tmp_path: Path, wrong: str, right: str, reason: str
) -> None:
    file = tmp_path / "2021.toml"
    text = FILE.read_text(encoding="utf-8")
    assert wrong in text
    file.write_text(text.replace(wrong, right, 1), encoding="utf-8")
    with pytest.raises(UnsoundFormError, match=reason):
        load_form(file)
