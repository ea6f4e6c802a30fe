"""The fonts of this machine: found by role, opened, cut down to the characters used, kept."""
