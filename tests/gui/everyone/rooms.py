"""Every window and dialog of the program, each shown as a person would come to see it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from govreport_gui.forms import Catalog
from govreport_gui.gui.files.reading_dialog import ReadingDialog
from govreport_gui.gui.lifeboat.crash_dialog import CrashDialog
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.gui.questions import Questions
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.form import Form
from govreport_gui.storage.ownfile import write_report
from tests.conftest import ROOT
from tests.gui.hands import Hands, cell
from tests.support.reports import with_cells, zeros
from tests.support.torn import torn_away

Look = Callable[[str, QWidget], None]
"""Told the name of a room and what stands in it, while it is shown."""

_PATIENCE = 20_000
"""Milliseconds for a room to open: some files are read by another process."""


@dataclass
class House:
    """The program on a disk of its own; a dialog that waits for an answer gets ``Esc``."""

    qtbot: QtBot
    catalog: Catalog
    form: Form
    sample: Path
    folder: Path
    look: Look
    size: tuple[int, int] = (1400, 860)
    seen: set[str] = field(default_factory=set)
    _looks: bool = False

    def window(self, name: str = "data") -> MainWindow:
        """Start the program."""
        settings = Settings(self.folder / f"{name}.ini")
        settings.remember(self.sample)
        settings.remember(self.folder / "gone.docx")
        style = ROOT / "resources" / "styles" / "official.toml"
        folders = Folders.within(self.folder / name)
        window = MainWindow(self.catalog, style, settings, self.sample, None, folders)
        helping = getattr(window, "helping", None)
        if helping is not None:
            helping.manual = ROOT / "resources" / "help"
        self.qtbot.addWidget(window, before_close_func=_forget)
        window.resize(*self.size)
        window.show()
        window.activateWindow()
        # Keys go to the active window; another room's dialog may have gone just now.
        self.qtbot.waitUntil(window.isActiveWindow)
        return window

    def with_sample(self, name: str = "data") -> Hands:
        """Start the program and open the sample."""
        hands = Hands(self.window(name))
        hands.window.open_sample()
        hands.session.check_text()
        return hands

    def show(self, name: str, widget: QWidget) -> None:
        """Look at what is open."""
        self._looks = True
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isVisible)
        QApplication.processEvents()
        QApplication.processEvents()  # what the first ones changed is laid out anew
        self.seen.add(name)
        self.look(name, widget)
        self._looks = False

    def answer(self, name: str, ask: Callable[[], object]) -> None:
        """Do what makes a dialog appear, look at it and leave it again, and at all that follow."""
        windows = set(QApplication.topLevelWidgets())
        watch = QTimer(interval=20)
        watch.timeout.connect(lambda: self._leave(name))
        watch.start()
        try:
            ask()
            QApplication.processEvents()
            for widget in set(QApplication.topLevelWidgets()) - windows:
                if isValid(widget) and isinstance(widget, QDialog) and widget.isVisible():
                    self.show(_named(name, widget), widget)
                    widget.close()
        finally:
            watch.stop()

    def _leave(self, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        if self._looks or not isinstance(dialog, QDialog) or not dialog.isVisible():
            return
        self._looks = True
        try:
            self.seen.add(_named(name, dialog))
            self.look(_named(name, dialog), dialog)
        finally:
            self._looks = False
            dialog.reject()


def _named(name: str, widget: QWidget) -> str:
    return f"{name}: {type(widget).__name__}"


def start_page(house: House) -> None:
    """What is there before a report is open."""
    house.show("start page", house.window())


def sections(house: House) -> None:
    """Each section of the open report, with a finding chosen."""
    hands = house.with_sample()
    for row in range(hands.view.sections.count()):
        hands.view.sections.setCurrentRow(row)
        hands.window.stepping.to_finding(1)
        house.show(f"section {row + 1}", hands.window)


def comparison(house: House) -> None:
    """Last year's report beside this year's."""
    hands = house.with_sample()
    report = replace(zeros(house.form), year=2024, agency="云岭县青石镇人民政府")
    path = house.folder / "2024.govreport"
    with path.open("wb") as file:
        write_report(report, file)
    hands.window.comparing.take_from(path)
    house.qtbot.waitUntil(lambda: hands.session.report.last_year is not None, timeout=_PATIENCE)
    hands.view.sections.setCurrentRow(0)
    house.show("comparison, text", hands.window)
    hands.view.sections.setCurrentRow(2)
    house.show("comparison, table", hands.window)


def menus(house: House) -> None:
    """Whatever the entries of the menus show; nobody need list it here."""
    hands = house.with_sample()
    for text in dict.fromkeys(action.text() for action in _entries(hands.window)):
        for action in _entries(hands.window):
            if action.text() == text and action.isEnabled() and not _ends(action, hands.window):
                house.answer(text, action.trigger)
                break


def paste(house: House) -> None:
    """The preview of a paste that is not all clean."""
    hands = house.with_sample()
    hands.view.going.to_cell(cell("granted.natural"))
    QGuiApplication.clipboard().setText("１２\t二\t?\n1,300\t4\t5")
    house.answer("paste", lambda: hands.press("Ctrl+V"))


def reason(house: House) -> None:
    """Where a reason for a warning is written."""
    hands = house.with_sample()
    for _ in range(20):
        hands.window.stepping.to_finding(1)
        house.answer("reason", hands.window.stepping.justify)
        if any(name.startswith("reason") for name in house.seen):
            return


def review(house: House) -> None:
    """A file of which not everything could be read, and the line that tells of it."""
    hands = Hands(house.window())
    lines = house.sample.read_text(encoding="utf-8").split("\n")
    path = house.folder / "去年年报.txt"
    kept = [line for line in lines if "2.重复申请" not in line]
    path.write_text("\n".join(kept), encoding="utf-8")
    house.answer("review", lambda: _read(house, hands, path))


def versions(house: House) -> None:
    """Earlier versions of a report that was saved three times."""
    hands = Hands(house.window())
    path = house.folder / "青石镇.govreport"
    with path.open("wb") as file:
        write_report(with_cells(zeros(house.form), {}), file)
    hands.window.filing.opening.open_path(path)
    for text in ("37", "38", "39"):
        hands.session.enter({cell("granted.natural"): text}, "type")
        assert hands.window.filing.save()
    house.answer("versions", hands.window.menus.file.versions.trigger)


def recovery(house: House) -> None:
    """What a program that died had not saved."""
    hands = house.with_sample()
    hands.type("granted.natural", "20")
    torn_away(hands.window, house.folder / "next" / "recovery")
    after = house.window("next")
    house.answer("recovery", after.recovery.offer)


def questions(house: House) -> None:
    """Everything that is asked in a box, with answers that are long."""
    window = house.window()
    asks = Questions(window)
    folder = house.folder
    name = "云岭县青石镇人民政府2025年政府信息公开工作年度报告"
    for key, ask in {
        "open": lambda: asks.file_to_open(folder),
        "last year": lambda: asks.last_year(folder),
        "save": lambda: asks.file_to_write(folder, "name", ".docx"),
        "changes": lambda: asks.what_about_changes(name),
        "replace": lambda: asks.may_replace(name),
        "folder": lambda: asks.folder(folder),
        "dropped": lambda: asks.what_to_do_with(name, compare=True),
        "blanks": lambda: asks.which_blanks(3, 40),
        "package": asks.package,
        "trust": lambda: asks.may_trust(name, "1f3a 22c4 98ab 7712"),
    }.items():
        house.answer(f"question {key}", ask)


def crash(house: House) -> None:
    """What is said after a mistake of ours."""
    window = house.window()
    dialog = CrashDialog("Traceback", house.folder / "logs")
    dialog.show()
    house.show("crash", dialog)
    dialog.close()
    assert window.isVisible()


def reading(house: House) -> None:
    """What is shown while a file is being read."""
    window = house.window()
    dialog = ReadingDialog("去年年报.docx", window)
    dialog.show()
    house.show("reading", dialog)
    dialog.close()


ROOMS: dict[str, Callable[[House], None]] = {
    room.__name__: room
    for room in (
        *(start_page, sections, comparison, menus, paste, reason, review, versions, recovery),
        *(questions, crash, reading),
    )
}


def _entries(window: MainWindow) -> list[QAction]:
    """Return the entries of all menus."""
    window.menus.file.list_recent()
    actions = [action for menu in window.findChildren(QMenu) for action in menu.actions()]
    return [one for one in actions if not one.isSeparator() and one.text()]


def _ends(action: QAction, window: MainWindow) -> bool:
    """Tell whether an entry opens another report or ends the program."""
    ways = (window.menus.file.new, *window.menus.file.recent.actions())
    return action in ways or action.shortcut() == QKeySequence(QKeySequence.StandardKey.Quit)


def _read(house: House, hands: Hands, path: Path) -> None:
    hands.window.filing.opening.open_path(path)
    house.qtbot.waitUntil(lambda: bool(house.seen), timeout=_PATIENCE)


def _forget(window: QWidget) -> None:
    assert isinstance(window, MainWindow)
    if window.filing.session:
        window.filing.commit()
        window.filing.session.mark_saved(window.filing.session.report)
