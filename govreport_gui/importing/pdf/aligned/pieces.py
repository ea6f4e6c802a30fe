"""Lines cut into pieces, more finely than the gaps that anybody sees."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from govreport_gui.importing.pdf.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govreport_gui.importing.pdf.shapes import Glyph

CLOSE = 0.3
"""Sizes of type between two pieces, at least; where a space is drawn, there is no gap."""
WIDE = 1.2
"""Sizes of type between two pieces that everybody sees."""
APART = 2.5
"""Sizes of type between base lines of one cell, at most."""
IN_LINE = 0.1
"""Sizes of type that what is set in line may be out of it."""
TOUCHING = 0.03
"""Sizes of type between glyphs of one word, at most; cells keep a little more apart."""
PAGE = 100_000.0
"""Points from page to page in the base lines of a document: nothing is near over a page break."""
_FIGURE = re.compile("[-+]?[0-9\ufffd][0-9\ufffd.,，]*%?|[/／—–-]{1,2}|无")


def cut(line: Line, parts: Callable[[Glyph, Glyph], bool]) -> tuple[Line, ...]:
    """Return the pieces of a line; ``parts`` tells of two neighbours whether it parts them.

    A space that is drawn is a neighbour, too, so that it does not part what stands around it.
    """
    found = [[line.glyphs[0]]]
    for one, two in pairwise(line.glyphs):
        if parts(one, two):
            found.append([])
        found[-1].append(two)
    return tuple(piece for glyphs in found if (piece := _trimmed(glyphs)))


def _trimmed(glyphs: Sequence[Glyph]) -> Line | None:
    inked = [at for at, glyph in enumerate(glyphs) if not glyph.is_space]
    if not inked:
        return None
    return Line(tuple(glyphs[inked[0] : inked[-1] + 1]), ends_open=glyphs[-1].is_space)


def gap(one: Glyph, two: Glyph) -> float:
    """Return the room between two glyphs in sizes of type."""
    return (two.left - one.right) / max(one.size, two.size)


def are_apart(one: Glyph, two: Glyph) -> bool:
    """Tell whether a gap parts two neighbours."""
    return gap(one, two) > CLOSE


def are_joined(one: Glyph, two: Glyph) -> bool:
    """Tell whether two neighbours are of one word: drawn as one, or touching."""
    return not are_apart(one, two) and (one.run == two.run or gap(one, two) <= TOUCHING)


def is_figure(piece: Line) -> bool:
    """Tell whether a piece is a figure, or stands for one."""
    return _FIGURE.fullmatch(piece.text) is not None


def apart(line: Line) -> tuple[Line, ...]:
    """Return the pieces of a line that gaps part."""
    return cut(line, are_apart)


@dataclass(frozen=True)
class SetLine:
    """A line of text and its base line, counted down through all pages."""

    line: Line
    base: float

    @cached_property
    def figures(self) -> tuple[Line, ...]:
        """The figures at its end, each by itself: 12, 1,286, /, 无."""
        words = (i for i, piece in enumerate(self.pieces) if not is_figure(piece))
        return self.pieces[max(words, default=-1) + 1 :]

    def figures_from(self, left: float) -> tuple[Line, ...]:
        """Return the figures at its end, or those from a place on if they are most of what is said.

        A cell of a row may say 约5.
        """
        behind = [piece for piece in self.pieces if piece.right > left]
        found = tuple(piece for piece in behind if is_figure(piece))
        if self.figures or any(piece.left < left for piece in behind):
            return self.figures
        return found if len(behind) > 1 and 2 * len(found) >= len(behind) else ()

    @cached_property
    def pieces(self) -> tuple[Line, ...]:
        """All that gaps part."""
        return apart(self.line)

    def before(self, left: float) -> Line | None:
        """Return what stands to the left of a place."""
        return _trimmed([glyph for glyph in self.line.glyphs if glyph.right <= left])

    def behind(self, left: float) -> Line | None:
        """Return what begins at a place or to the right of it."""
        return _trimmed([glyph for glyph in self.line.glyphs if glyph.right > left])
