"""Every check of a report, as functions from a report to findings."""

from govreport_gui.checking.check import CHECKS, check

__all__ = ["CHECKS", "check"]
