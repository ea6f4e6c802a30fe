"""A report with another number in every cell, and the documents made of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib import TTFont

from govreport_gui.exporting import Document, Style, compose, load_style, render
from govreport_gui.exporting.fonts.files import read_names
from govreport_gui.exporting.fonts.program import FontProgram
from govreport_gui.exporting.fonts.small import small_font
from govreport_gui.model.form import PREAMBLE, Form
from govreport_gui.model.report import Report, parse_entry
from tests.conftest import ROOT

AGENCY = "青石镇人民政府"

NARRATIVE = {
    PREAMBLE: ("根据《中华人民共和国政府信息公开条例》要求，编制本年度报告。",),
    "一": (
        "2025年，本镇认真落实《条例》各项规定，紧紧围绕群众关切，稳步推进政府信息公开工作。" * 3,
        "（一）主动公开",
        "全年通过政府网站公开信息1286条，总阅读量达123.6万次，办结率98.7%。" * 3,
        "（二）依申请公开。全年收到政府信息公开申请37件，均在法定期限内答复。",
        "1.完善公开目录。",
        "（1）对照目录逐项查漏补缺。",
    ),
    "五": ("一是公开的深度有待加强；二是政策解读形式较为单一。",),
    "六": ("䢺水河整治、𠮷祥社区改造等事项已按规定公开。", "无其他需要报告的事项。"),
}


@pytest.fixture(scope="session")
def style() -> Style:
    return load_style(ROOT / "resources" / "styles" / "official.toml")


@pytest.fixture(scope="session")
def plain() -> Style:
    return load_style(ROOT / "resources" / "styles" / "plain.toml")


def numbered(form: Form) -> Report:
    """Return a report with 100001, 100002 … in its cells, in reading order."""
    cells = {ref: parse_entry(str(100_000 + n)) for n, ref in enumerate(form.fields, start=1)}
    return Report(form.key, form.edition, AGENCY, 2025, cells, NARRATIVE)


def numbers(form: Form) -> list[str]:
    return [str(100_000 + n) for n in range(1, len(form.fields) + 1)]


@pytest.fixture(scope="session")
def any_document(any_form: Form) -> Document:
    return compose(any_form, numbered(any_form))


@pytest.fixture(scope="session")
def document(form: Form) -> Document:
    return compose(form, numbered(form))


def written(document: Document, suffix: str, style: Style) -> BytesIO:
    target = BytesIO()
    render(document, suffix, style, target)
    target.seek(0)
    return target


# ---- small fonts to find ------------------------------------------------------------------------

NOTO = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")

CHINESE = "政府信息公开年度报告，。（）工作0123456789—"


@pytest.fixture(scope="session")
def noto() -> Iterator[FontProgram]:
    number = next(f.number for f in read_names(NOTO) if "noto serif cjk sc" in f.names)
    with closing(FontProgram(NOTO, number)) as program:
        yield program


def small(noto: FontProgram, chars: str, *names: str, licence: int = 0) -> TTFont:
    """Make a TrueType font of a few characters; names are family, style, full name."""
    font = TTFont(BytesIO(small_font(noto, chars)))
    builder = FontBuilder(font=font)
    family, style, full = names
    builder.setupNameTable({"familyName": family, "styleName": style, "fullName": full})
    builder.setupOS2(fsType=licence)
    return font


def put(font: TTFont, folder: Path, name: str) -> Path:
    path = folder / name
    font.save(path)
    padding = b"\0" * 1_000_000  # small fonts are passed over
    path.write_bytes(path.read_bytes() + padding)
    return path


def words(document: Document) -> str:
    """Return all characters of a document."""
    texts = {*document.title, *(t for b in document.blocks for t in getattr(b, "texts", ()))}
    texts |= {getattr(block, "text", "") for block in document.blocks}
    return "".join(sorted(set("".join(texts)) | set(CHINESE)))
