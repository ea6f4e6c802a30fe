"""Two people and one file; files that cannot be written."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from govreport_gui.forms import Catalog
from govreport_gui.gui.lifeboat.choices import Changed, Occupied, Unwritten
from govreport_gui.gui.questions import Questions
from govreport_gui.model.report import AGENCY
from govreport_gui.storage.backups import versions_of
from govreport_gui.storage.locks import lock_file
from govreport_gui.storage.ownfile import read_report
from govreport_gui.storage.process import this_process
from govreport_gui.storage.saving import save_report
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell
from tests.gui.lifeboat.conftest import Start
from tests.support.mounts import mounted

DAY = 24 * 3600.0
OTHERS = "别人改的镇人民政府"


@pytest.fixture
def saved(hands: Hands, person: Person, tmp_path: Path) -> Path:
    """The sample, saved and open in the window."""
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    assert hands.window.filing.save()
    return person.writes


@pytest.fixture
def closed(saved: Path, hands: Hands) -> Path:
    """The sample's file, open nowhere."""
    hands.window.filing.beginning.new()
    return saved


def lock_from_elsewhere(path: Path, age: float = 1800.0) -> None:
    text = {"host": "PC-LI", "pid": 4711, "begun": "x", "user": "李明", "since": time.time() - age}
    lock_file(path).write_text(json.dumps(text))


def changed_by_somebody_else(path: Path, catalog: Catalog) -> None:
    save_report(replace(read_report(catalog, path), agency=OTHERS), path)


# ---- somebody else has it open


def test_a_report_is_locked_as_long_as_it_is_open(saved: Path, hands: Hands) -> None:
    assert lock_file(saved).exists()
    hands.window.filing.beginning.new()
    assert not lock_file(saved).exists()


def test_the_lock_goes_with_the_window(saved: Path, hands: Hands) -> None:
    hands.window.close()
    assert not lock_file(saved).exists()


