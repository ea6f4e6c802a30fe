"""What the program remembers between starts. A broken settings file never stops it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_RECENT = 10


class Settings:
    """A few values in an ``.ini`` file; whatever is unreadable counts as not set."""

    def __init__(self, file: Path) -> None:
        """Keep the settings in ``file``."""
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved last, newest first."""
        value = self._store.value("files/recent", [])
        texts = value if isinstance(value, list) else [value]
        return tuple(Path(text) for text in texts if isinstance(text, str) and text)

    def remember(self, path: Path) -> None:
        """Put a file at the top of the recent ones, and its folder into the dialogs."""
        others: Sequence[Path] = [other for other in self.recent if other != path]
        newest = [str(p) for p in (path, *others)][:_MOST_RECENT]
        self._store.setValue("files/recent", newest)
        self._store.setValue("files/folder", str(path.parent))

    @property
    def folder(self) -> Path:
        """The folder that file dialogs start in."""
        value = self._store.value("files/folder", "")
        folder = Path(value) if isinstance(value, str) and value else Path.home()
        return folder if folder.is_dir() else Path.home()

    def keep(self, name: str, state: QByteArray) -> None:
        """Keep the geometry or state of a window."""
        self._store.setValue(f"window/{name}", state)

    def kept(self, name: str) -> QByteArray | None:
        """Return the kept geometry or state of a window."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    @property
    def zoom(self) -> int:
        """Zoom of the grids in per cent."""
        value = self._store.value("view/zoom", 100)
        return int(value) if isinstance(value, int | str) and str(value).isdigit() else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("view/zoom", percent)
