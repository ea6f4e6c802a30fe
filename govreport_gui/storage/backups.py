"""Earlier versions of every report: each one that was saved, thinned as it grows old.

In the user's data folder, a folder a report: its name is made of the report's path, and
``about.json`` in it says which. A version is a whole file of ours, named by its time (UTC) and
content: ``20260131T081530.123456-<digest>.govreport``.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.storage.atomic import write_privately
from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.ownfile import SUFFIX
from govreport_gui.storage.stamps import digest_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_TIME = "%Y%m%dT%H%M%S.%f"
_ABOUT = "about.json"
LATEST = 10
"""So many of the newest versions are kept, whenever they were saved."""
MOST = 30
"""Versions of one report."""
LARGEST = 20 * 1024 * 1024
"""Bytes of all versions of one report; the newest one is kept whatever its size."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version that can be opened like any report. ``at`` is when it was saved, ``size`` bytes."""

    file: Path
    at: datetime
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A report of which there are versions, newest first."""

    path: Path
    versions: tuple[Version, ...]


def keep_version(folder: Path, path: Path, data: bytes, at: datetime, disk: Disk = DISK) -> None:
    """Keep a version of a report unless it is the newest one; raises OSError."""
    home = _home(folder, path)
    if not (home / _ABOUT).exists():
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_privately(home / _ABOUT, json.dumps({"path": str(_real(path))}).encode(), disk)
    before = _versions(home)
    digest = digest_of(data)
    if before:
        # The computer's clock may have been set back: what is saved later stays the newer one.
        at = max(at, before[0].at + timedelta(microseconds=1))
    if not before or before[0].digest != digest:
        name = f"{at.astimezone(UTC).strftime(_TIME)}-{digest}{SUFFIX}"
        write_privately(home / name, data, disk)
    # The version is kept; one too many that cannot be removed now goes another day.
    with suppress(OSError):
        for version in thinned(_versions(home)):
            disk.remove(version.file)


def versions_of(folder: Path, path: Path) -> tuple[Version, ...]:
    """Return the versions of a report, newest first."""
    return _versions(_home(folder, path))


def all_versions(folder: Path) -> tuple[Kept, ...]:
    """Return every report that has versions, the one that was saved last first."""
    with suppress(OSError):
        kept = [one for home in folder.iterdir() if (one := _kept(home))]
        return tuple(sorted(kept, key=lambda one: one.versions[0].at, reverse=True))
    return ()


def thinned(versions: Sequence[Version]) -> tuple[Version, ...]:
    """Return which of the versions, newest first, may go.

    The last ten stay, then the last of each day; of these again not more than ``MOST`` and
    ``LARGEST`` allow.
    """
    keep: list[Version] = []
    size = 0
    days = set()
    for place, version in enumerate(versions):
        # The days of the clerk's own calendar.
        day = version.at.astimezone().date()
        wanted = place < LATEST or day not in days
        days.add(day)
        fits = len(keep) < MOST and size + version.size <= LARGEST
        if wanted and (fits or not keep):
            keep.append(version)
            size += version.size
    return tuple(version for version in versions if version not in keep)


def _home(folder: Path, path: Path) -> Path:
    name = os.path.normcase(_real(path))
    return folder / hashlib.blake2b(os.fsencode(name), digest_size=10).hexdigest()


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _kept(home: Path) -> Kept | None:
    try:
        path = Path(json.loads((home / _ABOUT).read_bytes())["path"])
    except (OSError, KeyError, TypeError, ValueError):
        return None
    versions = _versions(home)
    return Kept(path, versions) if versions else None


def _versions(home: Path) -> tuple[Version, ...]:
    found = []
    with suppress(OSError), os.scandir(home) as entries:
        for entry in entries:
            with suppress(ValueError):
                found.append(_version(entry))
    return tuple(sorted(found, key=lambda version: version.file.name, reverse=True))


def _version(entry: os.DirEntry[str]) -> Version:
    """Return the version that a file is; raises ValueError for any other file."""
    stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 of a name
    time, _, digest = stem.partition("-")
    if suffix != SUFFIX:
        raise ValueError(entry.name)
    at = datetime.strptime(time, _TIME).replace(tzinfo=UTC)
    return Version(Path(entry.path), at, entry.stat().st_size, digest)
