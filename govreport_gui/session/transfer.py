"""What was found in a foreign file, on its way out of the process that read it.

The file may have taken that process over. So an answer is plain JSON (UTF-8) in one of two forms,
and whoever gets it believes nothing of it that the form does not know::

    {"report": {…}, "missing": [[table, row, column]], "notes": [[code, value, …]]}
    {"failure": "protected", "detail": "…"}

``report`` is as in the report's own file (see ``storage.ownfile``).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from govreport_gui.importing import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import CellRef
from govreport_gui.session.files import Opened
from govreport_gui.storage import content_of, report_from

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog

LARGEST = 4 * 1024 * 1024
"""Bytes of an answer; the largest real reports stay under 1 MB."""
_LAST_YEAR = 9999
"""Four digits are a year, however unlikely; the checks say so."""
_LONGEST_DETAIL = 2000


def encode(result: Opened | UnreadableFileError) -> bytes:
    """Return what reading a foreign file gave."""
    if isinstance(result, UnreadableFileError):
        data = _failure(result)
    else:
        data = {
            "report": content_of(result.report),
            "missing": [[ref.table, ref.row, ref.column] for ref in result.missing],
            "notes": [[note.code, *note.values] for note in result.notes],
        }
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")


def decode(catalog: Catalog, path: Path, answer: bytes) -> Opened:
    """Return what another process found in a file.

    Raises the UnreadableFileError that it met; TOO_LARGE for an answer that is longer than
    ``LARGEST``, CRASHED for one that makes no sense.
    """
    if len(answer) > LARGEST:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "answer")
    try:
        data = json.loads(answer.decode("utf-8"))
        _refuse_surrogates(data)
        if "failure" in data:
            raise UnreadableFileError(path, ReadFailure(data["failure"]), _text(data["detail"]))
        return _opened(catalog, data)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise UnreadableFileError(path, ReadFailure.CRASHED, repr(error)) from error


def _failure(error: UnreadableFileError) -> dict[str, Any]:
    return {"failure": error.reason, "detail": error.detail[:_LONGEST_DETAIL]}


def _opened(catalog: Catalog, data: dict[str, Any]) -> Opened:
    report = report_from(catalog, data["report"])
    if report.year is not None and not 0 <= report.year <= _LAST_YEAR:
        raise ValueError(report.year)
    form = catalog.edition(report.edition)
    missing = tuple(CellRef(*map(_text, place)) for place in data["missing"])
    if not set(missing) <= form.fields.keys() - report.entries.keys():
        raise KeyError(missing)
    notes = tuple(Note(_text(code), tuple(map(_text, values))) for code, *values in data["notes"])
    return Opened(form, report, own=False, missing=missing, notes=notes)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _refuse_surrogates(data: object) -> None:
    """Raise UnicodeEncodeError for half characters: JSON can spell them, no file can keep them."""
    json.dumps(data, ensure_ascii=False).encode()
