"""The looks of other tests' windows are put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.settings.settings import Theme


@pytest.fixture
def looks(qapp: QApplication) -> Iterator[Appearance]:
    looks = Appearance.of(qapp)
    yield looks
    looks.set_theme(Theme.SYSTEM)
    looks.set_text_size(100)


def settle() -> None:
    """Let layouts within layouts come to rest."""
    for _ in range(3):
        QApplication.processEvents()
