"""The command ``govreport``: the same core as the window, without Qt."""

from govreport_gui.cli.parser import main

__all__ = ["main"]
