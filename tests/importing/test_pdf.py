"""What is peculiar to PDF files: nothing in them says which words are a cell or a paragraph."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import RectangleObject
from reportlab.pdfgen.canvas import Canvas

from govreport_gui.forms import Catalog
from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawDocument, RawParagraph, RawTable
from govreport_gui.importing.readers.pdf import read
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report, parse_entry
from govreport_gui.session.files import save_file
from tests.support.office import convert
from tests.support.pdfs import FONT, SIZE, canvas, grid, prose

STYLE = Path(__file__).parents[2] / "resources" / "styles" / "official.toml"
XS, YS = (80, 200, 260, 320), (700, 680, 660)
PADDING = "这一段文字只是为了让文件有足够多的字不会被当作扫描件来处理所以写得比较长一些没有别的意思"
LONG = (
    "（一）主动公开。全年通过政府网站公开信息12条，通过公开栏公开信息1234条，通过政务新媒体"
    "公开信息560条，并按照要求及时更新机构职能、领导信息、规划计划等栏目，PDF file 共3件。"
)
TEXTS = (LONG, "（二）依申请公开。全年未收到申请。")


def tables(raw: RawDocument) -> list[tuple[tuple[str, ...], ...]]:
    return [block.rows for block in raw.blocks if isinstance(block, RawTable)]


def texts(raw: RawDocument) -> list[str]:
    return [block.text for block in raw.blocks if isinstance(block, RawParagraph)]


def numbered(form: Form) -> Report:
    """Return a report with another number in each cell, so that a swap shows."""
    order = random.Random(form.edition).sample(range(1, 99999), len(form.fields))
    entries = {ref: parse_entry(str(n)) for ref, n in zip(form.fields, order, strict=True)}
    narrative = {"一": TEXTS, "五": TEXTS[::-1], "六": ("无。",)}
    return Report(form.key, form.edition, "青石镇人民政府", form.edition, entries, narrative)


def assert_found(catalog: Catalog, path: Path, report: Report) -> None:
    result = match(catalog, read(path))
    assert result.missing == ()
    assert result.report == report


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.pdf"


def test_a_pdf_of_ours_gives_back_the_report(catalog: Catalog, any_form: Form, path: Path) -> None:
    report = numbered(any_form)
    save_file(any_form, report, STYLE, path)
    assert_found(catalog, path, report)


def test_a_pdf_of_libreoffice_gives_back_the_report(
    catalog: Catalog, any_form: Form, tmp_path: Path
) -> None:
    report = numbered(any_form)
    save_file(any_form, report, STYLE, tmp_path / "a.docx")
    convert([tmp_path / "a.docx"], "pdf", tmp_path)
    assert_found(catalog, tmp_path / "a.pdf", report)


def filled(drawn: Canvas) -> None:
    prose(drawn, 780, [PADDING])
    cells = ["规章", "12", "345", "行政规范性文件", "", "7"]
    places = [(x, y) for y in (686, 666) for x in (90, 210, 270)]
    order = list(zip(cells, places, strict=True))
    random.Random(1).shuffle(order)
    for text, (x, y) in order:
        drawn.drawString(x, y, text)


@pytest.mark.parametrize("style", ["strokes", "thin", "cell"])
def test_cells_are_found_however_they_are_ruled_and_in_whatever_order_drawn(
    path: Path, style: str
) -> None:
    drawn = canvas(path)
    grid(drawn, XS, YS, style)
    filled(drawn)
    drawn.save()
    assert tables(read(path)) == [(("规章", "12", "345"), ("行政规范性文件", "", "7"))]


@pytest.mark.parametrize("rotation", [0, 90])
@pytest.mark.parametrize("turned", [90, -90, 180])
def test_text_on_its_side_or_head_is_read_upright(path: Path, turned: int, rotation: int) -> None:
    drawn = canvas(path)
    drawn.translate(297, 421)
    drawn.rotate(turned)
    drawn.translate(-297, -640)
    grid(drawn, XS, YS)
    filled(drawn)
    drawn.save()
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.pages[0].rotate(rotation)
    writer.write(path)
    assert tables(read(path)) == [(("规章", "12", "345"), ("行政规范性文件", "", "7"))]


def test_what_is_cropped_away_is_not_read(path: Path) -> None:
    drawn = canvas(path)
    grid(drawn, XS, YS)
    filled(drawn)
    drawn.drawString(80, 20, "裁掉的文字")
    drawn.save()
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.pages[0].cropbox = RectangleObject((40, 100, 590, 830))
    writer.write(path)
    assert texts(read(path)) == [PADDING]
    assert tables(read(path))[0][0] == ("规章", "12", "345")


def test_a_number_that_the_edge_of_the_sheet_cuts_is_no_number(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    grid(drawn, (480, 540, 620), YS[:2])
    drawn.drawString(490, 686, "规章")
    drawn.drawString(585, 686, "38126")
    drawn.save()
    [[(_, value)]] = tables(read(path))
    assert value
    assert parse_entry(value).number is None


def test_heads_set_downwards_are_one_word(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    grid(drawn, (80, 100, 120), (700, 640, 620))
    for column, word in ((85, "结果维持"), (105, "尚未审结")):
        for row, character in enumerate(word):
            drawn.drawString(column, 688 - 13 * row, character)
    drawn.drawString(87, 626, "1")
    drawn.drawString(107, 626, "0")
    drawn.save()
    assert tables(read(path)) == [(("结果维持", "尚未审结"), ("1", "0"))]


def test_a_merged_cell_is_given_once_and_blank_below(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    drawn.rect(80, 660, 60, 40)
    drawn.rect(140, 680, 120, 20)
    drawn.rect(140, 660, 60, 20)
    drawn.rect(200, 660, 60, 20)
    for x, y, text in ((85, 676, "项目"), (145, 686, "数量"), (145, 666, "3"), (205, 666, "4")):
        drawn.drawString(x, y, text)
    drawn.save()
    assert tables(read(path)) == [(("项目", "数量"), ("", "3", "4"))]


def test_figures_drawn_one_by_one_are_one_number(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    grid(drawn, XS, YS[:2])
    drawn.drawString(90, 686, "规章")
    drawn.drawString(210, 686, "2")
    drawn.drawString(215, 686, "0")
    drawn.drawString(270, 686, "5")
    drawn.save()
    assert tables(read(path)) == [(("规章", "20", "5"),)]


def test_a_number_wider_than_its_cell_keeps_its_figures(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    grid(drawn, (80, 110, 140, 170), YS[:2])
    drawn.drawString(90, 686, "1")
    drawn.drawCentredString(125, 686, "1234567")
    drawn.drawString(160, 686, "2")
    drawn.save()
    assert tables(read(path)) == [(("1", "1234567", "2"),)]


def test_figures_that_touch_across_a_ruling_are_no_number(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    grid(drawn, XS, YS[:2])
    drawn.drawString(90, 686, "规章")
    drawn.drawRightString(260, 686, "12")
    drawn.drawString(260, 686, "34")
    drawn.save()
    [[(_, one, two)]] = tables(read(path))
    assert parse_entry(one).number is None
    assert parse_entry(two).number is None


def test_a_table_over_a_page_break_is_one_table(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    for page, rows in enumerate(((("项目", "数"), ("甲", "1")), (("项目", "数"), ("乙", "2")))):
        drawn.setFont(FONT, SIZE)
        drawn.drawCentredString(300, 30, f"— {page + 1} —")
        grid(drawn, (80, 200, 260), (100, 80, 60))
        for row, (label, value) in enumerate(rows):
            drawn.drawString(90, 86 - 20 * row, label)
            drawn.drawString(220, 86 - 20 * row, value)
        drawn.showPage()
    drawn.save()
    assert tables(read(path)) == [(("项目", "数"), ("甲", "1"), ("乙", "2"))]
    assert texts(read(path)) == [PADDING]


def test_a_row_parted_by_a_page_break_is_given_in_its_halves(path: Path) -> None:
    """Whether halves are one row is told by the labels, which a reader does not know."""
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    for rows in ((("项目", "数"), ("申请人无正当理由逾", "7")), (("期不补正", ""), ("乙", "2"))):
        drawn.setFont(FONT, SIZE)
        grid(drawn, (80, 180, 260), (100, 80, 60))
        for row, (label, value) in enumerate(rows):
            drawn.drawString(85, 86 - 20 * row, label)
            drawn.drawString(220, 86 - 20 * row, value)
        drawn.showPage()
    drawn.save()
    rows = (("项目", "数"), ("申请人无正当理由逾", "7"), ("期不补正", ""), ("乙", "2"))
    assert tables(read(path)) == [rows]


def test_a_head_of_two_rows_runs_on_over_a_page_break(path: Path) -> None:
    """It stands over cells of both rows, so that only its place tells that it is one text."""
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    halves = ((80, 120, 260), (100, 80), {85: "结果维", 180: "起诉"})
    rest = ((80, 120, 190, 260), (100, 80, 60), {85: "持", 125: "结果纠正", 195: "总计"})
    for xs, ys, texts_at in (halves, rest):
        drawn.setFont(FONT, SIZE)
        grid(drawn, xs, ys)
        for left, text in texts_at.items():
            drawn.drawString(left, 86, text)
        for left in xs[:-1] if len(ys) > 2 else ():
            drawn.drawString(left + 5, 66, "7")
        drawn.showPage()
    drawn.save()
    rows = (("结果维持", "起诉"), ("", "结果纠正", "总计"), ("7", "7", "7"))
    assert tables(read(path)) == [rows]


def test_a_heading_at_the_top_of_a_page_is_no_part_of_the_sentence_before(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 120, [PADDING, f"{PADDING[:-1]}。"])
    drawn.showPage()
    drawn.setFont(FONT, SIZE)
    prose(drawn, 780, ["二、主动公开政府信息情况", PADDING])
    drawn.save()
    assert "二、主动公开政府信息情况" in texts(read(path))


@pytest.mark.parametrize("number", ["（二）", "(二)", "2.", "二、"])
def test_a_number_begins_a_paragraph_though_the_line_above_is_full(path: Path, number: str) -> None:
    drawn = canvas(path)
    full = PADDING[:-1] + "。"
    prose(drawn, 780, ["一、总体情况", full, f"{number}依申请公开。{PADDING[:30]}", PADDING])
    drawn.save()
    assert texts(read(path))[1:] == [full, f"{number}依申请公开。{PADDING[:30]}{PADDING}"]


def test_a_centred_title_is_no_part_of_the_heading_below_it(path: Path) -> None:
    title = "云岭县文化广电体育和旅游局二〇二四年度政府信息公开工作年度报告"
    drawn = canvas(path)
    prose(drawn, 780, [title], left=80 + SIZE * (len(PADDING) - len(title)) / 2)
    prose(drawn, 762, ["一、总体情况", PADDING, "全年公开信息20条。"])
    drawn.save()
    assert texts(read(path)) == [title, "一、总体情况", f"{PADDING}全年公开信息20条。"]


def test_a_table_without_rules_gives_its_rows(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 780, [PADDING])
    for row, cells in enumerate((("信息内容", "数量"), ("规章", "0"), ("规范性文件", "31"))):
        for column, text in enumerate(cells):
            drawn.drawString(80 + 120 * column, 700 - 20 * row, text)
    drawn.save()
    assert tables(read(path)) == [(("信息内容", "数量"), ("规章", "0"), ("规范性文件", "31"))]


def test_a_paragraph_over_a_page_break_is_one_paragraph(path: Path) -> None:
    drawn = canvas(path)
    prose(
        drawn,
        120,
        ["全年公开信息一百二十三条其中通过政府网", "站公开四十五条通过公开栏公开七十八条并"],
    )
    drawn.drawCentredString(300, 30, "1")
    drawn.showPage()
    drawn.setFont(FONT, SIZE)
    prose(drawn, 780, ["且全部答复。"])
    prose(drawn, 762, ["另起一段。"], left=100)
    drawn.drawCentredString(300, 30, "2")
    drawn.save()
    assert texts(read(path)) == [
        "全年公开信息一百二十三条其中通过政府网站公开四十五条通过公开栏公开七十八条并且全部答复。",
        "另起一段。",
    ]


def test_lines_that_only_adorn_the_page_are_no_table(path: Path) -> None:
    drawn = canvas(path)
    prose(drawn, 700, [PADDING])
    drawn.line(80, 715, 500, 715)
    drawn.line(60, 400, 60, 800)
    drawn.rect(40, 30, 520, 780)
    drawn.save()
    assert read(path).blocks == (RawParagraph(PADDING),)


def test_an_unseen_text_layer_is_read(path: Path) -> None:
    drawn = canvas(path)
    text = drawn.beginText(80, 700)
    text.setTextRenderMode(3)
    text.textLine(PADDING)
    drawn.drawText(text)
    drawn.save()
    assert texts(read(path)) == [PADDING]


def refusal(path: Path) -> ReadFailure:
    with pytest.raises(UnreadableFileError) as caught:
        read(path)
    return caught.value.reason


def test_a_scan_is_refused(path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 comes with reportlab

    Image.new("L", (60, 80), 200).save(path.with_suffix(".png"))
    drawn = canvas(path)
    drawn.drawImage(str(path.with_suffix(".png")), 0, 0, 595, 842)
    drawn.save()
    assert refusal(path) is ReadFailure.IMAGE_ONLY


def test_a_file_with_a_password_is_refused(path: Path) -> None:
    drawn = canvas(path)
    filled(drawn)
    drawn.save()
    writer = PdfWriter(clone_from=PdfReader(path))
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write(path)
    assert refusal(path) is ReadFailure.PROTECTED


def test_a_torn_file_is_refused(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n1 0 obj\n<<")
    assert refusal(path) is ReadFailure.BROKEN


def test_a_book_is_refused(path: Path) -> None:
    drawn = canvas(path)
    for _ in range(300):
        drawn.showPage()
    drawn.save()
    assert refusal(path) is ReadFailure.TOO_LARGE


def test_damage_anywhere_is_read_or_refused(form: Form, tmp_path: Path) -> None:
    save_file(form, numbered(form), STYLE, tmp_path / "whole.pdf")
    whole, dice = (tmp_path / "whole.pdf").read_bytes(), random.Random(7)
    for _ in range(100):
        torn = bytearray(whole)
        for _ in range(dice.choice([1, 5, 50])):
            torn[dice.randrange(len(torn))] = dice.randrange(256)
        (tmp_path / "torn.pdf").write_bytes(torn[: dice.choice([len(torn), len(torn) // 2])])
        try:
            read(tmp_path / "torn.pdf")
        except UnreadableFileError as error:
            assert error.reason in {ReadFailure.BROKEN, ReadFailure.IMAGE_ONLY}  # noqa: PT017


def test_a_menu_beside_the_text_is_no_part_of_its_sentences(path: Path) -> None:
    drawn = canvas(path)
    lines = [PADDING[:30], PADDING[:30], PADDING[:30], PADDING[:20] + "。"]
    prose(drawn, 780, lines, left=200)
    for number, text in enumerate(("信息公开指南", "法定主动公开内容", "依申请公开")):
        drawn.drawString(60, 780 - 18 * number, text)
    drawn.save()
    assert texts(read(path)) == ["信息公开指南", "法定主动公开内容", "依申请公开", "".join(lines)]
