from __future__ import annotations

import pytest

from govreport_gui.importing.result import Note
from govreport_gui.wording import TranslationFile, note_sentence
from tests.conftest import ROOT


@pytest.mark.parametrize("code", ["row-unplaced", "heads-unknown", "merged-values"])
def test_the_one_row_of_a_table_without_stub_is_told_without_a_name(code: str) -> None:
    words = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
    named = note_sentence(Note(code, ("三", "1.属于国家秘密", "1、2", "5")), words)
    alone = note_sentence(Note(code, ("四", "", "1、2", "5")), words)
    assert "「1.属于国家秘密」" in named
    assert "「」" not in alone
    assert "四" in alone
    assert "1、2" in alone


def test_no_note_calls_a_row_or_a_head_wrong_that_was_only_not_recognised() -> None:
    """In a PDF a row's name may be mixed with its neighbour's, its heads on the page before."""
    words = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
    row = note_sentence(Note("row-unknown", ("三", "1.信访举报 投诉")), words)
    heads = note_sentence(Note("heads-unknown", ("三", "1.信访举报投诉", "0、1")), words)
    assert "对不上" in row
    assert "对照原文" in row
    assert "不是规定的行" not in row
    assert "没有与规定格式相符的表头" in heads
