"""Give back what is left of a damaged file of ours, and say what is gone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.model.report import Report, parse_entry
from govreport_gui.storage.cut_json import read_cut
from govreport_gui.storage.ownfile import LARGEST, VERSION, reason_from, report_from
from govreport_gui.storage.torn_zip import torn_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Entry, Paragraphs, Reason

_TORN = "\N{REPLACEMENT CHARACTER}"


class Part(StrEnum):
    """What can be gone from a report."""

    END = "end"
    DOUBTFUL = "doubtful"
    FORM = "form"
    AGENCY = "agency"
    YEAR = "year"
    CELLS = "cells"
    TEXT = "text"
    REASONS = "reasons"
    LAST_YEAR = "last-year"


@dataclass(frozen=True, slots=True)
class Loss:
    """Something that is gone. ``names``: of CELLS the cells' keys, of TEXT the sections' keys.

    END: the file breaks off in the member of ``report.json`` that is named, and nobody knows what
    followed. DOUBTFUL: its checksum is wrong, so every value may be.
    """

    part: Part
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What is left of a report, and what is gone."""

    report: Report
    losses: tuple[Loss, ...]


def salvage(forms: Iterable[Form], path: Path) -> Salvaged:
    """Return what is left of a damaged file.

    Raises UnreadableFileError: DAMAGED when nothing of a report is left, NEWER_VERSION when a newer
    version of the program wrote it, TOO_LARGE, MISSING or DENIED when it cannot be looked at.
    """
    text, doubtful = torn_text(_bytes(path))
    try:
        data, is_whole = read_cut(text)
    except ValueError as error:
        raise UnreadableFileError(path, ReadFailure.DAMAGED, repr(error)) from error
    if not isinstance(data, dict) or data.get("format") != "govreport":
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "nothing of a report is left")
    version = data.get("version")
    if isinstance(version, int) and version > VERSION:
        raise UnreadableFileError(path, ReadFailure.NEWER_VERSION)
    pieces = _Pieces(forms, data)
    report = pieces.report()
    if not (report.agency or report.entries or report.narrative):
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "nothing of a report is left")
    general = [Loss(Part.DOUBTFUL)] if doubtful else []
    if not is_whole:
        general.append(Loss(Part.END, tuple(data)[-1:]))
    return Salvaged(report, (*general, *pieces.losses))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UnreadableFileError(path, ReadFailure.TOO_LARGE)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFileError(path, ReadFailure.MISSING) from error
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, repr(error)) from error


class _Pieces:
    """Takes of a report what the form knows, and remembers what it cannot take."""

    def __init__(self, forms: Iterable[Form], data: Mapping[str, Any]) -> None:
        self._forms, self._data = tuple(forms), data
        self.losses: list[Loss] = []
        self._form = self._known_form()

    def report(self) -> Report:
        """Return what is left."""
        return Report(
            self._form.key,
            self._form.edition,
            self._fact(Part.AGENCY, str) or "",
            self._fact(Part.YEAR, int),
            self._entries(),
            self._narrative(),
            self._last_year(),
            self._reasons(),
        )

    def _known_form(self) -> Form:
        """Return the form; where the file does not say, the newest one."""
        for form in self._forms:
            if (form.key, form.edition) == (self._data.get("form"), self._data.get("edition")):
                return form
        self.losses.append(Loss(Part.FORM))
        return max(self._forms, key=lambda form: form.edition)

    def _fact(self, part: Part, kind: type) -> Any:  # noqa: ANN401 of that kind
        value = self._data.get(part)
        if type(value) is kind:
            return value
        if value is not None or part not in self._data:
            self.losses.append(Loss(part))
        return None

    def _entries(self) -> Mapping[CellRef, Entry]:
        found: dict[CellRef, Entry] = {}
        gone = []
        for names, text in _leaves(self._data.get("tables")):
            ref = CellRef(*names) if len(names) == 3 else None  # noqa: PLR2004 table, row, column
            # What cannot be a character was one: half a figure is a wrong figure.
            whole = isinstance(text, str) and _TORN not in text
            if whole and ref is not None and ref in self._form.fields:
                found[ref] = parse_entry(text)
            else:
                gone.append(".".join(names))
        if gone or not isinstance(self._data.get("tables"), dict):
            self.losses.append(Loss(Part.CELLS, tuple(gone)))
        return {ref: found[ref] for ref in self._form.fields if ref in found and found[ref].text}

    def _narrative(self) -> Mapping[str, Paragraphs]:
        known = {PREAMBLE, *(section.key for section in self._form.text_sections())}
        texts = self._data.get("text")
        texts = texts if isinstance(texts, dict) else {}
        found, gone = {}, []
        for section, lines in texts.items():
            kept = [t for t in lines if isinstance(t, str)] if isinstance(lines, list) else []
            if section in known and kept:
                found[section] = tuple(kept)
            if section not in known or not isinstance(lines, list) or kept != lines:
                gone.append(section)
        if gone or not isinstance(self._data.get("text"), dict):
            self.losses.append(Loss(Part.TEXT, tuple(gone)))
        return found

    def _last_year(self) -> Report | None:
        data = self._data.get("last_year")
        if data is None and ("last_year" in self._data or self._data.get("version") == 1):
            return None
        with suppress(AttributeError, KeyError, TypeError, ValueError):
            return report_from(self._forms, data or {})
        self.losses.append(Loss(Part.LAST_YEAR))
        return None

    def _reasons(self) -> Mapping[str, Reason]:
        reasons = self._data.get("reasons", {} if self._data.get("version") == 1 else None)
        found = {}
        for rule, reason in reasons.items() if isinstance(reasons, dict) else ():
            with suppress(KeyError, TypeError):
                found[rule] = reason_from(reason)
        if not isinstance(reasons, dict) or len(found) < len(reasons):
            self.losses.append(Loss(Part.REASONS))
        return found


def _leaves(data: Any, names: tuple[str, ...] = ()) -> Iterable[tuple[tuple[str, ...], Any]]:  # noqa: ANN401 JSON
    if isinstance(data, dict):
        for name, inner in data.items():
            yield from _leaves(inner, (*names, name))
    elif names:
        yield names, data
