"""Tables 二, 三 and 四 as grids that look like the printed form and work like a spreadsheet."""

from govreport_gui.gui.grid.view import GridView

__all__ = ["GridView"]
