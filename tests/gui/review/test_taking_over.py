"""What was read enters the report: at once when it is certain, else when a person has looked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from govreport_gui.gui.questions import Dropped
from govreport_gui.gui.review.notice import ReadNotice
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.report import AGENCY, YEAR
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell
from tests.gui.review.conftest import Reviewer
from tests.gui.window.test_new_year import drop


def test_a_clean_file_opens_at_once_with_a_quiet_line(
    window: MainWindow, reviewer: Reviewer, person: Person, clean: Path
) -> None:
    window.filing.opening.open_path(clean)
    assert (reviewer.pages, person.told) == ([], [])
    assert Hands(window).text("received.total") == "7"
    assert reviewer.notice is not None
    assert reviewer.notice.label.text() == "“去年年报.docx”：200 个数据全部读取。"


def test_the_quiet_line_leads_to_the_page_and_can_be_closed(
    qtbot: QtBot, window: MainWindow, reviewer: Reviewer, clean: Path
) -> None:
    window.filing.opening.open_path(clean)
    notice = reviewer.notice
    assert notice is not None
    qtbot.mouseClick(notice.look_button, Qt.MouseButton.LeftButton)
    assert reviewer.page.things.count() == 0
    reviewer.page.reject()
    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert reviewer.notice is None


def test_what_is_corrected_later_is_one_step(
    window: MainWindow, reviewer: Reviewer, clean: Path
) -> None:
    """The page begins with the figures as they are by then."""
    window.filing.opening.open_path(clean)
    hands = Hands(window)
    hands.type("granted.natural", "2")
    assert reviewer.notice is not None
    reviewer.notice.look_button.click()
    assert reviewer.text("granted.natural") == "2"
    reviewer.click_cell("received.natural")
    reviewer.type("8")
    reviewer.click_cell("received.total")
    reviewer.type("8")
    reviewer.adopt()
    assert (hands.text("received.natural"), hands.text("granted.natural")) == ("8", "2")
    window.editing.undo()
    assert (hands.text("received.natural"), hands.text("received.total")) == ("7", "7")


def test_a_doubtful_file_is_shown_before_it_is_opened(
    window: MainWindow, reviewer: Reviewer, person: Person, doubtful: Path
) -> None:
    window.filing.opening.open_path(doubtful)
    assert window.filing.session is None
    assert person.told == []
    headline = "200 个数据中 186 个已读取，7 个存疑，7 个缺失；2 段文字未带入。"
    assert reviewer.page.headline.text() == headline
    assert [sentence[:9] for sentence in reviewer.sentences] == [
        "表三「（一）予以公",
        "三、本年度办理结果",
        "表三旁边的文字没有",
        "标题上方有 1 行",
    ]


def test_enter_takes_over_what_was_read(
    window: MainWindow, reviewer: Reviewer, doubtful: Path
) -> None:
    window.filing.opening.open_path(doubtful)
    reviewer.page.activateWindow()
    reviewer.press(Qt.Key.Key_Return)
    assert reviewer.pages == []
    hands = Hands(window)
    assert (hands.text("received.natural"), hands.text("granted.natural")) == ("9", "")
    assert hands.session.history.done == ()
    # The file holds it all: whoever closes the window now is asked nothing.
    assert not hands.session.is_modified
    assert reviewer.notice is not None


def test_corrections_are_taken_over_and_undone_in_one_step(
    window: MainWindow, reviewer: Reviewer, doubtful: Path
) -> None:
    window.filing.opening.open_path(doubtful)
    for name, text in (("granted.natural", "5"), ("repeated.total", "1")):
        reviewer.click_cell(name)
        reviewer.type(text)
    reviewer.page.form.facts.agency.setText("")
    reviewer.page.form.facts.agency.textEdited.emit("青石镇")
    reviewer.adopt()
    hands = Hands(window)
    assert [hands.text(name) for name in ("granted.natural", "repeated.total")] == ["5", "1"]
    assert hands.session.report.value(AGENCY) == "青石镇"
    window.editing.undo()
    assert [hands.text(name) for name in ("granted.natural", "repeated.total")] == ["", ""]
    assert hands.session.report.value(AGENCY) != "青石镇"
    assert hands.text("received.natural") == "9"


def test_the_quiet_line_tells_what_was_corrected_on_the_page(
    window: MainWindow, reviewer: Reviewer, doubtful: Path
) -> None:
    window.filing.opening.open_path(doubtful)
    reviewer.click_cell("granted.natural")
    reviewer.type("5")
    told = reviewer.page.headline.text()
    reviewer.adopt()
    assert reviewer.notice is not None
    assert reviewer.notice.label.text().startswith(f"“{doubtful.name}”：{told}")
    assert "已更正" in told


@pytest.mark.parametrize("way", ["button", "escape", "close"])
def test_cancelling_leaves_everything_as_it_was(
    window: MainWindow, reviewer: Reviewer, doubtful: Path, way: str
) -> None:
    window.open_sample()
    before = window.filing.session
    window.filing.opening.open_path(doubtful)
    page = reviewer.page
    if way == "button":
        page.cancel_button.click()
    elif way == "escape":
        reviewer.press(Qt.Key.Key_Escape)
    else:
        page.close()
    assert reviewer.pages == []
    assert window.filing.session is before
    assert reviewer.notice is None


def test_escape_does_not_lose_corrections_unasked(
    window: MainWindow, reviewer: Reviewer, doubtful: Path
) -> None:
    window.filing.opening.open_path(doubtful)
    reviewer.click_cell("granted.natural")
    reviewer.type("5")
    reviewer.page.reject()
    assert reviewer.text("granted.natural") == "5"
    reviewer.drops = True
    reviewer.page.reject()
    assert (reviewer.pages, window.filing.session) == ([], None)


def test_a_new_year_begins_from_the_corrected_report(
    window: MainWindow, reviewer: Reviewer, person: Person, doubtful: Path
) -> None:
    text = doubtful.read_text(encoding="utf-8")
    line = next(line for line in text.split("\n") if line.startswith("四、结转下年度"))
    doubtful.write_text(text.replace(line + "\n", ""), encoding="utf-8")
    window.filing.beginning.begin_from(doubtful)
    assert window.filing.session is None
    reviewer.click_cell("carried_out.natural")
    reviewer.type("4")
    reviewer.adopt()
    hands = Hands(window)
    assert hands.session.report.value(YEAR) == 2026
    assert hands.text("carried_in.natural") == "4"
    assert person.told[0].startswith("已从“去年年报.txt”")


def test_a_comparison_takes_the_corrected_report_in_one_step(
    window: MainWindow, reviewer: Reviewer, person: Person, doubtful: Path
) -> None:
    window.filing.beginning.new()
    window.comparing.take_from(doubtful)
    hands = Hands(window)
    assert hands.session.report.last_year is None
    reviewer.click_cell("granted.natural")
    reviewer.type("5")
    reviewer.adopt()
    last = hands.session.report.last_year
    assert last is not None
    assert last.entry(cell("granted.natural")).text == "5"
    window.editing.undo()
    assert hands.session.report.last_year is None


def test_a_dropped_doubtful_file_is_shown_too(
    qtbot: QtBot, window: MainWindow, reviewer: Reviewer, person: Person, doubtful: Path
) -> None:
    person.drops = Dropped.OPEN
    drop(window, doubtful)
    qtbot.waitUntil(lambda: len(reviewer.pages) == 1)
    reviewer.adopt()
    assert window.filing.session is not None


def test_our_own_file_has_nothing_to_review(
    window: MainWindow, reviewer: Reviewer, clean: Path
) -> None:
    window.filing.opening.open_path(clean)
    path = clean.with_suffix(".govreport")
    window.filing._save(path)
    window.filing.opening.open_path(path)
    assert window.view is not None
    assert (reviewer.pages, window.view.findChildren(ReadNotice)) == ([], [])
