"""What stays of a sentence when its typesetting is tidied and its paragraphs are renumbered.

A sentence of last year's is still last year's when only its commas became full-width.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from govreport_gui.model.outline import heading_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_STOP = rf"(?<=[{_HAN}）”》])\.(?=[{_HAN}]|\s*$)"
"""A full stop that was meant to be 。"""
# All but the narrow full stops of a sentence are taken in one go.
_SENTENCE = re.compile(rf"(?:[^。；！？;!?\n.]+|(?!{_STOP})\.)+(?:[。；！？;!?]|{_STOP}|)")
# It begins with what no word has, so that words are skipped, and the Chinese ones first: these need
# no table. Then comes more of the same, or it is one full stop that belongs to no figure (1.5).
_NO_WORDS = re.compile(
    r"[^\u4e00-\u9fff\w%％+＋—–~～－-](?:(?<![.．])[^\w.．%％+＋—–~～－-]*|(?<!\d.)|(?!\d))"
)
"""Punctuation, quotes, brackets and white space; what belongs to a figure stays."""


def sentences_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the sentences of a paragraph; a semicolon ends one."""
    return _SENTENCE.finditer(text)


def folded(text: str) -> str:
    """Return the words and figures of a sentence alone, in one width, without its number."""
    mark = heading_mark(text)
    words = _NO_WORDS.sub("", text if mark is None else text[mark.end :])
    # Without full-width marks there is hardly anything left to normalize, which is seen at once.
    return normalize("NFKC", words).replace("截止", "截至")
