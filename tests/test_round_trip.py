"""What we write, we read back equal."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.forms import Catalog
from govreport_gui.model.form import Form
from govreport_gui.session.files import open_file, save_file
from tests.conftest import ROOT
from tests.support.reports import reports

STYLE = ROOT / "resources" / "styles" / "official.toml"


@pytest.mark.parametrize("suffix", [".docx", ".xlsx", ".govreport"])
@settings(max_examples=20)
@given(data=st.data())
def test_a_report_comes_back_equal(
    catalog: Catalog, any_form: Form, tmp_path: Path, suffix: str, data: st.DataObject
) -> None:
    report = data.draw(reports(any_form))
    path = tmp_path / f"年报{suffix}"
    save_file(any_form, report, STYLE, path)
    opened = open_file(catalog, path)
    assert opened.report == report
    assert opened.missing == ()
