"""A line that says what would be put where; its figures give way before the words do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from govreport_gui.gui.elided import ElidedLabel
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.review.filling import Filling

_FEWEST = 3
"""Letters 中: so much of the figures stays, however narrow the line is."""


class TargetLabel(ElidedLabel):
    """Shows a filling; the cells that would be filled are never left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self._template, self._figures = "", ""

    def tell(self, filling: Filling) -> None:
        """Show another filling."""
        self._template = _template(filling)
        blank = translate("Review", "blank")
        self._figures = "、".join(text or blank for text in filling.texts)
        self.say(self._with(self._figures))

    def shown(self) -> str:
        """Return what has room: all of the target, and as many of the figures as fit beside it."""
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        if metrics.horizontalAdvance(self.text()) <= room:
            return self.text()
        left = room - metrics.horizontalAdvance(self._with(""))
        right = Qt.TextElideMode.ElideRight
        least = _FEWEST * metrics.horizontalAdvance("中")
        figures = metrics.elidedText(self._figures, right, max(left, least))
        return metrics.elidedText(self._with(figures), right, room)

    def _with(self, figures: str) -> str:
        return self._template.replace("{text}", figures)


def _template(filling: Filling) -> str:
    """Return the sentence, with ``{text}`` where the figures go."""
    words = ""
    if filling.target and filling.used:
        words = translate("Review", "“{text}” → {cell} (already used: {other})")
    elif filling.target:
        words = translate("Review", "“{text}” → {cell}")
    elif filling.used:
        words = translate("Review", "“{text}” is already used: {other}")
    return words.replace("{cell}", filling.target).replace("{other}", filling.used)
