"""Write a document as a web page."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from govreport_gui.exporting.web.page import page

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.style import Style


def write(document: Document, style: Style, target: BinaryIO, cache: Path | None = None) -> None:
    """Write the document to a binary stream."""
    del cache  # nothing here takes long to make
    target.write(page(document, style).encode())
