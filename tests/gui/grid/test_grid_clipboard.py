"""Copy, cut and paste."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from govreport_gui.gui.grid import mode_name, refusal_sentence
from govreport_gui.gui.grid.bindings import Mode
from govreport_gui.gui.grid.blocks import Refusal
from govreport_gui.gui.grid.copies import tab_separated
from govreport_gui.gui.grid.sources import read_lines, read_source

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid


def _put(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _refusals(grid: Grid) -> list[str]:
    said: list[str] = []
    grid.view.refused.connect(said.append)
    return said


def _start(grid: Grid, name: str) -> None:
    grid.view.go_to(grid.ref(name))


def test_a_copied_block_is_tab_separated_lines(grid: Grid) -> None:
    _start(grid, "received.natural")
    grid.press("Shift+Right", "Shift+Down", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "5\t2\n1\t\n"


def test_a_copied_value_alone_has_no_line_end(grid: Grid) -> None:
    _start(grid, "received.natural")
    grid.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "5"


def test_a_copied_blank_cell_empties_where_it_is_pasted(grid: Grid) -> None:
    _start(grid, "received.research")
    grid.press("Ctrl+C", "Home", "Ctrl+V")
    assert grid.text("received.natural") == ""


def test_copied_html_keeps_the_spans(make_grid: Callable[..., Grid]) -> None:
    grid = make_grid("disclosure", 2019)
    _start(grid, "rules.issued")
    grid.press("Shift+End", "Ctrl+C")
    html = QGuiApplication.clipboard().mimeData().html()
    assert '<tr align="center"><td></td><td colspan="2">6</td><td></td></tr>' in html


def test_a_block_is_pasted_from_the_upper_left_chosen_cell_as_one_step(grid: Grid) -> None:
    before, steps = grid.session.report, len(grid.session.history.done)
    _put("1\t2\r\n3\t4\r\n")
    _start(grid, "secret.companies")
    grid.press("Ctrl+V")
    names = ("secret.companies", "secret.research", "forbidden.companies", "forbidden.research")
    assert [grid.text(name) for name in names] == ["1", "2", "3", "4"]
    assert len(grid.session.history.done) == steps + 1
    assert grid.session.history.done[-1].label == "paste"
    grid.session.undo()
    assert grid.session.report == before


def test_a_pasted_block_is_chosen_with_the_cursor_where_it_begins(grid: Grid) -> None:
    _put("1\t2\n3\t4")
    _start(grid, "secret.companies")
    grid.press("Ctrl+V")
    assert grid.chosen == 4
    assert grid.view.current_ref == grid.ref("secret.companies")


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("received.total", "1\t2", "too-wide"),
        ("carried_out.natural", "1\n2", "too-tall"),
        ("received.natural", "\t".join("12345678"), "too-wide"),
        ("received.natural", "\t" + "\t".join("1234567"), "too-wide"),
        ("results.others", "1\t2\n3\t4\t5", "too-wide"),
    ],
)
def test_a_block_that_does_not_fit_is_refused_whole(
    grid: Grid, name: str, text: str, why: str
) -> None:
    said, before = _refusals(grid), grid.session.report
    _put(text)
    _start(grid, name)
    grid.press("Ctrl+V")
    assert said == [why]
    assert grid.session.report is before


def test_an_empty_clipboard_is_refused(grid: Grid) -> None:
    said = _refusals(grid)
    QGuiApplication.clipboard().clear()
    grid.press("Ctrl+V")
    assert said == ["nothing-to-paste"]


def test_a_block_is_not_pasted_into_several_areas(grid: Grid) -> None:
    said, before = _refusals(grid), grid.session.report
    _put("1\t2")
    grid.click("received.natural")
    grid.click("granted.natural", Qt.KeyboardModifier.ControlModifier)
    grid.press("Ctrl+V")
    assert said == ["several-areas"]
    assert grid.session.report is before


def test_several_areas_are_not_copied(grid: Grid) -> None:
    said = _refusals(grid)
    _put("kept")
    grid.click("received.natural")
    grid.click("granted.natural", Qt.KeyboardModifier.ControlModifier)
    grid.press("Ctrl+X")
    assert said == ["several-areas"]
    assert QGuiApplication.clipboard().text() == "kept"
    assert grid.text("received.natural") == "5"


def test_one_value_goes_into_every_chosen_cell(grid: Grid) -> None:
    _put("0\n")
    grid.press("Ctrl+A", "Ctrl+V")
    assert {entry.text for entry in grid.session.report.entries.values()} >= {"0"}
    assert sum(ref.table == "applications" for ref in grid.session.report.entries) == 175


def test_a_block_goes_over_merged_cells_and_heads_cell_by_cell(
    make_grid: Callable[..., Grid],
) -> None:
    grid = make_grid("disclosure", 2019)
    _put("1\t2\t3\n4\t5\t6\n7\t8\t9")
    _start(grid, "rules.issued")
    grid.press("Ctrl+V")
    assert grid.text("rules.published") == "2"
    assert grid.text("licences.items_change") == "8"


def test_what_was_copied_over_merged_cells_comes_back_the_same(
    make_grid: Callable[..., Grid],
) -> None:
    grid = make_grid("disclosure", 2019)
    grid.press("Ctrl+A", "'3'", "Ctrl+Return", "Ctrl+C")
    before = grid.session.report
    grid.press("Del", "Ctrl+Home", "Ctrl+V")
    assert grid.session.report == before


def test_pasted_full_width_digits_become_ascii_digits(grid: Grid) -> None:
    _put("１２\t３件")
    _start(grid, "secret.companies")
    grid.press("Ctrl+V")
    assert (grid.text("secret.companies"), grid.text("secret.research")) == ("12", "3")


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("5", (("5",),)),
        ("5\r\n", (("5",),)),
        ("\n", (("",),)),
        ("1\t2\n3", (("1", "2"), ("3",))),
        ("1\n\n3\n", (("1",), ("",), ("3",))),
        ("1\n2\n\n", (("1",), ("2",), ("",))),
        ('"a\nb"\t2', (("a b", "2"),)),
        ('"say ""hi"""', (('say "hi"',),)),
        ('5"\t6', (('5"', "6"),)),
        ("a\x01b", (("a b",),)),
        ("\N{NO-BREAK SPACE}12 ", (("12",),)),
        ("1\r2", (("1",), ("2",))),
    ],
)
def test_blocks_are_read_as_excel_wps_and_calc_write_them(
    text: str, block: tuple[tuple[str, ...], ...]
) -> None:
    assert read_lines(text) == block


def test_a_book_on_the_clipboard_is_no_block() -> None:
    assert read_source("x" * 1_000_001, "") is None


@given(st.text())
def test_any_text_on_the_clipboard_can_be_read(text: str) -> None:
    block = read_lines(text)
    assert block is None or all(block)


_VALUES = st.text(st.characters(categories=["L", "N", "P", "S"]), max_size=8)


@given(st.integers(1, 5).flatmap(lambda n: st.lists(st.tuples(*[_VALUES] * n), min_size=1)))
def test_a_block_comes_back_as_it_was_copied(lines: list[tuple[str, ...]]) -> None:
    block = tuple(lines)
    assert read_lines(tab_separated(block)) == block


def test_every_refusal_has_a_sentence_of_its_own() -> None:
    assert len({refusal_sentence(code.value) for code in Refusal}) == len(Refusal)


def test_every_mode_has_a_name_of_its_own() -> None:
    assert len({mode_name(mode.value) for mode in Mode}) == len(Mode)
