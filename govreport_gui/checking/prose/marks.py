"""The points that a paragraph counts: 一是 …, 二是 …."""

from __future__ import annotations

import re
from functools import lru_cache

from govreport_gui.checking.prose.passages import REMEMBERED
from govreport_gui.model.outline import NUMERALS, Level, Mark

# The numeral comes first, so that all other characters are skipped at once.
_POINT = re.compile(rf"([{NUMERALS}])是(?!否)(?:(?<=^..)|(?<=[\s，,。；;：:、）)（(“]..))")


_ORDER = {numeral: number for number, numeral in enumerate(NUMERALS, 1)}


def counted(text: str) -> tuple[str, ...]:
    """Return the numerals of a paragraph's points as one string, 一二三; nothing without any."""
    numerals = "".join(_POINT.findall(text))
    return (numerals,) if numerals else ()


@lru_cache(maxsize=REMEMBERED)
def points(text: str) -> tuple[Mark, ...]:
    """Return every 一是, 二是 … that begins a clause."""
    return tuple(
        Mark(Level.BODY, _ORDER[match[1]], *match.span(), match[0])
        for match in _POINT.finditer(text)
    )
