"""The one place where the open report lives and changes."""

from govreport_gui.session.files import Opened, as_pdf, open_file, save_file
from govreport_gui.session.last_year import as_last_year, doubts
from govreport_gui.session.session import Session, Update

__all__ = [
    "Opened",
    "Session",
    "Update",
    "as_last_year",
    "as_pdf",
    "doubts",
    "open_file",
    "save_file",
]
