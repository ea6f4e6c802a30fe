from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import CellRef, Form
from govreport_gui.model.report import Reason, Report
from govreport_gui.storage.ownfile import VERSION, read_report, whole_content_of
from govreport_gui.storage.salvage import Loss, Part, Salvaged, salvage
from govreport_gui.storage.saving import report_bytes
from tests.support.damage import damaged
from tests.support.reports import zeros

NATURAL = CellRef("applications", "received", "natural")


@pytest.fixture(scope="module")
def report(form: Form) -> Report:
    last = replace(zeros(form), year=2024)
    return replace(zeros(form), last_year=last, reasons={"P3": Reason("上年受理", "5f2a")})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.govreport"


def salvaged(catalog: Catalog, path: Path, data: bytes) -> Salvaged:
    path.write_bytes(data)
    return salvage(catalog, path)


def tried(catalog: Catalog, path: Path, data: bytes) -> Salvaged | ReadFailure:
    """Return what is left, or why nothing is."""
    try:
        return salvaged(catalog, path, data)
    except UnreadableFileError as error:
        return error.reason


def packed(data: object, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = BytesIO()
    text = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
    with zipfile.ZipFile(target, "w", method) as archive:
        archive.writestr("report.json", text)
    return target.getvalue()


def content(report: Report, **changes: object) -> dict[str, object]:
    return {"format": "govreport", "version": VERSION, **whole_content_of(report), **changes}


def lost_parts(found: Salvaged) -> list[Part]:
    return [loss.part for loss in found.losses]


def is_part(part: Report, whole: Report) -> bool:
    """Tell whether nothing in a part is other than in the whole."""
    texts = part.narrative.items()
    return (
        part.entries.items() <= whole.entries.items()
        and all(whole.paragraphs(section)[: len(lines)] == lines for section, lines in texts)
        and part.agency in {"", whole.agency}
        and part.year in {None, whole.year}
    )


def test_of_a_whole_file_nothing_is_gone(catalog: Catalog, path: Path, report: Report) -> None:
    assert salvaged(catalog, path, report_bytes(report)) == Salvaged(report, ())


@pytest.mark.parametrize("cut", [1, 10, 60, 79])
def test_a_file_without_its_last_bytes_loses_nothing(
    catalog: Catalog, path: Path, report: Report, cut: int
) -> None:
    data = report_bytes(report)[:-cut]
    assert salvaged(catalog, path, data) == Salvaged(report, ())
    with pytest.raises(UnreadableFileError):
        read_report(catalog, path)


def test_wherever_a_file_breaks_off_what_is_given_back_is_right(
    catalog: Catalog, path: Path, report: Report
) -> None:
    data = report_bytes(report)
    most = 0
    for end in range(0, len(data), 7):
        found = tried(catalog, path, data[:end])
        if not isinstance(found, Salvaged):
            # Too early for anything.
            assert (found, most) == (ReadFailure.DAMAGED, 0)
            continue
        assert is_part(found.report, report)
        assert found.losses or found.report == report
        assert Part.DOUBTFUL not in lost_parts(found)
        assert len(found.report.entries) >= most
        most = len(found.report.entries)
    assert most == len(report.entries)


def test_it_is_said_where_the_file_breaks_off(catalog: Catalog, path: Path, form: Form) -> None:
    text = json.dumps(content(zeros(form)), ensure_ascii=False).encode()
    cut = text[: text.index("改进措施".encode())]
    found = salvaged(catalog, path, cut)
    assert found.losses[0] == Loss(Part.END, ("text",))
    assert found.report.entries == zeros(form).entries
    assert list(found.report.narrative) == ["一", "五"]
    assert len(found.report.narrative["五"]) == 1


def test_whatever_was_done_to_a_file_nothing_is_gone_or_wrong_in_silence(
    catalog: Catalog, path: Path, report: Report
) -> None:
    whole = report_bytes(report)
    for seed in range(300):
        found = tried(catalog, path, damaged(whole, Random(seed)))
        if isinstance(found, Salvaged):
            assert found.losses or found.report == report, seed
        else:
            assert found in {ReadFailure.DAMAGED, ReadFailure.NEWER_VERSION}


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 0x55]) + data[at + 1 :]


def test_most_flipped_bytes_leave_most_of_a_file(
    catalog: Catalog, path: Path, report: Report
) -> None:
    data = report_bytes(report)
    useful = 0
    places = range(0, len(data), 5)
    for at in places:
        found = tried(catalog, path, flipped(data, at))
        if isinstance(found, Salvaged):
            assert found.losses or found.report == report
            # The file does not break off: whatever is there may be wrong, and is called so.
            assert found.report == report or Part.DOUBTFUL in lost_parts(found)
            useful += bool(found.report.entries or found.report.narrative)
    assert useful > len(places) * 0.6


