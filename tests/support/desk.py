"""A journal, and somebody whose changes it takes down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.errors import WriteFailure
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import (
    Report,
    apply,
    difference,
)
from govreport_gui.storage.disk import Disk
from govreport_gui.storage.journal import Journal
from govreport_gui.storage.recovery import Lost, read_journal

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Ref, Value

NATURAL = CellRef("applications", "received", "natural")


class Desk:
    """A journal, and somebody who changes its report."""

    def __init__(self, report: Report, file: Path, disk: Disk | None = None) -> None:
        self.report, self.file = report, file
        self.failures: list[WriteFailure | None] = []
        self.journal = Journal(
            file, seconds=0, disk=disk or Disk(), on_failure=self.failures.append
        )

    def enter(self, values: dict[Ref, Value]) -> None:
        step = difference(self.report, values, "type")
        self.report = apply(self.report, step)
        self.journal.enter(step, self.report)
        self.journal.flush()


def lost(catalog: Catalog, desk: Desk) -> Lost:
    """Return what could be recovered now."""
    desk.journal.flush()
    return read_journal(catalog, desk.file)
