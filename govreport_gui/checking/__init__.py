"""Every check of a report, as functions from a report to findings."""

from govreport_gui.checking.check import (
    all_checks,
    check,
    check_figures,
    check_in_parts,
    count_checks,
    ways_out,
)
from govreport_gui.checking.reasons import can_be_justified, is_justified, values_of

__all__ = [
    "all_checks",
    "can_be_justified",
    "check",
    "check_figures",
    "check_in_parts",
    "count_checks",
    "is_justified",
    "values_of",
    "ways_out",
]
