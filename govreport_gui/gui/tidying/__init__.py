"""一键排版: slips of typesetting, proposed together and set right as one step."""

from govreport_gui.gui.tidying.tidying import Tidying

__all__ = ["Tidying"]
