from __future__ import annotations

from dataclasses import replace

from govreport_gui.checking import check, ways_out
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Report, apply, difference
from tests.support.reports import NARRATIVE, with_cells, zeros

RECEIVED = CellRef("applications", "received", "total")
ISSUED = CellRef("disclosure", "normative", "issued")


def said(form: Form, text: str, cells: dict[CellRef, str], agency: str = "云岭县水务局") -> Report:
    report = replace(zeros(form), agency=agency, narrative={**NARRATIVE, "一": (text,)})
    return with_cells(report, cells)


def of_texts(form: Form, report: Report) -> list[Finding]:
    return [f for f in check(form, report) if f.code.startswith("X")]


def test_text_rests_while_its_cells_are_blank_or_no_number(form: Form) -> None:
    text = "全年收到政府信息公开申请11件，制发规范性文件2件，未发生行政复议。"
    report = said(form, text, {})
    assert of_texts(form, replace(report, entries={})) == []
    typed = {RECEIVED: "约5件", CellRef("applications", "carried_in", "total"): "约5件"}
    assert of_texts(form, with_cells(replace(report, entries={}), typed)) == []


def test_a_blank_report_has_no_word_about_its_text(form: Form) -> None:
    assert of_texts(form, Report(form.key, form.edition)) == []


def test_the_figures_of_a_whole_county_are_its_governments_own(form: Form) -> None:
    text = "全县各级行政机关新收政府信息公开申请95件。"
    assert of_texts(form, said(form, text, {RECEIVED: "90"})) == []
    [finding] = of_texts(form, said(form, text, {RECEIVED: "90"}, "云岭县人民政府"))
    assert finding.code == "X1"


def test_the_text_is_mended_first_and_a_cell_that_no_sum_holds_second(form: Form) -> None:
    report = said(form, "全年制发行政规范性文件两件。", {ISSUED: "3"})
    [finding] = of_texts(form, report)
    in_text, in_table = ways_out(form, report, finding)
    assert (in_text.before, in_text.after) == ("两件", "三件")
    assert in_table.values == {ISSUED: "2"}
    for way in (in_text, in_table):
        assert of_texts(form, apply(report, difference(report, way.values, "repair"))) == []


def test_no_cell_is_offered_that_would_break_a_sum(form: Form) -> None:
    cells = {
        CellRef("applications", row, column): "3"
        for row in ("received", "granted", "results")
        for column in ("natural", "total")
    }
    report = said(form, "收到政府信息公开申请5件。", cells)
    [finding] = of_texts(form, report)
    assert [way.after for way in ways_out(form, report, finding)] == ["3件"]


def test_the_rule_of_a_finding_stays_the_same_while_other_words_change(form: Form) -> None:
    text = "收到政府信息公开申请5件。依申请公开收到6件。"
    cells = {RECEIVED: "3"}
    first, second = (f.rule for f in of_texts(form, said(form, text, cells)))
    mended = said(form, f"前言。{text.replace('5件', '3件')}", cells)
    assert first != second
    assert [f.rule for f in of_texts(form, mended)] == [second]


def test_a_text_that_counts_applications_speaks_of_them_whatever_they_are_called(
    form: Form,
) -> None:
    report = said(form, "从办理结果看，18件申请中予以公开9件。", {RECEIVED: "18"})
    assert "X6.unmentioned" not in {f.rule for f in of_texts(form, report)}
    silent = said(form, "持续提升公开质量。", {RECEIVED: "18"})
    assert "X6.unmentioned" in {f.rule for f in of_texts(form, silent)}
