"""What was read from a foreign file: the source beside the form, before it is taken over."""

from govreport_gui.gui.review.reviewing import Reviewing
from govreport_gui.gui.review.uses import as_report, as_year_before, corrected

__all__ = ["Reviewing", "as_report", "as_year_before", "corrected"]
