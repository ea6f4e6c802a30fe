"""What a check may look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report


@dataclass(frozen=True, slots=True)
class Evidence:
    """A report on its form, and last year's report where it is known."""

    form: Form
    report: Report
    last_year: Report | None
