"""Where the window keeps what must outlive it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """Folders of the user's own; none of them need exist."""

    recovery: Path
    """Journals of what no file holds yet."""
    versions: Path
    """Earlier versions of every report."""
    logs: Path
    """What went wrong in the program itself."""
    forms: Path
    """Packages of forms."""

    @classmethod
    def within(cls, data: Path) -> Folders:
        """Return the folders within the user's data folder for this program."""
        return cls(data / "recovery", data / "versions", data / "logs", data / "forms")
