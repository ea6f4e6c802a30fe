"""What the program remembers between starts. A broken settings file never stops it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_RECENT = 10


def is_there(path: Path) -> bool:
    """Tell whether there is a file or folder; one on a disk that does not answer is not there."""
    try:
        return path.exists()
    except OSError:
        # Python lets this through when a folder may not be looked into, or a name is too long.
        return False


class AfterEnter(StrEnum):
    """Where the cursor goes when Enter ends an entry."""

    DOWN = "down"
    RIGHT = "right"
    STAY = "stay"


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
        paths = [Path(text) for text in texts[:_MOST_RECENT] if isinstance(text, str) and text]
        return tuple(paths)

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
        return folder if is_there(folder) and folder.is_dir() else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._store.setValue("files/folder", str(folder))

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
        return int(value) if isinstance(value, int | str) and str(value).isdecimal() else 100

    @zoom.setter
    def zoom(self, percent: int) -> None:
        self._store.setValue("view/zoom", percent)

    @property
    def last_year(self) -> bool:
        """Whether the grids show last year's figures where they are known."""
        return str(self._store.value("view/last_year", "true")).lower() != "false"

    @last_year.setter
    def last_year(self, show: bool) -> None:
        self._store.setValue("view/last_year", show)

    @property
    def after_enter(self) -> AfterEnter:
        """Where the cursor goes after Enter."""
        value = self._store.value("edit/after_enter", "")
        return next((where for where in AfterEnter if where == value), AfterEnter.DOWN)

    @after_enter.setter
    def after_enter(self, where: AfterEnter) -> None:
        self._store.setValue("edit/after_enter", where.value)

    @property
    def keep_totals(self) -> bool:
        """Whether the totals of new reports follow their parts."""
        return str(self._store.value("edit/keep_totals", "true")).lower() != "false"

    @keep_totals.setter
    def keep_totals(self, keep: bool) -> None:
        self._store.setValue("edit/keep_totals", keep)

    @property
    def exports(self) -> tuple[str, ...]:
        """What was exported last: keys of kinds."""
        value = self._store.value("export/kinds", [".docx", ".pdf"])
        texts = value if isinstance(value, list) else [value]
        return tuple(text for text in texts if isinstance(text, str))

    @exports.setter
    def exports(self, keys: Sequence[str]) -> None:
        self._store.setValue("export/kinds", list(keys))

    @property
    def export_folder(self) -> Path:
        """The folder that was exported to last, if it is still there."""
        value = self._store.value("export/folder", "")
        folder = Path(value) if isinstance(value, str) and value else self.folder
        return folder if folder.is_dir() else self.folder

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._store.setValue("export/folder", str(folder))

    @property
    def opens_folder(self) -> bool:
        """Whether the folder is opened when everything is exported."""
        return str(self._store.value("export/opens_folder", "true")).lower() != "false"

    @opens_folder.setter
    def opens_folder(self, opens: bool) -> None:
        self._store.setValue("export/opens_folder", opens)
