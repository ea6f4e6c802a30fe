"""What the five real reports would get."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.drafting.edits import values_of
from govreport_gui.drafting.numbering import renumber
from govreport_gui.drafting.slips import Rule
from govreport_gui.drafting.tidying import tidy
from govreport_gui.forms import Catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.model.report import Report
from tests.conftest import SEEDS
from tests.drafting.conftest import entered

FILES = sorted(SEEDS.glob("*.txt"))
pytestmark = pytest.mark.skipif(not FILES, reason="the real reports are not part of the project")


def read(catalog: Catalog, file: Path) -> Report:
    return import_report(catalog, file).report


def words(report: Report) -> list[str]:
    return [
        "".join(filter(str.isalnum, text)) for texts in report.narrative.values() for text in texts
    ]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem[:3])
def test_tidying_a_real_report_changes_no_word_and_is_done_at_once(
    catalog: Catalog, file: Path
) -> None:
    report = read(catalog, file)
    form = catalog.edition(report.edition)
    after = entered(report, values_of(report, tidy(form, report)))
    assert words(after) == words(report)
    assert tidy(form, after) == ()


@pytest.mark.parametrize(
    ("seed", "rules"),
    [
        ("000", {Rule.SPACES}),
        ("001", {Rule.SPACES, Rule.UNITS, Rule.PUNCTUATION, Rule.BRACKETS}),
        ("002", {Rule.SPACES}),
        ("003", set()),
        ("004", {Rule.SPACES, Rule.BRACKETS}),
    ],
)
def test_only_what_is_wrong_is_proposed(catalog: Catalog, seed: str, rules: set[Rule]) -> None:
    report = read(catalog, next(SEEDS.glob(f"{seed}_*.txt")))
    assert {edit.rule for edit in tidy(catalog.edition(report.edition), report)} == rules


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem[:3])
def test_only_numbers_that_are_wrong_are_renumbered(catalog: Catalog, file: Path) -> None:
    report = read(catalog, file)
    sections = [renumber(report, section) for section in report.narrative]
    found = [(edit.before, edit.after) for done in sections for edit in done.edits]
    wrong = [("（4）", "（四）"), ("（5）", "（五）")]
    assert found == (wrong if file.stem.startswith("002") else [])
