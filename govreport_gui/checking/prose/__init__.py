"""Checks of the text by itself: its structure, its language, its years and names."""
