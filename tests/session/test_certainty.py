"""Each cell that was read is certain, in doubt or missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from govreport_gui.checking import check
from govreport_gui.forms import Catalog
from govreport_gui.importing.result import Note
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report
from govreport_gui.session.certainty import (
    CALM,
    Certainty,
    certainty_of,
    counts_of,
    doubts_of,
    is_clean,
)
from govreport_gui.session.files import Opened, as_pdf, open_file
from tests.conftest import ROOT
from tests.gui.hands import cell
from tests.support.reports import with_cells, zeros

STYLE = ROOT / "resources" / "styles" / "official.toml"

FOUND, DOUBTFUL, MISSING = Certainty.FOUND, Certainty.DOUBTFUL, Certainty.MISSING


def read(catalog: Catalog, sample: Path, folder: Path, old: str, new: str) -> Opened:
    text = sample.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path = folder / "a.txt"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return open_file(catalog, path)


def test_a_sound_file_is_certain_throughout(catalog: Catalog, sample: Path) -> None:
    """136件 is no number, but surely 136: the checks say the rest."""
    opened = open_file(catalog, sample)
    assert is_clean(opened)
    assert counts_of(opened) == {FOUND: 200}
    assert any(entry.number is None for entry in opened.report.entries.values())


def test_figures_that_may_belong_to_several_columns_are_in_doubt(
    catalog: Catalog, sample: Path, tmp_path: Path
) -> None:
    row = "（一）予以公开\t\t5\t1\t0\t0\t0\t0\t6"
    opened = read(catalog, sample, tmp_path, row, row + "\t9")
    sure = certainty_of(opened)
    assert {ref.row for ref in sure if sure[ref] is not FOUND} == {"granted"}
    assert sure[cell("granted.natural")] is DOUBTFUL
    [why] = set(doubts_of(opened).values())
    assert why.code == "row-unplaced"
    assert len(why.places) == 8


def test_a_row_that_stands_twice_is_in_doubt_where_it_differs(
    catalog: Catalog, sample: Path, tmp_path: Path
) -> None:
    row = "\t\t2.重复申请\t0\t0\t0\t0\t1\t0\t1\n"
    other = row.replace("\t1\t0\t1\n", "\t2\t0\t2\n")
    opened = read(catalog, sample, tmp_path, row, row + other)
    sure = certainty_of(opened)
    named = {ref.column: sure[ref] for ref in sure if ref.row == "repeated"}
    assert {column for column, one in named.items() if one is DOUBTFUL} == {"law_services", "total"}
    assert counts_of(opened) == {FOUND: 198, DOUBTFUL: 2}
    [why] = set(doubts_of(opened).values())
    assert len(why.places) == 4


def test_words_where_a_figure_should_be_are_in_doubt_and_stay(
    catalog: Catalog, sample: Path, tmp_path: Path
) -> None:
    row = "（一）予以公开\t\t5\t"
    opened = read(catalog, sample, tmp_path, row, row.replace("5", "五"))
    assert {ref for ref, sure in certainty_of(opened).items() if sure is DOUBTFUL} == {
        cell("granted.natural")
    }
    assert opened.report.entry(cell("granted.natural")).text == "五"
    assert not is_clean(opened)


def printed(form: Form, report: Report, catalog: Catalog, folder: Path) -> Opened:
    path = folder / "a.pdf"
    path.write_bytes(as_pdf(form, report, STYLE))
    return open_file(catalog, path)


def test_a_row_of_a_pdf_whose_total_is_not_the_sum_of_its_parts_is_in_doubt_and_stays(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    """The paper's edge cuts figures off: 6255 is as good a figure as 62551."""
    right = with_cells(zeros(form), {cell("granted.natural"): "6", cell("granted.total"): "6"})
    assert counts_of(printed(form, right, catalog, tmp_path)) == {FOUND: 200}
    wrong = with_cells(right, {cell("granted.total"): "62551"})
    opened = printed(form, wrong, catalog, tmp_path)
    assert not is_clean(opened)
    doubted = {ref for ref, sure in certainty_of(opened).items() if sure is DOUBTFUL}
    assert {(ref.table, ref.row) for ref in doubted} == {("applications", "granted")}
    assert counts_of(opened) == {FOUND: 193, DOUBTFUL: 7}
    [why] = set(doubts_of(opened).values())
    assert (why.code, why.values) == ("sums-differ", ("三", "（一）予以公开", "62551", "6"))
    assert set(why.places) == {opened.matches[ref] for ref in doubted}
    assert opened.report.entry(cell("granted.total")).text == "62551"


def test_a_row_of_a_pdf_with_words_or_nothing_in_it_is_not_added_up(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    blank, words = cell("granted.natural"), cell("not_held.natural")
    report = with_cells(zeros(form), {cell("granted.total"): "6", words: "十二", blank: ""})
    opened = printed(form, report, catalog, tmp_path)
    assert "sums-differ" not in {note.code for note in opened.notes}


def test_what_other_files_say_is_taken_at_their_word(catalog: Catalog, sample: Path) -> None:
    """The sample has such a row: the checks tell, reading it is no doubt."""
    opened = open_file(catalog, sample)
    assert "A3" in {finding.code for finding in check(opened.form, opened.report)}
    assert is_clean(opened)


def test_a_row_that_is_not_there_is_missing(catalog: Catalog, sample: Path, tmp_path: Path) -> None:
    row = "\t\t2.重复申请\t0\t0\t0\t0\t1\t0\t1\n"
    opened = read(catalog, sample, tmp_path, row, "")
    assert counts_of(opened) == {FOUND: 193, MISSING: 7}
    assert not is_clean(opened)


def test_something_left_out_is_not_clean_but_a_wrong_name_is(
    catalog: Catalog, sample: Path
) -> None:
    opened = open_file(catalog, sample)
    assert not is_clean(replace(opened, notes=(Note("pictures", ("1",)),)))
    assert is_clean(replace(opened, notes=tuple(Note(code) for code in CALM)))


def test_every_place_leads_to_the_very_text(catalog: Catalog, sample: Path) -> None:
    opened = open_file(catalog, sample)
    assert opened.raw is not None
    for ref, place in opened.matches.items():
        block = opened.raw.blocks[place.block]
        text = block.rows[place.row][place.cell] if place.row >= 0 else block.text  # type: ignore[union-attr]
        assert text.strip() == opened.report.entry(ref).text
