"""Web pages: their characters, their blocks, and what is only furniture."""
