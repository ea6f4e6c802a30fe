"""OpenDocument texts."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawBlock, RawParagraph, RawTable
from govreport_gui.importing.readers.odt import read
from govreport_gui.layout import lay_out
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.government import TEXTS, numbered

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report

NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in (
        *(("office", "office"), ("text", "text"), ("table", "table")),
        *(("style", "style"), ("draw", "drawing")),
    )
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.odt"


def content(body: str, styles: str = "") -> str:
    return (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
        "</office:body></office:document-content>"
    )


def save(path: Path, xml: str, **members: str) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", xml)
        for name, text in members.items():
            archive.writestr(name, text)


def blocks(path: Path, body: str, styles: str = "") -> tuple[RawBlock, ...]:
    save(path, content(body, styles))
    return read(path).blocks


def texts(path: Path, body: str, styles: str = "") -> list[str]:
    return [b.text for b in blocks(path, body, styles) if isinstance(b, RawParagraph)]


def paragraph(text: str) -> str:
    return f"<text:p>{escape(text)}</text:p>"


def table(form_table: Table, report: Report) -> str:
    layout = lay_out(form_table)
    starts = {(box.row, box.column): box for box in layout.boxes}
    rows = ""
    for row in range(layout.rows):
        rows += "<table:table-row>"
        for column in range(layout.columns):
            box = starts.get((row, column))
            if box is None:
                rows += "<table:covered-table-cell><text:p>77</text:p></table:covered-table-cell>"
                continue
            text = report.entry(box.ref).text if box.ref else box.text
            spans = (
                f'table:number-rows-spanned="{box.row_span}" '
                f'table:number-columns-spanned="{box.column_span}"'
            )
            rows += f"<table:table-cell {spans}>{paragraph(text)}</table:table-cell>"
        rows += "</table:table-row>"
    return f"<table:table>{rows}</table:table>"


def test_every_cell_and_paragraph_is_found(catalog: Catalog, any_form: Form, path: Path) -> None:
    report = numbered(any_form)
    body = paragraph(f"{report.agency}2025年政府信息公开工作年度报告")
    for section in any_form.sections:
        form_table = any_form.table_of(section.key)
        body += paragraph(section.heading) + (table(form_table, report) if form_table else "")
        body += "".join(map(paragraph, report.paragraphs(section.key)))
    save(path, content(f"<text:section>{body}</text:section>"))
    result = match(catalog, read(path))
    assert result.report.entries == report.entries
    assert result.report.narrative == TEXTS
    assert (result.missing, result.notes) == ((), ())


UNSEEN = (
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="S"><style:text-properties style:text-line-through-style="solid"/>'
    '</style:style><style:style style:name="U"><style:text-properties '
    'style:text-position="super 58%"/></style:style>'
)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ('1<text:s text:c="2"/>2<text:tab/>3', "1  2\t3"),
        ('1<text:span text:style-name="H">9</text:span>2', "12"),
        ('1<text:span text:style-name="S">9</text:span>2', "12"),
        ('10<text:span text:style-name="U">2</text:span>', "10^2"),
        ("1<office:annotation><text:p>9</text:p></office:annotation>2", "12"),
        ("1<text:note><text:note-body><text:p>9</text:p></text:note-body></text:note>2", "12"),
        (
            "<text:ruby><text:ruby-base>政</text:ruby-base><text:ruby-text>z</text:ruby-text></text:ruby>",
            "政",
        ),
        (
            "1<text:soft-page-break/>2<draw:frame><draw:text-box><text:p>9</text:p></draw:text-box></draw:frame>",
            "12",
        ),
    ],
)
def test_what_is_not_shown_is_no_text(path: Path, body: str, text: str) -> None:
    assert texts(path, f"<text:p>{body}</text:p>", UNSEEN) == [text]


def test_deleted_text_is_gone(path: Path) -> None:
    deleted = "<text:tracked-changes><text:p>9</text:p></text:tracked-changes>"
    hidden = '<text:section text:display="none"><text:p>8</text:p></text:section>'
    assert texts(path, deleted + hidden + paragraph("留")) == ["留"]


LISTS = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..." '
    'style:num-suffix="、"/><text:list-level-style-number text:level="2" '
    'style:num-format="1" style:num-prefix="（" style:num-suffix="）" text:start-value="2"/>'
    "</text:list-style>"
)


def test_numbers_of_lists_are_part_of_the_text(path: Path) -> None:
    item = "<text:list-item><text:p>{}</text:p>{}</text:list-item>"
    inner = f"<text:list>{item.format('丙', '')}{item.format('丁', '')}</text:list>"
    first = f'<text:list text:style-name="L">{item.format("甲", inner)}</text:list>'
    more = f'<text:list text:style-name="L" {{}}>{item.format("乙", "")}</text:list>'
    body = first + more.format('text:continue-numbering="true"') + more.format("")
    assert texts(path, body, LISTS) == ["一、甲", "（2）丙", "（3）丁", "二、乙", "一、乙"]


def test_repeated_cells_are_many_but_not_too_many(path: Path) -> None:
    row = (
        '<table:table-row table:number-rows-repeated="{}"><table:table-cell '
        'table:number-columns-repeated="{}">'
        + paragraph("0")
        + "</table:table-cell></table:table-row>"
    )
    [few] = blocks(path, f"<table:table>{row.format(1, 3)}</table:table>")
    assert few == RawTable((("0", "0", "0"),))
    with pytest.raises(UnreadableFileError) as error:
        blocks(path, f"<table:table>{row.format(9999999, 9999999)}</table:table>")
    assert error.value.reason is ReadFailure.TOO_LARGE


BOMB = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "{}"><!ENTITY c "{}">]>'.format(
    "&a;" * 50, "&b;" * 50
)


@pytest.mark.parametrize(
    ("xml", "members", "reason"),
    [
        (BOMB + content("<text:p>&c;</text:p>"), {}, ReadFailure.BROKEN),
        (content("<text:section>" * 200 + "</text:section>" * 200), {}, ReadFailure.BROKEN),
        (content("<text:p>" + "0" * 49 * 2**20 + "</text:p>"), {}, ReadFailure.TOO_LARGE),
        (content("<text:p/>" * 1_000_000), {}, ReadFailure.TOO_LARGE),
        (content("<text:p>")[:-80], {}, ReadFailure.BROKEN),
        ("<a/>", {}, ReadFailure.UNKNOWN_FORMAT),
        (
            content(""),
            {"META-INF/manifest.xml": "<a><encryption-data/></a>"},
            ReadFailure.PROTECTED,
        ),
    ],
    ids=["entities", "depth", "bomb", "tags", "cut", "foreign", "password"],
)
def test_files_that_no_office_made_are_refused(
    path: Path, xml: str, members: dict[str, str], reason: ReadFailure
) -> None:
    save(path, xml, **members)
    with pytest.raises(UnreadableFileError) as error:
        read(path)
    assert error.value.reason is reason
