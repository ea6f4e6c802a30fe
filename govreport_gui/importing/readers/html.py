"""Web pages (.html, .htm), as saved from a site or by Word and WPS."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.web.blocks import page_blocks

if TYPE_CHECKING:
    from pathlib import Path


def read(path: Path) -> RawDocument:
    """Read what a page shows, without the site's menus; nothing it links to is fetched."""
    return RawDocument(page_blocks(path, path.read_bytes()))
