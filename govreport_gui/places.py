"""Where the program keeps what is its own; the composition roots ask, nobody else."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

PORTABLE = "portable.flag"
"""A file of this name beside the frozen program keeps all of its data there, as on a USB stick."""
_NAME = "govreport"


@dataclass(frozen=True, slots=True)
class Places:
    """Folders of the user's own; none of them need exist."""

    settings: Path
    """What the program remembers between starts."""
    data: Path
    """What nobody may lose: journals, earlier versions."""
    cache: Path
    """What can be made anew."""

    @property
    def forms(self) -> Path:
        """Packages of forms that were installed."""
        return self.data / "forms"


def find_places() -> Places:
    """Return the places that the system names, or those of a portable program."""
    beside = portable_folder()
    if beside is not None:
        return Places(beside / "settings", beside / "data", beside / "cache")
    # Loaded when used: most commands need no place.
    from platformdirs import PlatformDirs  # noqa: PLC0415

    system = PlatformDirs(_NAME, appauthor=False)
    return Places(system.user_config_path, system.user_data_path, system.user_cache_path)


def portable_folder() -> Path | None:
    """Return the folder of a portable program's data; None if it is not portable or read-only."""
    if not hasattr(sys, "frozen"):
        return None
    program = Path(sys.executable).resolve().parent
    portable = (program / PORTABLE).exists() and os.access(program, os.W_OK)
    return program / "user-data" if portable else None
