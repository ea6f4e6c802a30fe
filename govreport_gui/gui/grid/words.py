"""What a cell says in words: its name, its value, what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.grid.bindings import Mode
from govreport_gui.gui.grid.blocks import Refusal
from govreport_gui.gui.grid.severity import is_calm
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.wording import finding_sentence

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef
    from govreport_gui.session.session import Session


def cell_name(session: Session, ref: CellRef) -> str:
    """Return everything printed that leads to a cell, from the row to the column."""
    return " › ".join(session.form.fields[ref].path[1:])


def spoken_value(session: Session, ref: CellRef) -> str:
    """Return the name and value of a cell, for a screen reader."""
    value = session.report.entry(ref).text or translate("GridModel", "blank")
    return f"{cell_name(session, ref)}: {value}"


def cell_sentences(session: Session, ref: CellRef) -> tuple[str, ...]:
    """Return a sentence for each finding of a cell, the gravest first as they were found."""
    return tuple(_sentence(session, f) for f in session.findings if ref in f.cells)


def tool_tip(session: Session, ref: CellRef) -> str:
    """Return the name of a cell, what stood there last year, and what is wrong with it."""
    return "\n".join(
        (cell_name(session, ref), *last_year_line(session, ref), *cell_sentences(session, ref))
    )


def last_year_line(session: Session, ref: CellRef) -> tuple[str, ...]:
    """Return what stood in a cell last year as a line of its own, none where that is not known."""
    last_year = session.report.last_year
    if last_year is None:
        return ()
    entry = last_year.entry(ref)
    text = entry.text or translate("GridModel", "blank")
    return (translate("GridModel", "Last year: {text}").format(text=text),)


def _sentence(session: Session, finding: Finding) -> str:
    if is_calm(finding):
        return translate("GridModel", "Still blank; enter 0 if there is none")
    return finding_sentence(finding, session.form, session.report, QtWords())


def refusal_sentence(code: str) -> str:
    """Return why a block was not copied or pasted; ``code`` is what the grid's signal says."""
    words = {
        Refusal.EMPTY: translate("GridView", "There is nothing to paste. Copy some cells first."),
        Refusal.NO_CELLS: translate(
            "GridView", "The copied block holds labels only; nothing was pasted."
        ),
        Refusal.TOO_LARGE: translate(
            "GridView", "What was copied is far too large for this table; nothing was pasted."
        ),
        Refusal.TOO_WIDE: translate(
            "GridView",
            "The copied block has more columns than there are from here on; nothing was pasted. "
            "Start further left, or copy it together with its row names.",
        ),
        Refusal.TOO_TALL: translate(
            "GridView",
            "The copied block has more rows than there are from here on; nothing was pasted. "
            "Start further up, or copy it together with its row names.",
        ),
        Refusal.OTHER_TABLE: translate(
            "GridView",
            "The copied block belongs to another table of the report; nothing was pasted.",
        ),
        Refusal.SEVERAL_AREAS: translate(
            "GridView", "This works on one block of cells only. Choose one, and retry."
        ),
    }
    return words[Refusal(code)]


def mode_name(code: str) -> str:
    """Return what the hands are doing, for the status bar; ``code`` is what the signal says."""
    match Mode(code):
        case Mode.READY:
            return translate("GridView", "Ready")
        case Mode.ENTER:
            return translate("GridView", "Enter")
        case Mode.EDIT:
            return translate("GridView", "Edit")
