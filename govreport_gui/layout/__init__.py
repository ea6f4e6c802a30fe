"""Where the boxes of a table stand: one answer for grid, docx, xlsx, PDF and print."""

from govreport_gui.layout.boxes import Box, Layout, Part, lay_out

__all__ = ["Box", "Layout", "Part", "lay_out"]
