"""A way to Chinese input on Linux where Qt has none by itself.

Qt's wheels bring a plugin for ibus and none for fcitx. A plugin of the system is no help: it uses
Qt's private classes, and one that was built for another Qt ends the program at the first key. But
fcitx5 speaks the language of ibus too and says where, in the file that ibus uses; so the ibus
plugin is asked for while the application is made, if somebody answers there.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo
from PySide6.QtWidgets import QLabel

from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtWidgets import QMainWindow

_ASKED_OF_QT = ("QT_IM_MODULES", "QT_IM_MODULE")
"""The first one counts (Qt 6.7); words in it are parted by semicolons."""
_FOREIGN_PLUGINS = "QT_PLUGIN_PATH"
"""Folders of plugins for some other Qt, read once; Qt would take them before its own."""
_PATIENCE = 0.3
"""Seconds for somebody to answer on this computer."""


class Way(Enum):
    """How Chinese comes into the program; the value is for diagnostics."""

    QT = "as Qt finds it"
    IBUS = "fcitx through its ibus front end"
    NONE = "none: fcitx is asked for and does not answer as ibus"


@contextmanager
def chinese_input() -> Iterator[Way]:
    """Find a way; whoever makes the QApplication inside goes it, with Qt's own plugins only.

    Afterwards the variables are as they were: programs that are started from here, such as an
    office suite, have input methods of their own.
    """
    touched = (*_ASKED_OF_QT, _FOREIGN_PLUGINS)
    before = {name: os.environ[name] for name in touched if name in os.environ}
    os.environ.pop(_FOREIGN_PLUGINS, None)
    way = find_way(os.environ)
    if way is Way.IBUS:
        os.environ.update(dict.fromkeys(_ASKED_OF_QT, "ibus"))
    try:
        yield way
    finally:
        for name in touched:
            os.environ.pop(name, None)
        os.environ.update(before)


def find_way(environment: Mapping[str, str]) -> Way:
    """Tell how Chinese can be typed, as far as the variables of the desktop tell."""
    if sys.platform != "linux" or not _wants_fcitx(environment) or _has_plugin():
        return Way.QT
    return Way.IBUS if _answers_as_ibus(environment) else Way.NONE


def advise(window: QMainWindow) -> None:
    """Say in the window's last line what to do where Chinese cannot be typed."""
    if find_way(os.environ) is not Way.NONE:
        return
    told = translate(
        "InputMethods", "For Chinese input, start fcitx5 or ibus, then this program again."
    )
    window.statusBar().addPermanentWidget(QLabel(told, window))


def _wants_fcitx(environment: Mapping[str, str]) -> bool:
    asked = next((environment[name] for name in _ASKED_OF_QT if environment.get(name)), "")
    if not asked and not environment.get("WAYLAND_DISPLAY"):
        # Under Wayland Qt asks the desktop when nothing else is wanted, and that works.
        asked = environment.get("XMODIFIERS", "").removeprefix("@im=")
    return asked.split(";")[0].startswith("fcitx")


def _has_plugin() -> bool:
    """Tell whether a plugin for fcitx lies beside Qt's own: then it was built for exactly it."""
    plugins = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return any(plugins.glob("platforminputcontexts/*fcitx*"))


def _answers_as_ibus(environment: Mapping[str, str]) -> bool:
    """Tell whether somebody answers at the address that Qt's ibus plugin will find."""
    settings = environment.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    files = Path(settings, "ibus", "bus").glob(f"*-{_display(environment)}")
    return any(_answers(address) for file in files for address in _addresses(file))


def _display(environment: Mapping[str, str]) -> str:
    """Return how ibus names the screen: ``unix-0`` for ``:0.0``, ``unix-wayland-0``."""
    wayland = environment.get("WAYLAND_DISPLAY")
    if wayland:
        return f"unix-{wayland}"
    host, _, number = environment.get("DISPLAY", ":0").partition(":")
    return f"{host or 'unix'}-{number.split('.')[0]}"


def _addresses(file: Path) -> Iterator[str]:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        name, _, value = line.partition("=")
        if name == "IBUS_ADDRESS":
            yield value


def _answers(address: str) -> bool:
    """Tell whether a D-Bus address, such as ``unix:path=/tmp/x,guid=1``, can be connected to."""
    import socket  # noqa: PLC0415 hardly anybody needs it; the window opens sooner without

    kind, _, rest = address.partition(":")
    parts = dict(part.partition("=")[::2] for part in rest.split(","))
    place = parts.get("path") or "\0" + parts.get("abstract", "")
    if kind != "unix" or place == "\0":
        return False
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_PATIENCE)
        try:
            line.connect(place)
        except OSError:
            return False
    return True
