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
