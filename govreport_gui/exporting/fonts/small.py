"""Make a small TrueType font of some characters of a large one, and add more to it later."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govreport_gui.exporting.fonts.program import FontProgram

_MISSING = ".notdef"

_NO_CHARACTER = "\uffff"
"""No font has it: its glyph is the missing sign."""


def small_font(program: FontProgram, chars: Iterable[str], known: bytes | None = None) -> bytes:
    """Return a TrueType font of the characters and of those of a ``known`` one, made here before.

    A character that the font lacks is mapped to glyph 0, the missing sign.
    """
    font = _opened(known) if known else _blank(program)
    # Glyphs that were there stay as they are, not even decoded; _add keeps account of bounds.
    font.recalcBBoxes = False
    # The same characters make the same font, whenever that is.
    font.recalcTimestamp = False
    _add(font, program, chars)
    target = BytesIO()
    font.save(target)
    return target.getvalue()


def _opened(known: bytes) -> TTFont:
    font = TTFont(BytesIO(known))
    font.setGlyphOrder([_MISSING, *_names(1, font["maxp"].numGlyphs)])
    return font


def _names(first: int, end: int) -> list[str]:
    return [f"g{number}" for number in range(first, end)]


def _blank(program: FontProgram) -> TTFont:
    """Return a font of nothing but the missing sign."""
    builder = FontBuilder(program.units, isTTF=True)
    builder.setupGlyphOrder([_MISSING])
    builder.setupCharacterMap({})
    builder.setupGlyf({_MISSING: Glyph()})
    builder.setupHorizontalMetrics({_MISSING: (0, 0)})
    builder.setupHorizontalHeader(ascent=program.ascent, descent=program.descent)
    builder.setupPost(keepGlyphNames=False)
    # What reportlab asks for: a name, and the measures that a PDF gives of a font.
    builder.setupNameTable({"psName": program.name}, mac=False)
    builder.setupOS2(
        sTypoAscender=program.ascent,
        sTypoDescender=program.descent,
        sCapHeight=program.ascent,
    )
    edges = zip(("xMin", "yMin", "xMax", "yMax"), program.box, strict=True)
    builder.updateHead(created=0, modified=0, **dict(edges))
    _add_glyph(builder.font, program, _NO_CHARACTER, _MISSING)
    if not builder.font["glyf"][_MISSING].numberOfContours:
        builder.font["glyf"][_MISSING] = _box(program.units)
        builder.font["maxp"].maxPoints, builder.font["maxp"].maxContours = 8, 2
    return builder.font


def _box(units: int) -> Glyph:
    """Return a frame: in some fonts nothing at all stands for a character that they lack."""
    pen = TTGlyphPen(None)
    for near, far, corners in ((0.1, 0.9, (0, 1, 2, 3)), (0.15, 0.85, (0, 3, 2, 1))):
        low, high = near - 0.1, far - 0.1  # as characters stand: a little below the line
        places = [(near, low), (near, high), (far, high), (far, low)]
        first, *others = [tuple(round(units * x) for x in places[corner]) for corner in corners]
        pen.moveTo(first)
        for place in others:
            pen.lineTo(place)
        pen.closePath()
    glyph = pen.glyph()
    glyph.recalcBounds(None)
    return glyph


def _add(font: TTFont, program: FontProgram, chars: Iterable[str]) -> None:
    mapping = dict(font.getBestCmap() or {})
    added = [char for char in dict.fromkeys(chars) if ord(char) not in mapping]
    present = [char for char in added if program.has(char)]
    order = font.getGlyphOrder()
    names = _names(len(order), len(order) + len(present))
    font.setGlyphOrder([*order, *names])
    for name, char in zip(names, present, strict=True):
        _add_glyph(font, program, char, name)
    mapping |= {ord(char): _MISSING for char in added}
    mapping |= {ord(char): name for char, name in zip(present, names, strict=True)}
    FontBuilder(font=font).setupCharacterMap(mapping)


def _add_glyph(font: TTFont, program: FontProgram, char: str, name: str) -> None:
    glyph, advance = program.outline(char), round(program.width(char) * program.units)
    glyph.recalcBounds(font["glyf"])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (advance, glyph.xMin)
    most, head = font["maxp"], font["hhea"]
    most.maxPoints = max(most.maxPoints, len(getattr(glyph, "coordinates", ())))
    most.maxContours = max(most.maxContours, glyph.numberOfContours)
    head.advanceWidthMax = max(head.advanceWidthMax, advance)
