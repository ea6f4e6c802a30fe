"""Every check has a sample that trips it and one that must not, both whole reports.

``samples/*.toml`` hold them: ``[[CODE]]`` with ``trips`` and ``passes``, which say in what the
report differs from a clean one (``tests.support.reports.zeros``): ``cells`` by table, row and
column, ``text`` by section, ``agency``, ``year`` (0: none), ``edition`` and ``last_year``, again
such a report. ``finds`` are the words or cells that the finding must point at, ``repaired`` what
its first way out makes of them.
"""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import all_checks, check, ways_out
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report, apply, difference
from tests.support.reports import NARRATIVE, with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding

CODES = sorted({code for c in all_checks() for code in c.codes})


def _samples() -> Iterator[tuple[str, dict[str, Any]]]:
    for file in sorted((Path(__file__).parent / "samples").glob("*.toml")):
        for code, samples in tomllib.loads(file.read_text(encoding="utf-8")).items():
            yield from ((code, sample) for sample in samples)


SAMPLES = list(_samples())


def sample_report(catalog: Catalog, sample: Mapping[str, Any]) -> Report:
    form = catalog.edition(sample.get("edition", 2021))
    cells = {CellRef(*name.split(".")): text for name, text in sample.get("cells", {}).items()}
    assert cells.keys() <= form.fields.keys()
    last = sample.get("last_year")
    return replace(
        with_cells(zeros(form), cells),
        agency=sample.get("agency", "青石镇人民政府"),
        year=sample.get("year", 2025) or None,
        narrative={k: tuple(v) for k, v in {**NARRATIVE, **sample.get("text", {})}.items() if v},
        last_year=None if last is None else sample_report(catalog, {"year": 2024, **last}),
    )


def _found(catalog: Catalog, report: Report, code: str) -> list[Finding]:
    findings = check(catalog.edition(report.edition), report)
    return [finding for finding in findings if finding.code == code]


@pytest.mark.parametrize(("code", "sample"), SAMPLES, ids=[code for code, _ in SAMPLES])
def test_a_sample_trips_its_check_and_its_twin_does_not(
    catalog: Catalog, code: str, sample: dict[str, Any]
) -> None:
    assert sample.keys() <= {"trips", "passes", "finds", "repaired"}
    report = sample_report(catalog, sample["trips"])
    found = _found(catalog, report, code)
    assert found
    assert _found(catalog, sample_report(catalog, sample["passes"]), code) == []
    if "finds" in sample:
        assert set(sample["finds"]) == {name for f in found for name in _named(report, f)}
    if "repaired" in sample:
        form = catalog.edition(report.edition)
        [way, *_] = ways_out(form, report, found[0])
        after = apply(report, difference(report, way.values, "repair"))
        assert found[0].rule not in {f.rule for f in check(form, after)}
        assert sample["repaired"] in _values(after)


def _named(report: Report, finding: Finding) -> Iterator[str]:
    yield from (".".join(ref) for ref in finding.cells)
    for passage in finding.passages:
        text = report.paragraphs(passage.section)[passage.paragraph]
        yield text[passage.start : passage.end]


def _values(report: Report) -> set[str]:
    texts = {text for paragraphs in report.narrative.values() for text in paragraphs}
    return texts | {entry.text for entry in report.entries.values()}


@pytest.mark.parametrize("code", CODES)
def test_every_check_has_a_sample(code: str) -> None:
    assert code in {known for known, _ in SAMPLES}


def test_a_clean_report_has_no_finding(any_form_report: Report, catalog: Catalog) -> None:
    assert check(catalog.edition(any_form_report.edition), any_form_report) == ()


@pytest.fixture(params=[2019, 2021])
def any_form_report(request: pytest.FixtureRequest, catalog: Catalog) -> Report:
    year = {2019: 2020, 2021: 2025}[request.param]
    return replace(sample_report(catalog, {"edition": request.param}), year=year)
