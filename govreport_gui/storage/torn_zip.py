"""Get the text out of a damaged file of ours, as far as it goes."""

from __future__ import annotations

import struct
import zlib

from govreport_gui.storage.ownfile import LARGEST

_HEADER = struct.Struct("<4s5H3I2H")
"""The local header of a zip member (APPNOTE 4.3.7)."""
_CENTRAL, _CHECKSUM_AT = b"PK\x01\x02", 16
"""How the member's second header begins, and where its checksum stands (APPNOTE 4.3.12)."""
_NAME = b"report.json"


def torn_text(data: bytes) -> tuple[str, bool]:
    """Return the JSON text of a file as far as it can be had, and whether it may be wrong.

    What stands before the place where a file was cut off is right, and so is what fits a checksum.
    """
    content, doubtful = _content(data)
    try:
        return content.decode("utf-8", "surrogatepass"), doubtful
    except UnicodeDecodeError as error:
        if error.start >= len(content) - 3:
            # The cut goes through a character.
            return content[: error.start].decode("utf-8", "surrogatepass"), doubtful
        return content.decode("utf-8", "replace"), True


def _content(data: bytes) -> tuple[bytes, bool]:
    # Where the header's first bytes are damaged the name may still be whole, and the other way.
    start = 0 if data.startswith(b"PK") else data.find(_NAME) - _HEADER.size
    if start < 0 or len(data) < start + _HEADER.size:
        # Somebody may have unpacked it.
        return data, False
    *_, checksum, packed, _, _, extra = _HEADER.unpack_from(data, start)
    body = data[start + _HEADER.size + len(_NAME) :]
    content, at_end = max((_unpacked(body[skip:], packed) for skip in {0, extra}), key=_length)
    is_cut = at_end and _CENTRAL not in data
    return content, not is_cut and zlib.crc32(content) not in {checksum, _second_checksum(data)}


def _length(unpacked: tuple[bytes, bool]) -> int:
    return len(unpacked[0])


def _second_checksum(data: bytes) -> int | None:
    """Return the checksum that stands at the end of the archive, None when it was cut off."""
    place = data.rfind(_CENTRAL)
    checksum = data[place + _CHECKSUM_AT : place + _CHECKSUM_AT + 4] if place >= 0 else b""
    return int.from_bytes(checksum, "little") if len(checksum) == 4 else None  # noqa: PLR2004 bytes


def _unpacked(body: bytes, packed: int) -> tuple[bytes, bool]:
    """Return what a body of ``packed`` bytes holds, and whether it goes to the file's end."""
    if body.startswith(b"{"):
        return body[:packed], len(body) <= packed
    return _inflated(body)


def _inflated(body: bytes) -> tuple[bytes, bool]:
    """Return what a raw deflate stream gives before it breaks, and whether it has no end."""
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    pieces: list[bytes] = []
    size = 0
    try:
        # In small pieces: what stands before the broken place is not thrown away with it.
        for start in range(0, len(body), 64):
            pieces.append(inflate.decompress(body[start : start + 64], LARGEST - size))
            size += len(pieces[-1])
            if inflate.eof or size >= LARGEST:
                break
    except zlib.error:
        return b"".join(pieces), False
    return b"".join(pieces), not inflate.eof
