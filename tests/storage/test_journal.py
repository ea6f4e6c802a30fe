from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    YEAR_BEFORE,
    Reason,
    ReasonRef,
    TextRef,
)
from govreport_gui.storage.journal import Journal
from tests.support.desk import NATURAL, Desk, lost
from tests.support.reports import entry_texts, paragraphs, reports, zeros

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.form import Form


def test_the_first_change_is_kept_also_of_a_report_that_was_never_saved(
    catalog: Catalog, desk: Desk
) -> None:
    desk.enter({NATURAL: "12"})
    found = lost(catalog, desk)
    assert (found.report, found.path, found.changes) == (desk.report, None, 1)


def test_nothing_is_written_before_there_is_something_to_lose(desk: Desk) -> None:
    desk.journal.flush()
    assert not desk.file.exists()


def test_what_no_file_of_ours_holds_is_kept_before_the_first_change(
    catalog: Catalog, form: Form, file: Path
) -> None:
    desk = Desk(zeros(form), file)
    desk.journal.begin(desk.report, None, None)
    found = lost(catalog, desk)
    assert (found.report, found.origin, found.changes) == (desk.report, None, 0)
    desk.journal.close()


@settings(max_examples=30)
@given(data=st.data())
def test_whatever_is_entered_comes_back(
    catalog: Catalog, any_form: Form, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    report = data.draw(reports(any_form))
    desk = Desk(report, tmp_path_factory.mktemp("journal") / "a.journal")
    desk.journal.begin(report, report, None)
    cells = st.tuples(st.sampled_from(list(any_form.fields)), entry_texts())
    texts = st.tuples(st.sampled_from([TextRef("一"), TextRef("五")]), paragraphs())
    last = st.tuples(st.just(YEAR_BEFORE), st.none() | reports(any_form))
    reason = st.builds(Reason, st.text(max_size=9), st.just("5f2a"))
    reasons = st.tuples(st.builds(ReasonRef, st.sampled_from(["P1", "P2.x"])), st.none() | reason)
    years = st.tuples(st.just(YEAR), st.none() | st.integers(2008, 2099))
    agencies = st.tuples(st.just(AGENCY), st.text(max_size=9))
    steps = st.lists(st.one_of(cells, texts, last, reasons, years, agencies), max_size=12)
    for ref, value in data.draw(steps):
        desk.enter({ref: value})
    found = lost(catalog, desk) if desk.file.exists() else None
    assert (found.report if found else report) == desk.report
    desk.journal.close()


def test_half_a_character_does_not_stop_the_journal(catalog: Catalog, desk: Desk) -> None:
    desk.enter({TextRef("一"): ("半个\ud842字",)})
    assert lost(catalog, desk).report == desk.report


def test_what_stands_in_an_open_cell_comes_back_as_entered(catalog: Catalog, desk: Desk) -> None:
    desk.journal.typing(NATURAL, "77", desk.report)
    found = lost(catalog, desk)
    assert (found.report.entry(NATURAL).text, found.changes) == ("77", 1)
    desk.enter({NATURAL: "78"})
    assert lost(catalog, desk).report == desk.report


def test_saving_leaves_nothing_to_recover(catalog: Catalog, desk: Desk, tmp_path: Path) -> None:
    desk.enter({NATURAL: "12"})
    desk.journal.saved(desk.report, tmp_path / "a.govreport")
    desk.journal.flush()
    assert not desk.file.exists()
    saved = desk.report
    desk.enter({NATURAL: "13"})
    found = lost(catalog, desk)
    assert (found.origin, found.path) == (saved, tmp_path / "a.govreport")
    assert (found.report, found.changes) == (desk.report, 1)


def test_what_was_entered_while_a_save_was_running_stays_to_recover(
    catalog: Catalog, desk: Desk, tmp_path: Path
) -> None:
    desk.enter({NATURAL: "12"})
    saved = desk.report
    desk.enter({NATURAL: "13"})
    desk.journal.saved(saved, tmp_path / "a.govreport")
    found = lost(catalog, desk)
    assert (found.report, found.origin, found.changes) == (desk.report, saved, 1)


def test_what_stands_in_an_open_cell_outlives_a_save(
    catalog: Catalog, desk: Desk, tmp_path: Path
) -> None:
    desk.journal.typing(NATURAL, "77", desk.report)
    desk.journal.saved(desk.report, tmp_path / "a.govreport")
    assert lost(catalog, desk).report.entry(NATURAL).text == "77"


@pytest.mark.parametrize("left", [None, "0"])
def test_what_was_typed_and_given_up_does_not_come_back(
    catalog: Catalog, desk: Desk, left: str | None
) -> None:
    desk.enter({YEAR: 2024})
    desk.journal.typing(NATURAL, "77", desk.report)
    desk.journal.flush()
    desk.journal.typing(NATURAL, left, desk.report)
    assert lost(catalog, desk).report == desk.report


def test_when_all_is_undone_there_is_nothing_to_recover(desk: Desk) -> None:
    before = desk.report.entry(NATURAL).text
    desk.enter({NATURAL: "12"})
    assert desk.file.exists()
    desk.enter({NATURAL: before})
    assert not desk.file.exists()


def test_an_orderly_end_leaves_no_file(desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    desk.journal.close()
    assert list(desk.file.parent.iterdir()) == []


def test_the_journal_is_for_the_user_alone(desk: Desk) -> None:
    desk.enter({NATURAL: "12"})
    assert desk.file.stat().st_mode & 0o777 == 0o600
    assert desk.file.parent.stat().st_mode & 0o777 == 0o700


def test_a_long_journal_is_begun_anew_and_loses_nothing(
    catalog: Catalog, form: Form, file: Path
) -> None:
    desk = Desk(zeros(form), file)
    desk.journal.close()
    desk.journal = Journal(file, seconds=0, largest=2000)
    desk.journal.begin(desk.report, desk.report, None)
    sizes = []
    for number in range(200):
        desk.enter({NATURAL: str(number), AGENCY: f"青石镇{number}"})
        sizes.append(file.stat().st_size)
    found = lost(catalog, desk)
    assert (found.report, found.changes, found.origin) == (desk.report, 200, zeros(form))
    assert max(sizes) < sizes[0] + 3000
    desk.journal.close()
