"""Office files as the schema of Office Open XML wants them, so that Word opens them unrepaired."""

from __future__ import annotations

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator, ValidationSeverity

from govreport_gui.exporting import Document, Style
from tests.exporting.conftest import written


@pytest.mark.parametrize("suffix", [".docx", ".xlsx"])
def test_a_file_is_valid(any_document: Document, style: Style, suffix: str, tmp_path: Path) -> None:
    file = tmp_path / f"report{suffix}"
    file.write_bytes(written(any_document, suffix, style).getvalue())
    found = OpenXmlValidator().validate(file).errors
    assert [e for e in found if e.severity is not ValidationSeverity.INFO] == []
