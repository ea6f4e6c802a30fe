from __future__ import annotations

import pytest

from govreport_gui.model.errors import WriteFailure
from govreport_gui.wording import TranslationFile
from govreport_gui.wording.unsafe import unkept_sentence, unsafe_sentence
from tests.conftest import ROOT
from tests.wording.conftest import WORDS


def test_a_full_disk_is_named_as_the_cause() -> None:
    assert unsafe_sentence(WriteFailure.NO_SPACE, WORDS) == (
        "What you type is not safe against a crash: the disk with your own files is full. "
        "Save often."
    )
    assert unkept_sentence("a", WriteFailure.NO_SPACE, WORDS) == (
        "“a” is saved, but without a backup: the disk with your own files is full."
    )


@pytest.mark.parametrize("reason", WriteFailure)
def test_every_cause_is_said_in_chinese(reason: WriteFailure) -> None:
    words = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
    for sentence in (unsafe_sentence(reason, words), unkept_sentence("甲", reason, words)):
        assert sentence.isascii() is False
        assert not any("a" <= letter <= "z" for letter in sentence), sentence
