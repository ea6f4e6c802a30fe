"""Lines that prove themselves: a record that was cut off or damaged is told from a whole one.

A line is the CRC-32 of the JSON text (8 hexadecimal digits), its length in bytes, and the text in
UTF-8, with a blank between and a line feed at the end.
"""

from __future__ import annotations

import json
import zlib
from typing import Any


def record(data: object) -> bytes:
    """Return data as one line."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    # Half a character, which a text field may hold for a moment, is written too.
    return _line(text.encode("utf-8", "surrogatepass"))


def _line(text: bytes) -> bytes:
    return b"%08x %d %s\n" % (zlib.crc32(text), len(text), text)


def records(data: bytes) -> tuple[list[Any], int]:
    """Return what the whole lines hold, and how many are damaged.

    The last line may be one that was being written: if it is not whole, it is no damage.
    """
    *lines, last = data.split(b"\n")
    found = [_parsed(line) for line in lines]
    whole = [one for one in (*found, _parsed(last)) if one is not None]
    return whole, found.count(None)


def _parsed(line: bytes) -> Any:  # noqa: ANN401 JSON
    parts = line.split(b" ", 2)
    try:
        checksum, length, text = parts
        if len(text) != int(length) or zlib.crc32(text) != int(checksum, 16):
            return None
        return json.loads(text)
    except ValueError:
        return None
