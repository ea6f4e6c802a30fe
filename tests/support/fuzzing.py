"""Read mutated files and tell what came of each."""

from __future__ import annotations

import signal
from collections import Counter
from contextlib import contextmanager
from enum import StrEnum
from random import Random
from typing import TYPE_CHECKING, NoReturn

from govreport_gui.importing.importer import import_report
from govreport_gui.importing.result import NO_FIGURE
from govreport_gui.model.errors import UnreadableFileError
from tests.support.dressing import same
from tests.support.mutations import mutated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.importing.result import ImportResult
    from govreport_gui.model.report import Report

PATIENCE = 10
"""Seconds for one file; a sound one takes a tenth of a second."""

_MOVED = 3
"""A changed figure may happen to be another cell's; so many at once are in the wrong place."""


class Outcome(StrEnum):
    WHOLE = "read whole"
    PART = "read in part, and said so"
    REFUSED = "refused"
    NOTED = "read wrong, but something noted"
    SILENT = "read wrong without a word"
    CRASHED = "crashed"
    SLOW = "too slow"


class _TooSlowError(BaseException):
    """Not an Exception, so that no reader can take it for a damaged file."""


def fuzz(
    catalog: Catalog,
    kind: str,
    sources: Sequence[tuple[Path, Report]],
    numbers: range,
    scratch: Path,
) -> tuple[Counter[Outcome], list[str]]:
    """Return how often each outcome was met, and what led to those that must not be.

    A number says what is wrong with a file, the same every time.
    """
    outcomes: Counter[Outcome] = Counter()
    bad = []
    whole = [(file.read_bytes(), report) for file, report in sources]
    for number in numbers:
        rng = Random(f"{kind} {number}")
        data, report = whole[number % len(whole)]
        mutation = mutated(kind, data, rng)
        scratch.write_bytes(mutation.data)
        outcome = _outcome(catalog, scratch, report, structure=mutation.structure)
        outcomes[outcome] += 1
        if outcome in {Outcome.CRASHED, Outcome.SLOW, Outcome.SILENT}:
            bad.append(f"{kind} {number}: {mutation.what}: {outcome}")
    return outcomes, bad


def _outcome(catalog: Catalog, file: Path, report: Report, *, structure: bool) -> Outcome:
    try:
        with _limited():
            result = import_report(catalog, file)
    except UnreadableFileError:
        return Outcome.REFUSED
    except _TooSlowError:
        return Outcome.SLOW
    except Exception:  # noqa: BLE001 whatever it is, it is what we look for
        return Outcome.CRASHED
    # A flipped byte may make a word of a figure; that tells nothing of the others.
    said = result.missing or any(note.code != NO_FIGURE for note in result.notes)
    if _is_wrong(result, report, structure=structure):
        return Outcome.NOTED if said else Outcome.SILENT
    return Outcome.PART if said else Outcome.WHOLE


def _is_wrong(result: ImportResult, report: Report, *, structure: bool) -> bool:
    """Tell whether a cell holds what was written for another one, or a figure nobody wrote.

    Where figures themselves may have been changed, a new figure is what the file says.
    """
    if result.report.edition != report.edition:
        return bool(result.report.entries)
    written = {entry.number for entry in report.entries.values()} - {None}
    figures = ((r, e) for r, e in result.report.entries.items() if e.number is not None)
    other = [entry for ref, entry in figures if not same(entry, report.entry(ref))]
    moved = sum(entry.number in written for entry in other)
    return bool(other) if structure else moved >= _MOVED


def as_archive(page: bytes) -> bytes:
    """Return a web page as browsers save it in one file."""
    head = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="=_x"\r\n\r\n--=_x\r\n'
        'Content-Type: text/html; charset="utf-8"\r\n\r\n'
    )
    return head.encode() + page + b"\r\n--=_x--\r\n"


@contextmanager
def _limited() -> Iterator[None]:
    def stop(*_: object) -> NoReturn:
        raise _TooSlowError

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
