"""The theme of a Word file: black on white, in the document's own fonts.

Word wants one; nothing in the document refers to it, but a chart or a new table would.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

    from govreport_gui.exporting.style import Style

_SPACE = "http://schemas.openxmlformats.org/drawingml/2006/main"

_COLOURS = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "333333",
    "lt2": "EEEEEE",
    "accent1": "C00000",
    "accent2": "1F4E79",
    "accent3": "7F6000",
    "accent4": "375623",
    "accent5": "4B3A75",
    "accent6": "595959",
    "hlink": "0B57B0",
    "folHlink": "6B4A9E",
}
_LINES = (6350, 12700, 19050)
"""Thin, middle and thick, in the unit of drawings: 12,700 to the point."""


def theme(style: Style) -> Element:
    """Return the part that names colours, fonts and effects."""
    return _element(
        "theme",
        _element(
            "themeElements",
            _element("clrScheme", *map(_colour, _COLOURS), name="report"),
            _element(
                "fontScheme",
                _fonts("majorFont", style.typefaces[style.heading.typeface].name),
                _fonts("minorFont", style.typefaces[style.body.typeface].name),
                name="report",
            ),
            _formats(),
        ),
        name="report",
    )


def _element(tag: str, *children: Element, **attributes: object) -> Element:
    made = etree.Element(
        f"{{{_SPACE}}}{tag}", {k: str(v) for k, v in attributes.items()}, nsmap={"a": _SPACE}
    )
    made.extend(children)
    return made


def _colour(name: str) -> Element:
    return _element(name, _element("srgbClr", val=_COLOURS[name]))


def _fonts(tag: str, name: str) -> Element:
    return _element(
        tag,
        _element("latin", typeface=name),
        _element("ea", typeface=name),
        _element("cs", typeface=""),
    )


def _formats() -> Element:
    """Return three of each, plain ones, as the schema demands."""
    lines = (_element("ln", _fill(), w=width) for width in _LINES)
    effects = (_element("effectStyle", _element("effectLst")) for _ in _LINES)
    return _element(
        "fmtScheme",
        _element("fillStyleLst", *(_fill() for _ in _LINES)),
        _element("lnStyleLst", *lines),
        _element("effectStyleLst", *effects),
        _element("bgFillStyleLst", *(_fill() for _ in _LINES)),
        name="report",
    )


def _fill() -> Element:
    return _element("solidFill", _element("schemeClr", val="phClr"))
