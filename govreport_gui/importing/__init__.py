"""Foreign files: read as plain text by a reader, then matched with the form, blind to formats."""

from govreport_gui.importing.importer import import_report
from govreport_gui.importing.result import ImportResult, Note

__all__ = ["ImportResult", "Note", "import_report"]
