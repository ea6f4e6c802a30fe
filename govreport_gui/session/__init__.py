"""The one place where the open report lives and changes."""

from govreport_gui.session.files import EXPORTS, Opened, open_file, save_file
from govreport_gui.session.session import Session, Update

__all__ = ["EXPORTS", "Opened", "Session", "Update", "open_file", "save_file"]
