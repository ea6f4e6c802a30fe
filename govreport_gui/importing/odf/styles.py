"""What the styles of an OpenDocument file say of its text: what of it is not shown, or raised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.odf.names import STYLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_PROPERTIES = STYLE + "text-properties"
_MOST_PARENTS = 20


class Styles:
    """Styles by name, each with its parent."""

    def __init__(self, roots: Iterable[_Element]) -> None:
        """Read the styles of all the files given."""
        self._styles = {
            style.get(STYLE + "name", ""): style
            for root in roots
            for style in root.iter(STYLE + "style")
        }

    def is_unseen(self, name: str) -> bool:
        """Tell whether text in a style is hidden or struck out."""
        hidden = self._property(name, TEXT + "display") == "none"
        return hidden or self._property(name, STYLE + "text-line-through-style") not in ("", "none")

    def is_raised(self, name: str) -> bool:
        """Tell whether text in a style stands above the line, as the numbers of notes do."""
        position = self._property(name, STYLE + "text-position").split(" ")[0]
        return position not in ("", "0%")

    def _property(self, name: str, key: str) -> str:
        for _ in range(_MOST_PARENTS):
            style = self._styles.get(name)
            if style is None:
                break
            properties = style.find(_PROPERTIES)
            if properties is not None and key in properties.attrib:
                return properties.get(key, "")
            name = style.get(STYLE + "parent-style-name", "")
        return ""
