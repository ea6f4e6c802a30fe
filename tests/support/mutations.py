"""Files with one thing wrong in them, as far as possible in their structure and not in their words.

Where only structure was touched, every figure that is still read must be the one that was written.
"""

from __future__ import annotations

import io
import re
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

if TYPE_CHECKING:
    from random import Random

_PARTS = {
    "html": re.compile(rb"</?[a-zA-Z][^<>]*>"),
    "mht": re.compile(rb"</?[a-zA-Z][^<>]*>"),
    "docx": re.compile(rb"</?w:(?:tc|tr|p|r|t|tbl|gridSpan|vMerge|tcPr|tblGrid)\b[^<>]*>"),
    "odt": re.compile(rb"</?(?:table|text|draw):[^<>]*>"),
    "xlsx": re.compile(rb"</?(?:c|row|v|f|is|t|mergeCell|sheetData|dimension)\b[^<>]*>"),
    "rtf": re.compile(rb"\\[a-z]+-?\d* ?|[{}]"),
    "txt": re.compile(rb"[\t\n|]"),
}
"""What holds the words together."""
_CELLS = {
    "html": re.compile(rb"<td\b.*?</td>", re.DOTALL),
    "mht": re.compile(rb"<td\b.*?</td>", re.DOTALL),
    "docx": re.compile(rb"<w:tc>.*?</w:tc>", re.DOTALL),
    "odt": re.compile(rb"<table:table-cell\b.*?</table:table-cell>", re.DOTALL),
    "xlsx": re.compile(rb"<c\b[^>]*?(?:/>|>.*?</c>)", re.DOTALL),
    "rtf": re.compile(rb"\\cell\b"),
    "txt": re.compile(rb"\t[^\t\n]+"),
}
_MAIN = {"docx": "word/document.xml", "odt": "content.xml", "xlsx": "xl/worksheets/sheet1.xml"}
_WELL_FORMED = 0.8
_WHOLE = frozenset(
    {"tc", "tr", "table-cell", "table-row", "c", "row", "gridSpan", "vMerge", "tcPr"}
)
"""Elements that hold whole cells, or tell how cells are merged."""
ZIPPED = frozenset(_MAIN)


@dataclass(frozen=True, slots=True)
class Mutation:
    """A changed file; ``structure`` when no figure of it was changed or doubled."""

    data: bytes
    what: str
    structure: bool


def mutated(kind: str, data: bytes, rng: Random) -> Mutation:
    """Return a file with something wrong in it."""
    choices = [_flipped, _cut]
    if kind in _PARTS:
        choices += [_in_zip if kind in ZIPPED else _in_text] * 6
    if kind in ZIPPED:
        choices.append(_other_members)
    return rng.choice(choices)(kind, data, rng)


def _flipped(_kind: str, data: bytes, rng: Random) -> Mutation:
    changed = bytearray(data)
    for _ in range(rng.choice((1, 1, 3, 20))):
        changed[rng.randrange(len(changed))] = rng.randrange(256)
    return Mutation(bytes(changed), "flipped", structure=False)


def _cut(_kind: str, data: bytes, rng: Random) -> Mutation:
    return Mutation(data[: rng.randrange(1, len(data))], "cut", structure=False)


def _in_text(kind: str, data: bytes, rng: Random) -> Mutation:
    """Lose, double or exchange what holds words together, or lose or double a cell."""
    cells = rng.random() < 0.3
    found = list((_CELLS if cells else _PARTS)[kind].finditer(data))
    if not found:
        return _cut(kind, data, rng)
    one = rng.choice(found)
    if rng.random() < 0.5:
        lost = data[: one.start()] + data[one.end() :]
        return Mutation(lost, f"lost {one[0][:40]!r}", structure=True)
    if rng.random() < 0.5:
        doubled = data[: one.end()] + one[0] + data[one.end() :]
        return Mutation(doubled, f"doubled {one[0][:40]!r}", structure=True)
    other = rng.choice(_PARTS[kind].findall(data))
    swapped = data[: one.start()] + other + data[one.end() :]
    return Mutation(swapped, f"{one[0][:40]!r} now {other[:40]!r}", structure=True)


def _in_zip(kind: str, data: bytes, rng: Random) -> Mutation:
    members = _members(data)
    change = _in_tree if rng.random() < _WELL_FORMED else _in_text
    inner = change(kind, members[_MAIN[kind]], rng)
    members[_MAIN[kind]] = inner.data
    return Mutation(_packed(members), inner.what, inner.structure)


def _in_tree(_kind: str, data: bytes, rng: Random) -> Mutation:
    """Lose or double an element, or lose its tags alone, so that the XML stays well-formed."""
    root = etree.fromstring(data)
    inside = [element for element in root.iter(etree.Element) if element.getparent() is not None]
    one = rng.choice(inside)
    parent, name = one.getparent(), etree.QName(one).localname
    at = parent.index(one)
    how = rng.choice(("lost", "doubled", "unwrapped"))
    # The text of a cell may be words of several pieces: then losing one changes a figure.
    whole = how == "unwrapped" or name in _WHOLE
    if how == "doubled":
        parent.insert(at, deepcopy(one))
    else:
        parent[at : at + 1] = list(one) if how == "unwrapped" else []
    return Mutation(etree.tostring(root), f"{how} {name}", whole)


def _other_members(_kind: str, data: bytes, rng: Random) -> Mutation:
    """Lose a member of the archive, or exchange two of them."""
    members = _members(data)
    one, other = rng.choice(list(members)), rng.choice(list(members))
    if rng.random() < 0.5:
        del members[one]
    else:
        members[one], members[other] = members[other], members[one]
    return Mutation(_packed(members), f"members {one} {other}", structure=False)


def _members(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()
