"""Old Excel files, and what all spreadsheets share."""
