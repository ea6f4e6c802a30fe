"""Last year's report beside this year's, word by word."""

from govreport_gui.gui.compare.page import ComparePage

__all__ = ["ComparePage"]
