"""Save a report to its own file, and keep what stood there and what stands there now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from govreport_gui.storage.atomic import write_atomically
from govreport_gui.storage.backups import keep_version
from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.failures import write_failure
from govreport_gui.storage.ownfile import LARGEST, write_report
from govreport_gui.storage.stamps import Stamp, digest_of

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.model.errors import WriteFailure
    from govreport_gui.model.report import Report


@dataclass(frozen=True, slots=True)
class SavedFile:
    """A report was written to ``path``.

    ``stamp`` is its file as we wrote it, for ``has_changed``. ``unkept`` tells why no earlier
    version could be kept, None when one was (or none was wanted): the report is saved all the same.
    """

    path: Path
    stamp: Stamp
    unkept: WriteFailure | None = None


def save_report(
    report: Report, path: Path, versions: Path | None = None, disk: Disk = DISK
) -> SavedFile:
    """Write a report to a file of ours; raises UnwritableFileError, then the old file stands whole.

    With a folder of ``versions``, what the file holds is kept there before it is overwritten
    (somebody else may have written it), and what it holds then. Safe to call in any thread.
    """
    data = report_bytes(report)
    unkept = _keep_old(versions, path, disk)
    write_atomically(path, lambda file: disk.write(file, data), disk)
    stamp = Stamp(_time(path), len(data), digest_of(data))
    if versions is not None:
        unkept = _keep(versions, path, data, datetime.now(UTC), disk) or unkept
    return SavedFile(path, stamp, unkept)


def report_bytes(report: Report) -> bytes:
    """Return the content of a report's own file; equal reports give equal bytes."""
    target = BytesIO()
    write_report(report, target)
    return target.getvalue()


def _time(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        # Written, and out of reach already: its content tells then.
        return 0


def _keep_old(versions: Path | None, path: Path, disk: Disk) -> WriteFailure | None:
    """Keep what stands in the file; what cannot be read or is no report of ours is left out."""
    if versions is None:
        return None
    try:
        status = path.stat()
        if not 0 < status.st_size <= LARGEST:
            return None
        data = path.read_bytes()
    except OSError:
        return None
    # A file from a computer whose clock runs ahead must not be newer than what is saved now.
    at = min(datetime.fromtimestamp(status.st_mtime, UTC), datetime.now(UTC))
    return _keep(versions, path, data, at, disk)


def _keep(versions: Path, path: Path, data: bytes, at: datetime, disk: Disk) -> WriteFailure | None:
    try:
        keep_version(versions, path, data, at, disk)
    except OSError as error:
        return write_failure(error)
    return None
