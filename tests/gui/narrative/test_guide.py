"""Guidance beside the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from govreport_gui.model.report import AGENCY, TextRef
from tests.gui.hands import cell

if TYPE_CHECKING:
    from govreport_gui.gui.narrative.guide import Guide
    from tests.gui.narrative.conftest import Writer

TOTAL = cell("received.total")


@pytest.fixture
def first(writer: Writer) -> Writer:
    """Section 一 with two of its parts."""
    writer.begin("（一）主动公开。全年公开3条。", "（二）监督保障。开展培训2次。", row=0)
    writer.view.commit_edits()
    return writer


def guide(writer: Writer) -> Guide:
    assert writer.page.guide is not None
    return writer.page.guide


def spoken(writer: Writer) -> dict[str, str]:
    """What a screen reader says of each part."""
    role, rows = Qt.ItemDataRole.AccessibleTextRole, guide(writer).list
    texts = [str(rows.item(row).data(role)) for row in range(rows.count())]
    return dict(text.split(": ") for text in texts)


def choose(writer: Writer, heading: str) -> None:
    [item] = guide(writer).list.findItems(heading, Qt.MatchFlag.MatchExactly)
    guide(writer).list.setCurrentItem(item)


def test_parts_that_are_there_and_parts_that_are_missing_are_told(first: Writer) -> None:
    said = spoken(first)
    assert said["主动公开"] == said["监督保障"] != said["政府信息管理"]


def test_only_governments_are_asked_about_accountability(first: Writer) -> None:
    assert "责任追究" in spoken(first)
    first.session.enter({AGENCY: "云岭县财政局"}, "facts")
    QApplication.processEvents()
    assert "责任追究" not in spoken(first)


def test_a_missing_part_is_put_in_at_its_place_as_one_step(first: Writer) -> None:
    before = first.kept
    choose(first, "依申请公开")
    guide(first).button.click()
    assert first.kept[1].startswith("（二）依申请公开。")
    assert first.kept[2].startswith("（三）监督保障。")
    assert "12件" in first.shown
    assert first.editor.hasFocus()
    assert first.editor.here().paragraph == 1
    first.press("Ctrl+Z")
    assert first.kept == before


def test_a_part_that_is_there_is_shown(first: Writer) -> None:
    choose(first, "监督保障")
    guide(first).button.click()
    assert first.editor.here().paragraph == 1


def test_wanted_figures_show_what_the_tables_hold_and_go_into_the_text(first: Writer) -> None:
    choose(first, "依申请公开")
    rows = guide(first).figures
    assert rows.item(0).text().endswith("= 12")
    first.session.enter({TOTAL: "13"}, "type")
    QApplication.processEvents()
    assert rows.item(0).text().endswith("= 13")
    first.put_cursor("全年公开")
    rows.itemActivated.emit(rows.item(0))
    assert first.shown.startswith("（一）主动公开。全年公开133条。")
    assert "{applications.received.total}3条" in first.kept[0]


def test_the_source_of_the_guidance_is_named(first: Writer) -> None:
    choose(first, "依申请公开")
    assert "国办公开办函" in guide(first).source.text()


def test_guidance_is_hidden_and_stays_so_everywhere(first: Writer) -> None:
    first.page.strip.guide.click()
    assert not guide(first).isVisible()
    first.view.sections.setCurrentRow(4)
    assert not guide(first).isVisible()
    assert not first.window._settings.guide


def test_the_length_is_told_and_too_long_is_marked(first: Writer) -> None:
    assert "1000" in first.page.strip.count.text()
    assert "⚠" not in first.page.strip.count.text()
    first.session.enter({TextRef("一"): ("长" * 1001,)}, "write")
    QApplication.processEvents()
    assert "⚠" in first.page.strip.count.text()
    assert "1001" in first.page.strip.count.text()


def test_a_part_that_is_told_without_a_heading_is_shown_and_not_put_in_again(
    writer: Writer,
) -> None:
    writer.begin("本年度存在的问题：人员更换频繁。", "下一步加强改进。", row=4)
    writer.view.commit_edits()
    choose(writer, "改进情况")
    before = writer.kept
    guide(writer).button.click()
    assert writer.kept == before
    assert writer.editor.textCursor().blockNumber() == 1
