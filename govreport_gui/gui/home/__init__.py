"""What is still to do before the report can be handed in, and where."""

from govreport_gui.gui.home.home import Home

__all__ = ["Home"]
