"""Pasting: what the preview says, what labels decide, and real clipboards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from govreport_gui.gui.grid.labelled import Unplaced, Why
from govreport_gui.gui.grid.paste_words import lines_of_plan
from govreport_gui.importing.importer import import_report
from govreport_gui.model.cleaning import Reason
from govreport_gui.model.form import CellRef
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from conftest import Grid

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.grid.paste_plan import PastePlan

CLIPBOARD = ROOT / "tests" / "clipboard"
HEADS = (
    "\t申请人情况\t\t\t\t\t\t\n"
    "\t自然人\t法人或其他组织\t\t\t\t\t总计\n"
    "\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
)


def _paste(grid: Grid, text: str, html: str = "", at: str = "received.natural") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
    grid.view.go_to(grid.ref(at))
    grid.press("Ctrl+V")


def _plan(grid: Grid) -> PastePlan:
    (plan,) = grid.plans
    return plan


def _refusals(grid: Grid) -> list[str]:
    said: list[str] = []
    grid.view.refused.connect(said.append)
    return said


def _line(grid: Grid, row: str) -> list[str]:
    columns = ["natural", "companies", "research", "charities", "law_services", "others", "total"]
    return [grid.text(f"{row}.{column}") for column in columns]


# ---- the preview ------------------------------------------------------------------------------


def test_nothing_is_pasted_until_the_person_agrees(grid: Grid) -> None:
    before = grid.session.report
    grid.agrees = False
    _paste(grid, "1\t2")
    assert len(grid.plans) == 1
    assert grid.session.report is before


def test_one_pasted_value_is_cleaned_without_a_question(grid: Grid) -> None:
    _paste(grid, "1,234 件\r\n")
    assert grid.plans == []
    assert grid.text("received.natural") == "1234"


def test_one_typed_value_is_not_cleaned(grid: Grid) -> None:
    grid.view.go_to(grid.ref("received.natural"))
    grid.press("'1,234'", "Return")
    assert grid.text("received.natural") == "1,234"


def test_one_value_for_many_cells_is_asked_about(grid: Grid) -> None:
    QGuiApplication.clipboard().setText("9")
    grid.view.go_to(grid.ref("secret.natural"))
    grid.press("Shift+End", "Ctrl+V")
    assert _plan(grid).changed == 7


def test_what_changes_nothing_is_not_asked_about(grid: Grid) -> None:
    grid.press("Shift+Right", "Ctrl+C", "Ctrl+V")
    assert grid.plans == []


def test_the_plan_counts_what_changes_what_is_cleaned_and_what_is_doubtful(grid: Grid) -> None:
    _paste(grid, "5\t３件\t1 2\t/\t")
    plan = _plan(grid)
    assert (plan.changed, plan.cleaned, plan.doubtful, plan.refused) == (3, 1, 1, 0)
    assert [cell.after for cell in plan.cells] == ["5", "3", "1 2", "/", ""]


def test_the_plan_tells_before_and_after_of_each_cell(grid: Grid) -> None:
    _paste(grid, "１\t2")
    first = _plan(grid).cells[0]
    assert (first.before, first.copied, first.after) == ("5", "１", "1")
    assert first.cleaned.reasons == (Reason.WIDTH,)


def test_words_blanks_and_strokes_stay_what_they_are(grid: Grid) -> None:
    _paste(grid, "12abc\t/\t无\t\t-", at="secret.natural")
    assert _line(grid, "secret")[:5] == ["12abc", "/", "无", "", "-"]


def test_an_amount_in_yuan_is_kept_as_written_and_marked(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure")
    _paste(grid, "3\n35000元", at="coercion.decisions")
    assert grid.text("charges.fees") == "35000元"
    assert _plan(grid).cells[-1].cleaned.reasons == (Reason.OTHER_UNIT,)


def test_an_amount_in_the_columns_unit_loses_it(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure")
    _paste(grid, "3件\n3.5万元", at="coercion.decisions")
    assert (grid.text("coercion.decisions"), grid.text("charges.fees")) == ("3", "3.5")


# ---- spans ------------------------------------------------------------------------------------


def _html(*rows: str) -> str:
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def test_html_is_read_before_text(grid: Grid) -> None:
    _paste(grid, "9\n9", _html("<td>1<td>2"), at="secret.natural")
    assert _line(grid, "secret")[:3] == ["1", "2", ""]


def test_html_without_a_table_leaves_the_text(grid: Grid) -> None:
    _paste(grid, "7\t8", "<p>7</p><p>8</p>", at="secret.natural")
    assert _line(grid, "secret")[:2] == ["7", "8"]


def test_a_span_from_elsewhere_leaves_blanks(grid: Grid) -> None:
    html = _html('<td colspan="2">1</td><td rowspan="2">2</td>', "<td>3</td><td>4</td><td>5</td>")
    _paste(grid, "x", html, at="secret.natural")
    assert _line(grid, "secret")[:4] == ["1", "", "2", ""]
    assert _line(grid, "forbidden")[:4] == ["3", "4", "", "5"]


def test_a_span_like_the_tables_own_is_one_cell(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure", 2019)
    _paste(grid, "x", _html("<td>1</td><td colspan=2>2</td><td>3</td>"), at="rules.issued")
    names = ("issued", "published", "public_stock")
    assert [grid.text(f"rules.{name}") for name in names] == ["1", "2", "3"]


def test_a_copied_cell_over_two_columns_leaves_its_neighbour_alone(
    make_grid: Callable[..., Grid],
) -> None:
    grid = make_grid("disclosure", 2019)
    grid.press("Ctrl+A", "'8'", "Ctrl+Return")
    _paste(grid, "1\t2", _html("<td>1</td><td colspan=2>2</td>"), at="rules.issued")
    assert [grid.text(f"rules.{name}") for name in ("published", "public_stock")] == ["2", "8"]


def test_one_copied_cell_over_two_columns_is_one_value(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure", 2019)
    grid.view.go_to(grid.ref("rules.published"))
    grid.press("Ctrl+C", "Home", "Shift+Down", "Ctrl+V")
    assert [grid.text(f"{name}.issued") for name in ("rules", "normative")] == ["6", "6"]


def test_a_line_with_a_cell_for_every_grid_column_is_placed_by_them(
    make_grid: Callable[..., Grid],
) -> None:
    grid = make_grid("disclosure", 2019)
    _paste(grid, "1\t2\t\t3\n4\t5\t\t6", at="rules.issued")
    assert grid.text("rules.public_stock") == "3"
    assert grid.text("normative.published") == "5"


@pytest.mark.parametrize(
    ("html", "line"),
    [
        ("<td>1<td>2", ["1", "2"]),
        ("<td>1</td><td><table><tr><td>9</td></tr></table>2</td>", ["1", "2"]),
        ("<td><p>1</p></td><td>&#50;<!-- 9 --></td>", ["1", "2"]),
        ("<td>1</td><td>2</td></tr><tr style='display: none'><td>9</td><td>9</td>", ["1", "2"]),
        ("<td>1</td><td style='display:none'>9</td><td>2</td>", ["1", "2"]),
        ("<td>1<sup>2</sup></td><td>2</td>", ["1^2", "2"]),
        ("<![if x]><td>1</td><td>2</td><![endif]>", ["1", "2"]),
        ("<td colspan='no'>1</td><td rowspan='0'>2</td>", ["1", "2"]),
    ],
)
def test_html_is_read_as_it_is_shown(grid: Grid, html: str, line: list[str]) -> None:
    _paste(grid, "", _html(html), at="secret.natural")
    assert _line(grid, "secret") == [*line, "", "", "", "", ""]


@pytest.mark.parametrize(
    "html",
    [
        "x" * 4_000_001,
        _html("<td colspan=1000>1</td>" * 50),
        "<table><![nonsense]><tr><td>1</td></tr></table>",
    ],
)
def test_html_that_is_too_much_or_broken_leaves_the_text(grid: Grid, html: str) -> None:
    _paste(grid, "7\t8", html, at="secret.natural")
    assert _line(grid, "secret")[:2] == ["7", "8"]


# ---- labels -----------------------------------------------------------------------------------


def test_rows_with_their_names_are_placed_by_them_wherever_the_cursor_is(grid: Grid) -> None:
    text = "1．属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n(一) 予以公开\t2\t0\t0\t0\t0\t0\t2\n"
    _paste(grid, text, at="carried_out.total")
    assert _line(grid, "secret") == ["1", "0", "0", "0", "0", "0", "1"]
    assert _line(grid, "granted") == ["2", "0", "0", "0", "0", "0", "2"]
    assert grid.text("carried_out.total") == "0"


def test_heads_that_are_copied_too_must_be_the_tables_own(grid: Grid) -> None:
    before = grid.session.report
    turned = HEADS.replace("商业企业\t科研机构", "科研机构\t商业企业")
    _paste(grid, turned + "1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1\n")
    (part,) = _plan(grid).unplaced
    assert part.why is Why.HEADS
    assert grid.session.report is before


def test_figures_that_stand_beside_their_heads_are_placed_in_order_and_said(grid: Grid) -> None:
    row = "\t1\t2\t3\t4\t5\t6\t21\n"
    _paste(grid, HEADS + "一、本年新收政府信息公开申请数量" + row)
    assert _plan(grid).shift == 0
    grid.plans.clear()
    _paste(grid, HEADS + "一、本年新收政府信息公开申请数量\t" + row.replace("1", "7"))
    assert _plan(grid).shift == 1
    first = lines_of_plan(_plan(grid), grid.view.grid_model.session.form)[0]
    assert first.needs_care
    assert not first.after


def test_a_figure_too_many_beside_a_row_name_is_refused_and_counted(grid: Grid) -> None:
    _paste(grid, "1.属于国家秘密\t1\t2\t3\t4\t5\t6\t7\t8\n2.重复申请\t1\t0\t0\t0\t0\t0\t1\n")
    plan = _plan(grid)
    assert plan.unplaced == (Unplaced("1.属于国家秘密", tuple("12345678"), Why.COUNT, 7),)
    assert (plan.changed, plan.refused) == (7, 8)
    assert _line(grid, "secret") == ["4", *[""] * 6]
    assert _line(grid, "repeated") == ["1", "0", "0", "0", "0", "0", "1"]


def test_a_row_name_that_the_table_does_not_have_is_refused(grid: Grid) -> None:
    _paste(grid, HEADS + "9.属于天气预报\t1\t0\t0\t0\t0\t0\t1\n2.重复申请\t1\t0\t0\t0\t0\t0\t1\n")
    (part,) = _plan(grid).unplaced
    assert (part.name, part.why) == ("9.属于天气预报", Why.NAME)


def test_a_row_that_comes_twice_with_the_same_values_is_placed(grid: Grid) -> None:
    _paste(grid, "2.重复申请\t1\t0\t0\t0\t0\t0\t1\n" * 2)
    assert _plan(grid).unplaced == ()
    assert grid.text("repeated.natural") == "1"


def test_a_row_that_comes_twice_with_two_values_is_refused(grid: Grid) -> None:
    _paste(grid, "2.重复申请\t1\t0\t0\t0\t0\t0\t1\n重复申请\t2\t0\t0\t0\t0\t0\t2\n")
    plan = _plan(grid)
    assert plan.unplaced == (Unplaced("2.重复申请", ("自然人", "总计"), Why.TWICE),)
    assert grid.text("repeated.natural") == ""
    assert grid.text("repeated.companies") == "0"


def test_heads_without_row_names_are_refused(grid: Grid) -> None:
    _paste(grid, HEADS.replace("\n\t", "\n").lstrip("\t") + "1\t2\t3\t4\t5\t6\t7\n")
    (part,) = _plan(grid).unplaced
    assert (part.texts, part.why) == (tuple("1234567"), Why.NAME)


def test_labels_alone_are_no_figures(grid: Grid) -> None:
    said = _refusals(grid)
    _paste(grid, HEADS)
    assert said == ["no-cells"]


def test_a_block_of_another_table_is_refused(grid: Grid) -> None:
    said, before = _refusals(grid), grid.session.report
    _paste(grid, "行政许可\t12\n行政处罚\t3\n")
    assert said == ["other-table"]
    assert grid.session.report is before


def test_rows_of_stacked_blocks_are_placed_by_name(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure")
    _paste(grid, "行政许可\t12\n行政处罚\t3\n行政事业性收费\t1.5万元\n", at="rules.issued")
    names = ("licences.decisions", "penalties.decisions", "charges.fees")
    assert [grid.text(name) for name in names] == ["12", "3", "1.5"]


def test_a_head_with_another_unit_of_money_is_refused(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure")
    text = "信息内容\t本年收费金额（单位：元）\n行政事业性收费\t15000\n"
    _paste(grid, text, at="rules.issued")
    assert [part.why for part in _plan(grid).unplaced] == [Why.HEADS]


def test_the_table_without_stub_is_placed_by_its_heads(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("review")
    grid.press("Ctrl+A", "'3'", "Ctrl+Return")
    before = grid.session.report
    grid.view.copy_with_labels()
    grid.press("Del", "End", "Ctrl+V")
    assert grid.session.report == before


@pytest.mark.parametrize("edition", [2019, 2021])
@pytest.mark.parametrize("table", ["disclosure", "applications", "review"])
def test_a_table_copied_with_its_labels_comes_back(
    make_grid: Callable[..., Grid], table: str, edition: int
) -> None:
    grid = make_grid(table, edition)
    grid.press("Ctrl+A", "'3'", "Ctrl+Return")
    before = grid.session.report
    grid.view.copy_with_labels()
    grid.press("Del", "Ctrl+End", "Ctrl+V")
    assert grid.session.report == before


# ---- real clipboards --------------------------------------------------------------------------

_ODD = {
    "received.natural": "1234",
    "received.companies": "12",
    "granted.natural": "56",
    "granted.total": "78",
    "carried_in.natural": "12abc",
}
_ROWS_WITHOUT_HEADS = ["carried_in", "granted", "partly_granted", "secret", "forbidden"]


@pytest.fixture
def sample_texts(catalog: Catalog, sample: Path) -> dict[CellRef, str]:
    """Table 三 of the sample, with the values that were made awkward, cleaned."""
    report = import_report(catalog, sample).report
    refs = [f.ref for f in catalog.edition(2021).tables[1].fields()]
    odd = {CellRef("applications", *name.split(".")): text for name, text in _ODD.items()}
    return {ref: odd.get(ref, report.entry(ref).text) for ref in refs}


def _files(name: str) -> tuple[str, str]:
    file = CLIPBOARD / name
    texts = (file.with_suffix(suffix).read_bytes().decode() for suffix in (".txt", ".html"))
    return next(texts), next(texts)


def _texts(grid: Grid) -> dict[CellRef, str]:
    return {ref: entry.text for ref, entry in grid.session.report.entries.items()}


@pytest.mark.parametrize("name", ["calc/table", "writer/table", "chromium/table", "chromium/page"])
def test_a_whole_printed_table_lands_right_wherever_the_cursor_is(
    name: str, make_grid: Callable[..., Grid], sample_texts: dict[CellRef, str]
) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, *_files(name), at="inquiries.others")
    assert _texts(grid) == {ref: text for ref, text in sample_texts.items() if text}
    assert (_plan(grid).changed, _plan(grid).cleaned, _plan(grid).refused) == (174, 3, 0)


@pytest.mark.parametrize("name", ["calc/table", "writer/table", "chromium/page"])
def test_a_whole_printed_table_lands_right_as_text_alone(
    name: str, make_grid: Callable[..., Grid], sample_texts: dict[CellRef, str]
) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, _files(name)[0], at="inquiries.others")
    assert _texts(grid) == {ref: text for ref, text in sample_texts.items() if text}


def test_text_that_lost_its_rows_and_a_blank_cell_is_refused_where_the_blank_was(
    make_grid: Callable[..., Grid], sample_texts: dict[CellRef, str]
) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, _files("chromium/table")[0])
    sure = {r: t for r, t in sample_texts.items() if t and r.row != "inquiries"}
    assert _texts(grid) == sure
    assert [part.name for part in _plan(grid).unplaced] == ["8.属于行政查询事项"]


def test_rows_copied_without_heads_land_by_their_names(
    make_grid: Callable[..., Grid], sample_texts: dict[CellRef, str]
) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, *_files("calc/rows"), at="inquiries.others")
    wanted = {r: t for r, t in sample_texts.items() if r.row in _ROWS_WITHOUT_HEADS}
    assert _texts(grid) == wanted


def test_figures_copied_alone_land_at_the_cursor(
    make_grid: Callable[..., Grid], sample_texts: dict[CellRef, str]
) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, *_files("calc/figures"))
    rows = ("received", "carried_in", "granted", "partly_granted")
    assert _texts(grid) == {ref: text for ref, text in sample_texts.items() if ref.row in rows}


@pytest.mark.parametrize("with_html", [True, False])
def test_awkward_cells_of_calc_come_as_they_are_shown(
    make_grid: Callable[..., Grid], *, with_html: bool
) -> None:
    grid = make_grid("applications", blank=True)
    text, html = _files("calc/awkward")
    _paste(grid, text, html if with_html else "")
    assert _line(grid, "received")[:3] == ["1234", "56", "7"]
    assert _line(grid, "carried_in")[:3] == ["a b", "tab here", 'say "9"']
    assert _line(grid, "granted")[:3] == ["", "0", "/"]


def test_one_cell_of_calc_is_one_value(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("applications", blank=True)
    _paste(grid, *_files("calc/one"))
    assert grid.plans == []
    assert grid.text("received.natural") == "1234"


def test_every_captured_clipboard_has_both_formats() -> None:
    files = [file for file in CLIPBOARD.rglob("*.*") if file.suffix != ".md"]
    names = {file.with_suffix("") for file in files}
    assert len(files) == 2 * len(names)
