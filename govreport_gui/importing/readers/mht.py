"""Web pages in one file (.mht, .mhtml), as Word, WPS and browsers save them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.web.archive import archive_blocks

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path) -> RawDocument:
    """Read the main page; where it shows no table, its frames or sheets too."""
    return RawDocument(archive_blocks(path, path.read_bytes()))
