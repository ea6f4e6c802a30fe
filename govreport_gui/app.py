"""Composition root of the window: finds paths, builds, starts."""

from __future__ import annotations

import sys
from functools import partial
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from govreport_gui.forms import load_catalog
from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.appearance.focus_ring import FocusRings
from govreport_gui.gui.appearance.fonts import use_chinese_font
from govreport_gui.gui.appearance.icons import use_icons
from govreport_gui.gui.appearance.on_screen import OnScreen
from govreport_gui.gui.application.garbage import GarbageCollection
from govreport_gui.gui.application.input_methods import advise, chinese_input
from govreport_gui.gui.application.single_instance import SingleInstance
from govreport_gui.gui.lifeboat.crash import Crashes
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.translation import install
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.places import find_places

if TYPE_CHECKING:
    from collections.abc import Sequence

_AT_LEISURE = 1000
"""Milliseconds after which the window is drawn, even on old machines."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window; an argument is a report to open, ``--sample`` opens the sample."""
    arguments = sys.argv[1:] if arguments is None else arguments
    with chinese_input():
        application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("govreport")
    application.setDesktopFileName("org.govreport.editor")
    data = find_places().data
    paths = [Path(argument).absolute() for argument in arguments if not argument.startswith("-")]
    instance = SingleInstance(data, application)
    if not instance.is_first() and instance.hand_over(paths[:1]):
        return 0
    return _run(application, Folders.within(data), instance, arguments, paths[:1])


def _run(
    application: QApplication,
    folders: Folders,
    instance: SingleInstance,
    arguments: Sequence[str],
    paths: Sequence[Path],
) -> int:
    """Show the window until it is closed."""
    crashes = Crashes(folders.logs)
    crashes.install()
    garbage = GarbageCollection(application)
    window = build_window(application, find_places().settings / "settings.ini", folders)
    window.filing.documents.cache = find_places().cache
    window.show()
    advise(window)
    if "--sample" in arguments:
        window.open_sample()
    # Reading waits: closing the window meanwhile is to end the program, which then must run.
    QTimer.singleShot(0, partial(window.arriving.begin, paths))
    QTimer.singleShot(_AT_LEISURE, window.filing.reading.prepare)
    QTimer.singleShot(_AT_LEISURE, instance.listen)
    instance.asked.connect(window.arriving.welcome)
    result = application.exec()
    instance.end()
    garbage.stop()
    crashes.remove()
    return result


def build_window(
    application: QApplication, settings_file: Path, folders: Folders | None = None
) -> MainWindow:
    """Build the window with everything it needs; without ``folders`` it keeps no journal."""
    resources = files("govreport_gui.resources")
    settings = Settings(settings_file)
    install(application, files("govreport_gui.translations"), settings.language)
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources / "icons" / "govreport.svg")))
    use_icons(resources / "icons")
    use_chinese_font(application)
    FocusRings(application)
    OnScreen(application)
    looks = Appearance.of(application)
    looks.set_theme(settings.theme)
    looks.set_text_size(settings.text_size)
    with as_file(resources / "samples" / "qingshi_2025.txt") as sample:
        window = MainWindow(
            load_catalog(resources / "forms" / "annual_report", folders.forms if folders else None),
            resources / "styles" / "official.toml",
            settings,
            sample,
            folders=folders,
        )
    window.helping.manual = resources / "help"
    window.desk.guidance_file = resources / "guidance" / "annual_report.toml"
    return window
