"""Read Chinese prose: sentences, years, and what quotes other documents."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from govreport_gui.checking.prose.passages import REMEMBERED

_QUOTED = re.compile(
    r"《[^《》]{0,120}》|〔[^〔〕]{0,20}〕|“[^“”]{0,120}”|（[^（）]{0,60}(?:修订|修正|号)[^（）]{0,20}）"
)
_QUOTES = re.compile("《|〔|“|修订|修正|号")
"""Signs of these."""
# A semicolon ends none: 2024年公开284条；2025年公开318条 is a comparison.
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?")
_YEAR = re.compile(r"(20(?<!\d20)\d\d)\s*年(?!代)")


class Sentence(NamedTuple):
    """A sentence and where it begins in its paragraph."""

    start: int
    text: str


@lru_cache(maxsize=REMEMBERED)
def masked(text: str) -> str:
    """Return a text with titles, document numbers and quotations blotted out."""
    if not _QUOTES.search(text):
        return text
    return _QUOTED.sub(lambda match: "□" * len(match[0]), text)


@lru_cache(maxsize=REMEMBERED)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text."""
    return tuple(Sentence(match.start(), match[0]) for match in _SENTENCE.finditer(text))


def years(text: str) -> set[int]:
    """Return the years that a text names."""
    return {int(match[1]) for match in _YEAR.finditer(text)}
