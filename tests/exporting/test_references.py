"""Files of the sample report, compared part by part with those that were looked at and kept.

After a change that is meant, ``UPDATE_REFERENCES=1 pytest tests/exporting/test_references.py``
keeps the new ones; then look at the difference.
"""

from __future__ import annotations

import os
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.forms import Catalog
from govreport_gui.session.files import open_file
from tests.exporting.conftest import written

KEPT = Path(__file__).parent / "references"
UPDATE = "UPDATE_REFERENCES" in os.environ

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@pytest.fixture(scope="module")
def report(catalog: Catalog, sample: Path) -> Document:
    opened = open_file(catalog, sample)
    return compose(opened.form, opened.report)


def office_parts(data: bytes) -> dict[str, str]:
    """Return the parts of an archive, an element a line, without the time they were made at."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        made = {name: etree.fromstring(archive.read(name)) for name in archive.namelist()}
    return {
        name.replace("/", "+"): _MOMENT.sub(
            "1970-01-01T00:00:00Z", etree.tostring(tree, encoding="unicode", pretty_print=True)
        )
        for name, tree in made.items()
        if "theme" not in name
    }


def assert_kept(folder: Path, parts: dict[str, str]) -> None:
    if UPDATE:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for name, text in parts.items():
            (folder / name).write_text(text, encoding="utf-8")
    kept = {file.name: file.read_text(encoding="utf-8") for file in folder.iterdir()}
    assert sorted(parts) == sorted(kept)
    for name, text in parts.items():
        assert text == kept[name], name


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_an_office_file_is_as_it_was_kept(report: Document, style: Style, suffix: str) -> None:
    data = written(report, suffix, style).getvalue()
    assert_kept(KEPT / suffix[1:], office_parts(data))


def test_a_web_page_is_as_it_was_kept(report: Document, plain: Style) -> None:
    text = written(report, ".html", plain).getvalue().decode()
    assert_kept(KEPT / "html", {"report.html": text})
