"""A portable program keeps all of its data beside itself."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from govreport_gui.places import PORTABLE, Places, find_places


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program on a USB stick."""
    folder = tmp_path / "U盘 1" / "govreport"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "govreport-window"))
    return folder


def folders(places: Places) -> list[Path]:
    return [places.settings, places.data, places.cache]


def test_a_portable_program_keeps_everything_beside_itself(program: Path) -> None:
    (program / PORTABLE).touch()
    assert all(folder.is_relative_to(program) for folder in folders(find_places()))


def test_an_installed_program_keeps_nothing_beside_itself(program: Path) -> None:
    assert not any(folder.is_relative_to(program) for folder in folders(find_places()))


def test_settings_data_and_cache_never_share_a_folder(program: Path) -> None:
    (program / PORTABLE).touch()
    assert len(set(folders(find_places()))) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="folders there have no such right")
def test_a_portable_program_on_a_read_only_stick_uses_the_home(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / PORTABLE).touch()
    # Root may write everywhere, so the answer of the system is given here.
    monkeypatch.setattr("os.access", lambda *_: False)
    assert not any(folder.is_relative_to(program) for folder in folders(find_places()))
