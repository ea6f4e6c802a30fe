"""Where a finding is to be looked for, in the form's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE, CellRef
from govreport_gui.wording.names import short

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.form import Field, Form
    from govreport_gui.wording.words import Words


def finding_place(finding: Finding, form: Form, words: Words) -> str:
    """Return the paragraph or the cells of a finding; its words come before its cells.

    A finding that has neither may name a section as a whole among its facts.
    """
    if finding.passages:
        return _of_passages(finding.passages, form, words)
    if finding.cells:
        return _of_cells([form.fields[ref] for ref in finding.cells], words)
    facts = dict(finding.facts)
    named = facts.get("section") or facts.get("sections", "")
    if named in {section.key for section in form.sections}:
        return next(section.heading for section in form.sections if section.key == named)
    return words.translate("check-report", "The whole report")


def place_name(place: CellRef | Passage, form: Form, words: Words) -> str:
    """Return the name of one cell, or of the paragraph that words stand in."""
    if isinstance(place, CellRef):
        return _of_cells([form.fields[place]], words)
    return _of_passages([place], form, words)


def _of_passages(passages: Sequence[Passage], form: Form, words: Words) -> str:
    first = passages[0]
    headings = {section.key: section.heading for section in form.sections}
    opening = words.translate("check-report", "Opening paragraphs")
    template = (
        words.translate("check-report", "{heading}, paragraph {n}")
        if len(passages) == 1
        else words.translate("check-report", "{heading}, paragraph {n} and others, {count} in all")
    )
    heading = opening if first.section == PREAMBLE else headings[first.section]
    return template.format(heading=heading, n=first.paragraph + 1, count=len(passages))


def _of_cells(fields: Sequence[Field], words: Words) -> str:
    """Name the column or the row that the cells stand in, or else the first of them."""
    first = fields[0]
    columns = {(field.section, field.column) for field in fields}
    rows = {(field.section, field.row) for field in fields}
    if len(fields) == 1:
        template = words.translate("check-report", "Table {section}: {cell}")
    elif len(columns) == 1:
        template = words.translate("check-report", "Table {section}, column “{column}”")
    elif len(rows) == 1 and first.row.stub:
        template = words.translate("check-report", "Table {section}, row “{row}”")
    else:
        template = words.translate(
            "check-report", "Table {section}: {cell} and others, {count} cells in all"
        )
    return template.format(
        section=first.section,
        cell=" › ".join(map(short, first.path[1:])),
        column=first.column.head[-1],
        row=" › ".join(map(short, first.row.stub)),
        count=len(fields),
    )
