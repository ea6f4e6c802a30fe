"""The report's own file, ``.govreport``: a zip archive with one JSON member.

``report.json`` (UTF-8)::

    {"format": "govreport", "version": 2,
     "form": "annual_report", "edition": 2021,
     "agency": "青石镇人民政府", "year": 2025,
     "tables": {"applications": {"received": {"natural": "11"}}},
     "text": {"preamble": ["…"], "一": ["…"]},
     "reasons": {"P1.rules.in_force": {"text": "…", "values": "…"}},
     "last_year": {"form": "annual_report", "edition": 2021, …}}

``tables`` holds the text of every cell that is not blank under the keys of the form definition
(table, row, column); ``text`` the paragraphs of each text section. ``year`` may be null.
``reasons`` say why a finding is right as it is (see ``model.report.Reason``), ``last_year`` is null
or the report of the year before, with the fields from ``form`` to ``text``. Both are new in
version 2. A file of a higher ``version`` is refused, so that an older program never drops what it
does not know.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import Reason, Report, parse_entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from typing import BinaryIO

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Entry, Paragraphs

SUFFIX = ".govreport"
VERSION = 2
_MEMBER = "report.json"
_ZIP, _NAME_AT = b"PK\x03\x04", 30
"""How an archive begins, and where the name of its first member stands."""
LARGEST = 32 * 1024 * 1024
"""Bytes of JSON; the largest real reports stay under 1 MB."""


def write_report(report: Report, target: BinaryIO) -> None:
    """Write a report into an open binary file."""
    data = {"format": "govreport", "version": VERSION, **whole_content_of(report)}
    text = json.dumps(data, ensure_ascii=False, indent=1)
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        # Without the time of day, so that equal reports make equal files. Half a character, which a
        # text field may hold, must not keep all the others from being saved.
        archive.writestr(ZipInfo(_MEMBER), text.encode("utf-8", "surrogatepass"), ZIP_DEFLATED)


def read_report(forms: Iterable[Form], path: Path) -> Report:
    """Read a report; raises UnreadableFileError when that cannot be done in full."""
    data = _load(path)
    if data.get("format") != "govreport":
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "not a govreport file")
    if not isinstance(data.get("version"), int) or data["version"] < 1:
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "no version")
    if data["version"] > VERSION:
        raise UnreadableFileError(path, ReadFailure.NEWER_VERSION)
    try:
        return report_from(forms, data) if data["version"] == 1 else whole_report_from(forms, data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnreadableFileError(path, ReadFailure.DAMAGED, repr(error)) from error


def is_own_file(path: Path) -> bool:
    """Tell by its content, or else by its name, whether a file is one of ours.

    Only the first bytes are looked at: a foreign archive may be made to take for ever.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_NAME_AT + len(_MEMBER))
    except OSError:
        head = b""
    first = head[_NAME_AT:].decode("ascii", "replace")
    if head.startswith(_ZIP) and len(first) == len(_MEMBER):
        return first == _MEMBER
    return path.suffix.lower() == SUFFIX


def content_of(report: Report) -> dict[str, Any]:
    """Return a report as JSON, without its reasons and last year's."""
    tables: dict[str, dict[str, dict[str, str]]] = {}
    for ref, entry in sorted(report.entries.items()):
        tables.setdefault(ref.table, {}).setdefault(ref.row, {})[ref.column] = entry.text
    return {
        "form": report.form,
        "edition": report.edition,
        "agency": report.agency,
        "year": report.year,
        "tables": tables,
        "text": {section: list(texts) for section, texts in sorted(report.narrative.items())},
    }


def report_from(forms: Iterable[Form], data: Mapping[str, Any]) -> Report:
    """Return the report that ``content_of`` gave.

    Raises AttributeError, KeyError, TypeError or ValueError for what does not belong to it.
    """
    form = next((f for f in forms if (f.key, f.edition) == (data["form"], data["edition"])), None)
    if form is None:
        raise KeyError(data["form"], data["edition"])
    agency, year = data["agency"], data["year"]
    if not isinstance(agency, str) or not (year is None or type(year) is int):
        raise TypeError(agency, year)
    return Report(
        form.key,
        form.edition,
        agency,
        year,
        _entries(form, data["tables"]),
        {section: _paragraphs(section, form, texts) for section, texts in data["text"].items()},
    )


def whole_content_of(report: Report) -> dict[str, Any]:
    """Return a report as JSON, with its reasons and last year's."""
    reasons = {
        rule: {"text": reason.text, "values": reason.values}
        for rule, reason in sorted(report.reasons.items())
    }
    last = report.last_year
    return {
        **content_of(report),
        "reasons": reasons,
        "last_year": content_of(last) if last is not None else None,
    }


def whole_report_from(forms: Iterable[Form], data: Mapping[str, Any]) -> Report:
    """Return the report that ``whole_content_of`` gave.

    Raises AttributeError, KeyError, TypeError or ValueError for what does not belong to it.
    """
    last = data["last_year"]
    return replace(
        report_from(forms, data),
        last_year=None if last is None else report_from(forms, last),
        reasons={rule: reason_from(reason) for rule, reason in data["reasons"].items()},
    )


def reason_from(data: Mapping[str, Any]) -> Reason:
    """Return a reason from JSON; raises KeyError or TypeError for what is none."""
    text, values = data["text"], data["values"]
    if not isinstance(text, str) or not isinstance(values, str):
        raise TypeError(data)
    return Reason(text, values)


def _load(path: Path) -> dict[str, Any]:
    try:
        size = path.stat().st_size
        if not size:
            raise UnreadableFileError(path, ReadFailure.EMPTY)
        if size > LARGEST:
            raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
        with ZipFile(path) as archive:
            if archive.getinfo(_MEMBER).file_size > LARGEST:
                raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
            data = json.loads(archive.read(_MEMBER))
    except FileNotFoundError as error:
        raise UnreadableFileError(path, ReadFailure.MISSING) from error
    except IsADirectoryError as error:
        raise UnreadableFileError(path, ReadFailure.FOLDER) from error
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, repr(error)) from error
    except (BadZipFile, EOFError, KeyError, RecursionError, ValueError, zlib.error) as error:
        raise UnreadableFileError(path, ReadFailure.DAMAGED, repr(error)) from error
    if not isinstance(data, dict):
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "no object")
    return data


def _entries(form: Form, tables: Mapping[str, Any]) -> dict[CellRef, Entry]:
    entries = {
        CellRef(table, row, column): parse_entry(text)
        for table, rows in tables.items()
        for row, columns in rows.items()
        for column, text in columns.items()
    }
    unknown = entries.keys() - form.fields.keys()
    if unknown:
        raise KeyError(unknown)
    return {ref: entries[ref] for ref in form.fields if ref in entries and entries[ref].text}


def _paragraphs(section: str, form: Form, texts: Sequence[str]) -> Paragraphs:
    known = {PREAMBLE, *(s.key for s in form.text_sections())}
    if section not in known:
        raise KeyError(section)
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise TypeError(section)
    return tuple(texts)
