"""What Word does not print, strikes out or raises: told by a run itself, or by its style."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.oxml.ns import qn

from govreport_gui.importing.raw import LeftOut

if TYPE_CHECKING:
    from collections.abc import Mapping

    from docx.document import Document
    from lxml.etree import _Element

_PROPERTIES, _STYLE, _RUN_STYLE = qn("w:rPr"), qn("w:style"), f"{qn('w:rPr')}/{qn('w:rStyle')}"
_BASE, _VALUE, _ID = qn("w:basedOn"), qn("w:val"), qn("w:styleId")
_KINDS = {
    qn("w:vanish"): LeftOut.HIDDEN,
    qn("w:strike"): LeftOut.STRUCK,
    qn("w:dstrike"): LeftOut.STRUCK,
}
_RAISED, _UP = qn("w:vertAlign"), {"superscript", "subscript"}
_OFF = {"0", "false", "off"}
_MOST_BASES = 20
"""Styles that a style is based on, one upon another; a damaged file may go round in circles."""

_Switches = dict[str, bool]


class Looks:
    """Tells how text looks, as far as that decides whether it is text of the report."""

    def __init__(self, document: Document) -> None:
        """Read the styles that hide or strike."""
        styles = {s.get(_ID, ""): s for s in document.styles.element.iter(_STYLE)}
        found = ((key, _inherited(styles, key)) for key in styles)
        self._styles = {key: switches for key, switches in found if switches}

    def left_out(self, run: _Element, style: str) -> LeftOut | None:
        """Return why a run is no text of the report, None when it is; ``style`` its paragraph's."""
        own = run.find(_PROPERTIES)
        if own is None and style not in self._styles:
            return None
        named = run.find(_RUN_STYLE)
        switches = dict(self._styles.get(style, {}))
        switches |= self._styles.get(named.get(_VALUE, ""), {}) if named is not None else {}
        switches |= _switches(own)
        return next((_KINDS[tag] for tag, on in switches.items() if on), None)


def is_raised(run: _Element) -> bool:
    """Tell whether a run stands higher or lower than the line, as the number of a note does."""
    place = run.find(f"{_PROPERTIES}/{_RAISED}")
    return place is not None and place.get(_VALUE) in _UP


def _inherited(styles: Mapping[str, _Element], key: str) -> _Switches:
    """Return what a style and the styles it is based on switch on or off."""
    line: list[_Switches] = []
    while key in styles and len(line) < _MOST_BASES:
        line.append(_switches(styles[key].find(_PROPERTIES)))
        base = styles[key].find(_BASE)
        key = base.get(_VALUE, "") if base is not None else ""
    merged: _Switches = {}
    for switches in reversed(line):
        merged |= switches
    return merged


def _switches(properties: _Element | None) -> _Switches:
    if properties is None:
        return {}
    return {
        child.tag: child.get(_VALUE, "true") not in _OFF
        for child in properties
        if child.tag in _KINDS
    }
