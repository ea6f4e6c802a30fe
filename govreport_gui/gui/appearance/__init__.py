"""How the whole window looks: light or dark, and how large its text is."""

from govreport_gui.gui.appearance.appearance import Appearance

__all__ = ["Appearance"]
