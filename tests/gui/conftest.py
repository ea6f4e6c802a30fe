"""The real window, and a person with ready answers."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.application.garbage import GarbageCollection
from govreport_gui.gui.later import Later
from govreport_gui.gui.lifeboat.folders import Folders
from govreport_gui.gui.questions import Answer, Blanks, Dropped, Questions
from govreport_gui.gui.settings.settings import Settings
from govreport_gui.gui.translation import install_translations
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.wording import TranslationFile
from tests.conftest import ROOT


@dataclass
class Person(Questions):
    """Answers every dialog at once, and remembers what was said."""

    opens: Path | None = None
    writes: Path | None = None
    drops: Dropped = Dropped.OPEN
    leaves: Answer = Answer.CANCEL
    replaces: bool = False
    trusts: bool = False
    fills: Blanks = Blanks.NONE
    ways: list[object] = field(default_factory=list)
    """Answers to give one after the other when asked which way to go; then cancel."""
    explained: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def file_to_open(self, folder: Path) -> Path | None:
        self.asked.append(f"open in {folder}")
        return self.opens

    def last_year(self, folder: Path) -> Path | None:
        self.asked.append(f"last year in {folder}")
        return self.opens

    def what_to_do_with(self, name: str, *, compare: bool) -> Dropped:
        self.asked.append(f"{name} for" + (" or comparing" if compare else ""))
        return self.drops

    def file_to_write(self, folder: Path, name: str, suffix: str) -> Path | None:
        self.asked.append(f"write {name}{suffix} in {folder}")
        return self.writes

    def what_about_changes(self, name: str) -> Answer:
        self.asked.append(f"changes to {name}")
        return self.leaves

    def may_replace(self, name: str) -> bool:
        self.asked.append(f"replace {name}")
        return self.replaces

    def may_trust(self, title: str, fingerprint: str) -> bool:
        self.asked.append(f"{title} by {fingerprint}")
        return self.trusts

    def folder(self, folder: Path) -> Path | None:
        self.asked.append(f"folder from {folder}")
        return self.writes

    def which_blanks(self, here: int, everywhere: int) -> Blanks:
        self.asked.append(f"blanks: {here} here, {everywhere} everywhere")
        return self.fills

    def which(
        self, sentence: str, details: Sequence[str], offers: Sequence[tuple[str, object]]
    ) -> object:
        self.asked.append(sentence)
        self.explained = list(details)
        if not self.ways:
            return None
        way = self.ways.pop(0)
        assert way in [answer for _, answer in offers]
        return way

    def tell(self, sentence: str, details: object = ()) -> None:
        self.told.append(sentence)
        self.told += details  # type: ignore[operator]

    def inform(self, sentence: str, details: object = ()) -> None:
        self.tell(sentence, details)


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture(scope="session")
def garbage(qapp: QApplication) -> Iterator[GarbageCollection]:
    """Collected as in the program: never in a journal's thread, which no widget survives."""
    garbage = GarbageCollection()
    yield garbage
    garbage.stop()


@pytest.fixture(autouse=True)
def _collected(garbage: GarbageCollection) -> Iterator[None]:
    yield
    garbage.collect()


@pytest.fixture(autouse=True)
def _without_delay(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is shown later is shown as soon as Qt turns to it, however slow the machine is."""
    monkeypatch.setattr(Later, "moment", math.inf)


@pytest.fixture(scope="session")
def chinese(qapp: QApplication) -> None:
    words = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
    install_translations(qapp, words, "zh_CN")
    qapp.setStyle("Fusion")


@pytest.fixture
def window(
    qtbot: QtBot, chinese: None, catalog: Catalog, sample: Path, person: Person, tmp_path: Path
) -> MainWindow:
    style = ROOT / "resources" / "styles" / "official.toml"
    settings = Settings(tmp_path / "settings.ini")
    folders = Folders.within(tmp_path / "data")
    window = MainWindow(catalog, style, settings, sample, person, folders)
    window.desk.guidance_file = ROOT / "resources" / "guidance" / "annual_report.toml"
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    return window


def forget_changes(window: QWidget) -> None:
    """Let a window close without asking."""
    assert isinstance(window, MainWindow)
    if window.filing.session:
        window.filing.commit()
        window.filing.session.mark_saved(window.filing.session.report)
