"""The syntax of a PDF file: objects, streams, the table of where they stand.

Why not a PDF library: the Python ones embed Chinese fonts in pieces of 256 characters, map
characters beyond the basic plane (𠮷) to nonsense in the text layer and keep every font in a
table of the process. What a report needs is these few objects.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Mapping

Value = bytes | str | float | list["Value"] | dict[str, "Value"]
"""bytes stand as they are (names, references, strings made here); str is written as text."""


def name(text: str) -> bytes:
    """Return a name such as /Type; only plain ASCII is expected."""
    return b"/" + text.encode("ascii")


def number(value: float) -> bytes:
    """Return a number with at most three decimals."""
    return (
        f"{value:.3f}".rstrip("0").rstrip(".").encode() if value % 1 else str(int(value)).encode()
    )


def serialize(value: Value) -> bytes:
    """Return a value in the syntax of PDF."""
    match value:
        case bytes():
            return value
        case str():
            return b"<feff" + value.encode("utf-16-be").hex().encode() + b">"
        case list():
            return b"[" + b" ".join(map(serialize, value)) + b"]"
        case dict():
            items = (name(key) + b" " + serialize(item) for key, item in value.items())
            return b"<<" + b" ".join(items) + b">>"
        case _:
            return number(value)


class PdfFile:
    """Collects numbered objects and writes them."""

    def __init__(self) -> None:
        """Start with no objects; ``root`` and ``info`` are references to be set."""
        self._objects: list[bytes] = []
        self.root = self.info = b"null"

    def reserve(self) -> bytes:
        """Return a reference to an object that is put later."""
        self._objects.append(b"null")
        return b"%d 0 R" % len(self._objects)

    def put(self, reference: bytes, value: Value) -> bytes:
        """Put an object in its reserved place."""
        self._objects[int(reference.split()[0]) - 1] = serialize(value)
        return reference

    def add(self, value: Value) -> bytes:
        """Add an object and return the reference to it."""
        return self.put(self.reserve(), value)

    def add_stream(self, data: bytes, extra: Mapping[str, Value] | None = None) -> bytes:
        """Add data, compressed, and return the reference to it."""
        packed = zlib.compress(data, 9)
        head: dict[str, Value] = {
            **(extra or {}),
            "Length": len(packed),
            "Filter": name("FlateDecode"),
        }
        return self.add(serialize(head) + b"\nstream\n" + packed + b"\nendstream")

    def save(self, target: BinaryIO) -> None:
        """Write the file."""
        target.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        position, offsets = 15, []
        for index, body in enumerate(self._objects, start=1):
            offsets.append(position)
            position += target.write(b"%d 0 obj\n%b\nendobj\n" % (index, body))
        count = len(offsets) + 1
        target.write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        target.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
        trailer = serialize({"Size": count, "Root": self.root, "Info": self.info})
        target.write(b"trailer\n%b\nstartxref\n%d\n%%%%EOF\n" % (trailer, position))
