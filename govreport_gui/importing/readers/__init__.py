"""One module a format, blind to the form and to one another.

Each has ``read(path) -> RawDocument`` and raises UnreadableFileError.
"""

READERS = ("doc", "docx", "html", "mht", "odt", "pdf", "rtf", "txt", "xls", "xlsx")
"""The modules of this folder."""
