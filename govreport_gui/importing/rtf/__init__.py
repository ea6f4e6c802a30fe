"""Rich text: tokens, text and tables."""
