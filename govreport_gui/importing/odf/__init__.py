"""OpenDocument: the archive, its styles and its numbering."""
