"""One module a format, blind to the form and to one another.

Each has ``read(path) -> RawDocument`` and raises UnreadableFileError.
"""

READERS = ("docx", "txt", "xlsx")
"""The modules of this folder."""
