"""The text sections."""

from govreport_gui.gui.narrative.editor import NarrativeEditor
from govreport_gui.gui.narrative.view import TextSectionView

__all__ = ["NarrativeEditor", "TextSectionView"]