def test_saved_elsewhere_the_lock_moves_along(
    saved: Path, hands: Hands, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "b.govreport"
    assert hands.window.filing.save_as()
    assert not lock_file(saved).exists()
    assert lock_file(person.writes).exists()


def test_cancelled_the_occupied_report_is_not_opened(
    closed: Path, hands: Hands, person: Person
) -> None:
    lock_from_elsewhere(closed)
    before = hands.session
    hands.window.filing.opening.open_path(closed)
    assert person.asked[-1] == "“青石镇.govreport”正在别处打开。"
    assert hands.session is before


@pytest.fixture
def looked_at(closed: Path, hands: Hands, person: Person) -> Hands:
    lock_from_elsewhere(closed)
    person.ways = [Occupied.LOOK]
    hands.window.filing.opening.open_path(closed)
    return hands


def test_looked_at_only_nothing_can_be_changed(looked_at: Hands) -> None:
    report = looked_at.session.report
    QApplication.clipboard().setText("7\t8\n9\t10")
    looked_at.view.going.to_cell(cell("granted.natural"))
    looked_at.press("'7'", "Return", "Del", "F2", "Ctrl+V")
    QTest.keyClicks(looked_at.view.facts.agency, "x")
    looked_at.view.sections.setCurrentRow(4)
    QTest.keyClicks(looked_at.view.pages.currentWidget().editor, "x")  # type: ignore[attr-defined]
    looked_at.window.editing.fill_totals(lambda _: True)
    assert looked_at.session.report == report
    assert "只读" in looked_at.window.windowTitle()


def test_who_tries_to_change_it_is_told_why_not(looked_at: Hands) -> None:
    looked_at.view.going.to_cell(cell("granted.natural"))
    looked_at.press("'7'")
    assert "只读" in looked_at.window.statusBar().currentMessage()


def test_saved_elsewhere_what_was_looked_at_can_be_changed(
    looked_at: Hands, person: Person, tmp_path: Path
) -> None:
    person.writes = tmp_path / "b.govreport"
    looked_at.press("Ctrl+S")
    looked_at.type("granted.natural", "7")
    assert looked_at.text("granted.natural") == "7"
    assert "只读" not in looked_at.window.windowTitle()
    QTest.keyClicks(looked_at.view.facts.agency, "x")
    assert looked_at.session.report.agency.endswith("x")


def test_a_copy_has_no_file_and_a_name_of_its_own(
    closed: Path, hands: Hands, person: Person
) -> None:
    lock_from_elsewhere(closed)
    person.ways = [Occupied.COPY]
    hands.window.filing.opening.open_path(closed)
    assert hands.window.filing.path is None
    assert hands.window.windowTitle().startswith("青石镇（副本）")
    person.writes = None
    hands.press("Ctrl+S")
    assert person.asked[-1].startswith("write 青石镇（副本）.govreport")


def test_a_lock_of_long_ago_can_be_overruled(closed: Path, hands: Hands, person: Person) -> None:
    lock_from_elsewhere(closed, 2 * DAY)
    person.ways = [Occupied.FORCE]
    hands.window.filing.opening.open_path(closed)
    assert hands.window.filing.path == closed
    assert "PC-LI" not in lock_file(closed).read_text()


def test_a_lock_left_by_a_program_that_died_here_is_lifted_with_a_word(
    closed: Path, hands: Hands
) -> None:
    dead = {**this_process().as_json(), "begun": "before", "user": "李明", "since": time.time()}
    lock_file(closed).write_text(json.dumps(dead))
    hands.window.filing.opening.open_path(closed)
    assert hands.window.filing.path == closed
    assert "没有正常结束" in hands.window.statusBar().currentMessage()
    assert "before" not in lock_file(closed).read_text()


def test_opened_again_a_report_of_one_s_own_needs_no_word(closed: Path, hands: Hands) -> None:
    for _ in range(2):
        hands.window.filing.opening.open_path(closed)
        assert hands.window.statusBar().currentMessage() == ""
    assert lock_file(closed).exists()


def test_a_report_that_is_open_elsewhere_is_not_replaced_without_asking(
    saved: Path, hands: Hands, person: Person, tmp_path: Path
) -> None:
    other = tmp_path / "b.govreport"
    other.write_bytes(b"somebody's")
    lock_from_elsewhere(other)
    person.writes = other
    assert not hands.window.filing.save_as()
    assert person.asked[-1] == "“b.govreport”正在别处打开，要覆盖它吗？"
    assert other.read_bytes() == b"somebody's"


# ---- changed behind one's back


@pytest.fixture
def changed(saved: Path, hands: Hands, catalog: Catalog) -> Path:
    hands.type("granted.natural", "37")
    changed_by_somebody_else(saved, catalog)
    return saved


def test_cancelled_the_other_ones_work_stays(
    changed: Path, hands: Hands, person: Person, catalog: Catalog
) -> None:
    assert not hands.window.filing.save()
    assert person.asked[-1] == "“青石镇.govreport”打开之后被别人改动过。"
    assert read_report(catalog, changed).agency == OTHERS


def test_overwritten_the_other_ones_work_is_an_earlier_version(
    changed: Path, hands: Hands, person: Person, catalog: Catalog
) -> None:
    person.ways = [Changed.OVERWRITE]
    assert hands.window.filing.save()
    assert read_report(catalog, changed) == hands.session.report
    assert hands.window.filing.versions is not None
    kept = versions_of(hands.window.filing.versions, changed)
    assert OTHERS in {read_report(catalog, version.file).agency for version in kept}


def test_saved_elsewhere_both_stay(
    changed: Path, hands: Hands, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    person.ways, person.writes = [Changed.ELSEWHERE], tmp_path / "b.govreport"
    assert hands.window.filing.save()
    assert read_report(catalog, changed).agency == OTHERS
    assert read_report(catalog, tmp_path / "b.govreport") == hands.session.report
    assert hands.window.filing.path == tmp_path / "b.govreport"


def test_read_again_theirs_is_shown_and_undo_brings_mine_back(
    changed: Path, hands: Hands, person: Person, catalog: Catalog
) -> None:
    mine = hands.session.report
    person.ways = [Changed.RELOAD]
    hands.window.filing.save()
    assert hands.session.report == read_report(catalog, changed)
    assert not hands.window.isWindowModified()
    hands.press("Ctrl+Z")
    assert hands.session.report == mine
    assert hands.window.filing.save()
    assert read_report(catalog, changed) == mine


def test_a_file_that_was_written_again_as_it_was_is_no_change(saved: Path, hands: Hands) -> None:
    saved.write_bytes(saved.read_bytes())
    hands.type("granted.natural", "37")
    assert hands.window.filing.save()


def test_a_file_that_somebody_removed_is_written_anew(saved: Path, hands: Hands) -> None:
    saved.unlink()
    hands.type("granted.natural", "37")
    assert hands.window.filing.save()
    assert saved.exists()


# ---- what cannot be written


def test_after_retrying_a_report_is_saved(
    hands: Hands, person: Person, tmp_path: Path, catalog: Catalog
) -> None:
    hands.window.open_sample()
    person.writes = tmp_path / "none" / "a.govreport"

    class Comes(list[object]):
        def pop(self, _: object = 0) -> object:  # type: ignore[override]
            (tmp_path / "none").mkdir()
            return Unwritten.RETRY

    person.ways = Comes([1])
    assert hands.window.filing.save()
    assert read_report(catalog, tmp_path / "none" / "a.govreport") == hands.session.report


def test_on_a_full_disk_the_old_file_stays_and_another_place_can_be_chosen(
    hands: Hands, person: Person, tmp_path: Path, catalog: Catalog
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    with mounted("-t", "tmpfs", "-o", "size=64k", "tmpfs", str(small)):
        hands.window.open_sample()
        person.writes = small / "a.govreport"
        assert hands.window.filing.save()
        before = hands.session.report
        with (small / "filler").open("wb", buffering=0) as filler, suppress(OSError):
            while True:
                filler.write(b"x" * 512)
        hands.type("granted.natural", "37")
        person.ways, person.writes = [Unwritten.ELSEWHERE], tmp_path / "b.govreport"
        assert hands.window.filing.save()
        assert "磁盘已满" in person.asked[-2]
        assert read_report(catalog, small / "a.govreport") == before
        assert read_report(catalog, tmp_path / "b.govreport") == hands.session.report
        hands.window.filing.leave()


def test_an_export_that_fails_can_go_elsewhere_too(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    hands.window.open_sample()
    person.writes = tmp_path / "none" / "a.xlsx"

    class Elsewhere(list[object]):
        def pop(self, _: object = 0) -> object:  # type: ignore[override]
            person.writes = tmp_path / "b.xlsx"
            return Unwritten.ELSEWHERE

    person.ways = Elsewhere([1])
    hands.window.filing.documents.export(".xlsx")
    assert (tmp_path / "b.xlsx").exists()


def test_findings_never_stand_in_the_way(hands: Hands, person: Person, tmp_path: Path) -> None:
    hands.window.open_sample()
    assert hands.session.findings
    person.writes = tmp_path / "a.govreport"
    assert hands.window.filing.save()
    assert len(person.asked) == 1


# ---- the real dialog


@pytest.fixture
def ask(start: Start) -> Callable[[Callable[[QMessageBox], None]], str | None]:
    window = start("dialogs").window

    def asked(answer: Callable[[QMessageBox], None]) -> str | None:
        questions = Questions(window)
        from PySide6.QtCore import QTimer  # noqa: PLC0415

        def click() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            answer(box)

        QTimer.singleShot(0, click)
        return questions.which("“a”", ["b"], [("one", "1"), ("two", "2")])

    return asked


def test_enter_takes_the_first_way(
    ask: Callable[[Callable[[QMessageBox], None]], str | None],
) -> None:
    assert ask(lambda box: QTest.keyClick(box, Qt.Key.Key_Return)) == "1"


def test_escape_takes_none(ask: Callable[[Callable[[QMessageBox], None]], str | None]) -> None:
    assert ask(lambda box: QTest.keyClick(box, Qt.Key.Key_Escape)) is None


def test_a_click_takes_its_way(
    ask: Callable[[Callable[[QMessageBox], None]], str | None],
) -> None:
    def click(box: QMessageBox) -> None:
        button = next(b for b in box.buttons() if b.text() == "two")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert ask(click) == "2"


def test_the_agency_is_typed_into_a_journal_at_once(hands: Hands, tmp_path: Path) -> None:
    hands.window.filing.beginning.new()
    hands.session.enter({AGENCY: "云岭"}, "facts")
    assert hands.window.filing.diary.is_safe()
    assert len(list((tmp_path / "data" / "recovery").glob("*.journal"))) == 1
