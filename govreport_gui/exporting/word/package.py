"""The parts of a Word file in their archive, and what ties them together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from govreport_gui.exporting.word.markup import LANGUAGE
from govreport_gui.exporting.word.theme import theme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from lxml.etree import _Element as Element

    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.style import Style

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
_KINDS = {
    "document": _WORD_TYPE.format("document.main"),
    "styles": _WORD_TYPE.format("styles"),
    "settings": _WORD_TYPE.format("settings"),
    "fontTable": _WORD_TYPE.format("fontTable"),
    "footer": _WORD_TYPE.format("footer"),
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
    "core": "application/vnd.openxmlformats-package.core-properties+xml",
}
_ENDINGS = {
    "rels": "application/vnd.openxmlformats-package.relationships+xml",
    "xml": "application/xml",
}
_CORE = {
    "cp": f"{_PACKAGE}/metadata/core-properties",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
_DECLARED: dict[str, Any] = {"xml_declaration": True, "encoding": "UTF-8", "standalone": True}
_DAY_ZERO = (1980, 1, 1, 0, 0, 0)
"""The archive's own dates say nothing: equal reports make equal parts."""


def save(document: Document, style: Style, parts: Mapping[str, Element], target: BinaryIO) -> None:
    """Write the parts to an archive, with the properties and the theme.

    A part's name is its kind, with a number where there are several (``footer2``).
    """
    files = {f"word/{name}.xml": made for name, made in parts.items()}
    files["word/theme.xml"] = theme(style)
    files["docProps/core.xml"] = _properties(document)
    related = [f"{name}.xml" for name in parts if name != "document"]
    files["[Content_Types].xml"] = _types(list(files))
    files["_rels/.rels"] = _relations(["word/document.xml", "docProps/core.xml"])
    files["word/_rels/document.xml.rels"] = _relations([*related, "theme.xml"])
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name in ("[Content_Types].xml", *(n for n in files if n[0] != "[")):
            text = etree.tostring(
                files[name], xml_declaration=True, encoding="UTF-8", standalone=True
            )
            archive.writestr(_member(name), text)


def relation(part: str) -> str:
    """Return the name by which the document refers to another part."""
    return f"to_{part}"


def _member(name: str) -> ZipInfo:
    made = ZipInfo(name, _DAY_ZERO)
    made.compress_type = ZIP_DEFLATED
    return made


def _stem(name: str) -> str:
    return name.rpartition("/")[2].removesuffix(".xml")


def _default(space: str) -> dict[str, str]:
    # lxml takes None for the default name space, which its stubs do not know.
    return cast("dict[str, str]", {None: space})


def _types(names: list[str]) -> Element:
    space = f"{_PACKAGE}/content-types"
    made = etree.Element(f"{{{space}}}Types", nsmap=_default(space))
    for ending, kind in _ENDINGS.items():
        etree.SubElement(made, f"{{{space}}}Default", Extension=ending, ContentType=kind)
    for name in names:
        kind = _KINDS[_stem(name).rstrip("0123456789")]
        etree.SubElement(made, f"{{{space}}}Override", PartName=f"/{name}", ContentType=kind)
    return made


def _relations(names: list[str]) -> Element:
    space = f"{_PACKAGE}/relationships"
    made = etree.Element(f"{{{space}}}Relationships", nsmap=_default(space))
    for name in names:
        kind = _stem(name).rstrip("0123456789")
        base = f"{_OFFICE}/{'officeDocument' if kind == 'document' else kind}"
        if kind == "core":
            base = f"{space}/metadata/core-properties"
        etree.SubElement(
            made, f"{{{space}}}Relationship", Id=relation(_stem(name)), Type=base, Target=name
        )
    return made


def _properties(document: Document) -> Element:
    """Name title and author; the language is that of the form."""
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    made = etree.Element(f"{{{_CORE['cp']}}}coreProperties", nsmap=_CORE)
    for name, text in (
        ("dc:title", "".join(document.title)),
        ("dc:creator", document.agency),
        ("cp:lastModifiedBy", document.agency),
        ("dcterms:created", now),
        ("dcterms:modified", now),
        ("dc:language", LANGUAGE),
    ):
        prefix, _, local = name.partition(":")
        child = etree.SubElement(made, f"{{{_CORE[prefix]}}}{local}")
        child.text = text
        if prefix == "dcterms":
            child.set(f"{{{_CORE['xsi']}}}type", "dcterms:W3CDTF")
    return made
