"""The characters of Rich Text Format: bytes in the charset of a font, and Unicode numbers."""

from __future__ import annotations

import codecs

_CHARSETS = {
    0: "cp1252",
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""By a font's number of its character set; the numbers are those of Windows."""
_CHINESE = {936: "gb18030", 54936: "gb18030", 10008: "gb18030", 65001: "utf-8"}
_MANY_BYTES = {"gb18030", "cp932", "cp949", "cp950", "utf-8"}
_UNITS = 0x10000


def charset_codec(number: int, default: str) -> str:
    """Return the codec of a font's character set."""
    return _CHARSETS.get(number, default)


def page_codec(number: int) -> str:
    """Return the codec of a Windows code page, that of Western Europe for an unknown one."""
    if number in _CHINESE:
        return _CHINESE[number]
    try:
        return codecs.lookup(f"cp{number}").name
    except LookupError:
        return "cp1252"


class Text:
    """Collects the text of a paragraph from bytes and UTF-16 units."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._text: list[str] = []
        self._bytes = bytearray()
        self._codec = self._default = "cp1252"

    def add_bytes(self, characters: str, codec: str, default: str) -> None:
        """Add bytes (one character stands for one) in a codec; ``default`` is the file's own."""
        if codec != self._codec:
            self._decode()
        self._codec, self._default = codec, default
        self._bytes += characters.encode("latin-1")

    def add(self, text: str) -> None:
        """Add characters."""
        self._decode()
        self._text.append(text)

    def add_unit(self, number: int) -> None:
        """Add a UTF-16 unit, given as a number that may be negative."""
        self.add(chr(number % _UNITS))

    def last(self) -> str:
        """Return the last character so far, empty if none."""
        self._decode()
        return self._text[-1][-1:] if self._text else ""

    def take(self) -> str:
        """Return the text and begin anew."""
        self._decode()
        text = "".join(self._text)
        self._text.clear()
        # Pairs of units make the characters beyond the first 65536.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _decode(self) -> None:
        if self._bytes:
            self._text.append(_decoded(bytes(self._bytes), self._codec, self._default))
            self._bytes.clear()


def _decoded(data: bytes, codec: str, default: str) -> str:
    """Decode bytes; Chinese ones are often set in a font that claims to be Western."""
    if codec not in _MANY_BYTES and default in _MANY_BYTES and not data.isascii():
        try:
            return data.decode(default)
        except UnicodeDecodeError:
            pass
    return data.decode(codec, errors="replace")
