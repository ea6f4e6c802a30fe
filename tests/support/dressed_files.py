"""Dressed reports in every format that LibreOffice writes, and how much of them is read again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import cycle
from random import Random
from typing import TYPE_CHECKING

from govreport_gui.importing.importer import import_report
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.model.form import PREAMBLE
from tests.support.dressed_pages import ALIGNED, page, without_rules
from tests.support.dressing import draw_dress, draw_report, same
from tests.support.office import convert

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

_WRITER, _CALC = "HTML (StarWriter)", "HTML (StarCalc)"
FILTERS = {
    "docx": ("docx:MS Word 2007 XML", _WRITER),
    "doc": ("doc:MS Word 97", _WRITER),
    "odt": ("odt", _WRITER),
    "rtf": ("rtf", _WRITER),
    "html": ("html:HTML (StarWriter)", _WRITER),
    "pdf": ("pdf:writer_pdf_Export", _WRITER),
    "txt": ("txt:Text (encoded):UTF8", _WRITER),
    "xlsx": ("xlsx", _CALC),
    "xls": ("xls:MS Excel 97", _CALC),
}
"""What LibreOffice calls each format, and how it shall open the page."""
_PATIENCE = 600
"""Seconds for one format."""


@dataclass(frozen=True, slots=True)
class Score:
    """Cells of reports read right, read wrong and not read; and paragraphs in their order."""

    right: int = 0
    wrong: int = 0
    missing: int = 0
    paragraphs: int = 0
    in_order: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right,
            self.wrong + other.wrong,
            self.missing + other.missing,
            self.paragraphs + other.paragraphs,
            self.in_order + other.in_order,
        )

    @property
    def cells(self) -> int:
        return self.right + self.wrong + self.missing


def dressed_reports(catalog: Catalog, count: int) -> dict[str, Report]:
    """Draw reports by name, of both editions in turn."""
    drawn = {}
    for number in range(count):
        edition = (2021, 2021, 2019)[number % 3]
        drawn[f"d{number:03}"] = draw_report(Random(f"report {number}"), catalog, edition)
    return drawn


def write_pages(catalog: Catalog, reports: Mapping[str, Report], folder: Path) -> list[Path]:
    """Write each report as a page, each in another dress; return the files."""
    folder.mkdir(exist_ok=True)
    files = []
    for name, report in reports.items():
        rng = Random(f"dress {name}")
        text = page(rng, catalog.edition(report.edition), report, draw_dress(rng))
        files.append(folder / f"{name}.html")
        files[-1].write_text(text, encoding="utf-8")
    return files


def write_pages_without_rules(
    catalog: Catalog, reports: Mapping[str, Report], folder: Path
) -> list[Path]:
    """Write each report as a page whose tables have no rules, set in one way after the other."""
    folder.mkdir(exist_ok=True)
    files = []
    for (name, report), (across, down) in zip(reports.items(), cycle(ALIGNED), strict=False):
        rng = Random(f"dress {name}")
        broken = rng.choice(["", "", " ", "\n"])
        dress = replace(draw_dress(rng), merged=True, paragraphs=False, padding="", broken=broken)
        text = page(rng, catalog.edition(report.edition), report, dress)
        files.append(folder / f"{name}.html")
        files[-1].write_text(without_rules(text, across, down), encoding="utf-8")
    return files


def converted(
    pages: Sequence[Path], kind: str, folder: Path, profile: Path | None = None
) -> list[Path]:
    """Convert the pages into a format; return the files.

    Whoever converts several formats at a time gives each a ``profile`` of its own.
    """
    target, infilter = FILTERS[kind]
    out = folder / kind
    out.mkdir(exist_ok=True)
    profile = profile or folder / "profile"
    convert(pages, target, out, infilter=infilter, profile=profile, patience=_PATIENCE)
    return [out / f"{page.stem}.{kind}" for page in pages]


def score(catalog: Catalog, report: Report, file: Path) -> Score:
    """Read a file and hold it against the report that it was made from."""
    fields = catalog.edition(report.edition).fields
    expected = [t for key in (PREAMBLE, "一", "五", "六") for t in report.paragraphs(key)]
    try:
        result = import_report(catalog, file)
    except UnreadableFileError:
        return Score(missing=len(fields), paragraphs=len(expected))
    read = result.report
    found = [ref for ref in result.matches if ref in fields]
    right = sum(same(read.entry(ref), report.entry(ref)) for ref in found)
    in_order = sum(
        len(report.paragraphs(key))
        for key in (PREAMBLE, "一", "五", "六")
        if _words(read.paragraphs(key), file) == _words(report.paragraphs(key), file)
    )
    return Score(
        right=right,
        wrong=len(result.matches) - right,
        missing=sum(ref not in result.matches for ref in fields),
        paragraphs=len(expected),
        in_order=in_order,
    )


def _words(texts: Sequence[str], file: Path) -> list[str]:
    """Return the paragraphs; a PDF does not keep the spaces at which its lines break."""
    return ["".join(text.split()) if file.suffix == ".pdf" else text for text in texts]
