"""A note about an import as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.importing import Note
    from govreport_gui.wording.words import Words


def note_sentence(note: Note, words: Words) -> str:
    """Return what a person should know about an import."""
    return _template(note.code, words).format(*note.values)


def _template(code: str, words: Words) -> str:  # noqa: C901, PLR0911, PLR0912 a sentence a code
    match code:
        case "section-missing":
            return words.translate("notes", "The section “{0}” was not found.")
        case "table-in-text":
            return words.translate("notes", "“{0}” holds a table that was not taken over.")
        case "above-title":
            return words.translate(
                "notes", "{0} lines above the title were not taken over, first: “{1}”."
            )
        case "no-title":
            return words.translate("notes", "No title was found; enter the agency and the year.")
        case "no-agency":
            return words.translate("notes", "The title names no agency; enter it.")
        case "second-report":
            return words.translate(
                "notes", "The file holds more than one report; only the first one was taken over."
            )
        case "text-beside-table":
            return words.translate(
                "notes", "Table {0}: the text beside the table was not taken over: “{1}”"
            )
        case "no-year":
            return words.translate("notes", "No report year was found; enter it.")
        case "year-from-period":
            return words.translate(
                "notes", "The title has no year; {0} was taken from the reporting period."
            )
        case "row-unplaced":
            return words.translate(
                "notes",
                "Table {0}, row “{1}”: it is not certain which figure belongs where, so none was taken over: {2}",
            )
        case "heads-unknown":
            return words.translate(
                "notes",
                "Table {0}, row “{1}”: the column heads are not those of the form, so no figure was taken over: {2}",
            )
        case "row-unknown":
            return words.translate(
                "notes", "Table {0}: the row “{1}” is none of the form's and was not taken over."
            )
        case "two-values":
            return words.translate(
                "notes",
                "Table {0}, row “{1}” stands twice with different values, so none was taken over for: {2}",
            )
        case _:
            raise KeyError(code)
