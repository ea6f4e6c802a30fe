"""The one place where the open report lives and changes."""
