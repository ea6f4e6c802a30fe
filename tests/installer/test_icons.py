"""The icon is drawn once and shown in every size."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QImage
from pytestqt.qtbot import QtBot

from installer.icons import SIZES, main


@pytest.fixture
def folder(qtbot: QtBot, tmp_path: Path) -> Path:
    main(tmp_path)
    return tmp_path


def test_every_size_is_drawn(folder: Path) -> None:
    for size in SIZES:
        image = QImage(str(folder / f"{size}.png"))
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(size // 2, size // 8).alpha() == 255
        assert image.pixelColor(0, 0).alpha() == 0


def test_the_windows_icon_holds_whole_pictures(folder: Path) -> None:
    data = (folder / "govreport.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert kind == 1
    for number in range(count):
        length, offset = struct.unpack_from("<LL", data, 6 + 16 * number + 8)
        assert data[offset:].startswith(b"\x89PNG")
        assert len(data) >= offset + length
    assert {size.width() for size in QIcon(str(folder / "govreport.ico")).availableSizes()} == {
        size for size in SIZES if size <= 256
    }
