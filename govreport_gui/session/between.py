"""What lies between two reports on one edition of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.report import AGENCY, YEAR, YEAR_BEFORE, ReasonRef, TextRef

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Ref, Report, Value


def values_between(form: Form, before: Report, after: Report) -> Mapping[Ref, Value]:
    """Return what has to be entered into one report to make the other of it, in the form's order.

    Both are on this form.
    """
    return {
        ref: after.value(ref)
        for ref in _addresses(form, before, after)
        if before.value(ref) != after.value(ref)
    }


def _addresses(form: Form, before: Report, after: Report) -> Iterator[Ref]:
    yield from (AGENCY, YEAR)
    yield from form.fields
    sections = dict.fromkeys((*before.narrative, *after.narrative))
    order = {section.key: place for place, section in enumerate(form.sections)}
    # The preamble is no section of the form and stands above all of them.
    yield from map(TextRef, sorted(sections, key=lambda key: order.get(key, -1)))
    yield YEAR_BEFORE
    yield from map(ReasonRef, dict.fromkeys((*before.reasons, *after.reasons)))
