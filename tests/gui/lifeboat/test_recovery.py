"""After a crash the program offers what was not saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.lifeboat.recovery_dialog import RecoveryDialog
from govreport_gui.gui.window.start_page import StartPage
from govreport_gui.model.report import AGENCY, TextRef
from govreport_gui.storage.recovery import lost_reports
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell
from tests.gui.lifeboat.conftest import Start
from tests.support.torn import torn_away

LEFT = Qt.MouseButton.LeftButton


def offered(hands: Hands) -> RecoveryDialog:
    dialog = hands.window.recovery.offer()
    assert dialog is not None
    return dialog


def lines(dialog: RecoveryDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    texts = [[table.item(row, n).text() for n in range(3)] for row in range(table.rowCount())]
    return [tuple(text) for text in texts]


def crashed_and_started_again(hands: Hands, start: Start, tmp_path: Path) -> Hands:
    torn_away(hands.window, tmp_path / "next" / "recovery")
    return start("next")


def test_after_an_orderly_end_there_is_nothing_to_recover(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "20")
    hands.window.filing.session.mark_saved(hands.session.report)  # type: ignore[union-attr]
    hands.window.close()
    assert not list((tmp_path / "data" / "recovery").glob("*"))
    assert start("data").window.recovery.offer() is None


def test_lost_work_is_offered_on_the_start_page_too(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "20")
    after = crashed_and_started_again(hands, start, tmp_path)
    page = after.window.centralWidget()
    assert isinstance(page, StartPage)
    assert not page.recover_button.isHidden()


def test_a_report_never_saved_comes_back_with_every_step(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.filing.beginning.new()
    hands.session.enter({AGENCY: "云岭县青石镇人民政府"}, "facts")
    hands.type("granted.natural", "20")
    hands.session.enter({TextRef("五"): ("新的一段",)}, "write")
    report = hands.session.report
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert after.session.report == report
    assert after.window.isWindowModified()
    assert after.window.filing.path is None


def test_what_stood_in_an_open_cell_comes_back(hands: Hands, start: Start, tmp_path: Path) -> None:
    hands.window.open_sample()
    hands.view.going.to_cell(cell("granted.natural"))
    hands.press("'37'")
    assert hands.text("granted.natural") != "37"
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert after.text("granted.natural") == "37"


def test_what_was_typed_and_given_up_does_not_come_back(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.companies", "8")
    hands.view.going.to_cell(cell("granted.natural"))
    before = hands.text("granted.natural")
    hands.press("'37'", "Esc")
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert after.text("granted.natural") == before


def test_a_report_that_was_only_looked_at_is_not_offered(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.view.going.to_cell(cell("granted.natural"))
    hands.press("F2", "Esc")
    QApplication.processEvents()
    after = crashed_and_started_again(hands, start, tmp_path)
    assert after.window.recovery.offer() is None


def test_what_was_taken_back_before_the_crash_is_not_offered(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    hands.press("Ctrl+Z")
    after = crashed_and_started_again(hands, start, tmp_path)
    assert after.window.recovery.offer() is None
    assert not list((tmp_path / "next" / "recovery").glob("*"))


def test_the_page_says_which_report_when_how_much_and_what(
    hands: Hands, start: Start, tmp_path: Path, person: Person
) -> None:
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    hands.press("Ctrl+S")
    before = hands.text("granted.natural")
    hands.type("granted.natural", "37")
    hands.session.enter(
        {TextRef("五"): (*hands.session.report.paragraphs("五"), "补一段")}, "write"
    )
    dialog = offered(crashed_and_started_again(hands, start, tmp_path))
    item = dialog.list.topLevelItem(0)
    assert item is not None
    name, when, changes, file = (item.text(n) for n in range(4))
    assert name == "云岭县青石镇人民政府 2025年"
    assert when[:2] == "20"
    assert (changes, file) == ("1 格，1 段文字", "青石镇.govreport")
    first, second = lines(dialog)
    assert first[0].endswith("（一）予以公开 › 自然人")
    assert first[1:] == (before, "37")
    assert second[0].startswith("五、")
    assert second[1:] == ("（空）", "补一段")


def test_recovered_work_is_saved_to_its_own_file_again(
    hands: Hands, start: Start, tmp_path: Path, person: Person
) -> None:
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    hands.press("Ctrl+S")
    hands.type("granted.natural", "37")
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert after.window.filing.path == person.writes
    assert after.window.isWindowModified()


def test_where_the_file_was_changed_since_recovered_work_has_no_file(
    hands: Hands, start: Start, tmp_path: Path, person: Person
) -> None:
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    hands.press("Ctrl+S")
    hands.type("granted.natural", "37")
    after = crashed_and_started_again(hands, start, tmp_path)
    hands.session.enter({cell("granted.natural"): "41"}, "type")
    assert hands.window.filing.save()
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert after.text("granted.natural") == "37"
    assert after.window.filing.path is None


def test_recovered_work_is_safe_against_the_next_crash(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).take_button, LEFT)
    assert len(list((tmp_path / "next" / "recovery").glob("*"))) == 1
    torn_away(after.window, tmp_path / "third" / "recovery")
    third = start("third")
    QTest.mouseClick(offered(third).take_button, LEFT)
    assert third.text("granted.natural") == "37"


def test_later_keeps_everything_for_the_next_start(
    hands: Hands, start: Start, tmp_path: Path
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    after = crashed_and_started_again(hands, start, tmp_path)
    QTest.mouseClick(offered(after).later_button, LEFT)
    after.choose(after.window.menus.file.recover)
    assert after.window.findChildren(RecoveryDialog)[-1].isVisible()


@pytest.mark.parametrize("surely", [False, True])
def test_throwing_away_asks_first(
    hands: Hands,
    start: Start,
    tmp_path: Path,
    person: Person,
    surely: bool,  # noqa: FBT001
) -> None:
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    after = crashed_and_started_again(hands, start, tmp_path)
    dialog = offered(after)
    person.ways = [surely]
    QTest.mouseClick(dialog.forget_button, LEFT)
    assert person.asked[-1] == "丢弃“云岭县青石镇人民政府 2025年”未保存的内容吗？"
    assert dialog.isVisible() is not surely
    assert bool(list((tmp_path / "next" / "recovery").glob("*"))) is not surely


def test_of_several_lost_reports_the_newest_stands_first_and_the_others_stay(
    start: Start, tmp_path: Path
) -> None:
    recovery = tmp_path / "next" / "recovery"
    for name in ("甲镇人民政府", "乙镇人民政府"):
        hands = start(name)
        hands.window.filing.beginning.new()
        hands.session.enter({AGENCY: name}, "facts")
        torn_away(hands.window, recovery)
    after = start("next")
    dialog = offered(after)
    assert [lost.report.agency for lost in dialog.lost] == ["乙镇人民政府", "甲镇人民政府"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert after.session.report.agency == "乙镇人民政府"
    assert "还有 1 份" in after.window.statusBar().currentMessage()
    assert [x.report.agency for x in lost_reports(after.window.filing.catalog, recovery)] == [
        "甲镇人民政府"
    ]


def test_a_disk_that_takes_no_journal_is_told_as_long_as_it_does_not(
    start: Start, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "recovery").write_text("a file where the folder should be")
    hands = start("data")
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    hands.window.filing.diary.is_safe()
    QApplication.processEvents()
    assert "请及时保存" in hands.window.status.trouble.text()
    (tmp_path / "data" / "recovery").unlink()
    assert hands.window.filing.diary.is_safe()
    QApplication.processEvents()
    assert hands.window.status.trouble.text() == ""
