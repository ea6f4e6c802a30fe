"""Qt translation files."""
