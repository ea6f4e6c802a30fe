"""Checks of the figures in the tables: sums, cell contents, last year, what is plausible."""
