"""The command, as a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.session.files import open_file


def govreport(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "govreport_gui.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_import_gives_cells_text_missing_and_notes(sample: Path) -> None:
    run = govreport("import", sample, "--json")
    data = json.loads(run.stdout)
    assert (run.returncode, run.stderr) == (0, "")
    assert (data["agency"], data["year"], data["form"]) == ("云岭县青石镇人民政府", 2025, 2021)
    assert len(data["cells"]) == 200
    assert data["cells"]["三|一、本年新收政府信息公开申请数量|总计"] == "12"
    assert data["cells"]["三|三、本年度办理结果／（三）不予公开／8.属于行政查询事项|总计"] == ""
    assert list(data["text"]) == ["preamble", "一", "五", "六"]
    assert (data["missing"], data["notes"]) == ([], [])


def test_check_lists_each_finding_with_its_cells_and_sides(sample: Path) -> None:
    run = govreport("check", sample, "--json")
    findings = json.loads(run.stdout)
    assert run.returncode == 1
    assert [f["code"] for f in findings] == ["A1", "A3", "C3", "C4", "C5"]
    first = findings[0]
    assert (first["severity"], first["left"], first["right"]) == ("error", 10, 11)
    assert first["cells"][0] == "三|一、本年新收政府信息公开申请数量|自然人"
    assert first["message"] == (
        "表三“自然人”列：本年新收 9 + 上年结转 1 = 10，"
        "但本年度办理结果 9 + 结转下年度继续办理 2 = 11，差 1"
    )


def test_check_without_errors_exits_with_0(tmp_path: Path, sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    for wrong, right in (("\t2\t0\t0\t0\t0\t0\t1\n", "\t1\t0\t0\t0\t0\t0\t1\n"), ("136件", "136")):
        assert wrong in text
        text = text.replace(wrong, right)
    text = text.replace(
        "8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t\n", "8.属于行政查询事项\t0\t0\t0\t0\t0\t0\t0\n"
    )
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    run = govreport("check", tmp_path / "a.txt")
    assert (run.returncode, run.stdout.count("\n")) == (0, 1)
    assert run.stdout.startswith("[提醒 C5]")


def test_check_compares_with_last_year(tmp_path: Path, sample: Path) -> None:
    last = tmp_path / "last.txt"
    last.write_text(sample.read_text(encoding="utf-8").replace("2025", "2024"), encoding="utf-8")
    run = govreport("check", sample, "--last-year", last, "--json")
    assert [f["rule"] for f in json.loads(run.stdout) if f["code"] == "Y1"] == ["Y1.natural"]


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".govreport"])
def test_convert_writes_a_file_that_imports_equal(
    tmp_path: Path, catalog: Catalog, sample: Path, suffix: str
) -> None:
    target = tmp_path / f"年报{suffix}"
    run = govreport("convert", sample, "-o", target)
    assert (run.returncode, run.stderr) == (0, "")
    assert open_file(catalog, target).report == open_file(catalog, sample).report


def test_a_web_page_is_set_in_the_plain_style(tmp_path: Path, sample: Path) -> None:
    run = govreport("convert", sample, "-o", tmp_path / "a.html")
    assert (run.returncode, run.stderr) == (0, "")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "font-size:12pt" in page
    assert "仿宋" not in page


@pytest.mark.parametrize(("year", "cells"), [(2020, 198), (2025, 200)])
def test_blank_writes_the_form_of_a_year(
    tmp_path: Path, catalog: Catalog, year: int, cells: int
) -> None:
    run = govreport("blank", "--year", year, "-o", tmp_path / "a.xlsx")
    assert (run.returncode, run.stderr) == (0, "")
    opened = open_file(catalog, tmp_path / "a.xlsx")
    assert len(opened.form.fields) == cells
    assert opened.report.entries == {}


def test_convert_writes_a_pdf(tmp_path: Path, sample: Path) -> None:
    run = govreport("convert", sample, "-o", tmp_path / "a.pdf")
    assert run.returncode == 0
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def bad_files(folder: Path) -> dict[str, Path]:
    files = {
        name: folder / name
        for name in ("诗.txt", "空.txt", "坏.docx", "图.png", "别的.docx", "旧.doc", "没有.docx")
    }
    files["诗.txt"].write_text("床前明月光\n疑是地上霜\n", encoding="utf-8")
    files["空.txt"].touch()
    files["坏.docx"].write_bytes(b"PK\x03\x04 broken")
    files["图.png"].write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    files["旧.doc"].write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    with zipfile.ZipFile(files["别的.docx"], "w") as archive:
        archive.writestr("word/document.xml", "<broken")
    return files | {"文件夹": folder}


@pytest.mark.parametrize(
    "name", ["诗.txt", "空.txt", "坏.docx", "图.png", "别的.docx", "旧.doc", "没有.docx", "文件夹"]
)
def test_a_file_that_cannot_be_read_gives_one_sentence(tmp_path: Path, name: str) -> None:
    path = bad_files(tmp_path)[name]
    run = govreport("import", path, "--json")
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr.count("\n") == 1
    assert f"“{path.name}”" in run.stderr
    assert run.stderr.endswith("。\n")


@pytest.mark.parametrize("target", ["a.doc", "none/a.docx"])
def test_a_file_that_cannot_be_written_gives_one_sentence(
    tmp_path: Path, sample: Path, target: str
) -> None:
    run = govreport("convert", sample, "-o", tmp_path / target)
    assert (run.returncode, run.stderr.count("\n")) == (2, 1)
    assert list(tmp_path.iterdir()) == []


def test_checking_a_text_loads_neither_qt_nor_a_format_library(sample: Path) -> None:
    heavy = {
        "PySide6",
        "docx",
        "openpyxl",
        "reportlab",
        "fontTools",
        "lxml",
        "olefile",
        "xlrd",
        "pypdfium2",
        "rapidfuzz",
    }
    code = (
        "import sys; from govreport_gui.cli import main; main(['check', sys.argv[1]]);"
        f"print([name for name in sys.modules if name.split('.')[0] in {heavy}])"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, str(sample)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    assert run.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_check_writes_a_report_on_the_check(tmp_path: Path, sample: Path, suffix: str) -> None:
    target = tmp_path / f"检查报告{suffix}"
    run = govreport("check", sample, "--report", target)
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout == govreport("check", sample).stdout
    assert target.read_bytes().startswith(b"%PDF-" if suffix == ".pdf" else b"PK")


def test_check_writes_a_workbook_with_notes(tmp_path: Path, catalog: Catalog, sample: Path) -> None:
    target = tmp_path / "标注.xlsx"
    run = govreport("check", sample, "--annotate", target)
    assert (run.returncode, run.stderr) == (1, "")
    assert open_file(catalog, target).report == open_file(catalog, sample).report


@pytest.mark.parametrize(("option", "name"), [("--report", "a.xlsx"), ("--annotate", "a.docx")])
def test_a_check_is_handed_over_only_in_its_own_formats(
    tmp_path: Path, sample: Path, option: str, name: str
) -> None:
    run = govreport("check", sample, option, tmp_path / name)
    assert (run.returncode, run.stdout) == (2, "")
    assert list(tmp_path.iterdir()) == []
