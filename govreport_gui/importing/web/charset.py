"""The characters of a web page: what it declares is believed only if the bytes agree."""

from __future__ import annotations

import codecs
import re

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_WIDE = {b"<\0": "utf-16-le", b"\0<": "utf-16-be"}
_HEAD = 8192
"""Bytes in which a declaration is looked for; HTML says 1024, Word's comments run longer."""
_DECLARED = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_CHINESE = {"gb2312", "gbk", "hz", "gb18030", "cp936", "ms936", "x-gbk", "gb_2312-80", "x-cp20936"}
_TEXT_CODECS = ("utf", "gb", "big5", "cp", "iso8859", "latin", "ascii", "shift", "euc", "koi8")
_LOST = 0.02
"""Characters that may be lost where no charset fits: a program cut the text inside a character."""


def decode(data: bytes, declared: str = "") -> str | None:
    """Return the text of a page, None where no charset makes sense of it.

    ``declared`` is the charset that something outside the page gives for it. UTF-8 is tried first:
    text in another charset is practically never valid UTF-8, and pages often declare falsely.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(encoding, errors="replace")
    wide = _WIDE.get(data.lstrip(b"\r\n\t ")[:2])
    if wide:
        return data.decode(wide, errors="replace")
    names = dict.fromkeys(("utf-8", *_names(data, declared), "gb18030"))
    for name in names:
        try:
            return data.decode(name)
        except UnicodeError:
            continue
    return _least_lost(data, names)


def _names(data: bytes, declared: str) -> list[str]:
    """Return the codecs that are declared, in Python's names."""
    found = [match.decode("ascii") for match in _DECLARED.findall(data[:_HEAD])]
    return [codec for name in (declared, *found) if (codec := _codec(name))]


def _codec(name: str) -> str:
    """Return Python's name of a charset, empty for none; the Chinese ones are GB18030's parts."""
    name = name.strip().lower()
    if name in _CHINESE:
        return "gb18030"
    try:
        codec = codecs.lookup(name).name
    except (LookupError, ValueError):
        return ""
    # UTF-16 would have shown itself; other codecs of Python are no charsets.
    known = codec.startswith(_TEXT_CODECS) and not codec.startswith(("utf-16", "utf-32", "utf-7"))
    return codec if known else ""


def _least_lost(data: bytes, names: dict[str, None]) -> str | None:
    texts = [data.decode(name, errors="replace") for name in names]
    best = min(texts, key=lambda text: text.count("\ufffd"))
    return best if best.count("\ufffd") <= max(1, len(best) * _LOST) else None
