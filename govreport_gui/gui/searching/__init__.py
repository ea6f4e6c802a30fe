"""Find and replace over the whole report, its text and its tables."""

from govreport_gui.gui.searching.searching import Searching

__all__ = ["Searching"]
