"""Tear a window away as a power cut would, without ending the test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.storage.records import record, records

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.window.main_window import MainWindow


def torn_away(window: MainWindow, recovery: Path) -> None:
    """Put what a window's journal holds into a folder, as if its program had been killed now."""
    journal = window.filing.diary._journal
    assert journal is not None
    assert journal.flush()
    recovery.mkdir(parents=True, exist_ok=True)
    for file in window.recovery._folder.glob("*.journal"):  # type: ignore[union-attr]
        (first, *others), skipped = records(file.read_bytes())
        assert not skipped
        # The same number, but of another process: ours began at another time.
        first["process"]["begun"] = "before"
        (recovery / file.name).write_bytes(b"".join(map(record, (first, *others))))
