"""Rich Text Format as Word and WPS write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.importing.matching import match
from govreport_gui.importing.raw import RawBlock, RawParagraph, RawTable
from govreport_gui.importing.readers.rtf import read
from govreport_gui.layout import lay_out
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from tests.support.government import TEXTS, numbered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form, Table
    from govreport_gui.model.report import Report

HEAD = (
    r"{\rtf1\ansi\ansicpg936\uc2\deff0{\fonttbl{\f0\froman\fcharset0 Times;}"
    r"{\f1\fnil\fcharset134 \'cb\'ce\'cc\'e5;}}{\info{\title 99}}"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.rtf"


def as_bytes(text: str) -> str:
    """Write Chinese as Word does: bytes of GBK."""
    return r"\f1 " + "".join(
        c if c.isascii() else "".join(f"\\'{b:02x}" for b in c.encode("gb18030")) for c in text
    )


def as_units(text: str) -> str:
    """Write Chinese as LibreOffice does: numbers, each with two bytes for old programs."""
    return "".join(
        c if c.isascii() else f"\\u{(ord(c) + 0x8000) % 0x10000 - 0x8000}\\'3f?" for c in text
    )


def table(form_table: Table, report: Report, write: Callable[[str], str]) -> str:
    """Write a table with both kinds of merge flags, every covered cell there and filled."""
    layout = lay_out(form_table)
    lines = []
    for row in range(layout.rows):
        over = [b for b in layout.boxes if b.row <= row < b.row + b.row_span]
        defined, cells = "", ""
        for box in sorted(over, key=lambda b: b.column):
            down = r"\clvmgf" if box.row == row else r"\clvmrg"
            down = down if box.row_span > 1 else ""
            text = report.entry(box.ref).text if box.ref else box.text
            for column in range(box.column, box.column + box.column_span):
                side = (r"\clmgf" if column == box.column else r"\clmrg") * (box.column_span > 1)
                defined += rf"{down}{side}\clbrdrt\cellx{column * 900 + 900}"
                shown = text if (row, column) == (box.row, box.column) else "77" * bool(down)
                cells += rf"\pard\intbl {{{write(shown)}}}\cell"
        lines.append(rf"\trowd{defined} {cells}\pard\intbl\trowd{defined}\row")
    return "\n".join(lines) + r"\pard "


def document(form: Form, report: Report, write: Callable[[str], str]) -> bytes:
    texts = [f"{report.agency}2025年政府信息公开工作年度报告"]
    parts = [rf"\pard {write(texts[0])}\par"]
    for section in form.sections:
        parts.append(rf"\pard {write(section.heading)}\par")
        form_table = form.table_of(section.key)
        if form_table:
            parts.append(table(form_table, report, write))
        parts += [rf"\pard\plain {write(text)}\par" for text in report.paragraphs(section.key)]
    return (HEAD + "\r\n".join(parts) + "}").encode("ascii")


def blocks(path: Path, body: str) -> tuple[RawBlock, ...]:
    path.write_bytes((HEAD + body + "}").encode("latin-1"))
    return read(path).blocks


def texts(path: Path, body: str) -> list[str]:
    return [b.text for b in blocks(path, body) if isinstance(b, RawParagraph) and b.text]


@pytest.mark.parametrize("write", [as_bytes, as_units])
def test_every_cell_and_paragraph_is_found(
    catalog: Catalog, any_form: Form, path: Path, write: Callable[[str], str]
) -> None:
    report = numbered(any_form)
    path.write_bytes(document(any_form, report, write))
    result = match(catalog, read(path))
    assert result.report.entries == report.entries
    assert (result.report.agency, result.report.year) == (report.agency, 2025)
    assert result.report.narrative == TEXTS
    assert (result.missing, result.notes) == ((), ())


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"{\listtext\pard\plain\f1 \'d2\'bb\'a1\'a2\tab}\f1 \'d7\'dc", "一、总"),
        (r"{\listtext \'b7\tab}2", "2"),
        (r"1{\v 9}2{\deleted 8}3{\strike 7}4\v 6\plain 5", "12345"),
        (r"1{\*\bkmkstart x}{\field{\*\fldinst PAGE}{\fldrslt 2}}{\footnote 9}{\header 8}", "12"),
        (r"{\pict\bin4 }}{{ff}1{\pict 0a0b}2", "12"),
        (r"{\uc1\u25919?}{\uc0\u24220}", "政府"),
        (r"1\~2\_3\-4\{\}\\", "1\u00a02-34{}\\"),
        (r"\f0\'d5\'fe\'b8\'ae", "政府"),
        ("\xd5\xfe\xb8\xae", "政府"),
    ],
)
def test_words_of_the_format(path: Path, body: str, text: str) -> None:
    assert texts(path, body + r"\par") == [text]


def test_a_character_beyond_the_first_plane_is_one(path: Path) -> None:
    assert texts(path, r"{\uc0\u-10174 \u-8265 }\par") == ["𠮷"]


def test_a_second_byte_may_be_a_brace_or_a_backslash(path: Path) -> None:
    for character in ("乗", "亄", "亇", "丂"):
        first, second = character.encode("gb18030")
        written = "\\" + chr(second) if chr(second) in "\\{}" else chr(second)
        assert texts(path, rf"\f1 \'{first:02x}{written}\par") == [character]


def test_a_nested_table_stays_in_its_cell(path: Path) -> None:
    inner = (
        r"\pard\intbl\itap2 102\nestcell{\*\nesttableprops\trowd\cellx9\nestrow}"
        r"{\nonesttables\par}"
    )
    body = rf"\trowd\cellx1\cellx2\pard\intbl A\cell {inner}\pard\intbl\itap1\cell\row\pard Z\par"
    assert blocks(path, body)[0] == RawTable((("A", "102"),))


def test_a_raised_number_is_no_digit_of_the_figure(path: Path) -> None:
    body = r"\trowd\cellx1\cellx2\pard\intbl A\cell 10{\super 2}\cell\row"
    assert blocks(path, body)[0] == RawTable((("A", "10^2"),))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (HEAD.encode() + rb"\trowd\cellx1\pard\intbl 13", ReadFailure.BROKEN),
        (b"PK", ReadFailure.UNKNOWN_FORMAT),
        (b"{\\rtf1" + b"{}" * 500_001, ReadFailure.TOO_LARGE),
        (b"{\\rtf1" + b"{" * 100_000, ReadFailure.BROKEN),
        (b"{\\rtf1\\bin999999999 }", ReadFailure.BROKEN),
    ],
)
def test_files_that_are_no_whole_rtf_are_refused(
    path: Path, data: bytes, reason: ReadFailure
) -> None:
    path.write_bytes(data)
    with pytest.raises(UnreadableFileError) as error:
        read(path)
    assert error.value.reason is reason
