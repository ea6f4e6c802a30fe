"""The report on a check, as the one who signs it reads it."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as Package
from pypdf import PdfReader

from govreport_gui.checking import all_checks, count_checks
from govreport_gui.exporting import Document, Style
from govreport_gui.exporting.cells import fit, look_of, row_heights
from govreport_gui.exporting.document import Kind, Paragraph, TableBlock
from govreport_gui.exporting.lines import in_ems
from govreport_gui.gui.findings.kinds import Kind as Severe
from govreport_gui.gui.findings.kinds import counted
from govreport_gui.model.form import CellRef, Form
from govreport_gui.wording import basis_of, finding_sentence
from govreport_gui.wording.families import FAMILIES, family_word
from govreport_gui.wording.places import finding_place
from tests.exporting.conftest import written
from tests.support.office import convert
from tests.support.reports import with_cells, year_before, zeros
from tests.wording.conftest import NATURAL, REASON, WORDS, Checked, checked


def rows(table: TableBlock) -> list[tuple[str, ...]]:
    """Return the texts of a table below its head."""
    width = table.layout.columns
    texts = [text for _, text in table.cells()]
    return [tuple(texts[at : at + width]) for at in range(width, len(texts), width)]


def tables(document: Document) -> list[TableBlock]:
    return [block for block in document.blocks if isinstance(block, TableBlock)]


def prose(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def pdf_text(document: Document, style: Style) -> str:
    pages = PdfReader(written(document, ".pdf", style)).pages
    return squeezed("".join(page.extract_text() for page in pages))


def word(document: Document, style: Style) -> Package:
    return docx.Document(BytesIO(written(document, ".docx", style).getvalue()))


def test_the_title_names_agency_and_year(faulty: Checked) -> None:
    assert faulty.as_report().title == (
        "青石镇人民政府",
        "2025年政府信息公开工作年度报告: report on the check",
    )


def test_it_says_what_was_checked_when_and_what_was_found(faulty: Checked) -> None:
    first, second, *_ = prose(faulty.as_report())
    name = "青石镇人民政府2025年政府信息公开工作年度报告"
    assert first == f"“{name}” was checked on 2026-1-12."
    made = count_checks(faulty.form, faulty.report)
    errors = sum(f.severity == "error" and not f.cause for f in faulty.findings)
    assert second.startswith(f"{made} checks were made. Found: {errors} errors")
    assert second.endswith("explained: 1.")


def test_every_family_is_listed_with_its_checks_and_findings(faulty: Checked) -> None:
    families = {row[0]: row[1:] for row in rows(tables(faulty.as_report())[0])}
    last_year = families["Comparison with last year"]
    assert last_year[0] == "0"
    assert int(last_year[1]) > 0
    assert families["Figures in single cells"][2:] == ("1", "0", "0", "1")
    made = str(count_checks(faulty.form, faulty.report))
    assert families["Total"][0] == made


def test_checks_that_rest_are_told_and_none_rests_with_last_year(faulty: Checked) -> None:
    told = [text for text in prose(faulty.as_report()) if "do not count as passed" in text]
    assert len(told) == 1
    last = replace(faulty.report, year=2024, reasons={})
    known = checked(faulty.form, replace(faulty.report, last_year=last)).as_report()
    assert not any("do not count as passed" in text for text in prose(known))
    assert {row[2] for row in rows(tables(known)[0])} == {"0"}


def test_every_finding_is_listed_with_place_sentence_and_basis(faulty: Checked) -> None:
    listed = [row[2:] for row in rows(tables(faulty.as_report())[1])]
    assert len(listed) == len(faulty.findings)
    for finding in faulty.findings:
        place = finding_place(finding, faulty.form, WORDS)
        sentence = finding_sentence(finding, faulty.form, faulty.report, WORDS)
        basis = basis_of(finding, faulty.form, WORDS)
        assert any((p, b) == (place, basis) and s.startswith(sentence) for p, s, b in listed)


def test_errors_stand_before_warnings_and_hints(faulty: Checked) -> None:
    kinds = [row[1].split("\n")[0] for row in rows(tables(faulty.as_report())[1])]
    assert kinds == sorted(kinds, key=["Error", "Warning", "Hint"].index)


def test_what_another_finding_causes_says_so(faulty: Checked) -> None:
    caused = [f for f in faulty.findings if f.cause]
    listed = rows(tables(faulty.as_report())[1])
    assert len([row for row in listed if "caused by no." in row[3]]) == len(caused) > 0


def test_what_was_kept_without_a_word_says_that_it_was_looked_at(faulty: Checked) -> None:
    [rule] = faulty.report.reasons
    silent = replace(faulty.report.reasons[rule], text="")
    report = replace(faulty.report, reasons={rule: silent})
    explained = rows(tables(checked(faulty.form, report).as_report())[2])
    assert [row[-1] for row in explained] == ["Looked at and kept"]


def test_it_counts_what_the_window_counts(faulty: Checked) -> None:
    """提示 8 on paper and 5 in the window would leave everybody looking for the other three."""
    shown = counted(faulty.findings, faulty.report)
    kinds = tables(faulty.as_report())[0]
    *_, total = rows(kinds)
    assert total[3:6] == tuple(
        str(shown[kind]) for kind in (Severe.ERROR, Severe.WARNING, Severe.HINT)
    )
    assert sum(shown.values()) < len(faulty.findings)


def test_what_is_caused_by_something_caused_names_what_is_to_be_put_right(form: Form) -> None:
    kept = {CellRef("applications", "carried_out", column): "1" for column in ("natural", "total")}
    new = {CellRef("applications", "carried_out", column): "1" for column in ("natural", "total")}
    report = replace(with_cells(zeros(form), new), last_year=with_cells(year_before(form), kept))
    listed = rows(tables(checked(form, report).as_report())[1])
    [total] = [row[0] for row in listed if "Y1" in row[1] and "caused" not in row[3]]
    caused = [row[3] for row in listed if "caused" in row[3]]
    assert len(caused) > 2
    assert all(text.endswith(f"(caused by no. {total})") for text in caused)


def test_a_section_as_a_whole_is_a_place(form: Form) -> None:
    report = replace(zeros(form), narrative={**zeros(form).narrative, "五": ("无。",)})
    [row] = [row for row in rows(tables(checked(form, report).as_report())[1]) if "S6" in row[1]]
    assert row[2] == "五、存在的主要问题及改进情况"


def test_what_was_explained_stands_with_its_reason(faulty: Checked) -> None:
    (row,) = rows(tables(faulty.as_report())[2])
    assert (row[0], row[1], row[4]) == (str(len(faulty.findings) + 1), "Warning\nC5", REASON)


def test_all_clear_says_so_and_can_be_signed(clear: Checked) -> None:
    document = clear.as_report()
    assert "nothing was found." in prose(document)[1]
    assert prose(document).count("Nothing.") == 2
    assert [table.kind for table in tables(document)] == [Kind.LIST, Kind.SIGNED]


def test_three_reviews_are_signed(clear: Checked) -> None:
    reviews = rows(tables(clear.as_report())[-1])
    assert [row[0] for row in reviews] == ["First review", "Second review", "Final review"]
    assert {row[1:3] for row in reviews} == {("", "")}


def test_a_report_without_agency_and_year_can_be_checked(form: Form) -> None:
    blank = replace(zeros(form), agency="", year=None)
    assert checked(form, blank).as_report().title == (
        "政府信息公开工作年度报告: report on the check",
    )


def test_every_family_of_checks_has_a_name_and_a_place() -> None:
    families = {code[0] for check in all_checks() for code in check.codes}
    assert families <= set(FAMILIES)
    assert all(family_word(family, WORDS) for family in FAMILIES)


@pytest.mark.parametrize("name", ["faulty", "clear"])
def test_word_and_pdf_hold_every_text(
    name: str, style: Style, request: pytest.FixtureRequest
) -> None:
    document = request.getfixturevalue(name).as_report()
    package = word(document, style)
    cells = [cell.text for table in package.tables for row in table.rows for cell in row.cells]
    paragraphs = [paragraph.text for paragraph in package.paragraphs]
    shown = pdf_text(document, style)
    for table in tables(document):
        for text in table.texts:
            assert text in cells
            assert squeezed(text) in shown
    for text in (*document.title, *prose(document)):
        assert text in paragraphs
        assert squeezed(text) in shown


def many(faulty: Checked, count: int) -> Checked:
    """Return a check with so many findings."""
    one = next(finding for finding in faulty.findings if finding.code == "C3")
    return replace(faulty, findings=tuple(replace(one, rule=f"C3.{n}") for n in range(count)))


def pages_of(document: Document, style: Style) -> list[str]:
    pages = PdfReader(written(document, ".pdf", style)).pages
    return [squeezed(page.extract_text()) for page in pages]


def test_a_long_list_repeats_its_head_on_every_page(faulty: Checked, style: Style) -> None:
    document = many(faulty, 200).as_report()
    pages = pages_of(document, style)
    assert len(pages) > 8
    assert all("Whatiswrong" in page for page in pages[2:-2])
    assert "Finalreview" in pages[-1]
    header = word(document, style).tables[1].rows[0]._tr
    assert header.xpath("w:trPr/w:tblHeader")
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in word(document, style).tables[1].rows)


def test_the_list_begins_on_the_page_of_its_heading(faulty: Checked, style: Style) -> None:
    document = many(faulty, 12).as_report()
    pages = pages_of(document, style)
    heading = next(n for n, page in enumerate(pages) if "2.Whatwasfound" in page)
    assert "Whatiswrong" in pages[heading]


@pytest.mark.parametrize("count", range(3, 24, 4))
def test_the_sign_off_is_never_cut_by_a_page(faulty: Checked, style: Style, count: int) -> None:
    document = many(faulty, count).as_report()
    pages = pages_of(document, style)
    (whole,) = (page for page in pages if "4.Sign-off" in page)
    assert all(f"{name}review" in whole for name in ("First", "Second", "Final"))


def test_a_reason_longer_than_a_page_is_whole(faulty: Checked, style: Style) -> None:
    (rule,) = faulty.report.reasons
    reason = "".join(f"甲{n}乙。" for n in range(1500)) + "\n" * 400 + "完"
    kept = {rule: replace(faulty.report.reasons[rule], text=reason)}
    document = replace(faulty, report=replace(faulty.report, reasons=kept)).as_report()
    assert "".join(row[-1] for row in rows(tables(document)[2])) == reason
    shown = pdf_text(document, style)
    assert all(f"{n}" in shown for n in range(1500))
    heights = _row_heights(document, style)
    assert max(heights) < style.page.text_height


def _row_heights(document: Document, style: Style) -> list[float]:
    table = tables(document)[2]
    look = look_of(table, style)
    return row_heights(fit(table, look, style.page.text_width, in_ems), look)


def test_it_opens_in_libreoffice(faulty: Checked, style: Style, tmp_path: Path) -> None:
    file = tmp_path / "check.docx"
    file.write_bytes(written(faulty.as_report(), ".docx", style).getvalue())
    convert([file], "pdf", tmp_path)
    pages = PdfReader(tmp_path / "check.pdf").pages
    text = squeezed("".join(page.extract_text() for page in pages))
    assert "Finalreview" in text
    assert all(piece in text for piece in ("司法局", "=136件"))


def test_control_characters_do_no_harm(form: Form, style: Style) -> None:
    report = replace(with_cells(zeros(form), {NATURAL: "1\x07件"}), agency="青\x00石")
    assert "青石" in pdf_text(checked(form, report).as_report(), style)
