"""What a Word file has besides its text: styles, page set-up, properties."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Mm, Pt

from govreport_gui.exporting.style import POINTS_PER_MM

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.oxml.xmlchemy import BaseOxmlElement as Element
    from docx.styles.style import CharacterStyle, ParagraphStyle

    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.style import Page, Style, TextStyle, Typeface

TWIPS = 20
"""Word counts lengths in twentieths of a point."""

_LANGUAGE = "zh-CN"

_KEPT = {
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT,
    RELATIONSHIP_TYPE.CORE_PROPERTIES,
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.FOOTER,
}
"""What our file shares with the template it is made from, which also has a thumbnail and more."""

_WORD_2013 = 15
_GB2312 = 86
"""Windows' name of the Chinese character set, in hexadecimal."""


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """Return a WordprocessingML element; attributes get the prefix ``w:``."""
    made = cast("Element", OxmlElement(tag))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def run(text: str, *properties: Element) -> Element:
    """Return a run of text; a newline in it becomes w:br, a tab w:tab."""
    made = element("w:r", *([element("w:rPr", *properties)] if properties else []))
    made.text = text
    return made


def set_properties(package: Package, document: Document) -> None:
    """Name title and author, and leave nothing of the template the file was made from."""
    properties = package.core_properties
    properties.title = "".join(document.title)
    properties.author = properties.last_modified_by = document.agency
    properties.comments = ""
    properties.language = _LANGUAGE
    properties.created = properties.modified = datetime.now(UTC)
    for relations in (package.part.rels, package.part.package.rels):
        for key in [k for k, relation in relations.items() if relation.reltype not in _KEPT]:
            del relations[key]


def set_settings(package: Package) -> None:
    """Have Word treat the file as one of its own, made on a Chinese system."""
    mode = element(
        "w:compatSetting",
        name="compatibilityMode",
        uri="http://schemas.microsoft.com/office/word",
        val=_WORD_2013,
    )
    settings = package.settings.element
    settings.clear()
    settings.extend(
        [
            element("w:characterSpacingControl", val="compressPunctuation"),
            element(
                "w:compat",
                element("w:doNotExpandShiftReturn"),  # a line that ends with w:br is not justified
                element("w:useFELayout"),
                mode,
            ),
            element("w:themeFontLang", val=_LANGUAGE, eastAsia=_LANGUAGE),
        ]
    )


def add_font_table(package: Package, style: Style) -> None:
    """Tell Word which fonts may stand in for the official ones."""
    table = element("w:fonts", *(_font(typeface) for typeface in style.typefaces.values()))
    part = package.part.package
    made = Part(
        PackURI("/word/fontTable.xml"),
        CONTENT_TYPE.WML_FONT_TABLE,
        serialize_part_xml(table),
        part,
    )
    package.part.relate_to(made, RELATIONSHIP_TYPE.FONT_TABLE)


def _font(typeface: Typeface) -> Element:
    return element(
        "w:font",
        element("w:altName", val=",".join(typeface.stand_ins)),
        element("w:charset", val=_GB2312),
        element("w:pitch", val="variable"),
        name=typeface.name,
    )


def set_page(package: Package, style: Style) -> None:
    """Set paper, margins and the page number at the foot."""
    page, section = style.page, package.sections[0]
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.footer_distance = _below_folio(page, style.folio)
    paragraph = section.footer.paragraphs[0]
    paragraph.style = package.styles["Footer"]
    number = element("w:fldSimple", run("1"), instr=" PAGE ")
    paragraph._p.extend([run("— "), number, run(" —")])  # noqa: SLF001 python-docx knows no fields


def _below_folio(page: Page, folio: TextStyle) -> Pt:
    return Pt((page.bottom - page.folio) * POINTS_PER_MM - folio.pitch)


def set_styles(package: Package, style: Style) -> None:
    """Put our styles in the place of the template's."""
    styles = package.styles.element
    for old in styles.xpath("w:docDefaults/w:rPrDefault/w:rPr/* | w:style"):
        old.getparent().remove(old)
    defaults = styles.xpath("w:docDefaults/w:rPrDefault/w:rPr")[0]
    defaults.append(element("w:lang", val=_LANGUAGE, eastAsia=_LANGUAGE))
    normal = _add(package, "Normal", style, style.body)
    normal.element.set(qn("w:default"), "1")
    normal.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    for name, text in (("Heading 1", style.heading), ("Heading 2", style.lead)):
        _keep_with_next(_add(package, name, style, text), level=int(name[-1]))
    for name, text in (("Title", style.title), ("Footer", style.folio)):
        _add(package, name, style, text).paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for index, look in enumerate(style.all_tables, start=1):
        _add(package, f"Table {index}", style, look.text)
    lead = package.styles.add_style("Lead", WD_STYLE_TYPE.CHARACTER)
    _set_font(lead, style, style.lead)


def _add(package: Package, name: str, style: Style, text: TextStyle) -> ParagraphStyle:
    added: ParagraphStyle = package.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    if name != "Normal":
        added.base_style = package.styles["Normal"]
        added.next_paragraph_style = package.styles["Normal"]
    _set_font(added, style, text)
    lines = added.paragraph_format
    lines.space_before, lines.space_after = Pt(text.before), Pt(0)
    lines.line_spacing_rule, lines.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(text.pitch)
    lines.first_line_indent = Pt(text.indent * text.size)
    indent = added.element.xpath("w:pPr/w:ind")[0]
    indent.set(qn("w:firstLineChars"), str(round(text.indent * 100)))
    return added


def _keep_with_next(style: ParagraphStyle, level: int) -> None:
    style.paragraph_format.keep_with_next = True
    outline = element("w:outlineLvl", val=level - 1)
    style.element.xpath("w:pPr")[0].append(outline)


def _set_font(target: CharacterStyle, style: Style, text: TextStyle) -> None:
    name = style.typefaces[text.typeface].name
    target.font.name, target.font.size = name, Pt(text.size)
    properties = target.element.xpath("w:rPr")[0]
    properties.xpath("w:rFonts")[0].set(qn("w:eastAsia"), name)
    if text.tracking:
        tracking = element("w:spacing", val=round(text.tracking * TWIPS))
        properties.xpath("w:sz")[0].addprevious(tracking)
