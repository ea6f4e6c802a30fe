"""How a way to Chinese input is found. ``test_chinese_typed`` goes the ways for real."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from govreport_gui.gui.application.input_methods import Way, advise, chinese_input, find_way

FCITX = {"DISPLAY": ":7.0", "XMODIFIERS": "@im=fcitx", "QT_IM_MODULE": "fcitx"}


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """The variables of a desktop with fcitx, which has written no address."""
    return FCITX | {"XDG_CONFIG_HOME": str(tmp_path)}


def announce(desktop: dict[str, str], address: str, screen: str = "unix-7") -> None:
    """Write an address where ibus does."""
    file = Path(desktop["XDG_CONFIG_HOME"], "ibus", "bus", f"0123abcd-{screen}")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"# comment\nIBUS_ADDRESS={address}\nIBUS_DAEMON_PID=1\n")


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[str]:
    """The address of somebody who answers."""
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        server.listen()
        yield f"unix:path={path},guid=1"


@pytest.mark.parametrize(
    "asks",
    [
        {"QT_IM_MODULE": "fcitx"},
        {"QT_IM_MODULE": "fcitx5"},
        {"QT_IM_MODULE": "", "XMODIFIERS": "@im=fcitx"},
        {"QT_IM_MODULE": "compose", "QT_IM_MODULES": "fcitx;compose"},
    ],
)
def test_fcitx_is_reached_through_ibus_when_it_answers_there(
    desktop: dict[str, str], answering: str, asks: dict[str, str]
) -> None:
    announce(desktop, answering)
    assert find_way(desktop | asks) is Way.IBUS


def test_without_an_answer_there_is_no_way(desktop: dict[str, str], tmp_path: Path) -> None:
    assert find_way(desktop) is Way.NONE
    announce(desktop, f"unix:path={tmp_path / 'nobody'},guid=1")
    assert find_way(desktop) is Way.NONE
    announce(desktop, "tcp:host=elsewhere,port=1")
    assert find_way(desktop) is Way.NONE


def test_an_answer_for_another_screen_is_none(desktop: dict[str, str], answering: str) -> None:
    announce(desktop, answering, "unix-8")
    assert find_way(desktop) is Way.NONE


def test_under_wayland_the_address_is_named_after_it(
    desktop: dict[str, str], answering: str
) -> None:
    announce(desktop, answering, "unix-wayland-0")
    assert find_way(desktop) is Way.NONE
    assert find_way(desktop | {"WAYLAND_DISPLAY": "wayland-0"}) is Way.IBUS


@pytest.mark.parametrize(
    "asks",
    [
        {"QT_IM_MODULE": "ibus"},
        {"QT_IM_MODULES": "ibus;fcitx"},
        {"QT_IM_MODULE": "", "XMODIFIERS": "@im=ibus"},
        {"QT_IM_MODULE": "", "XMODIFIERS": ""},
        {"QT_IM_MODULE": "", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_whoever_does_not_ask_for_fcitx_is_left_to_qt(
    desktop: dict[str, str], answering: str, asks: dict[str, str]
) -> None:
    announce(desktop, answering)
    assert find_way(desktop | asks) is Way.QT


def test_programs_started_later_find_their_own_input_method(
    desktop: dict[str, str], answering: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    announce(desktop, answering)
    for name, value in desktop.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("QT_IM_MODULES", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    before = dict(os.environ)
    with chinese_input() as way:
        assert way is Way.IBUS
        assert "QT_PLUGIN_PATH" not in os.environ
        assert os.environ["QT_IM_MODULE"] == "ibus"
    assert dict(os.environ) == before


def test_where_nothing_helps_the_last_line_says_what_to_do(
    qtbot: QtBot, desktop: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in desktop.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    window = QMainWindow()
    qtbot.addWidget(window)
    advise(window)
    assert "fcitx5" in window.statusBar().findChildren(QLabel)[0].text()
