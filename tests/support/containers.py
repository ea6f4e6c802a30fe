"""Containers of old Office files, written plainly, to try what no program at hand would save."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_LEAST = 4096
"""Bytes; shorter streams would have to share sectors."""


def write_container(path: Path, streams: Mapping[str, bytes]) -> Path:
    """Write streams into the root of a container; short ones are filled up with zeros."""
    filled = {name: data.ljust(_LEAST, b"\0") for name, data in streams.items()}
    fat: list[int] = []
    body = b""
    entries = []
    for name, data in filled.items():
        entries.append(_entry(name, 2, len(fat), len(data)))
        body += _chained(data, fat)
    links = [_entry("Root Entry", 5, _END, 0, child=1), *entries]
    directory = len(fat)
    body += _chained(b"".join(_linked(links)), fat)
    needed = -(-(len(fat) + 100) // 128)
    places = range(len(fat), len(fat) + needed)
    fat += [_FAT] * needed
    fat += [_FREE] * (needed * 128 - len(fat))
    body += struct.pack(f"<{len(fat)}I", *fat)
    path.write_bytes(_header(directory, places) + body)
    return path


def _chained(data: bytes, fat: list[int]) -> bytes:
    """Fill data up to whole sectors and enter their chain."""
    count = -(-len(data) // _SECTOR)
    fat += [*range(len(fat) + 1, len(fat) + count), _END]
    return data.ljust(count * _SECTOR, b"\0")


def _entry(name: str, kind: int, start: int, size: int, child: int = _FREE) -> bytearray:
    text = name.encode("utf-16-le")
    fields = (text, len(text) + 2, kind, 1, _FREE, _FREE, child, bytes(36), start, size, 0)
    return bytearray(struct.pack("<64sHBBIII36sIII", *fields))


def _linked(entries: list[bytearray]) -> list[bytearray]:
    """Let each stream name the next one."""
    for place, entry in enumerate(entries[1:-1], 2):
        struct.pack_into("<I", entry, 72, place)
    return entries


def _header(directory: int, fat: range) -> bytes:
    head = struct.pack(
        "<8s16xHHHHH6xIII4xIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        *(0x3E, 3, 0xFFFE, 9, 6),
        *(0, len(fat), directory, _LEAST, _END, 0, _END, 0),
    )
    return head + struct.pack("<109I", *fat, *[_FREE] * (109 - len(fat)))
