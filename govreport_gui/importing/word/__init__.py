"""Binary Word files, and how Word numbers paragraphs."""
