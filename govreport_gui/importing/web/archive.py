"""Web pages with all that belongs to them in one text, as mail is written."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawTable
from govreport_gui.importing.web.blocks import page_blocks
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from email.message import Message
    from pathlib import Path

    from govreport_gui.importing.raw import RawBlock

_MOST_PARTS = 2000
"""Pictures included."""
_MOST_PAGES = 50
"""Frames and sheets included."""


def archive_blocks(path: Path, data: bytes) -> tuple[RawBlock, ...]:
    """Return the main page; where it shows no table, its frames or sheets too.

    Raises UnreadableFileError where there is no page, or far too much of it.
    """
    try:
        message = message_from_bytes(data)
        parts = [part for part, _ in zip(message.walk(), range(_MOST_PARTS), strict=False)]
    except RecursionError as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, "depth") from error
    pages = [part for part in parts if part.get_content_type() in ("text/html", "text/xml")]
    if not pages:
        raise UnreadableFileError(path, ReadFailure.BROKEN, "no page")
    main = _main(message, pages)
    blocks: list[RawBlock] = []
    for page in [main, *(page for page in pages[:_MOST_PAGES] if page is not main)]:
        blocks += _blocks(path, page)
        if any(isinstance(block, RawTable) for block in blocks) and page is main:
            break
    return tuple(blocks)


def _main(message: Message, pages: list[Message]) -> Message:
    """Return the page that ``start`` or the file's own address names, or else the first."""
    start = _parameter(message, "start").strip("<>")
    address = str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "")
    for page in pages:
        if start and str(page.get("Content-ID", "")).strip().strip("<>") == start:
            return page
    for page in pages:
        if address and str(page.get("Content-Location", "")).strip() == address.strip():
            return page
    return pages[0]


def _parameter(message: Message, name: str) -> str:
    value = message.get_param(name)
    return value if isinstance(value, str) else ""


def _blocks(path: Path, page: Message) -> Iterator[RawBlock]:
    data = page.get_payload(decode=True)
    if isinstance(data, bytes) and data:
        yield from page_blocks(path, data, _parameter(page, "charset"))
