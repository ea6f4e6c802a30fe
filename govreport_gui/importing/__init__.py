"""Foreign files: read as plain text by a reader, then matched with the form, blind to formats."""
