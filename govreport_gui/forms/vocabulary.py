"""Turn the words of a TOML file that name the form's cells into a Vocabulary."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.model.form import CellRef
from govreport_gui.model.vocabulary import (
    Kind,
    Quantity,
    Reading,
    Remark,
    Subject,
    Term,
    Vocabulary,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from govreport_gui.model.source import Source

_TERM = re.compile(r"\s*([+-]?)\s*([a-z_]+)")


def vocabulary_from(source: Source) -> Vocabulary:
    """Read the words; raises UnsoundFormError for an unknown subject or a doubled key."""
    subjects = tuple(_subject(s) for s in source.sources("subject"))
    known = {subject.key for subject in subjects}
    quantities = tuple(_quantity(s, known) for s in source.sources("quantity"))
    keys = [quantity.key for quantity in quantities]
    for quantity in quantities:
        if keys.count(quantity.key) > 1:
            raise source.unsound(f"quantity {quantity.key!r} is there twice")
        others = {*quantity.shares_of, quantity.beside, quantity.then} - {""}
        if unknown := others.difference(keys):
            raise source.unsound(f"{quantity.key} names unknown {', '.join(unknown)}")
    remarks = tuple(_remark(s) for s in source.sources("remark"))
    return Vocabulary(subjects, quantities, remarks)


def _subject(source: Source) -> Subject:
    subject = Subject(source.take("key", str), source.texts("words"))
    source.finish()
    return subject


def _quantity(source: Source, subjects: Collection[str]) -> Quantity:
    kind = source.take("kind", str, "part")
    if kind not in list(Kind):
        raise source.unsound(f"kind = {kind!r} is none of {', '.join(Kind)}")
    quantity = Quantity(
        key=source.take("key", str),
        code=source.take("code", str, ""),
        label=source.take("label", str, ""),
        kind=Kind(kind),
        subject=source.take("subject", str, ""),
        plain=source.take("plain", bool, default=False),
        words=source.texts("words"),
        denied=source.texts("denied"),
        unless=source.texts("unless"),
        though=source.texts("though"),
        shares_of=source.texts("shares_of"),
        beside=source.take("beside", str, ""),
        then=source.take("then", str, ""),
        readings=_readings(source),
    )
    source.finish()
    if quantity.subject and quantity.subject not in subjects:
        raise source.unsound(f"unknown subject {quantity.subject!r}")
    return quantity


def _readings(source: Source) -> tuple[Reading, ...]:
    texts = source.texts("readings")
    if not texts:
        return ()
    table, row = source.take("table", str), source.take("row", str, "")
    columns = source.texts("columns")
    return tuple(
        tuple(
            Term(-1 if sign == "-" else 1, ref)
            for sign, key in _TERM.findall(text)
            for ref in ([CellRef(table, row, key)] if row else _across(table, key, columns))
        )
        for text in texts
    )


def _across(table: str, row: str, columns: Sequence[str]) -> list[CellRef]:
    return [CellRef(table, row, column) for column in columns]


def _remark(source: Source) -> Remark:
    key, section = source.take("key", str), source.take("section", str)
    words, cell = source.texts("words"), CellRef(*source.take("cell", str).split("."))
    source.finish()
    return Remark(key, section, words, cell)
