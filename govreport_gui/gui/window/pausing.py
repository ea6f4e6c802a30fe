"""The checks of what is typed: they wait for a pause, so that no key waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from govreport_gui.gui.bridge import SessionBridge

_PAUSE = 200
"""Milliseconds without a key behind which typed text is checked."""
_MOMENT = 0.002
"""Seconds."""


class Pausing(QObject):
    """Checks in parts behind a pause; a key that is pressed meanwhile begins another pause."""

    def __init__(self, bridge: SessionBridge) -> None:
        """Listen to the session of a bridge, and live as long."""
        super().__init__(bridge)
        self._session = bridge.session
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._check_on)
        self._turn.timeout.connect(self._check_on)
        bridge.updated.connect(self._check_later)

    @property
    def is_typing(self) -> bool:
        """Whether checks are still to come for what was typed."""
        return self._pause.isActive() or self._turn.isActive()

    def _check_later(self) -> None:
        if not self._session.is_checked:
            self._turn.stop()
            self._pause.start()

    def _check_on(self) -> None:
        """Check for a moment, then let a key that was pressed meanwhile come first."""
        if not self._session.check_part(_MOMENT):
            self._turn.start()