@pytest.mark.parametrize("at", [0, 1, 2, 8, 14, 18, 22, 30, -4, -20, -45])
def test_a_damaged_header_alone_costs_nothing(
    catalog: Catalog, path: Path, report: Report, at: int
) -> None:
    data = report_bytes(report)
    assert salvaged(catalog, path, flipped(data, at % len(data))).report == report


def test_a_wrong_checksum_makes_every_value_doubtful(
    catalog: Catalog, path: Path, report: Report
) -> None:
    data = packed(content(report), zipfile.ZIP_STORED)
    found = salvaged(catalog, path, data.replace("青石镇".encode(), "青岩镇".encode()))
    assert (found.report.agency, lost_parts(found)) == ("青岩镇人民政府", [Part.DOUBTFUL])


def test_half_a_character_in_a_figure_takes_the_figure(
    catalog: Catalog, path: Path, report: Report
) -> None:
    tables = whole_content_of(report)["tables"]
    tables["applications"]["received"]["natural"] = "12件"
    whole = packed(content(report, tables=tables), zipfile.ZIP_STORED)
    found = salvaged(catalog, path, whole.replace("12件".encode(), b"12\xff\xfe\xff"))
    assert found.report.entry(NATURAL).is_blank
    assert Loss(Part.CELLS, (".".join(NATURAL),)) in found.losses


@pytest.mark.parametrize(
    ("changes", "loss"),
    [
        ({"agency": 5}, Loss(Part.AGENCY)),
        ({"year": "2025"}, Loss(Part.YEAR)),
        ({"edition": 1999}, Loss(Part.FORM)),
        ({"tables": []}, Loss(Part.CELLS)),
        ({"tables": {"a": {"b": {"c": "1"}}}}, Loss(Part.CELLS, ("a.b.c",))),
        ({"text": None}, Loss(Part.TEXT)),
        ({"text": {"一": ["甲。", 1], "九": ["…"]}}, Loss(Part.TEXT, ("一", "九"))),
        ({"reasons": {"P1": "有"}}, Loss(Part.REASONS)),
        ({"reasons": []}, Loss(Part.REASONS)),
        ({"last_year": {"form": "annual_report"}}, Loss(Part.LAST_YEAR)),
        ({"last_year": 2024}, Loss(Part.LAST_YEAR)),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_named_and_the_rest_is_kept(
    catalog: Catalog, path: Path, report: Report, changes: dict[str, object], loss: Loss
) -> None:
    found = salvaged(catalog, path, packed(content(report, **changes)))
    assert found.losses == (loss,)
    assert found.report.agency or "agency" in changes
    assert found.report.narrative.keys() == report.narrative.keys() or "text" in changes
    assert found.report.entries.keys() == report.entries.keys() or "tables" in changes


def test_a_file_that_somebody_unpacked_is_read(
    catalog: Catalog, path: Path, report: Report
) -> None:
    text = json.dumps(content(report)).encode()
    assert salvaged(catalog, path, text) == Salvaged(report, ())


def test_a_file_that_was_packed_anew_is_read(catalog: Catalog, path: Path, report: Report) -> None:
    data = packed(content(report), zipfile.ZIP_STORED)[:-30]
    assert salvaged(catalog, path, data) == Salvaged(report, ())


def test_a_damaged_file_of_version_1_has_lost_nothing_that_it_never_had(
    catalog: Catalog, path: Path
) -> None:
    whole = Path(__file__).parent / "files" / "version1.govreport"
    found = salvaged(catalog, path, whole.read_bytes()[:-30])
    assert found == Salvaged(read_report(catalog, whole), ())


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 5000, b"PK\x03\x04", b"{}", b"[1, 2]", packed({}), packed(b"\xff" * 99)]
)
def test_where_nothing_of_a_report_is_left_that_is_said(
    catalog: Catalog, path: Path, data: bytes
) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        salvaged(catalog, path, data)
    assert caught.value.reason is ReadFailure.DAMAGED


def test_a_newer_version_is_refused_and_not_taken_for_damaged(
    catalog: Catalog, path: Path, report: Report
) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        salvaged(catalog, path, packed(content(report, version=VERSION + 1)))
    assert caught.value.reason is ReadFailure.NEWER_VERSION


def test_a_damaged_file_may_not_take_all_the_memory(catalog: Catalog, path: Path) -> None:
    with pytest.raises(UnreadableFileError):
        salvaged(catalog, path, packed(b'{"format": "' + b" " * 60_000_000))


def test_a_file_that_is_gone_is_said_to_hide(catalog: Catalog, path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        salvage(catalog, path)
    assert caught.value.reason is ReadFailure.MISSING
