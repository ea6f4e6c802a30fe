"""A PDF: text set in lines, lines on pages, pages written as a file for archives."""
