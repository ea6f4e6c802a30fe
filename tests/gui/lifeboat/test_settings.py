"""A broken settings file never stops the start."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.hands import Hands
from tests.gui.lifeboat.conftest import Start

_GARBAGE = {
    "bytes": bytes(range(256)) * 8,
    "nothing": b"",
    "not utf-8": "[files]\nrecent=青石镇".encode("gbk"),
    "wrong kinds": b"[files]\nrecent=@Variant(\\0\\0\\0\\x7f\\0\\0)\nfolder=@Invalid()\n"
    b"[window]\ngeometry=@ByteArray(nonsense)\n[view]\nzoom=banana\nlast_year=perhaps\n"
    b"[edit]\nafter_enter=7\nkeep_totals=@Size(1 2)\n",
    "too large": b"[view]\nzoom=99999999999999999999\n[files]\nrecent=" + b"x, " * 100_000,
    "torn": b"[files]\nrecent=/a/b.govreport, /c/",
    "no paths": b'[files]\nrecent="\\0", "' + b"a" * 5000 + b'"\nfolder="\\0"\n',
}


def works(hands: Hands) -> None:
    hands.window.open_sample()
    hands.window.menus.file.list_recent()
    hands.type("granted.natural", "37")
    assert hands.text("granted.natural") == "37"
    hands.window._settings.remember(Path("/a/b.govreport"))
    assert hands.window._settings.recent[0] == Path("/a/b.govreport")


@pytest.mark.qt_log_ignore("unknown user type")  # Qt's own word about garbage
@pytest.mark.parametrize("kind", _GARBAGE)
def test_garbage_counts_as_not_set(start: Start, tmp_path: Path, kind: str) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.ini").write_bytes(_GARBAGE[kind])
    works(start("data"))


def test_a_folder_in_its_place_stops_nothing(start: Start, tmp_path: Path) -> None:
    (tmp_path / "data" / "settings.ini").mkdir(parents=True)
    hands = start("data")
    hands.window.open_sample()
    hands.type("granted.natural", "37")
    assert hands.text("granted.natural") == "37"
