"""Text, data and pictures that are no code; loaded through importlib.resources."""
