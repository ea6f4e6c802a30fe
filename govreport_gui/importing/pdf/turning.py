"""From a page's own coordinates, y upwards, to the upright sheet as it is read, y downwards."""

from __future__ import annotations

from dataclasses import dataclass

from govreport_gui.importing.pdf.shapes import Box


@dataclass(frozen=True, slots=True)
class Turn:
    """So many quarters clockwise, and the part of the page that is shown."""

    quarters: int
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """The width of the sheet as read."""
        return self.top - self.bottom if self.quarters % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """The height of the sheet as read."""
        return self.right - self.left if self.quarters % 2 else self.top - self.bottom

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Turn a point."""
        match self.quarters:
            case 0:
                return x - self.left, self.top - y
            case 1:
                return y - self.bottom, x - self.left
            case 2:
                return self.right - x, y - self.bottom
            case _:
                return self.top - y, self.right - x

    def box(self, box: Box) -> Box:
        """Turn a rectangle, given by any two opposite corners."""
        x0, y0 = self.point(box.left, box.top)
        x1, y1 = self.point(box.right, box.bottom)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
