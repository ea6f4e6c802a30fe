"""What journals of programs that never came to their end hold."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import apply, difference
from govreport_gui.storage.changes import values_from
from govreport_gui.storage.journal_file import SUFFIX, VERSION
from govreport_gui.storage.ownfile import read_report, whole_report_from
from govreport_gui.storage.process import process_from
from govreport_gui.storage.records import records

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report
    from govreport_gui.storage.process import Process

_STILL_ELSEWHERE = 3600.0
"""Seconds: a home folder may be shared, and another computer's program be writing here still."""


@dataclass(frozen=True, slots=True)
class Lost:
    """A report as it stood when the program was torn away.

    ``origin`` is what the file ``path`` held, None where no file of ours held the report.
    ``changes`` counts the steps since then, ``at`` is the time of the last one (seconds since
    1970). ``skipped`` records were damaged; the one that was being written then does not count.
    """

    journal: Path
    report: Report
    origin: Report | None
    path: Path | None
    changes: int
    at: float
    skipped: int = 0


def lost_reports(forms: Iterable[Form], folder: Path) -> tuple[Lost, ...]:
    """Return what can be recovered from the journals in a folder, the newest first.

    A journal whose program still runs is left alone, and so is one that cannot be read: it is no
    use today, but a newer version of the program may have written it. One that has nothing to give
    back, because all was undone or the program was torn away just after a save, is discarded.
    """
    found = []
    with suppress(OSError):
        for journal in folder.glob(f"*{SUFFIX}"):
            lost = _lost(forms, journal)
            if lost is not None and _is_saved(forms, lost):
                discard(lost)
            elif lost is not None:
                found.append(lost)
    return tuple(sorted(found, key=lambda lost: -lost.at))


def discard(lost: Lost) -> None:
    """Have a journal forgotten: it was taken over or is not wanted; one that stays comes again."""
    with suppress(OSError):
        lost.journal.unlink(missing_ok=True)


def read_journal(forms: Iterable[Form], journal: Path) -> Lost:
    """Return what a journal holds.

    Raises OSError when it cannot be read; AttributeError, KeyError, TypeError or ValueError when it
    makes no sense.
    """
    lines, skipped = records(journal.read_bytes())
    return _replayed(forms, journal, lines, skipped)


def _lost(forms: Iterable[Form], journal: Path) -> Lost | None:
    try:
        lines, skipped = records(journal.read_bytes())
        if _is_in_use(process_from(lines[0]["process"]), journal):
            return None
        return _replayed(forms, journal, lines, skipped)
    except (OSError, AttributeError, IndexError, KeyError, TypeError, ValueError):
        return None


def _is_saved(forms: Iterable[Form], lost: Lost) -> bool:
    if lost.skipped:
        return False
    if lost.report == lost.origin:
        return True
    if lost.path is None:
        return False
    try:
        return read_report(forms, lost.path) == lost.report
    except UnreadableFileError:
        return False


def _is_in_use(process: Process, journal: Path) -> bool:
    is_gone = process.is_gone
    if is_gone is None:
        return time.time() - journal.stat().st_mtime < _STILL_ELSEWHERE
    return not is_gone


def _replayed(forms: Iterable[Form], journal: Path, lines: list[Any], skipped: int) -> Lost:
    first, *others = lines
    if first["journal"] != VERSION:
        raise ValueError(first["journal"])
    origin, path = first["origin"], first["path"]
    lost = Lost(
        journal,
        whole_report_from(forms, first["report"]),
        None if origin is None else whole_report_from(forms, origin),
        None if path is None else Path(path),
        first["changes"],
        first["at"],
        skipped,
    )
    typing = None
    for data in others:
        typing = data if "typing" in data else None
        if typing is None:
            lost = _with_values(forms, lost, data, data["values"])
    if typing is not None and typing["typing"][1] is not None:
        # What was being typed counts as entered: the clerk has seen it on the screen.
        lost = _with_values(forms, lost, typing, [typing["typing"]])
    return lost


def _with_values(
    forms: Iterable[Form], lost: Lost, data: dict[str, Any], values: list[Any]
) -> Lost:
    key = (lost.report.form, lost.report.edition)
    form = next(f for f in forms if (f.key, f.edition) == key)
    wanted = values_from(forms, values)
    unknown = {ref for ref in wanted if isinstance(ref, CellRef)} - form.fields.keys()
    if unknown:
        raise KeyError(unknown)
    step = difference(lost.report, wanted, "recover")
    changes = data.get("changes", lost.changes + bool(step.changes))
    return replace(lost, report=apply(lost.report, step), changes=changes, at=data["at"])
