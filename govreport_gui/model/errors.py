"""What we cannot do: exceptions with fields; :mod:`govreport_gui.wording` makes the sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class GovReportError(Exception):
    """Base of every error that a user may meet."""


class ReadFailure(StrEnum):
    """Why a file could not be read."""

    MISSING = "missing"
    DENIED = "denied"
    FOLDER = "folder"
    EMPTY = "empty"
    BROKEN = "broken"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    BOMB = "bomb"
    ENTITIES = "entities"
    PROTECTED = "protected"
    IMAGE_ONLY = "image-only"
    UNKNOWN_FORMAT = "unknown-format"
    NO_REPORT = "no-report"
    NEWER_VERSION = "newer-version"
    TOO_SLOW = "too-slow"
    TOO_HUNGRY = "too-hungry"
    CRASHED = "crashed"
    NOT_STARTED = "not-started"


class UnreadableFileError(GovReportError):
    """A file that cannot be opened or understood."""

    def __init__(self, path: Path, reason: ReadFailure, detail: str = "") -> None:
        """Keep the fields; ``detail`` is technical and goes to the log only."""
        super().__init__(f"{path}: {reason} {detail}".rstrip())
        self.path, self.reason, self.detail = path, reason, detail

    def __reduce__(self) -> tuple[type, tuple[Path, ReadFailure, str]]:
        """Let the error travel out of a worker process."""
        return type(self), (self.path, self.reason, self.detail)


class WriteFailure(StrEnum):
    """Why a file could not be written."""

    DENIED = "denied"
    READ_ONLY = "read-only"
    NO_SPACE = "no-space"
    NO_FOLDER = "no-folder"
    REMOVED = "removed"
    BUSY = "busy"
    TOO_LONG = "too-long"
    BAD_NAME = "bad-name"
    EXISTS = "exists"
    UNKNOWN_FORMAT = "unknown-format"
    NO_FONT = "no-font"
    OTHER = "other"


class UnwritableFileError(GovReportError):
    """A file that cannot be written; whatever stood there before still stands."""

    def __init__(self, path: Path, reason: WriteFailure, detail: str = "") -> None:
        """Keep the fields; ``detail`` is technical and goes to the log only."""
        super().__init__(f"{path}: {reason} {detail}".rstrip())
        self.path, self.reason, self.detail = path, reason, detail


class UnsoundFormError(GovReportError):
    """A form definition that contradicts itself; ``place`` says where in the file."""

    def __init__(self, place: str, reason: str) -> None:
        """Keep the fields."""
        super().__init__(f"{place}: {reason}")
        self.place, self.reason = place, reason


class PackageFailure(StrEnum):
    """Why a package of forms cannot be used."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    SIGNATURE = "signature"
    STRANGER = "stranger"
    OTHER_KEY = "other-key"
    NEWER = "newer"
    OLDER = "older"
    LOSES_CELLS = "loses-cells"
    NOT_KEPT = "not-kept"


class BadPackageError(GovReportError):
    """A package of forms that cannot be used; nothing of it is."""

    def __init__(self, path: Path, reason: PackageFailure, detail: str = "") -> None:
        """Keep the fields; ``detail`` is technical and goes to the log only."""
        super().__init__(f"{path}: {reason} {detail}".rstrip())
        self.path, self.reason, self.detail = path, reason, detail


class StaleChangeError(GovReportError):
    """A change that does not start from what the report holds: a mistake of ours."""

    def __init__(self, ref: object) -> None:
        """Keep the address."""
        super().__init__(repr(ref))
        self.ref = ref
