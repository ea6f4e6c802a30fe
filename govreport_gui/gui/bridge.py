"""The session's one notice as a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from govreport_gui.session.session import Session


class SessionBridge(QObject):
    """Tells every widget what changed; each repaints only what the update names."""

    updated = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Listen to a session for as long as it lives."""
        super().__init__(parent)
        self.session = session
        session.listen(self.updated.emit)
