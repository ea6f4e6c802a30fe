"""How much alike two texts are, figures and white space aside (“内容雷同”, N2021 二（四）)."""

from __future__ import annotations

import re
from functools import lru_cache

_LONGEST = 20_000
"""Characters that are compared: the work grows with the square of the length."""
_FIGURE = re.compile(r"[0-9０-９][0-9０-９,，.．]*")


@lru_cache(maxsize=64)
def percent_alike(this: tuple[str, ...], last: tuple[str, ...]) -> float:
    """Return how many percent of two texts are the same, 0 to 100; 0 where one is blank."""
    texts = ["".join(map(masked, paragraphs))[:_LONGEST] for paragraphs in (this, last)]
    if not all(texts):
        return 0.0
    # Loaded when first used: start-up time. Without last year's report nobody needs it.
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    return ratio(*texts)


@lru_cache(maxsize=4096)
def masked(text: str) -> str:
    """Return a text without white space, every figure as 0."""
    return "".join(_FIGURE.sub("0", text).split())
