"""No dialog is larger than the screen: its buttons would lie where nobody sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class OnScreen(QObject):
    """Makes dialogs fit that come to the front; there is one of it for an application.

    With everything twice as large, a small office screen has the room of 683 × 384 pixels.
    """

    def __init__(self, application: QApplication) -> None:
        """Follow the focus: whatever comes to the front gets it."""
        super().__init__(application)
        application.focusChanged.connect(self._look)

    def _look(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog):
            fit(window)


def fit(dialog: QDialog) -> None:
    """Make a dialog that is larger than its screen as large as that, frame and all."""
    room, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    if frame.width() <= room.width() and frame.height() <= room.height():
        return
    edges = frame.size() - dialog.size()
    dialog.resize((room.size() - edges).boundedTo(dialog.size()))
    place = dialog.frameGeometry()
    place.moveCenter(room.center())
    dialog.move(max(place.left(), room.left()), max(place.top(), room.top()))
