"""The dialog that asks for a file: kinds in words, and the places where clerks keep files."""

from __future__ import annotations

from contextlib import suppress
from getpass import getuser
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QListView

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

_WORD, _EXCEL = ("docx", "doc", "wps", "rtf", "odt"), ("xlsx", "xls", "et")
_PDF, _WEB, _TEXT = ("pdf",), ("html", "htm", "mht", "mhtml"), ("txt",)
READABLE = ("govreport", *_WORD, *_EXCEL, *_PDF, *_WEB, *_TEXT)
"""The usual endings of what can be read; the content decides."""
_STICKS = (Path("/media"), Path("/run/media"))
"""Where Linux puts USB sticks, below the name of who uses them."""
_COMPUTER = QUrl("file:")
"""Qt shows all disks for it, and calls it by this name."""
_SIDE = 11
"""Width of the list of places, in characters."""


def make_dialog(window: QWidget, title: str, folder: Path) -> QFileDialog:
    """Return a dialog that shows a folder."""
    dialog = QFileDialog(window, title, str(folder))
    # Qt's own dialog leaves these two, and the columns of its detailed view, untranslated.
    dialog.setViewMode(QFileDialog.ViewMode.List)
    look, kind = QFileDialog.DialogLabel.LookIn, QFileDialog.DialogLabel.FileType
    dialog.setLabelText(look, translate("Questions", "Look in:"))
    dialog.setLabelText(kind, translate("Questions", "File type:"))
    # The lists of endings are long, and nobody reads them.
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    kept = [QUrl.fromLocalFile(str(place)) for place in places(_STICKS)]
    dialog.setSidebarUrls([*kept, _COMPUTER])
    side = dialog.findChild(QListView, "sidebar")
    if side is not None:  # the dialog is Qt's own, not the system's
        side.setMinimumWidth(_SIDE * dialog.fontMetrics().horizontalAdvance("国"))
    return dialog


def places(sticks: Sequence[Path]) -> list[Path]:
    """Return desktop, documents, home, and the USB sticks that are plugged in.

    No stick is touched: one that was pulled out, or a share that is gone, would keep all waiting.
    """
    where = QStandardPaths.StandardLocation
    kept = (where.DesktopLocation, where.DocumentsLocation, where.HomeLocation)
    known = [QStandardPaths.writableLocation(one) for one in kept]
    return [*dict.fromkeys(map(Path, filter(None, known))), *_plugged(sticks)]


def _plugged(sticks: Sequence[Path]) -> Iterator[Path]:
    for folder in sticks:
        with suppress(OSError):  # there is none, or it is not for this user to read
            yield from sorted((folder / getuser()).iterdir())


def kinds_to_read() -> list[str]:
    """Return the kinds of files that can be read, in words, all of them first."""
    words = {
        translate("Questions", "All reports that can be read"): READABLE,
        translate("Questions", "Reports of this program"): ("govreport",),
        translate("Questions", "Word and WPS documents"): _WORD,
        translate("Questions", "Excel and WPS workbooks"): _EXCEL,
        translate("Questions", "PDF files"): _PDF,
        translate("Questions", "Web pages"): _WEB,
        translate("Questions", "Plain texts"): _TEXT,
    }
    return [*_filters(words), translate("Questions", "All files (*)")]


def kind_to_write(suffix: str) -> str:
    """Return the kind of the files that end in ``suffix``, in words."""
    match suffix:
        case ".govreport":
            words = translate("Questions", "Reports of this program")
        case ".docx":
            words = translate("Questions", "Word documents")
        case ".xlsx":
            words = translate("Questions", "Excel workbooks")
        case ".pdf":
            words = translate("Questions", "PDF files")
        case ".html":
            words = translate("Questions", "Web pages")
        case _:
            return f"*{suffix}"
    return next(_filters({words: (suffix.lstrip("."),)}))


def _filters(words: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for name, endings in words.items():
        yield f"{name} ({' '.join(f'*.{ending}' for ending in endings)})"
