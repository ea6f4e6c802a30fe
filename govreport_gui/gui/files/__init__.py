"""What the File menu does: open, take in what is foreign, save, hand over."""
