"""What ISO 19005-2 asks of a PDF/A-2u, as far as it can be seen from outside."""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from fontTools.ttLib import TTFont
from PIL import ImageCms
from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, StreamObject

from govreport_gui.exporting import Document, Style, compose
from govreport_gui.exporting.pdf.archive import grey_profile
from govreport_gui.model.form import Form
from govreport_gui.model.report import Report
from tests.exporting.conftest import AGENCY, written

NAMES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
}


@pytest.fixture(scope="module")
def file(any_document: Document, style: Style) -> bytes:
    return written(any_document, ".pdf", style).getvalue()


@pytest.fixture(scope="module")
def reader(file: bytes) -> PdfReader:
    return PdfReader(BytesIO(file), strict=True)


def metadata(reader: PdfReader) -> ET.Element:
    stream = reader.root_object["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    assert "/Filter" not in stream
    return ET.fromstring(stream.get_data())


def fonts(reader: PdfReader) -> list[DictionaryObject]:
    found = {
        font.indirect_reference.idnum: font.get_object()
        for page in reader.pages
        for font in (f.get_object() for f in page["/Resources"]["/Font"].values())
    }
    return list(found.values())


def test_it_says_that_it_is_pdf_a_2u(reader: PdfReader) -> None:
    packet = metadata(reader)
    said = [packet.findtext(f".//pdfaid:{word}", "", NAMES) for word in ("part", "conformance")]
    assert said == ["2", "U"]


def test_metadata_names_title_and_agency(reader: PdfReader, any_document: Document) -> None:
    packet = metadata(reader)
    assert packet.findtext(".//dc:title//rdf:li", "", NAMES) == "".join(any_document.title)
    assert packet.findtext(".//dc:creator//rdf:li", "", NAMES) == AGENCY


def test_an_agency_with_signs_of_xml_does_no_harm(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, "甲<乙>&丙镇", 2025)
    made = PdfReader(written(compose(form, report), ".pdf", style), strict=True)
    assert metadata(made).findtext(".//dc:creator//rdf:li", "", NAMES) == "甲<乙>&丙镇"


def test_its_grey_is_described_by_a_profile(reader: PdfReader) -> None:
    (intent,) = reader.root_object["/OutputIntents"]
    profile = intent.get_object()["/DestOutputProfile"].get_object()
    assert (intent.get_object()["/S"], profile["/N"]) == ("/GTS_PDFA1", 1)
    assert profile.get_data() == grey_profile()


def test_the_profile_is_understood_by_others() -> None:
    profile = ImageCms.ImageCmsProfile(BytesIO(grey_profile())).profile
    assert (profile.xcolor_space.strip(), profile.device_class) == ("GRAY", "mntr")
    assert profile.profile_description == "Gray, gamma 2.2"


def test_nothing_but_grey_is_painted(reader: PdfReader) -> None:
    orders = {
        order
        for page in reader.pages
        for _, order in ContentStream(page.get_contents(), reader).operations
    }
    coloured = {b"rg", b"RG", b"k", b"K", b"cs", b"CS", b"scn", b"SCN", b"sh", b"gs", b"Do"}
    assert b"Tj" in orders
    assert orders & coloured == set()


def test_every_font_is_embedded_and_mapped_to_unicode(reader: PdfReader) -> None:
    assert fonts(reader)
    for font in fonts(reader):
        assert "/ToUnicode" in font
        assert "/Encoding" not in font  # its own order of characters
        program = TTFont(BytesIO(font["/FontDescriptor"]["/FontFile2"].get_data()))
        assert len(program["cmap"].tables) == 1


def test_widths_are_those_of_the_fonts(reader: PdfReader) -> None:
    for font in fonts(reader):
        program = TTFont(BytesIO(font["/FontDescriptor"]["/FontFile2"].get_data()))
        cmap, units = program["cmap"].tables[0].cmap, program["head"].unitsPerEm
        for code, width in enumerate(font["/Widths"], start=font["/FirstChar"]):
            if code in cmap:
                assert width == pytest.approx(program["hmtx"][cmap[code]][0] * 1000 / units, abs=1)


def test_the_file_can_be_told_from_others(file: bytes, reader: PdfReader) -> None:
    assert file.startswith(b"%PDF-1.7\n%")
    assert all(byte > 127 for byte in file[10:14])
    assert len(reader.trailer["/ID"]) == 2
    assert "/Encrypt" not in reader.trailer
    assert file.rstrip().endswith(b"%%EOF")


def test_a_pdf_that_lacks_a_character_does_not_claim_it(form: Form, style: Style) -> None:
    report = Report(form.key, form.edition, narrative={"一": ("甲\U0001f9ff乙",)})
    made = PdfReader(written(compose(form, report), ".pdf", style), strict=True)
    assert "/Metadata" not in made.root_object
