"""Two paragraphs, word by word: characters of Chinese, figures and Latin words whole."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[A-Za-z]+|\s+|.", re.DOTALL)
_SHORTEST = 2
"""Characters: fewer that happen to be the same between two changes belong to these."""
_SIGNS = frozenset("，。；：、！？,.;:!?（）()“”")


class Piece(NamedTuple):
    """Words that are the same in both, or what they were last year and are this year."""

    last: str
    this: str

    @property
    def is_same(self) -> bool:
        """Whether nothing was changed."""
        return self.last == self.this


@lru_cache(maxsize=1024)
def word_diff(last: str, this: str) -> tuple[Piece, ...]:
    """Return the pieces of two paragraphs in order; joined, they are the paragraphs again."""
    return tuple(_joined(list(_pieces(_TOKEN.findall(last), _TOKEN.findall(this)))))


def _pieces(last: list[str], this: list[str]) -> Iterator[Piece]:
    # Loaded when first used: start-up time.
    from rapidfuzz.distance import Indel  # noqa: PLC0415

    for code in Indel.opcodes(last, this):
        before = "".join(last[code.src_start : code.src_end])
        after = "".join(this[code.dest_start : code.dest_end])
        yield Piece(before, after)


def _joined(pieces: list[Piece]) -> Iterator[Piece]:
    """Join changes that stand side by side, and those with next to nothing between them."""
    pending = Piece("", "")
    for index, piece in enumerate(pieces):
        inside = 0 < index < len(pieces) - 1
        if piece.is_same and not (pending != ("", "") and inside and _is_chance(piece.this)):
            if pending != ("", ""):
                yield pending
                pending = Piece("", "")
            yield piece
        else:
            pending = Piece(pending.last + piece.last, pending.this + piece.this)
    if pending != ("", ""):
        yield pending


def _is_chance(words: str) -> bool:
    return len(words) < _SHORTEST and words not in _SIGNS and not words.isdecimal()
