"""The one place where the open report lives and changes."""

from govreport_gui.session.files import Opened, as_pdf, open_file, save_file
from govreport_gui.session.session import Session, Update

__all__ = ["Opened", "Session", "Update", "as_pdf", "open_file", "save_file"]
