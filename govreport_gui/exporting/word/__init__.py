"""A Word file, part by part; nothing in it comes from a template."""
