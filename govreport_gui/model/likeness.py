"""How much alike two texts are, figures and typesetting aside (“内容雷同”, N2021 二（四）)."""

from __future__ import annotations

import re
from functools import lru_cache

from govreport_gui.model.folding import folded

_LONGEST = 8_000
"""Characters that are compared one by one: the work grows with the square of the length."""
_FIGURE = re.compile(r"[0-9][0-9.]*")


@lru_cache(maxsize=64)
def percent_alike(this: tuple[str, ...], last: tuple[str, ...]) -> float:
    """Return how many percent of two texts are the same, 0 to 100; 0 where one is blank.

    Paragraphs that both have in the same order are the same; between them characters count. Where
    that is much on both sides, its beginning stands for the rest.
    """
    texts = [[words for words in map(masked, paragraphs) if words] for paragraphs in (this, last)]
    if not all(texts):
        return 0.0
    # Loaded when first used: start-up time. Without last year's report nobody needs it.
    from rapidfuzz.distance import Indel  # noqa: PLC0415
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415

    alike, here, there = 0.0, 0, 0
    for block in Indel.opcodes(*texts).as_matching_blocks():
        mine = "".join(texts[0][here : block.a])
        theirs = "".join(texts[1][there : block.b])
        alike += ratio(mine[:_LONGEST], theirs[:_LONGEST]) * (len(mine) + len(theirs))
        here, there = block.a + block.size, block.b + block.size
        alike += 100 * 2 * sum(map(len, texts[0][block.a : here]))
    return alike / sum(len(words) for words in (*texts[0], *texts[1]))


@lru_cache(maxsize=4096)
def masked(text: str) -> str:
    """Return the words of a text alone, every figure as 0."""
    return _FIGURE.sub("0", folded(text))
