"""What makes a PDF one for archives: PDF/A-2u, after ISO 19005-2.

The rest of what that asks for is so of every PDF made here: fonts are embedded, every character
is mapped to Unicode, nothing is encrypted, transparent, or fetched from elsewhere.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import XMP, PDFArray, PDFDictionary, PDFName, PDFStream, PDFString

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from govreport_gui.exporting.document import Document

_CONDITION = "Gray, gamma 2.2"

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""


def claim_archival(canvas: Canvas, document: Document) -> None:
    """State that the file is PDF/A-2u, and which grey its greys are."""
    pdf: Any = canvas._doc  # type: ignore[attr-defined] # noqa: SLF001 there is no other way
    catalog = pdf.Catalog
    packet = _PACKET.format(title=escape("".join(document.title)), author=escape(document.agency))
    catalog.Metadata = XMP(creator=lambda _pdf: packet.encode())
    catalog.OutputIntents = PDFArray([pdf.Reference(_intent(pdf))])
    # reportlab knows no output intents: let this one catalogue have them.
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]


def _intent(pdf: Any) -> PDFDictionary:  # noqa: ANN401 reportlab has no types
    profile = PDFStream(PDFDictionary({"N": 1}), grey_profile())
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString(_CONDITION),
            "Info": PDFString(_CONDITION),
            "DestOutputProfile": pdf.Reference(profile),
        }
    )


def grey_profile() -> bytes:
    """Return an ICC profile (ICC.1:2001-04) of a grey screen of gamma 2.2 with white D50."""
    white = _fixed(0.9642, 1.0, 0.8249)
    name = _CONDITION.encode() + b"\0"
    described = b"desc\0\0\0\0" + struct.pack(">L", len(name)) + name + b"\0" * 78
    tags = {
        b"desc": described,
        b"cprt": b"text\0\0\0\0No copyright\0",
        b"wtpt": b"XYZ \0\0\0\0" + white,
        b"kTRC": b"curv\0\0\0\0" + struct.pack(">LH", 1, round(2.2 * 256)),
    }
    start = 128 + 4 + 12 * len(tags)
    table, data = struct.pack(">L", len(tags)), b""
    for tag, value in tags.items():
        table += tag + struct.pack(">LL", start + len(data), len(value))
        data += value + b"\0" * (-len(value) % 4)
    head = struct.pack(">L4sL4s4s4s", start + len(data), b"", 0x02100000, b"mntr", b"GRAY", b"XYZ ")
    head += struct.pack(">6H4s", 2025, 1, 1, 0, 0, 0, b"acsp") + b"\0" * 28 + white
    return head.ljust(128, b"\0") + table + data


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}l", *(round(number * 65536) for number in numbers))
