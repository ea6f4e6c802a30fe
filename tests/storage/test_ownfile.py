from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.report import Reason
from govreport_gui.storage.ownfile import VERSION, is_own_file, read_report, write_report
from tests.support.reports import reports, zeros

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form

_FILES = Path(__file__).parent / "files"


@settings(max_examples=40)
@given(data=st.data())
def test_what_is_saved_is_read_back_equal(
    catalog: Catalog, any_form: Form, tmp_path: Path, data: st.DataObject
) -> None:
    report = data.draw(reports(any_form))
    with (tmp_path / "a.govreport").open("wb") as file:
        write_report(report, file)
    assert read_report(catalog, tmp_path / "a.govreport") == report


def test_last_year_and_reasons_are_kept_in_the_file(
    catalog: Catalog, form: Form, tmp_path: Path
) -> None:
    last = replace(zeros(catalog.edition(2019)), year=2024)
    reasons = {"P3": Reason("上年受理的申请，本年复议", "5f2a")}
    report = replace(zeros(form), last_year=last, reasons=reasons)
    with (tmp_path / "a.govreport").open("wb") as file:
        write_report(report, file)
    assert read_report(catalog, tmp_path / "a.govreport") == report


def test_files_of_version_1_still_open(catalog: Catalog) -> None:
    report = read_report(catalog, _FILES / "version1.govreport")
    assert (report.agency, report.year) == ("云岭县青石镇人民政府", 2025)
    assert (len(report.entries), len(report.paragraphs("一"))) == (199, 11)
    assert (report.last_year, report.reasons) == (None, {})


def test_files_of_version_2_still_open(catalog: Catalog) -> None:
    report = read_report(catalog, _FILES / "version2.govreport")
    assert (report.agency, report.year) == ("云岭县青石镇人民政府", 2025)
    assert (len(report.entries), len(report.paragraphs("一"))) == (199, 11)
    assert report.last_year is not None
    assert (report.last_year.year, len(report.last_year.entries)) == (2024, 199)
    assert report.reasons == {"P1.rules.in_force": Reason("本年集中清理废止", "5f2a")}


def test_of_every_version_a_file_is_kept_here() -> None:
    numbers = {f"version{number}.govreport" for number in range(1, VERSION + 1)}
    assert {file.name for file in _FILES.iterdir()} == numbers


def saved(form: Form, **changes: object) -> bytes:
    """Return a file's bytes with some members of its JSON replaced."""
    target = io.BytesIO()
    write_report(zeros(form), target)
    with zipfile.ZipFile(target) as archive:
        data = json.loads(archive.read("report.json"))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("report.json", json.dumps(data | changes))
    return target.getvalue()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"version": VERSION + 1}, ReadFailure.NEWER_VERSION),
        ({"version": "1"}, ReadFailure.DAMAGED),
        ({"format": "other"}, ReadFailure.DAMAGED),
        ({"edition": 1999}, ReadFailure.DAMAGED),
        ({"agency": 5}, ReadFailure.DAMAGED),
        ({"year": "2025"}, ReadFailure.DAMAGED),
        ({"tables": {"applications": {"received": {"nobody": "1"}}}}, ReadFailure.DAMAGED),
        ({"tables": {"applications": {"received": {"natural": 1}}}}, ReadFailure.DAMAGED),
        ({"tables": []}, ReadFailure.DAMAGED),
        ({"text": {"九": ["…"]}}, ReadFailure.DAMAGED),
        ({"text": {"一": [1]}}, ReadFailure.DAMAGED),
        ({"reasons": {"P1": "有"}}, ReadFailure.DAMAGED),
        ({"reasons": {"P1": {"text": "有", "values": 1}}}, ReadFailure.DAMAGED),
        ({"last_year": {"form": "annual_report"}}, ReadFailure.DAMAGED),
        ({"last_year": 2024}, ReadFailure.DAMAGED),
    ],
)
def test_what_is_not_understood_is_refused_and_not_dropped(
    catalog: Catalog, form: Form, tmp_path: Path, changes: dict[str, object], reason: ReadFailure
) -> None:
    path = tmp_path / "a.govreport"
    path.write_bytes(saved(form, **changes))
    with pytest.raises(UnreadableFileError) as caught:
        read_report(catalog, path)
    assert caught.value.reason is reason


@pytest.mark.parametrize("size", [1, 10, 200])
def test_a_cut_off_file_is_broken(catalog: Catalog, form: Form, tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.govreport"
    path.write_bytes(saved(form)[:size])
    assert is_own_file(path)
    with pytest.raises(UnreadableFileError) as caught:
        read_report(catalog, path)
    assert caught.value.reason is ReadFailure.DAMAGED


def test_a_missing_file_is_missing(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        read_report(catalog, tmp_path / "a.govreport")
    assert caught.value.reason is ReadFailure.MISSING


def test_our_file_is_told_by_its_content_whatever_its_name(form: Form, tmp_path: Path) -> None:
    path = tmp_path / "改名.zip"
    path.write_bytes(saved(form))
    assert is_own_file(path)


def test_an_empty_file_is_called_empty(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "a.govreport"
    path.touch()
    with pytest.raises(UnreadableFileError) as caught:
        read_report(catalog, path)
    assert caught.value.reason is ReadFailure.EMPTY
