"""Foreign text inside a Word document (altChunk): programs that turn pages into files leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.web.archive import archive_blocks
from govreport_gui.importing.web.blocks import page_blocks

if TYPE_CHECKING:
    from pathlib import Path

    from docx.opc.part import Part

    from govreport_gui.importing.raw import RawBlock

_PAGES = {"text/html", "application/xhtml+xml"}
_ARCHIVES = {"message/rfc822", "multipart/related"}


def chunk_blocks(path: Path, part: Part) -> tuple[RawBlock, ...]:
    """Return what a web page or web archive inside a document shows; of other kinds, nothing."""
    kind = part.content_type.split(";")[0].strip().lower()
    if kind in _PAGES:
        return page_blocks(path, part.blob)
    return archive_blocks(path, part.blob) if kind in _ARCHIVES else ()
