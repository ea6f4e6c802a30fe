"""Word files and workbooks, against the bare library that writes the same words."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from govreport_gui.exporting import compose
from govreport_gui.exporting.document import TableBlock
from govreport_gui.forms import load_catalog
from govreport_gui.importing.importer import import_report
from tests.bench.row import Row, ratio
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govreport_gui.exporting import Document

SAMPLE = ROOT / "resources" / "samples" / "qingshi_2025.txt"

_WORD = """import docx, json, sys
tables, texts = json.load(open(sys.argv[1]))
made = docx.Document()
for text in texts:
    made.add_paragraph(text)
for rows in tables:
    table = made.add_table(len(rows), len(rows[0]))
    for row, words in zip(table.rows, rows):
        for cell, text in zip(row.cells, words):
            cell.text = text
made.save(sys.argv[2])
"""
_EXCEL = """import json, openpyxl, sys
tables, texts = json.load(open(sys.argv[1]))
made = openpyxl.Workbook()
for text in texts:
    made.active.append([text])
for rows in tables:
    sheet = made.create_sheet()
    for row in rows:
        sheet.append(row)
made.save(sys.argv[2])
"""


def rows(folder: Path) -> Iterator[Row]:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    report = import_report(catalog, SAMPLE).report
    content = folder / "content.json"
    content.write_text(json.dumps(_content(compose(catalog.edition(report.edition), report))))
    for suffix, script, library in ((".docx", _WORD, "python-docx"), (".xlsx", _EXCEL, "openpyxl")):
        ours, bare = folder / f"ours{suffix}", folder / f"bare{suffix}"
        command = ["-m", "govreport_gui.cli", "convert", str(SAMPLE), "-o", str(ours)]
        other = ["-c", script, str(content), str(bare)]
        value = ratio(lambda run=command: _run(run), lambda run=other: _run(run), times=7)  # type: ignore[misc]
        baseline = f"{library}: a script that adds the same words and saves"
        yield Row(f"text → {suffix[1:]}, whole process", value, "×", baseline, 2)


def _content(document: Document) -> tuple[list[list[list[str]]], list[str]]:
    blocks = document.blocks
    tables = [_grid(block) for block in blocks if isinstance(block, TableBlock)]
    return tables, [block.text for block in blocks if not isinstance(block, TableBlock)]


def _grid(block: TableBlock) -> list[list[str]]:
    grid = [[""] * block.layout.columns for _ in range(block.layout.rows)]
    for box, text in block.cells():
        grid[box.row][box.column] = text
    return grid


def _run(arguments: list[str]) -> None:
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
