"""What was found in a foreign file, on its way out of the process that read it.

The file may have taken that process over. So an answer is plain JSON (UTF-8) in one of two forms,
and whoever gets it believes nothing of it that the form does not know::

    {"report": {…}, "missing": [[table, row, column]],
     "notes": [[code, [value], [[block, row, cell]], [[table, row, column]]]],
     "raw": ["a paragraph", [["a cell", "of a row"], …]],
     "matches": [[table, row, column, block, row, cell]]}
    {"failure": "protected", "detail": "…"}

``report`` is as in the report's own file (see ``storage.ownfile``). ``raw`` is what the file says;
it is null, and no place is named, where that is too long to be shown. Else every cell of the form
is either missing or has its place, and every place is in ``raw``.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from govreport_gui.importing.raw import Place, RawDocument, RawParagraph, RawTable
from govreport_gui.importing.result import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import CellRef
from govreport_gui.session.files import Opened
from govreport_gui.session.limits import LARGEST
from govreport_gui.storage.ownfile import content_of, report_from

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.importing.raw import RawBlock

LONGEST_SOURCE = 1_000_000
"""Characters and cells of what can be shown of a file."""
_LAST_YEAR = 9999
"""Four digits are a year, however unlikely; the checks say so."""
_LONGEST_DETAIL = 2000


def encode(result: Opened | UnreadableFileError) -> bytes:
    """Return what reading a foreign file gave."""
    if isinstance(result, UnreadableFileError):
        data = _failure(result)
    else:
        shown = (
            result if result.raw and _size(result.raw) <= LONGEST_SOURCE else _sourceless(result)
        )
        data = {
            "report": content_of(shown.report),
            "missing": [_address(ref) for ref in shown.missing],
            "notes": [_note(note) for note in shown.notes],
            "raw": None if shown.raw is None else [_block(block) for block in shown.raw.blocks],
            "matches": [[*_address(ref), *_spot(at)] for ref, at in shown.matches.items()],
        }
    return json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")


def decode(catalog: Catalog, path: Path, answer: bytes) -> Opened:
    """Return what another process found in a file.

    Raises the UnreadableFileError that it met; TOO_LARGE for an answer that is longer than
    ``LARGEST``, CRASHED for one that makes no sense.
    """
    if len(answer) > LARGEST:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "answer")
    try:
        data = json.loads(answer.decode("utf-8"))
        _refuse_surrogates(data)
        if "failure" in data:
            raise UnreadableFileError(path, ReadFailure(data["failure"]), _text(data["detail"]))
        return _opened(catalog, data)
    except (
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        raise UnreadableFileError(path, ReadFailure.CRASHED, repr(error)) from error


def _failure(error: UnreadableFileError) -> dict[str, Any]:
    return {"failure": error.reason, "detail": error.detail[:_LONGEST_DETAIL]}


def _sourceless(opened: Opened) -> Opened:
    """Return what was found without any word of where."""
    notes = tuple(replace(note, places=()) for note in opened.notes)
    return replace(opened, raw=None, matches={}, notes=notes)


def _size(raw: RawDocument) -> int:
    return sum(
        len(block.text) + 1
        if isinstance(block, RawParagraph)
        else sum(len(text) + 1 for row in block.rows for text in row)
        for block in raw.blocks
    )


def _address(ref: CellRef) -> list[str]:
    return [ref.table, ref.row, ref.column]


def _spot(place: Place) -> list[int]:
    return [place.block, place.row, place.cell]


def _block(block: RawBlock) -> str | list[list[str]]:
    return block.text if isinstance(block, RawParagraph) else [list(row) for row in block.rows]


def _note(note: Note) -> list[object]:
    places, cells = map(_spot, note.places), map(_address, note.cells)
    return [note.code, list(note.values), list(places), list(cells)]


def _opened(catalog: Catalog, data: dict[str, Any]) -> Opened:
    report = report_from(catalog, data["report"])
    if report.year is not None and not 0 <= report.year <= _LAST_YEAR:
        raise ValueError(report.year)
    form = catalog.edition(report.edition)
    raw = None if data["raw"] is None else _raw_from(data["raw"])
    missing = tuple(_ref_from(address) for address in data["missing"])
    if not set(missing) <= form.fields.keys() - report.entries.keys():
        raise KeyError(missing)
    notes = tuple(_note_from(form.fields, raw, note) for note in data["notes"])
    matches = {_ref_from(match[:3]): _place_from(raw, match[3:]) for match in data["matches"]}
    if raw is not None and matches.keys() != form.fields.keys() - set(missing):
        raise KeyError(matches)
    return Opened(form, report, own=False, missing=missing, notes=notes, raw=raw, matches=matches)


def _raw_from(blocks: list[Any]) -> RawDocument:
    return RawDocument(tuple(map(_block_from, _list(blocks))))


def _block_from(block: object) -> RawBlock:
    if isinstance(block, str):
        return RawParagraph(block)
    return RawTable(tuple(tuple(map(_text, _list(row))) for row in _list(block)))


def _note_from(fields: Mapping[CellRef, object], raw: RawDocument | None, note: Any) -> Note:  # noqa: ANN401 JSON
    code, values, places, cells = note
    refs = tuple(_ref_from(address) for address in _list(cells))
    if not set(refs) <= fields.keys():
        raise KeyError(refs)
    where = tuple(_place_from(raw, place) for place in _list(places))
    return Note(_text(code), tuple(map(_text, _list(values))), where, refs)


def _ref_from(address: Any) -> CellRef:  # noqa: ANN401 JSON
    return CellRef(*map(_text, _list(address)))


def _place_from(raw: RawDocument | None, spot: Any) -> Place:  # noqa: ANN401 JSON
    """Return a place that is in the document: a paragraph, a table as a whole, or a cell of one."""
    place = Place(*map(_number, _list(spot)))
    if raw is None or place.block < 0:
        raise ValueError(place)
    block = raw.blocks[place.block]
    if (place.row, place.cell) == (-1, -1):
        return place
    if isinstance(block, RawParagraph) or min(place.row, place.cell) < 0:
        raise ValueError(place)
    block.rows[place.row][place.cell]
    return place


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError(value)
    return value


def _list(value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _refuse_surrogates(data: object) -> None:
    """Raise UnicodeEncodeError for half characters: JSON can spell them, no file can keep them."""
    json.dumps(data, ensure_ascii=False).encode()
