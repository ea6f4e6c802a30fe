from __future__ import annotations

import errno
from pathlib import Path

import pytest

from govreport_gui.model.errors import WriteFailure
from govreport_gui.storage.failures import write_failure


class WindowsDiskError(OSError):
    """What Windows raises; here only Windows itself can make a real one."""

    def __init__(self, number: int, path: str = "") -> None:
        super().__init__(errno.EACCES, "refused", path)
        self.winerror = number


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (5, WriteFailure.DENIED),
        (19, WriteFailure.READ_ONLY),
        (21, WriteFailure.REMOVED),
        (32, WriteFailure.BUSY),
        (33, WriteFailure.BUSY),
        (39, WriteFailure.NO_SPACE),
        (64, WriteFailure.REMOVED),
        (112, WriteFailure.NO_SPACE),
        (123, WriteFailure.BAD_NAME),
        (206, WriteFailure.TOO_LONG),
        (1224, WriteFailure.BUSY),
        (99999, WriteFailure.DENIED),
    ],
)
def test_what_windows_answers_is_told_apart(number: int, reason: WriteFailure) -> None:
    assert write_failure(WindowsDiskError(number)) is reason


def test_where_windows_denies_to_replace_a_file_somebody_has_it_open(tmp_path: Path) -> None:
    path = tmp_path / "a.govreport"
    path.touch()
    assert write_failure(WindowsDiskError(5), replaced=path) is WriteFailure.BUSY


def test_a_path_that_is_too_long_for_windows_is_not_called_missing() -> None:
    refused = WindowsDiskError(3, "C:\\" + "长" * 300)
    assert write_failure(refused) is WriteFailure.TOO_LONG
    refused = WindowsDiskError(3, "C:\\a")
    refused.errno = errno.ENOENT
    assert write_failure(refused) is WriteFailure.NO_FOLDER
