"""Tables 二, 三 and 四 as grids that look like the printed form and work like a spreadsheet."""

from govreport_gui.gui.grid.keys import KEY_ROWS
from govreport_gui.gui.grid.view import GridView
from govreport_gui.gui.grid.words import mode_name, refusal_sentence

__all__ = ["KEY_ROWS", "GridView", "mode_name", "refusal_sentence"]
