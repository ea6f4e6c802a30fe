"""Where Tab leads when a page is made later than what stands behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(before: QWidget, page: QWidget) -> None:
    """Have Tab lead from ``before`` through what takes the focus on ``page``, as it was made."""
    for widget in [page, *page.findChildren(QWidget)]:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            QWidget.setTabOrder(before, widget)
            before = widget
