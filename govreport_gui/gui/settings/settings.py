"""What the program remembers between starts. A broken settings file never stops it."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from govreport_gui.gui.settings.chosen import Chosen, flag, folder, number, one_of
from govreport_gui.gui.settings.zoom import LARGEST, SMALLEST

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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


class Theme(StrEnum):
    """Light or dark; the system may decide."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = (100, 125, 150)
"""Sizes of all text of the window, in per cent of the system's."""
LANGUAGES = ("zh_CN", "en")
STYLES = ("official", "plain")
"""How exported documents look: names of files in ``resources/styles``."""


class Settings:
    """A few values in an ``.ini`` file; whatever is unreadable counts as not set."""

    after_enter = Chosen("edit/after_enter", AfterEnter.DOWN, one_of(AfterEnter))
    """Where the cursor goes after Enter."""
    keep_totals = Chosen("edit/keep_totals", True, flag)  # noqa: FBT003 the default
    """Whether the totals of new reports follow their parts."""
    last_year = Chosen("view/last_year", True, flag)  # noqa: FBT003 the default
    """Whether the grids show last year's figures where they are known."""
    zoom = Chosen("view/zoom", 100, number(SMALLEST, LARGEST))
    """Zoom of the grids in per cent."""
    guide = Chosen("view/guide", True, flag)  # noqa: FBT003 the default
    """Whether guidance stands beside the text sections."""
    text_size = Chosen("view/text_size", TEXT_SIZES[0], one_of(TEXT_SIZES))
    """Size of all text of the window, in per cent of the system's."""
    theme = Chosen("view/theme", Theme.SYSTEM, one_of(Theme))
    """Light, dark or as the system is."""
    language = Chosen("view/language", LANGUAGES[0], one_of(LANGUAGES))
    """The language of menus and messages."""
    style = Chosen("export/style", STYLES[0], one_of(STYLES))
    """How exported documents look."""
    start_folder = Chosen[Path | None]("files/start_folder", None, folder)
    """The folder that file dialogs are to start in always; it may be gone."""

    def __init__(self, file: Path) -> None:
        """Keep the settings in ``file``."""
        self.store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def defaults(self) -> Mapping[str, object]:
        """What can be chosen, by its name above, and what holds unless it is."""
        return {name: choice.default for name, choice in _choices().items()}

    def reset(self, names: Iterable[str]) -> None:
        """Let what was chosen be as if it had never been."""
        for name in names:
            self.store.remove(_choices()[name].key)

    @property
    def recent(self) -> tuple[Path, ...]:
        """Files opened or saved last, newest first."""
        value = self.store.value("files/recent", [])
        texts = value if isinstance(value, list) else [value]
        paths = [Path(text) for text in texts[:_MOST_RECENT] if isinstance(text, str) and text]
        return tuple(paths)

    def remember(self, path: Path) -> None:
        """Put a file at the top of the recent ones, and its folder into the dialogs."""
        others: Sequence[Path] = [other for other in self.recent if other != path]
        newest = [str(p) for p in (path, *others)][:_MOST_RECENT]
        self.store.setValue("files/recent", newest)
        self.store.setValue("files/folder", str(path.parent))

    def forget(self, path: Path) -> None:
        """Take a file off the recent ones; the file itself stays."""
        self.store.setValue("files/recent", [str(p) for p in self.recent if p != path])

    @property
    def folder(self) -> Path:
        """The folder that file dialogs start in: the one that was chosen, or else used last."""
        if self.start_folder is not None and _is_folder(self.start_folder):
            return self.start_folder
        value = self.store.value("files/folder", "")
        folder = Path(value) if isinstance(value, str) and value else Path.home()
        return folder if _is_folder(folder) else Path.home()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self.store.setValue("files/folder", str(folder))

    def keep(self, name: str, state: QByteArray) -> None:
        """Keep the geometry or state of a window."""
        self.store.setValue(f"window/{name}", state)

    def kept(self, name: str) -> QByteArray | None:
        """Return the kept geometry or state of a window."""
        value = self.store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else None

    def keep_place(self, path: Path, section: str) -> None:
        """Keep the section that was shown last of a report; only of the last report."""
        self.store.setValue("window/place", [str(path), section])

    def kept_place(self, path: Path) -> str:
        """Return the section that was shown last of a report; nothing if it was another report."""
        value = self.store.value("window/place", [])
        kept = value if isinstance(value, list) else []
        return str(kept[1]) if len(kept) > 1 and kept[0] == str(path) else ""

    @property
    def exports(self) -> tuple[str, ...]:
        """What was exported last: keys of kinds."""
        value = self.store.value("export/kinds", [".docx", ".pdf"])
        texts = value if isinstance(value, list) else [value]
        return tuple(text for text in texts if isinstance(text, str))

    @exports.setter
    def exports(self, keys: Sequence[str]) -> None:
        self.store.setValue("export/kinds", list(keys))

    @property
    def export_folder(self) -> Path:
        """The folder that was exported to last, if it is still there."""
        value = self.store.value("export/folder", "")
        folder = Path(value) if isinstance(value, str) and value else self.folder
        return folder if _is_folder(folder) else self.folder

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self.store.setValue("export/folder", str(folder))

    @property
    def opens_folder(self) -> bool:
        """Whether the folder is opened when everything is exported."""
        return str(self.store.value("export/opens_folder", "true")).lower() != "false"

    @opens_folder.setter
    def opens_folder(self, opens: bool) -> None:
        self.store.setValue("export/opens_folder", opens)


def _choices() -> dict[str, Chosen[object]]:
    return {name: one for name, one in vars(Settings).items() if isinstance(one, Chosen)}


def _is_folder(path: Path) -> bool:
    return is_there(path) and path.is_dir()
