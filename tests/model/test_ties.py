from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govreport_gui.exporting.document import Paragraph, compose
from govreport_gui.forms import Catalog
from govreport_gui.model.finding import Passage
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import TextRef, apply, difference, rewritten
from govreport_gui.model.ties import UNKNOWN, TiedText, kept, replaced, tie, tied
from govreport_gui.session.new_year import begin_year
from tests.support.reports import zeros

TOTAL = CellRef("applications", "received", "total")
NATURAL = CellRef("applications", "received", "natural")
KEPT = f"全年收到申请{tie(TOTAL)}件，其中自然人{tie(NATURAL)}件。"


def test_a_tied_figure_reads_as_the_cell_does(form: Form) -> None:
    report = zeros(form)
    step = difference(report, {TOTAL: "1,286", NATURAL: "/", TextRef("一"): (KEPT,)}, "write")
    report = apply(report, step)
    assert report.paragraphs("一") == ("全年收到申请1,286件，其中自然人0件。",)
    assert report.value(TextRef("一")) == (KEPT,)
    written = [b.text for b in compose(form, report).blocks if isinstance(b, Paragraph)]
    assert "全年收到申请1,286件，其中自然人0件。" in written


def test_a_figure_that_is_not_known_yet_shows_a_gap(form: Form) -> None:
    report = apply(
        zeros(form), difference(zeros(form), {TOTAL: "", TextRef("一"): (KEPT,)}, "write")
    )
    assert UNKNOWN in report.paragraphs("一")[0]


def test_braces_that_are_no_address_stay_text() -> None:
    for text in ("{}", "{甲.乙.丙}", "{a.b}", "见附件{1}", "{A.b.c}"):
        assert tied(text, lambda _: "1") == TiedText(text)


_WORDS = st.text(st.sampled_from("件{}.a一 1"), max_size=6)
_REFS = st.sampled_from([TOTAL, NATURAL])


@given(st.lists(st.tuples(_WORDS, _REFS)), _WORDS)
def test_what_is_read_is_kept_again(parts: list[tuple[str, CellRef]], end: str) -> None:
    text = "".join(words + tie(ref) for words, ref in parts) + end
    read = tied(text, lambda ref: {TOTAL: "12"}.get(ref, ""))
    assert kept(read) == text


@given(st.lists(st.tuples(_WORDS, _REFS), max_size=4), _WORDS, st.data())
def test_other_words_in_a_paragraph_read_as_they_were_put(
    parts: list[tuple[str, CellRef]], words: str, data: st.DataObject
) -> None:
    read = tied("".join(before + tie(ref) for before, ref in parts), lambda _: "12")
    start = data.draw(st.integers(0, len(read.text)))
    end = data.draw(st.integers(start, len(read.text)))
    after = replaced(read, start, end, words)
    assert after.text == read.text[:start] + words + read.text[end:]
    assert all(after.text[one.start : one.end] == "12" for one in after.ties)
    outside = [one for one in read.ties if one.end <= start or one.start >= end]
    assert len(after.ties) == len(outside)


def test_words_put_right_beside_a_tie_leave_it_tied(form: Form) -> None:
    values = {TOTAL: "12", NATURAL: "3", TextRef("一"): (KEPT,)}
    report = apply(zeros(form), difference(zeros(form), values, "write"))
    text = report.paragraphs("一")[0]
    at = text.index("自然人")
    after = rewritten(report, (Passage("一", 0, at, at + 3), "法人"))
    assert after == {TextRef("一"): (KEPT.replace("自然人", "法人"),)}


def test_a_tied_figure_that_is_written_over_is_plain_text(form: Form) -> None:
    values = {TOTAL: "12", NATURAL: "3", TextRef("一"): (KEPT,)}
    report = apply(zeros(form), difference(zeros(form), values, "write"))
    at = report.paragraphs("一")[0].index("12")
    after = rewritten(report, (Passage("一", 0, at, at + 1), "9"))
    assert after == {TextRef("一"): (KEPT.replace(tie(TOTAL), "92"),)}


def test_a_tie_to_a_cell_that_the_new_edition_lacks_becomes_last_years_figure(
    catalog: Catalog,
) -> None:
    old, new = catalog.edition(2019), catalog.edition(2021)
    gone = next(ref for ref in old.fields if ref not in new.fields)
    last = zeros(old)
    text = f"{tie(gone)}件，{tie(TOTAL)}件。"
    last = apply(last, difference(last, {gone: "7", TextRef("一"): (text,)}, "write"))
    begun = begin_year(catalog, last, 2025).report
    assert begun.narrative["一"] == (f"7件，{tie(TOTAL)}件。",)
