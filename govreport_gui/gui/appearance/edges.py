"""Edges that are seen in the dark.

Fusion draws the edge of a box or a field darker than the window. On a dark window that is black on
black: an empty box to tick cannot be seen at all. This style draws these edges once more, brighter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QProxyStyle, QStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOption, QWidget

_Element = QStyle.PrimitiveElement
_ROUND = _Element.PE_IndicatorRadioButton
_IN_A_LIST = _Element.PE_IndicatorItemViewItemCheck
_EDGED = frozenset(
    (
        _Element.PE_IndicatorCheckBox,
        _IN_A_LIST,
        _ROUND,
        _Element.PE_FrameLineEdit,
        _Element.PE_Frame,
    )
)
_GREYED = QPalette.ColorGroup.Disabled
_EDGE = QPalette.ColorRole.Text
"""The colour of greyed words: seen on every ground, and not as loud as words."""


class BrightEdges(QProxyStyle):
    """Fusion for dark windows."""

    def __init__(self) -> None:
        """Build on Fusion."""
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a part of a widget, and its edge once more where it would not be seen."""
        super().drawPrimitive(element, option, painter, widget)
        if element in _EDGED:
            # What has the focus is given its edge by Fusion; a box in a list never is.
            state = option.state  # type: ignore[attr-defined] # a field of the struct
            focused = QStyle.StateFlag.State_HasFocus in state
            if not focused or element is _IN_A_LIST:
                _draw_edge(element, option, painter)


def _draw_edge(element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(option.palette.color(_GREYED, _EDGE), 1))  # type: ignore[attr-defined]
    edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)  # type: ignore[attr-defined]
    if element is _ROUND:
        painter.drawEllipse(edge)
    else:
        painter.drawRoundedRect(edge, 2, 2)
    painter.restore()
