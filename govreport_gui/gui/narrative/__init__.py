"""The text sections."""

from govreport_gui.gui.narrative.editor import NarrativeEditor
from govreport_gui.gui.narrative.faces import PLAIN, Faces, faces_of
from govreport_gui.gui.narrative.view import TextSectionView

__all__ = ["PLAIN", "Faces", "NarrativeEditor", "TextSectionView", "faces_of"]
