from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from pathlib import Path

import pytest

from govreport_gui.model.errors import (
    BadPackageError,
    GovReportError,
    PackageFailure,
    ReadFailure,
    UnreadableFileError,
    UnwritableFileError,
    WriteFailure,
)
from govreport_gui.wording import TranslationFile, error_sentence
from tests.conftest import ROOT
from tests.wording.conftest import WORDS

FILE = Path("目录") / "甲.govreport"
KINDS: tuple[tuple[Callable[..., GovReportError], type[Enum]], ...] = (
    (UnreadableFileError, ReadFailure),
    (UnwritableFileError, WriteFailure),
    (BadPackageError, PackageFailure),
)


@pytest.mark.parametrize(
    ("kind", "reason"), [(kind, reason) for kind, reasons in KINDS for reason in reasons]
)
def test_every_reason_names_the_file_and_is_said_in_chinese(
    kind: Callable[..., GovReportError], reason: Enum
) -> None:
    words = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
    in_chinese, in_english = (error_sentence(kind(FILE, reason), w) for w in (words, WORDS))
    assert FILE.name in in_chinese
    assert FILE.name in in_english
    assert in_chinese != in_english
