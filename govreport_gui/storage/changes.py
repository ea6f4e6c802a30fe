"""Addresses and values of a change as JSON, for the journal.

An address is ``["cell", table, row, column]``, ``["text", section]``, ``["fact", name]`` or
``["reason", rule]``. A value is a string, a list of paragraphs, a number or null as it is; last
year's report and a reason are the objects that the report's own file has for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govreport_gui.model.form import CellRef
from govreport_gui.model.report import (
    AGENCY,
    YEAR,
    YEAR_BEFORE,
    FactRef,
    Reason,
    ReasonRef,
    Report,
    TextRef,
)
from govreport_gui.storage.ownfile import reason_from, whole_content_of, whole_report_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import ChangeSet, Ref, Value

_FACTS: dict[str, FactRef] = {fact.name: fact for fact in (AGENCY, YEAR, YEAR_BEFORE)}


def values_as_json(steps: Iterable[ChangeSet]) -> list[list[Any]]:
    """Return what steps put into the report, one after the other.

    What stood there before them is left out: it follows from the report that they started from.
    """
    values = {change.ref: change.after for step in steps for change in step.changes}
    return [[address(ref), _value(value)] for ref, value in values.items()]


def values_from(forms: Iterable[Form], data: Iterable[Any]) -> Mapping[Ref, Value]:
    """Return what ``values_as_json`` gave.

    Raises AttributeError, KeyError, TypeError or ValueError for what is none of it.
    """
    refs = ((ref_from(place), value) for place, value in data)
    return {ref: _value_from(forms, ref, value) for ref, value in refs}


def address(ref: Ref) -> list[str]:
    """Return an address as JSON."""
    match ref:
        case CellRef(table, row, column):
            return ["cell", table, row, column]
        case TextRef(section):
            return ["text", section]
        case FactRef(name):
            return ["fact", name]
        case ReasonRef(rule):
            return ["reason", rule]


def ref_from(place: Any) -> Ref:  # noqa: ANN401 JSON
    """Return an address from JSON; raises KeyError or TypeError for what is none."""
    match place:
        case ["cell", str(table), str(row), str(column)]:
            return CellRef(table, row, column)
        case ["text", str(section)]:
            return TextRef(section)
        case ["fact", str(name)]:
            return _FACTS[name]
        case ["reason", str(rule)]:
            return ReasonRef(rule)
    raise TypeError(place)


def _value(value: Value) -> Any:  # noqa: ANN401 JSON
    match value:
        case Report():
            return whole_content_of(value)
        case Reason(text, values):
            return {"text": text, "values": values}
        case tuple():
            return list(value)
        case _:
            return value


def _value_from(forms: Iterable[Form], ref: Ref, data: Any) -> Value:  # noqa: ANN401 JSON
    match ref, data:
        case (CellRef(), str(text)) | (FactRef("agency"), str(text)):
            return text
        case FactRef("year"), int(year):
            return year
        case TextRef(), list(texts) if all(isinstance(text, str) for text in texts):
            return tuple(texts)
        case FactRef("year" | "last_year") | ReasonRef(), None:
            return None
        case FactRef("last_year"), dict():
            return whole_report_from(forms, data)
        case ReasonRef(), dict():
            return reason_from(data)
    raise TypeError(ref, data)
