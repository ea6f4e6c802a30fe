"""What comes out of the process that read a foreign file is believed only if the form knows it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.importing.raw import Place, RawDocument, RawParagraph, RawTable
from govreport_gui.importing.result import Note
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.model.form import Form
from govreport_gui.session.files import Opened
from govreport_gui.session.limits import LARGEST
from govreport_gui.session.transfer import LONGEST_SOURCE, decode, encode
from tests.support.reports import with_cells, zeros

PATH = Path("a.docx")


def opened(form: Form) -> Opened:
    report = with_cells(zeros(form), {})
    texts = {"preamble": ("本报告…",), "一": ("一、“引号”\\和\n换行\t制表", "𠮷")}
    last = list(form.fields)[-1]
    entries = {ref: entry for ref, entry in report.entries.items() if ref != last}
    notes = (
        Note("no-year"),
        Note("text-beside-table", ("三", "备注"), (Place(0),)),
        Note("table-in-text", ("五",), (Place(1),)),
        Note("row-unplaced", ("三", "总计", "1"), (Place(1, 0, 1), Place(1, 1, 0)), (last,)),
    )
    report = replace(report, entries=entries, narrative=texts)
    raw = RawDocument((RawParagraph("备注\n\t"), RawTable((("总计", "1"), ("𠮷",)))))
    matches = dict.fromkeys(entries, Place(1, 0, 1))
    return Opened(form, report, own=False, missing=(last,), notes=notes, raw=raw, matches=matches)


def test_a_report_arrives_as_it_was_sent(any_form: Form, catalog: Catalog) -> None:
    arrived, sent = decode(catalog, PATH, encode(opened(any_form))), opened(any_form)
    assert arrived == sent
    assert [(n.places, n.cells) for n in arrived.notes] == [(n.places, n.cells) for n in sent.notes]


def test_a_source_too_long_to_be_shown_stays_behind(form: Form, catalog: Catalog) -> None:
    sent = opened(form)
    assert sent.raw is not None
    long = RawParagraph("青" * LONGEST_SOURCE)
    arrived = decode(
        catalog, PATH, encode(replace(sent, raw=RawDocument((*sent.raw.blocks, long))))
    )
    assert arrived == replace(sent, raw=None, matches={})
    assert not any(note.places for note in arrived.notes)


@pytest.mark.parametrize("reason", ReadFailure)
def test_why_a_file_cannot_be_read_arrives_with_our_own_name_of_it(
    catalog: Catalog, reason: ReadFailure
) -> None:
    sent = UnreadableFileError(Path("other"), reason, "detail")
    with pytest.raises(UnreadableFileError) as caught:
        decode(catalog, PATH, encode(sent))
    error = caught.value
    assert (error.path, error.reason, error.detail) == (PATH, reason, "detail")


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "a cell that is not on the form": lambda d: d["report"]["tables"].update(
        {"x": {"y": {"z": "1"}}}
    ),
    "a number for a cell's text": lambda d: d["report"]["tables"]["applications"][
        "received"
    ].update(natural=1),
    "another edition": lambda d: d["report"].update(edition=1999),
    "an edition that is a list": lambda d: d["report"].update(edition=[2021]),
    "a section that has no text": lambda d: d["report"]["text"].update({"三": ["x"]}),
    "a text for paragraphs": lambda d: d["report"]["text"].update({"一": "x"}),
    "a number for a paragraph": lambda d: d["report"]["text"].update({"一": [1]}),
    "half a character": lambda d: d["report"].update(agency="\ud842"),
    "a year of five digits": lambda d: d["report"].update(year=12025),
    "a year that is true": lambda d: d["report"].update(year=True),
    "no agency": lambda d: d["report"].pop("agency"),
    "a missing cell that is not on the form": lambda d: d["missing"].append(["x", "y", "z"]),
    "half an address": lambda d: d["missing"].append(["x"]),
    "a missing cell that was found": lambda d: d["missing"].append(
        ["applications", "received", "natural"]
    ),
    "a note of numbers": lambda d: d["notes"].append(["no-year", [1], [], []]),
    "a note without a code": lambda d: d["notes"].append([]),
    "a note about a cell that is not on the form": lambda d: d["notes"].append(
        ["no-year", [], [], [["x", "y", "z"]]]
    ),
    "a note about a place after the end": lambda d: d["notes"].append(
        ["no-year", [], [[2, -1, -1]], []]
    ),
    "a note about a cell of a paragraph": lambda d: d["notes"].append(
        ["no-year", [], [[0, 0, 0]], []]
    ),
    "a place before the beginning": lambda d: d["matches"][0].__setitem__(3, -1),
    "a place in no cell of its table": lambda d: d["matches"][0].__setitem__(5, 2),
    "a place in no row of its table": lambda d: d["matches"][0].__setitem__(4, -1),
    "a place that is true": lambda d: d["matches"][0].__setitem__(slice(3, 4), [True]),
    "a cell without its place": lambda d: d["matches"].pop(),
    "places in a source that is not there": lambda d: d.update(raw=None),
    "a source that is a text": lambda d: d.update(raw="x"),
    "a source with a number": lambda d: d["raw"][1][0].append(1),
    "a reason that nobody knows": lambda d: d.update(failure="hungry", detail=""),
    "a reason that is a list": lambda d: d.update(failure=["broken"], detail=""),
    "a reason without detail": lambda d: d.update(failure="broken"),
}


@pytest.mark.parametrize("name", WRONG)
def test_an_answer_that_the_form_does_not_know_is_refused(
    catalog: Catalog, form: Form, name: str
) -> None:
    data = json.loads(encode(opened(form)))
    WRONG[name](data)
    with pytest.raises(UnreadableFileError) as caught:
        decode(catalog, PATH, json.dumps(data).encode())
    assert caught.value.reason is ReadFailure.CRASHED


@pytest.mark.parametrize(
    "answer",
    [b"", b"{", b"[]", b"null", b'"failure"', b"1e999", b"\xff", b"[" * 1_000_000, b"9" * 5000],
    ids=lambda answer: repr(answer[:9]),
)
def test_an_answer_that_is_none_is_refused(catalog: Catalog, answer: bytes) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        decode(catalog, PATH, answer)
    assert caught.value.reason is ReadFailure.CRASHED


def test_an_answer_of_any_length_is_not_even_looked_at(catalog: Catalog) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        decode(catalog, PATH, bytes(LARGEST + 1))
    assert caught.value.reason is ReadFailure.TOO_LARGE


def test_half_a_character_in_a_file_does_not_stop_the_rest(catalog: Catalog, form: Form) -> None:
    sent = opened(form)
    sent = replace(sent, report=replace(sent.report, agency="青石镇\ud842"))
    assert decode(catalog, PATH, encode(sent)).report.agency == "青石镇?"
