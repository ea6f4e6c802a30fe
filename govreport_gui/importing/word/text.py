"""The text of a binary Word file: where its head says it is, put together from its pieces.

The format is Microsoft's [MS-DOC]; names from there (FIB, Clx, PLC, FC, CP) are kept. A CP counts
UTF-16 units of the text, an FC is the byte in the stream where a unit stands.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass

_WORD_97, _OLDEST = 0xA5EC, 0xC1
"""What a file of Word 97 or later begins with, and its least version."""
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_PLACES = 0x9A
"""Where the pairs of place and length begin that say where each structure is."""
_CLX, _SECTIONS = 33, 6
_LONGEST = 500_000
"""UTF-16 units. The longest reports have some ten thousand."""
_COMPRESSED = 0x40000000
_SHORT_CHANGES = {0x0C: 0x260A, 0x18: 0x2416, 0x19: 0x2417, 0x41: 0x0800, 0x5C: 0x083C}
"""Changes by the short numbers that pieces name them with; only those that text depends on."""
_ANSI = {
    code: bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}


class ProtectedError(ValueError):
    """The file needs a password."""


class LongError(ValueError):
    """The text is longer than any report."""


class ForeignError(ValueError):
    """The file is none of Word 97 or later."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that stands in one go in the stream; ``changes`` were made to all of it."""

    start: int
    end: int
    fc: int
    width: int
    changes: bytes

    def fc_of(self, cp: int) -> int:
        """Return where a unit of the piece stands."""
        return self.fc + (cp - self.start) * self.width

    def cp_before(self, fc: int) -> int:
        """Return the end of what stands before a place, within the piece."""
        return min(self.end, self.start + -((self.fc - fc) // self.width))


@dataclass(frozen=True, slots=True)
class WordFile:
    """The streams, and the main text without notes and page heads.

    ``text`` has one character for each UTF-16 unit, so that a place in it is a CP.
    """

    main: bytes
    table: bytes
    data: bytes
    pieces: tuple[Piece, ...]
    text: str

    def structure(self, index: int) -> bytes:
        """Return a structure of the table stream by its number in the FIB."""
        return _structure(self.main, self.table, index)

    def rest_after(self, index: int) -> bytes:
        """Return all that follows a structure: some go on behind their stated length."""
        fc, length = _place(self.main, index)
        return self.table[fc + length :] if length else b""

    def piece_at(self, cp: int) -> Piece:
        """Return the piece that a CP of the text lies in."""
        return self.pieces[bisect_right(self.pieces, cp, key=lambda piece: piece.start) - 1]

    def section_ends(self) -> frozenset[int]:
        """Return the CPs behind the marks that end sections."""
        plc = self.structure(_SECTIONS)
        count = (len(plc) - 4) // 16
        return frozenset(struct.unpack_from(f"<{count}I", plc, 4)) if count > 0 else frozenset()


def read_word_file(streams: dict[str, bytes]) -> WordFile:
    """Put a file together from its streams.

    Raises ProtectedError, ForeignError or LongError; struct.error or another ValueError when it
    is damaged.
    """
    main = streams.get("WordDocument", b"")
    magic, version = struct.unpack_from("<HH", main)
    if magic != _WORD_97 or version < _OLDEST:
        raise ForeignError(f"{magic:x}, version {version}")
    [flags] = struct.unpack_from("<H", main, 0x0A)
    if flags & _ENCRYPTED:
        raise ProtectedError
    table = streams["1Table" if flags & _TABLE_1 else "0Table"]
    [length] = struct.unpack_from("<I", main, 0x4C)
    if not 0 < length <= len(main):
        raise ValueError(f"text of {length}")
    if length > _LONGEST:
        raise LongError
    pieces = tuple(_pieces(_structure(main, table, _CLX), length))
    text = "".join(_units(main, piece) for piece in pieces)
    return WordFile(main, table, streams.get("Data", b""), pieces, text)


def _place(main: bytes, index: int) -> tuple[int, int]:
    fc, length = struct.unpack_from("<II", main, _PLACES + 8 * index)
    return fc, length


def _structure(main: bytes, table: bytes, index: int) -> bytes:
    fc, length = _place(main, index)
    if fc + length > len(table):
        raise ValueError(f"structure {index} is cut off")
    return table[fc : fc + length]


def _pieces(clx: bytes, length: int) -> list[Piece]:
    """Return the pieces of the main text, which is ``length`` units long."""
    at, changes = 0, []
    while clx[at] == 1:
        [size] = struct.unpack_from("<H", clx, at + 1)
        changes.append(clx[at + 3 : at + 3 + size])
        at += 3 + size
    [size] = struct.unpack_from("<xI", clx, at)
    if clx[at] != 2 or at + 5 + size > len(clx):  # noqa: PLR2004 what a Pcdt begins with
        raise ValueError("no piece table")
    count = (size - 4) // 12
    cps = struct.unpack_from(f"<{count + 1}I", clx, at + 5)
    pieces: list[Piece] = []
    for index in range(count):
        start, end = cps[index], min(cps[index + 1], length)
        fc, modifier = struct.unpack_from("<2xIH", clx, at + 5 + 4 * (count + 1) + 8 * index)
        if start >= length:
            break
        if start != (pieces[-1].end if pieces else 0) or end <= start:
            raise ValueError("pieces out of order")
        made = _changes(modifier, changes)
        narrow = bool(fc & _COMPRESSED)
        fc = (fc & (_COMPRESSED - 1)) >> narrow
        pieces.append(Piece(start, end, fc, 1 if narrow else 2, made))
    if not pieces or pieces[-1].end != length:
        raise ValueError("pieces are missing")
    return pieces


def _changes(modifier: int, long: list[bytes]) -> bytes:
    """Return the changes that a hasty save made to a whole piece."""
    if modifier & 1:
        return long[modifier >> 1] if modifier >> 1 < len(long) else b""
    code = _SHORT_CHANGES.get(modifier >> 1 & 0x7F, 0)
    return struct.pack("<HB", code, modifier >> 8) if code else b""


def _units(main: bytes, piece: Piece) -> str:
    count = piece.end - piece.start
    data = main[piece.fc : piece.fc + count * piece.width]
    if len(data) != count * piece.width:
        raise ValueError("text is cut off")
    if piece.width == 1:
        return data.decode("latin-1").translate(_ANSI)
    return "".join(map(chr, struct.unpack(f"<{count}H", data)))


def joined(units: str) -> str:
    """Return the text of UTF-16 units: the halves of rare characters are put together."""
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
