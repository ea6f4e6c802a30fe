"""Whole reports as careful offices write them, in as many styles: not one finding."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreport_gui.checking import check
from tests.support.careful import FOLDER, written

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.toml")), ids=lambda path: path.stem)
def test_a_careful_report_has_no_finding(catalog: Catalog, path: Path) -> None:
    report = written(catalog, tomllib.loads(path.read_text(encoding="utf-8")))
    assert check(catalog.edition(report.edition), report) == ()
