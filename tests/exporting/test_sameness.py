"""What stands in a report stands in every file that is made of it, and comes back from there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from govreport_gui.exporting import Style, compose
from govreport_gui.exporting.document import Paragraph, TableBlock
from govreport_gui.forms import Catalog
from govreport_gui.importing.result import NO_FIGURE
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report, parse_entry
from govreport_gui.session.files import open_file
from tests.exporting.conftest import numbered, written
from tests.support.reading_back import SEEN
from tests.support.reports import reports

RARE = "鄠甪䢺𠮷"
WORDS = "全年主动公开政府信息，。；、（）《》“”—…1234567890.%=+-@ abcXYZ" + RARE
STARTS = ["本镇", "=1+1", "+86", "-2", "@", "'", "𠮷祥社区", "鄠邑区", "1.5万元"]


few = settings(max_examples=10, phases=[Phase.explicit, Phase.generate])
"""Without making a failing example smaller: with 200 cells that would take many minutes."""


def long_paragraphs() -> st.SearchStrategy[str]:
    """Draw paragraphs of up to some pages, that begin as no heading and end as a sentence."""
    body = st.text(st.sampled_from(WORDS), max_size=40)
    parts = st.tuples(st.sampled_from(STARTS), body, st.sampled_from([1, 2, 60]))
    return parts.map(lambda p: p[0] + "全年公开" + p[1].strip() * p[2] + "等信息。")


@st.composite
def any_reports(draw: st.DrawFn, form: Form) -> Report:
    """Draw a report with 12-digit figures, rare characters and texts that look like formulas."""
    report = draw(reports(form))
    numbers = st.integers(10**11, 10**12 - 1).map(str)
    texts = st.one_of(
        numbers, st.sampled_from(["=1+1", "+1", "-1+1", "@x", RARE, "3.2600", "0.05"])
    )
    cells: dict[CellRef, str] = draw(
        st.dictionaries(st.sampled_from(list(form.fields)), texts, max_size=20)
    )
    entries = {**report.entries, **{ref: parse_entry(text) for ref, text in cells.items()}}
    narrative = {"一": tuple(draw(st.lists(long_paragraphs(), min_size=1, max_size=3)))}
    return replace(report, entries=entries, narrative={**report.narrative, **narrative})


def singly_spaced(report: Report) -> Report:
    """Leave one of several spaces, as every reader of web pages does."""

    def single(text: str) -> str:
        return re.sub(r" {2,}", " ", text)

    entries = {ref: parse_entry(single(entry.text)) for ref, entry in report.entries.items()}
    narrative = {key: tuple(map(single, texts)) for key, texts in report.narrative.items()}
    return replace(report, entries=entries, narrative=narrative)


@pytest.mark.parametrize("suffix", SEEN)
@few
@given(data=st.data())
def test_text_and_values_are_equal_to_whoever_reads_them(
    any_form: Form, style: Style, plain: Style, suffix: str, data: st.DataObject
) -> None:
    document = compose(any_form, data.draw(any_reports(any_form)))
    file = written(document, suffix, plain if suffix == ".html" else style).getvalue()
    tables = [list(b.texts) for b in document.blocks if isinstance(b, TableBlock)]
    texts = [b.text for b in document.blocks if isinstance(b, Paragraph)]
    seen_tables, seen_texts = SEEN[suffix](file, document)
    assert seen_tables == tables
    assert seen_texts == texts


@pytest.mark.parametrize("suffix", SEEN)
@few
@given(data=st.data())
def test_a_file_comes_back_as_the_report_without_a_doubt(
    catalog: Catalog,
    any_form: Form,
    style: Style,
    tmp_path: Path,
    suffix: str,
    data: st.DataObject,
) -> None:
    report = data.draw(any_reports(any_form))
    report = singly_spaced(report) if suffix == ".html" else report
    file = tmp_path / f"年报{suffix}"
    file.write_bytes(written(compose(any_form, report), suffix, style).getvalue())
    opened = open_file(catalog, file)
    assert opened.report == report
    doubted = [ref for note in opened.notes for ref in note.cells]
    assert {note.code for note in opened.notes} <= {NO_FIGURE}
    assert all(report.entry(ref).number is None for ref in doubted)
    # The blank rows at the end of a sheet are none of its rows; nothing is lost with them.
    assert all(report.entry(ref).is_blank for ref in opened.missing)


@pytest.mark.parametrize("lines", [1, 5, 9, 14, 18, 20])
def test_a_pdf_comes_back_wherever_its_tables_are_divided(
    catalog: Catalog, any_form: Form, style: Style, tmp_path: Path, lines: int
) -> None:
    narrative = {"一": ("本年公开信息。",) * lines, "五": ("本年存在问题。",), "六": ("无。",)}
    report = replace(numbered(any_form), narrative=narrative)
    file = tmp_path / "年报.pdf"
    file.write_bytes(written(compose(any_form, report), ".pdf", style).getvalue())
    opened = open_file(catalog, file)
    assert opened.report == report
    # No total of such a report is the sum of its parts.
    assert (opened.missing, {note.code for note in opened.notes}) == ((), {"sums-differ"})
