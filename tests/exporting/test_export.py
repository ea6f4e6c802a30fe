"""Which formats there are, and how a report gets into one."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from io import BytesIO
from pathlib import Path

import pytest

from govreport_gui.exporting import WRITERS, Document, Style, export, render
from govreport_gui.exporting.fonts import choosing
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.model.form import Form
from tests.conftest import ROOT
from tests.exporting.conftest import numbered, written

SIGNATURES = {".html": b"<!DOCTYPE html>", ".docx": b"PK", ".xlsx": b"PK", ".pdf": b"%PDF-1.7"}


def test_every_suffix_has_a_writer() -> None:
    for module in WRITERS.values():
        assert callable(import_module(f"govreport_gui.exporting.writers.{module}").write)


@pytest.mark.parametrize("suffix", WRITERS)
def test_a_document_is_written_in_the_format_of_the_suffix(
    document: Document, style: Style, suffix: str
) -> None:
    assert written(document, suffix, style).read().startswith(SIGNATURES[suffix])


@pytest.mark.parametrize("name", ["年报.docx", "年报.DOCX"])
def test_the_suffix_of_a_path_chooses_the_format(form: Form, style: Style, name: str) -> None:
    target = BytesIO()
    export(form, numbered(form), Path(name), style)(target)
    assert target.getvalue().startswith(b"PK")


def test_an_unknown_suffix_is_refused_before_anything_is_written(form: Form, style: Style) -> None:
    with pytest.raises(UnwritableFileError) as caught:
        export(form, numbered(form), Path("年报.wps"), style)
    assert caught.value.reason is WriteFailure.UNKNOWN_FORMAT
    assert caught.value.path == Path("年报.wps")


def test_an_unknown_suffix_is_refused_when_rendering(document: Document, style: Style) -> None:
    with pytest.raises(UnwritableFileError) as caught:
        render(document, ".wps", style, BytesIO())
    assert caught.value.reason is WriteFailure.UNKNOWN_FORMAT


def test_a_missing_font_is_told_with_the_name_of_the_file(
    form: Form, style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> tuple[Path, ...]:
        return ()

    monkeypatch.setattr(choosing, "font_folders", nowhere)
    write = export(form, numbered(form), Path("年报.pdf"), style)
    with pytest.raises(UnwritableFileError) as caught:
        write(BytesIO())
    assert (caught.value.reason, caught.value.path) == (WriteFailure.NO_FONT, Path("年报.pdf"))


def test_no_format_library_is_imported_before_it_is_needed() -> None:
    script = """import sys, govreport_gui.exporting
heavy = {"docx", "openpyxl", "fontTools", "lxml"}
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}))"""
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout == "[]\n"


def test_a_conversion_loads_no_checks(tmp_path: Path) -> None:
    sample = ROOT / "resources" / "samples" / "qingshi_2025.txt"
    code = (
        "import sys; from govreport_gui.cli import main; main(['convert', *sys.argv[1:]]);"
        "print([name for name in sys.modules if name.startswith('govreport_gui.checking')])"
    )
    arguments = [str(sample), "-o", str(tmp_path / "年报.docx")]
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "[]"
