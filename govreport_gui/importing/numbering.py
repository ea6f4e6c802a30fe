"""Numbers that a word processor puts before paragraphs: they are printed, but are no text.

Formats describe their lists; what counts along, and how a number is written, is the same in all.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.numerals import numeral

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list counts.

    ``kind`` is a numeral's name in Office Open XML; ``text`` is what is printed, with %1 for the
    number of the first level and so on; ``start`` is the first number.
    """

    kind: str
    text: str
    start: int


class Counting:
    """Counts along; ask for every numbered paragraph once, in the order of the document."""

    def __init__(self) -> None:
        """Begin where nothing has been counted."""
        self._counts: defaultdict[int, dict[int, int]] = defaultdict(dict)

    def label(
        self, key: int, levels: Mapping[int, Level], level: int, restart: int | None = None
    ) -> str:
        """Return what is printed before the next paragraph on a level of the list ``key``.

        A number to ``restart`` from begins the level anew.
        """
        counts = self._counts[key]
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        if restart is not None:
            counts[level] = restart
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        text = levels[level].text
        for index, shown in levels.items():
            number = numeral(shown.kind, counts.get(index, shown.start))
            text = text.replace(f"%{index + 1}", number)
        return "" if levels[level].kind == "bullet" else text
