"""The words of Rich Text Format."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"(?P<brace>[{}])"
    r"|\\(?P<word>[A-Za-z]{1,40})(?P<number>-?\d{1,9})?\d* ?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>[\s\S])"
    r"|(?P<text>[^\\{}]+)"
)
_MOST = 1_000_000
"""Word needs some hundred thousand for a report."""


class TooManyTokensError(ValueError):
    """More than any report needs."""


@dataclass(frozen=True, slots=True)
class Token:
    """``kind`` is brace, word, byte, symbol or text; a word's number is None where it has none."""

    kind: str
    text: str
    number: int | None = None


def tokens(data: bytes) -> Iterator[Token]:
    """Yield the tokens of a file; each character of a text stands for one byte.

    Raises TooManyTokensError.
    """
    if sum(map(data.count, (b"{", b"}", b"\\"))) > _MOST:
        raise TooManyTokensError
    source = data.decode("latin-1")
    at = 0
    while (match := _TOKEN.match(source, at)) is not None:
        at = match.end()
        kind = match.lastgroup or ""
        if kind in ("word", "number"):
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                # So many bytes of a picture follow, braces and all.
                at += max(number or 0, 0)
            yield Token("word", match["word"], number)
        elif kind == "byte":
            yield Token(kind, chr(int(match["byte"], 16)))
        else:
            yield Token(kind, match[kind])
