"""A web page as a tree, and what of it is shown. Nothing is ever fetched for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from govreport_gui.importing.web.charset import decode
from govreport_gui.importing.web.furniture import furniture
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lxml.etree import _Element

_MOST_TAGS = 1_000_000
"""Word needs some thousand for a report. A tree takes some 200 bytes of memory for each."""
_DEEPEST = 1500
"""Elements inside elements. Unclosed <font> tags make hundreds; the parser gives up at 2048."""
_NEVER_SHOWN = {
    *("head", "title", "meta", "link", "style", "script", "noscript", "template", "iframe"),
    *("object", "embed", "applet", "svg", "canvas", "video", "audio", "map", "select", "textarea"),
    *("button", "datalist", "xml", "rt", "rp", "noframes", "frameset", "math"),
    *("del", "s", "strike"),  # a figure that is struck out must not join the one beside it
}
_HIDDEN = re.compile(
    r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*collapse"
    r"|text-decoration[\w-]{0,20}\s*:[^;]{0,60}line-through",
    re.IGNORECASE,
)
_BLANK = re.compile(r"visibility\s*:\s*hidden", re.IGNORECASE)

_TABLE_TAG = re.compile(r"</?(?:table|t[rdh]|t(?:head|body|foot))\b", re.IGNORECASE)
_END = re.compile(r"</(?:body|html)\b", re.IGNORECASE)

_BREAKS_AT_SPACES = re.compile(
    r"""name=["']?generator["']?[^>]{0,40}(?:Libre|Open)Office""", re.IGNORECASE
)
_HEAD = 8192
"""Characters in which the name of the program stands."""

Event = tuple[str, "_Element", str]
"""``open`` or ``close`` and the element, or ``text`` with the element it is in."""


def parse(path: Path, data: bytes, charset: str = "") -> _Element | None:
    """Return the tree of a page, None for an empty one.

    Raises UnreadableFileError where there is too much of it, or it is no text.
    """
    text = decode(data, charset)
    if text is None:
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT, "no charset")
    if text.count("<") > _MOST_TAGS:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "tags")
    text = _without_cut_cell(text)
    if _BREAKS_AT_SPACES.search(text, 0, _HEAD):
        text = text.replace("\n", " ")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        # Without the declaration of a charset: the text is no longer in it.
        root = etree.fromstring(text.replace("\0", "\ufffd").encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    if root is not None and _is_too_deep(root):
        raise UnreadableFileError(path, ReadFailure.BROKEN, "depth")
    return root


def _without_cut_cell(text: str) -> str:
    """Leave out a cell in which the file ends: of 136 a file that was cut may have kept 13."""
    last = max((match.start() for match in _TABLE_TAG.finditer(text)), default=-1)
    begins_cell = last >= 0 and text[last + 1 : last + 3].lower() in ("td", "th")
    return text[:last] if begins_cell and not _END.search(text, last) else text


def _is_too_deep(root: _Element) -> bool:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False


def shown(root: _Element) -> Iterator[Event]:
    """Yield all that is shown, in order; table cells that are not are blank, others are absent."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    gone = {element for element in elements if _is_gone(element)}
    blank = {element for element in elements if _BLANK.search(element.get("style", ""))}
    blank |= furniture(elements, gone)
    gone |= {element for element in blank if element.tag not in ("td", "th")}
    yield from _events(root, gone, blank)


def _is_gone(element: _Element) -> bool:
    if element.tag in _NEVER_SHOWN or "hidden" in element.attrib:
        return True
    if element.tag == "dialog":
        return "open" not in element.attrib
    return _HIDDEN.search(element.get("style", "")) is not None


def _events(root: _Element, gone: set[_Element], blank: set[_Element]) -> Iterator[Event]:
    """Walk without recursion: pages nest deeper than Python's stack."""
    yield "open", root, ""
    stack: list[tuple[_Element, Iterator[_Element]]] = [(root, iter(root))]
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield "close", element, ""
            inside = stack[-1][0] if stack else None
            if inside is not None and element.tail:
                yield "text", inside, element.tail
        elif not isinstance(child.tag, str) or child in gone:
            if child.tail:
                yield "text", element, child.tail
        else:
            yield "open", child, ""
            if child.text and child not in blank:
                yield "text", child, child.text
            stack.append((child, iter(() if child in blank else child)))
