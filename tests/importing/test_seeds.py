"""Five real reports beside the values they must give, as text and as Word files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import check
from govreport_gui.forms import Catalog
from govreport_gui.importing.importer import import_report
from govreport_gui.importing.result import ImportResult
from govreport_gui.model.form import Severity
from govreport_gui.model.report import Report, parse_entry
from tests.support.office import convert
from tests.support.pages import as_html

if TYPE_CHECKING:
    from govreport_gui.model.form import Form

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))
pytestmark = pytest.mark.skipif(not NAMES, reason="the real reports are not part of the project")


def expected(name: str) -> dict[str, Any]:
    return json.loads((SEEDS / f"{name}.expected.json").read_text(encoding="utf-8"))


def found(form: Form, result: ImportResult) -> dict[str, str]:
    return {form.fields[ref].printed_key: result.report.entry(ref).text for ref in result.matches}


def assert_as_expected(catalog: Catalog, result: ImportResult, name: str) -> None:
    wanted, report = expected(name), result.report
    assert (report.agency, report.year, report.edition) == (
        wanted["agency"],
        wanted["year"],
        wanted["form"],
    )
    assert found(catalog.edition(report.edition), result) == wanted["cells"]
    assert {key: list(texts) for key, texts in report.narrative.items()} == {
        key: texts for key, texts in wanted["text"].items() if texts
    }
    assert result.missing == ()
    assert result.notes == ()


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_and_paragraph_of_a_real_text_is_found(catalog: Catalog, name: str) -> None:
    assert_as_expected(catalog, import_report(catalog, SEEDS / f"{name}.txt"), name)


@pytest.mark.parametrize("name", NAMES)
def test_real_reports_have_no_arithmetic_error(catalog: Catalog, name: str) -> None:
    report = import_report(catalog, SEEDS / f"{name}.txt").report
    findings = check(catalog.edition(report.edition), report)
    assert [f for f in findings if f.severity is Severity.ERROR] == []


@pytest.fixture(scope="module")
def word_files(tmp_path_factory: pytest.TempPathFactory, catalog: Catalog) -> Path:
    """The same reports as Word files with merged cells, made by LibreOffice."""
    folder = tmp_path_factory.mktemp("word")
    pages = []
    for name in NAMES:
        data = expected(name)
        form = catalog.edition(data["form"])
        entries = {
            form.by_printed_key[key]: parse_entry(text) for key, text in data["cells"].items()
        }
        texts = {key: tuple(paragraphs) for key, paragraphs in data["text"].items()}
        report = Report(form.key, form.edition, data["agency"], data["year"], entries, texts)
        pages.append(folder / f"{name}.html")
        pages[-1].write_text(as_html(form, report), encoding="utf-8")
    convert(pages, "docx:MS Word 2007 XML", folder, infilter="HTML (StarWriter)")
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_every_cell_and_paragraph_of_a_word_file_is_found(
    catalog: Catalog, word_files: Path, name: str
) -> None:
    assert_as_expected(catalog, import_report(catalog, word_files / f"{name}.docx"), name)
