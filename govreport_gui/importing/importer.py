"""Open a file that is not ours: tell its kind, read it, match it with the form."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Protocol, cast

from govreport_gui.importing.kinds import kind_of
from govreport_gui.importing.matching import match
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govreport_gui.importing.raw import RawDocument
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.form import Form


class _Reader(Protocol):
    def read(self, path: Path) -> RawDocument:
        """Read a file of one format."""


def import_report(forms: Iterable[Form], path: Path) -> ImportResult:
    """Read any file that holds a report.

    Raises UnreadableFileError when the file cannot be read or holds no report.
    """
    # Readers load when used: their libraries would double the start-up time.
    module = importlib.import_module(f"govreport_gui.importing.readers.{kind_of(path)}")
    result = match(forms, cast(_Reader, module).read(path))
    if not result.matches and not result.report.narrative:
        raise UnreadableFileError(path, ReadFailure.NO_REPORT)
    return result
