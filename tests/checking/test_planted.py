"""Careful reports pass every check, and a mistake put into one is found where it stands.

``make bench`` does the same with many more.
"""

from __future__ import annotations

from random import Random

import pytest

from govreport_gui.checking import all_checks, check
from govreport_gui.forms import Catalog
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.wording import finding_sentence
from govreport_gui.wording.bases import basis_of
from tests.support.offices import Written, draw
from tests.support.plants import PLANTS, is_found, plant

CODES = sorted({code for c in all_checks() for code in c.codes})


class Plain:
    def translate(self, _context: str, key: str, /) -> str:
        return key


@pytest.mark.parametrize("number", range(40))
def test_a_consistent_report_has_no_error_and_no_warning(catalog: Catalog, number: int) -> None:
    report = draw(Random(f"fast {number}"), catalog).report
    found = check(catalog.edition(report.edition), report)
    assert [f for f in found if f.severity is not Severity.HINT] == []


@pytest.mark.parametrize("code", CODES)
def test_planted_mistakes_are_found_where_they_stand(catalog: Catalog, code: str) -> None:
    """One in four may be put in words that no check knows yet."""
    missed = []
    for number in range(8):
        planted = plant(code, Random(f"fast {code} {number}"), catalog)
        form = catalog.edition(planted.report.edition)
        findings = check(form, planted.report)
        if not is_found(planted, findings):
            missed.append(planted.words)
        for finding in findings:
            assert finding_sentence(finding, form, planted.report, Plain())
            assert basis_of(finding, form, Plain())
    assert len(missed) <= 2, missed


def test_every_check_has_a_mistake_to_plant() -> None:
    assert set(CODES) <= PLANTS.keys()


def test_what_a_generated_text_says_is_what_its_tables_say(catalog: Catalog) -> None:
    """The generator is worth something only if its marks stand where the figures are."""
    for number in range(20):
        written = draw(Random(f"marks {number}"), catalog)
        for quantity, words, figure in _marked(written):
            if words.strip().replace(".", "").isdigit():
                assert float(words) == float(figure), quantity


def _marked(written: Written) -> list[tuple[str, str, str]]:
    return [
        (
            mark.quantity,
            written.report.paragraphs(mark.passage.section)[mark.passage.paragraph][
                mark.passage.start : mark.passage.end
            ],
            f"{mark.number}",
        )
        for mark in written.marks
        if mark.passage.section != PREAMBLE
    ]
