"""Checks of what the text says against what the tables say."""
