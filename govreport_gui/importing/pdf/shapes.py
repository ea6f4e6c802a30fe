"""What is drawn on a page: glyphs and strokes. Points (1/72 inch), y runs downwards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character as set: its advance box sideways, its inked box up and down.

    ``run`` tells glyphs apart that different text operators drew; ``order`` is the place in the
    file. ``text`` is U+FFFD where the font does not say which character it is.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    base: float
    size: float
    run: int
    order: int

    @property
    def middle(self) -> float:
        """The horizontal centre."""
        return (self.left + self.right) / 2

    @property
    def is_space(self) -> bool:
        """Whether nothing is inked."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The extent sideways."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The extent downwards."""
        return self.bottom - self.top

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line: at ``at`` across its direction, from ``start`` to ``end`` along it."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page as seen: upright, cut to what is shown."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    across: tuple[Stroke, ...]
    """Horizontal strokes; ``at`` is y."""
    down: tuple[Stroke, ...]
    """Vertical strokes; ``at`` is x."""
    has_pictures: bool = False
