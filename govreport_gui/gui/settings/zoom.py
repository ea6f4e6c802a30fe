"""How far the grids can be made larger or smaller, in per cent of the window's own text size."""

from __future__ import annotations

SMALLEST, LARGEST = 50, 300
STEP = 10
"""What a notch of the wheel or a key changes."""


def within_limits(percent: int) -> int:
    """Return the nearest zoom that the grids can show."""
    return min(max(percent, SMALLEST), LARGEST)
