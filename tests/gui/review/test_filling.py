"""A row of the source goes where the line beside the button says, and nowhere else."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.form import CellRef
from tests.gui.conftest import Person
from tests.gui.hands import cell
from tests.gui.review.conftest import LOOSE, LOST, Reviewer

NOT_READY = [*(str(n) for n in range(1400, 1406)), "8415"]
EXCESSIVE = [*(str(n) for n in range(1900, 1906)), "11415"]
UNPAID = [*(str(n) for n in range(2200, 2206)), "13215"]
NONE = [""] * 7
LINES = [*zip(("not_ready", "publications", "excessive"), LOST, strict=True)]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def shown(window: MainWindow, garbled: Path, reviewer: Reviewer, person: Person) -> None:
    window.filing.opening.open_path(garbled)
    reviewer.page.placing.questions = person


def fill(reviewer: Reviewer) -> None:
    reviewer.page.placing.row_button.click()


def told(reviewer: Reviewer) -> str:
    return reviewer.page.placing.row_target.text()


def test_the_row_that_was_chosen_in_the_list_is_filled(reviewer: Reviewer) -> None:
    reviewer.click_thing("2.没有现成信息")
    reviewer.click_source("1400")
    row = "“1400、1401、1402、1403、1404、1405、8415” → 2.没有现成信息需要另行制作 › 自然人……总计"
    assert told(reviewer) == row
    fill(reviewer)
    assert reviewer.row("not_ready") == NOT_READY


def test_undo_takes_back_where_a_figure_was_put(reviewer: Reviewer) -> None:
    reviewer.click_thing("2.没有现成信息")
    reviewer.click_source("1400")
    fill(reviewer)
    reviewer.click_cell("not_ready.natural")
    reviewer.press(Qt.Key.Key_Z, CONTROL)
    assert reviewer.row("not_ready") == NONE
    reviewer.click_thing("3.要求提供公开出版物")
    reviewer.click_source("1400")
    assert told(reviewer).endswith(" → 3.要求提供公开出版物 › 自然人……总计")
    fill(reviewer)
    assert (reviewer.row("not_ready"), reviewer.row("publications")) == (NONE, NOT_READY)


def test_redo_puts_a_figure_back_where_it_was_put(reviewer: Reviewer) -> None:
    reviewer.click_thing("2.没有现成信息")
    place = reviewer.click_source("1400")
    fill(reviewer)
    reviewed = reviewer.page.reviewed
    for key, owner in ((Qt.Key.Key_Z, None), (Qt.Key.Key_Y, cell("not_ready.natural"))):
        reviewer.press(key, CONTROL)
        assert reviewed.cell_at(place) == owner


def test_another_step_after_undo_puts_no_figure_back(reviewer: Reviewer) -> None:
    reviewer.click_thing("2.没有现成信息")
    place = reviewer.click_source("1400")
    fill(reviewer)
    reviewer.press(Qt.Key.Key_Z, CONTROL)
    reviewer.click_cell("not_ready.natural")
    reviewer.type("1400")
    assert reviewer.text("not_ready.natural") == "1400"
    assert reviewer.page.reviewed.cell_at(place) is None


def test_a_figure_that_was_read_shows_whose_it_is_and_fills_nothing(reviewer: Reviewer) -> None:
    placing = reviewer.page.placing
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("2200")
    assert reviewer.page.form.current_ref == cell("unpaid.natural")
    assert placing.target.text().startswith("“2200” 已用于2.申请人逾期未按收费通知")
    assert not placing.button.isEnabled()
    assert not placing.row_button.isEnabled()
    assert "→" not in told(reviewer)
    assert placing.row_button.toolTip() == "这里已经是这些数。"


def test_a_click_on_the_wrong_figure_does_not_change_the_row_to_be_filled(
    reviewer: Reviewer,
) -> None:
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("2200")
    reviewer.click_source("1900")
    assert reviewer.page.form.current_ref == cell("excessive.natural")
    assert told(reviewer).endswith(" → 4.无正当理由大量反复申请 › 自然人……总计")
    fill(reviewer)
    assert (reviewer.row("excessive"), reviewer.row("unpaid")) == (EXCESSIVE, UNPAID)


def test_undo_while_its_figure_is_shown_returns_to_the_chosen_row(reviewer: Reviewer) -> None:
    reviewer.click_thing("2.没有现成信息")
    reviewer.click_source("1900")
    fill(reviewer)
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1900")
    assert reviewer.page.form.current_ref == cell("not_ready.natural")
    reviewer.press(Qt.Key.Key_Z, CONTROL)
    assert told(reviewer).endswith(" → 4.无正当理由大量反复申请 › 自然人……总计")
    fill(reviewer)
    assert (reviewer.row("excessive"), reviewer.row("not_ready")) == (EXCESSIVE, NONE)


def test_figures_that_are_used_already_are_told(reviewer: Reviewer) -> None:
    reviewer.click_source("2200")
    reviewer.click_cell("excessive.natural")
    said = " → 4.无正当理由大量反复申请 › 自然人……总计（已用于2.申请人逾期未按收费通知"
    assert said in told(reviewer)


@pytest.mark.parametrize(("way", "row"), [(None, UNPAID), (False, UNPAID), (True, EXCESSIVE)])
def test_a_row_with_other_figures_is_replaced_only_when_asked(
    reviewer: Reviewer, person: Person, way: object, row: list[str]
) -> None:
    reviewer.click_cell("unpaid.natural")
    reviewer.click_source("1900")
    person.ways = [] if way is None else [way]
    fill(reviewer)
    assert person.asked[-1].startswith("2.申请人逾期未按收费通知")
    assert person.explained == [f"现在：{'、'.join(UNPAID)}", f"原文：{'、'.join(EXCESSIVE)}"]
    assert reviewer.row("unpaid") == row


def test_a_cell_with_another_figure_is_replaced_only_when_asked(
    reviewer: Reviewer, person: Person
) -> None:
    reviewer.click_cell("unpaid.natural")
    reviewer.click_source("1900")
    person.ways = [False, True]
    for text in ("2200", "1900"):
        reviewer.page.placing.button.click()
        assert reviewer.text("unpaid.natural") == text


def test_after_a_row_is_filled_nothing_is_offered_for_its_cells(reviewer: Reviewer) -> None:
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1900")
    fill(reviewer)
    placing = reviewer.page.placing
    assert [placing.button.isEnabled(), placing.row_button.isEnabled()] == [False, False]


def test_after_the_last_cell_of_a_row_nothing_is_offered_for_it(reviewer: Reviewer) -> None:
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1900")
    for _ in EXCESSIVE:
        reviewer.page.placing.button.click()
    assert reviewer.row("excessive") == EXCESSIVE
    assert not reviewer.page.placing.button.isEnabled()


def test_in_flat_text_the_next_line_is_not_offered_for_the_last_cell(reviewer: Reviewer) -> None:
    reviewer.click_cell("excessive.total")
    reviewer.click_source(LOOSE[0])
    reviewer.page.placing.button.click()
    assert reviewer.text("excessive.total") == LOOSE[0]
    assert not reviewer.page.placing.button.isEnabled()


def test_a_corrected_row_is_not_offered_because_its_figure_was_clicked(reviewer: Reviewer) -> None:
    reviewer.click_cell("unpaid.companies")
    reviewer.type("9")
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("2200")
    button = reviewer.page.placing.row_button
    assert (button.isEnabled(), button.toolTip()) == (False, "请先在右边的表里点要填的格。")
    reviewer.click_cell("unpaid.natural")
    assert button.isEnabled()


def test_a_second_figure_of_a_row_does_not_begin_it(reviewer: Reviewer) -> None:
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1901")
    assert not reviewer.page.placing.row_button.isEnabled()
    assert "没有 7 个数" in reviewer.page.placing.row_button.toolTip()


def test_the_row_that_is_filled_can_be_read_on_a_small_page(reviewer: Reviewer) -> None:
    reviewer.page.resize(reviewer.page.minimumSize())
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1900")
    QApplication.processEvents()
    label = reviewer.page.placing.row_target
    label.setFixedWidth(label.fontMetrics().horizontalAdvance(label.text()) * 3 // 4)
    QApplication.processEvents()
    shown = label.shown()
    assert shown.startswith("“1900")
    assert shown.endswith("…” → 4.无正当理由大量反复申请 › 自然人……总计")
    assert label.fontMetrics().horizontalAdvance(shown) <= label.width()


def test_what_was_filled_is_missing_no_more(reviewer: Reviewer) -> None:
    page = reviewer.page
    assert page.headline.text().startswith("200 个数据中 179 个已读取，21 个缺失")
    reviewer.click_thing("4.无正当理由")
    reviewer.click_source("1900")
    fill(reviewer)
    assert page.headline.text().startswith("200 个数据中 179 个已读取，14 个缺失")
    assert page.headline.text().endswith("已更正 7 个。")
    line = next(text for text in reviewer.sentences if "4.无正当理由" in text)
    assert line.endswith("4.无正当理由大量反复申请：已填入 7 个数。")
    index = page.form.grid.grid_model.index_of(cell("excessive.natural"))
    assert "没有找到" not in index.data(Qt.ItemDataRole.ToolTipRole)
    reviewer.press(Qt.Key.Key_Z, CONTROL)
    assert sum("没有找到" in text for text in reviewer.sentences) == len(LOST)


class Wandering:
    """Goes over the page at random, and remembers which cell was chosen last."""

    def __init__(self, reviewer: Reviewer, person: Person, seed: int) -> None:
        self._reviewer, self._person, self._dice = reviewer, person, random.Random(seed)
        fields = reviewer.page.reviewed.opened.form.fields
        self._rows = [ref for ref in fields if ref.table == "applications"]
        self.chosen = reviewer.page.form.current_ref
        self.filled = 0

    def step(self) -> None:
        steps = (self.list_line, self.source, self.source, self.form_cell, self.undo, self.redo)
        self._dice.choice(steps)()
        if self._reviewer.page.placing.row_button.isEnabled() and self._dice.random() < 0.6:
            self.fill()

    def list_line(self) -> None:
        row, name = self._dice.choice(LINES)
        self._reviewer.click_thing(name)
        self.chosen = cell(f"{row}.natural")

    def source(self) -> None:
        row, column = self._dice.choice((14, 18, 19, 17, 22)), self._dice.choice((0, 0, 0, 3))
        self._reviewer.click_source(str(row * 100 + column))

    def form_cell(self) -> None:
        row = self._dice.choice(("not_ready", "excessive", "unpaid", "repeated"))
        self.chosen = cell(f"{row}.{self._dice.choice(('natural', 'research'))}")
        self._reviewer.click_cell(f"{row}.{self.chosen.column}")

    def undo(self) -> None:
        self._reviewer.press(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self._reviewer.press(Qt.Key.Key_Y, CONTROL)

    def fill(self) -> None:
        """Press the button; exactly what its line says is then done, to the chosen row."""
        session = self._reviewer.page.reviewed.session
        said, before, asked = told(self._reviewer), session.report, len(self._person.asked)
        self._person.ways = [self._dice.random() < 0.5]
        agreed = self._person.ways[0]
        fill(self._reviewer)
        figures, _, name = said.removeprefix("“").partition("” → ")
        named = self._named(name.partition("（已用于")[0])
        assert named[0] == self.chosen, said
        if len(self._person.asked) > asked and not agreed:
            assert session.report == before
            return
        after = [session.report.entry(ref).text for ref in named]
        assert after == figures.split("、"), said
        rest = set(self._rows) - set(named)
        assert all(session.report.entry(ref) == before.entry(ref) for ref in rest), said
        self.filled += 1

    def _named(self, name: str) -> list[CellRef]:
        fields = self._reviewer.page.reviewed.opened.form.fields
        first = name.partition("……")[0]
        [start] = [ref for ref in self._rows if " › ".join(fields[ref].path[-2:]) == first]
        row = [ref for ref in self._rows if ref.row == start.row]
        return row[row.index(start) :]


@pytest.mark.parametrize("seed", range(6))
def test_whatever_was_clicked_before_the_row_that_is_named_is_filled(
    reviewer: Reviewer, person: Person, seed: int
) -> None:
    wandering = Wandering(reviewer, person, seed)
    for _ in range(40):
        wandering.step()
    assert wandering.filled
