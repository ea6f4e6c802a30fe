"""The styles, the fonts and the settings of a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.style import OUTSIDE
from govreport_gui.exporting.word.markup import LANGUAGE, TWIPS, element, part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

    from govreport_gui.exporting.style import Style, TextStyle, Typeface

NORMAL, TITLE, FOOTER, LEAD = "Normal", "Title", "Footer", "Lead"
HEADINGS = ("Heading1", "Heading2")

_LANGUAGES = {"val": "en-US", "eastAsia": LANGUAGE}
"""Of Latin letters and of Chinese ones: LibreOffice cuts numbers that it takes for Chinese."""

_WORD_2013 = 15
_GB2312 = 86
"""Windows' name of the Chinese character set, in hexadecimal."""
_MOST_STAND_INS = 5
"""Word reads no long list; the first are those that Windows and WPS may have."""


def table_style(style: Style, index: int) -> tuple[str, str]:
    """Return the id and the name of the style of the texts in a kind of table."""
    return f"Table{index + 1}", f"{style.words.table_style} {index + 1}"


def styles(style: Style) -> Element:
    """Return the part that defines the styles; Word offers no other ones."""
    language = element("w:lang", **_LANGUAGES)
    defaults = element(
        "w:docDefaults",
        element("w:rPrDefault", element("w:rPr", language)),
        element("w:pPrDefault"),
    )
    latent = element(
        "w:latentStyles",
        defLockedState=0,
        defUIPriority=99,
        defSemiHidden=1,
        defUnhideWhenUsed=1,
        defQFormat=0,
        count=376,
    )
    return part("w:styles", defaults, latent, *_styles(style))


def _styles(style: Style) -> Iterator[Element]:
    yield _style(style, style.body, NORMAL, "Normal", "both")
    for level, text in enumerate((style.heading, style.lead)):
        yield _style(style, text, HEADINGS[level], f"heading {level + 1}", "both", level)
    yield _style(style, style.title, TITLE, "Title", "center")
    yield _style(style, style.folio, FOOTER, "footer", "center")
    for index, look in enumerate(style.all_tables):
        yield _style(style, look.text, *table_style(style, index), "center")
    yield element(
        "w:style",
        element("w:name", val=style.words.lead_style),
        element("w:uiPriority", val=1),
        element("w:qFormat"),
        _letters(style, style.lead),
        type="character",
        styleId=LEAD,
        customStyle=1,
    )


def _style(
    style: Style, text: TextStyle, key: str, name: str, side: str, level: int | None = None
) -> Element:
    """Return a style of paragraphs; those with a ``level`` show in the navigation pane."""
    kind: dict[str, object] = {"customStyle": 1} if key.startswith("Table") else {}
    based = [element("w:basedOn", val=NORMAL), element("w:next", val=NORMAL)]
    if key == NORMAL:
        kind, based = {"default": 1}, []
    return element(
        "w:style",
        element("w:name", val=name),
        *based,
        element("w:uiPriority", val=1),
        element("w:qFormat"),
        _lines(text, side, level),
        _letters(style, text),
        type="paragraph",
        styleId=key,
        **kind,
    )


def _lines(text: TextStyle, side: str, level: int | None) -> Element:
    """Return how lines are set: on a grid of 22 a page, off which no widow must move them."""
    pitch = {"line": round(text.pitch * TWIPS), "lineRule": "exact"}
    chars, first = round(text.indent * 100), round(text.indent * text.size * TWIPS)
    is_heading = level is not None
    return element(
        "w:pPr",
        *([element("w:keepNext")] if is_heading else []),
        element("w:widowControl", val=0),
        # Or a line would hold fewer than 28 characters as soon as there is a number in it.
        element("w:autoSpaceDE", val=0),
        element("w:autoSpaceDN", val=0),
        element("w:spacing", before=round(text.before * TWIPS), after=0, **pitch),
        element("w:ind", firstLineChars=chars, firstLine=first),
        element("w:jc", val=side),
        *([element("w:outlineLvl", val=level)] if is_heading else []),
    )


def _letters(style: Style, text: TextStyle) -> Element:
    name = style.typefaces[text.typeface].name
    fonts = element("w:rFonts", ascii=name, hAnsi=name, eastAsia=name, cs=name)
    # Narrower letters, not letters set closer: then LibreOffice would lose marks at a line's end.
    share = round((1 + text.tracking / text.size) * 100)
    narrowed = [element("w:w", val=share)] if text.tracking else []
    size = round(text.size * 2)
    return element(
        "w:rPr", fonts, *narrowed, element("w:sz", val=size), element("w:szCs", val=size)
    )


def fonts(style: Style) -> Element:
    """Return the part that tells Word which fonts may stand in for the official ones."""
    return part("w:fonts", *map(_font, style.typefaces.values()))


def _font(typeface: Typeface) -> Element:
    return element(
        "w:font",
        element("w:altName", val=",".join(typeface.stand_ins[:_MOST_STAND_INS])),
        element("w:charset", val=_GB2312),
        element("w:pitch", val="variable"),
        name=typeface.name,
    )


def settings(style: Style) -> Element:
    """Return the part that has Word treat the file as made on a Chinese system."""
    mode = element(
        "w:compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=_WORD_2013,
    )
    return part(
        "w:settings",
        element("w:zoom", percent=100),
        *([element("w:evenAndOddHeaders")] if style.page.folio_side == OUTSIDE else []),
        element("w:characterSpacingControl", val="compressPunctuation"),
        element(
            "w:compat",
            element("w:doNotExpandShiftReturn"),  # a line that ends with w:br is not justified
            element("w:useFELayout"),
            mode,
        ),
        element("w:themeFontLang", **_LANGUAGES),
    )
