"""Figures of the text made to follow a cell, or let go; cells named as people type them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.model.outline import heading_mark
from govreport_gui.model.report import TextRef
from govreport_gui.model.ties import Tie, TiedText, kept, replaced, tie

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.model.finding import Passage
    from govreport_gui.model.form import CellRef, Field, Form
    from govreport_gui.model.report import Ref, Report, Value

_TYPED = re.compile(r"[{｛]([^{}｛｝\n]{1,80})[}｝]")
_IGNORED = re.compile(r"[\s.．。·、,，:：|｜/／()（）“”\"]+")


@dataclass(frozen=True, slots=True)
class TypedTie:
    """A cell's name in braces: characters ``start`` to before ``end``, and the cell it names."""

    start: int
    end: int
    ref: CellRef


def insert_tie(report: Report, passage: Passage, ref: CellRef) -> Mapping[Ref, Value]:
    """Return what puts a cell's figure in the place of a passage, which may hold no characters."""
    read = _read(report, passage.section, passage.paragraph)
    shown = report.tied(tie(ref)).text
    plain = replaced(read, passage.start, passage.end, shown)
    new = Tie(ref, passage.start, passage.start + len(shown))
    ties = tuple(sorted((*plain.ties, new), key=lambda one: one.start))
    return _with(report, passage.section, passage.paragraph, TiedText(plain.text, ties))


def loosen_ties(report: Report, passage: Passage) -> Mapping[Ref, Value]:
    """Return what makes plain text of the tied figures that a passage touches."""
    read = _read(report, passage.section, passage.paragraph)
    ties = tuple(one for one in read.ties if one.end < passage.start or passage.end < one.start)
    return _with(report, passage.section, passage.paragraph, TiedText(read.text, ties))


def tie_at(report: Report, section: str, paragraph: int, position: int) -> Tie | None:
    """Return the tied figure that a position is in, or at the start of."""
    ties = _read(report, section, paragraph).ties
    return next((one for one in ties if one.start <= position < one.end), None)


def typed_ties(form: Form, text: str) -> tuple[TypedTie, ...]:
    """Return the cells' names in braces in a text, such as ``{三.一.总计}``.

    Known are ``tie_name``, the printed key (三|一、…|总计) and the printed words of row and column.
    What names no cell, or more than one, is no tie.
    """
    found = ((match, named(form, match[1])) for match in _TYPED.finditer(text))
    return tuple(TypedTie(*match.span(), ref) for match, ref in found if ref is not None)


def with_typed_ties(form: Form, text: str) -> str:
    """Return a paragraph as it is kept, with the cells' names in braces made ties."""
    for one in reversed(typed_ties(form, text)):
        text = text[: one.start] + tie(one.ref) + text[one.end :]
    return text


def named(form: Form, name: str) -> CellRef | None:
    """Return the one cell that a name means."""
    return _names(form).get(_folded(name))


def tie_name(form: Form, ref: CellRef) -> str:
    """Return the short name of a cell, as people type it: 三.一.总计."""
    field = form.fields[ref]
    return ".".join((field.section, *_short_row(field), _short_column(field)))


@lru_cache(maxsize=8)
def _names(form: Form) -> Mapping[str, CellRef]:
    names: dict[str, CellRef | None] = {}
    for ref, field in form.fields.items():
        for name in {_folded(name) for name in _spellings(form, field)}:
            names[name] = ref if names.get(name, ref) == ref else None
    return {name: ref for name, ref in names.items() if ref is not None}


def _spellings(form: Form, field: Field) -> Iterator[str]:
    yield tie_name(form, field.ref)
    yield field.printed_key
    head = field.column.head
    columns = ("".join(head), *(("".join(head[1:]),) if len(head) > 1 else ()), head[-1])
    rows = {"".join(_short_row(field))}
    if field.row.stub:
        bare = [_bare(text) for text in field.row.stub]
        rows |= {"".join(field.row.stub), field.row.stub[-1], "".join(bare), bare[-1]}
    yield from (f"{field.section}.{row}.{column}" for row in rows for column in columns)


def _short_row(field: Field) -> tuple[str, ...]:
    """Return the numbers that lead to a row, or its words where it has none."""
    marks = [heading_mark(text) for text in field.row.stub]
    return tuple(
        _IGNORED.sub("", mark.words) if mark else text
        for mark, text in zip(marks, field.row.stub, strict=True)
    )


def _short_column(field: Field) -> str:
    """Return a column's innermost head, with those that tell it from others where it needs them."""
    return field.column.head[-1] if field.row.stub else ".".join(field.column.head)


def _bare(text: str) -> str:
    mark = heading_mark(text)
    return text[mark.end :] if mark else text


def _folded(name: str) -> str:
    return _IGNORED.sub("", name)


def _read(report: Report, section: str, paragraph: int) -> TiedText:
    return report.tied(_lines(report, section)[paragraph])


def _lines(report: Report, section: str) -> list[str]:
    """Return the paragraphs of a section as they are kept; a blank one has one to begin in."""
    return list(report.narrative.get(section, ())) or [""]


def _with(report: Report, section: str, paragraph: int, read: TiedText) -> Mapping[Ref, Value]:
    lines = _lines(report, section)
    lines[paragraph] = kept(read)
    return {TextRef(section): tuple(lines)}
