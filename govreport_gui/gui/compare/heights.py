"""About how high the rows will be: exact heights need every line to be broken."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from govreport_gui.gui.compare.delegate import MARGIN, SPACING
from govreport_gui.gui.compare.rows import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetricsF

    from govreport_gui.gui.compare.rows import Row

_RAGGED = 1.03
"""Lines are not filled to their end: a full stop goes on no line of its own."""


def guessed(rows: Sequence[Row], metrics: QFontMetricsF, widths: tuple[int, int]) -> list[int]:
    """Return the heights of rows in pixels, for words as wide as a side and as the whole."""
    side, wide = widths
    chinese, latin = metrics.horizontalAdvance("国"), metrics.horizontalAdvance("0")
    line = metrics.height() * SPACING

    def lines(text: str, width: int) -> int:
        others = sum(map(str.isascii, text))
        needed = (len(text) - others) * chinese + others * latin
        return max(1, math.ceil(needed * _RAGGED / max(width, 1)))

    def height(row: Row) -> int:
        if row.is_wide:
            return round(lines(row.this, wide) * line) + 2 * MARGIN
        count = lines(row.last, side)
        if row.kind is not Kind.SAME:
            count = max(count, lines(row.this, side))
        return round(count * line) + 2 * MARGIN

    return [height(row) for row in rows]
