"""The text sections."""

from govreport_gui.gui.narrative.desk import Desk
from govreport_gui.gui.narrative.editor import NarrativeEditor
from govreport_gui.gui.narrative.pages import TextPages
from govreport_gui.gui.narrative.view import TextSectionView

__all__ = ["Desk", "NarrativeEditor", "TextPages", "TextSectionView"]
