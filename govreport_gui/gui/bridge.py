"""The session's one notice as a Qt signal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.later import Later

if TYPE_CHECKING:
    from govreport_gui.session.session import Session, Update


class SessionBridge(QObject):
    """Tells every widget what changed; each repaints only what the update names.

    What shows findings does so ``later``, behind the repaint of what was typed.
    """

    updated = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Listen to a session for as long as it lives."""
        super().__init__(parent)
        self.session, self.later = session, Later(self)
        session.listen(self._tell)

    def _tell(self, update: Update) -> None:
        if not self.session.is_checked:
            # The checks of what was typed come in a pause, and tell again.
            self.later.drop()
        self.updated.emit(update)
