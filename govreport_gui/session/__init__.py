"""The one place where the open report lives and changes."""

from govreport_gui.session.files import (
    Opened,
    as_pdf,
    document_bytes,
    fonts_of,
    import_file,
    open_file,
    save_blank,
    save_bytes,
    save_document,
    save_file,
)
from govreport_gui.session.last_year import as_last_year, doubts, taken_paragraph
from govreport_gui.session.new_year import Begun, begin_year
from govreport_gui.session.session import Session, Update

__all__ = [
    "Begun",
    "Opened",
    "Session",
    "Update",
    "as_last_year",
    "as_pdf",
    "begin_year",
    "document_bytes",
    "doubts",
    "fonts_of",
    "import_file",
    "open_file",
    "save_blank",
    "save_bytes",
    "save_document",
    "save_file",
    "taken_paragraph",
]
