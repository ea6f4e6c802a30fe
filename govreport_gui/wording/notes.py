"""A note about an import as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.importing.result import Note
    from govreport_gui.wording.words import Words


def note_sentence(note: Note, words: Words) -> str:
    """Return what a person should know about an import."""
    # The one row of a table without stub has no name.
    if note.code in {"row-unplaced", "heads-unknown"} and not note.values[1]:
        template = words.translate(
            "notes",
            "Table {0}: it is not certain which figure belongs where, so none was taken over: {2}",
        )
    elif note.code == "no-figure" and not note.values[1]:
        template = words.translate(
            "notes", "Table {0}: this is no plain figure and stays as it is written: {2}"
        )
    else:
        template = _template(note.code, words)
    return template.format(*note.values)


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
        case "site-lines":
            return words.translate(
                "notes", "{0} lines that a web site prints were not taken over, first: “{1}”."
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
        case "no-figure":
            return words.translate(
                "notes",
                "Table {0}, row “{1}”: this is no plain figure and stays as it is written: {2}",
            )
        case "rows-missing":
            return words.translate("notes", "Table {0} has no such rows in the file: {1}.")
        case "table-missing":
            return words.translate("notes", "Table {0} is not in the file.")
        case "two-values":
            return words.translate(
                "notes",
                "Table {0}, row “{1}” stands twice with different values, so none was taken over for: {2}",
            )
        case "macros":
            return words.translate(
                "notes", "The file holds macros; they were neither run nor taken over."
            )
        case "pictures":
            return words.translate("notes", "{0} pictures were not taken over.")
        case "mislabelled":
            return words.translate(
                "notes",
                "The file is named “{0}” but is of another kind ({1}); it was read as what it is.",
            )
        case "table-unread":
            return words.translate(
                "notes",
                "Table {0} was not recognized, so none of its figures was taken over. Enter them, or open the file it was made from.",
            )
        case "deleted-text":
            return words.translate(
                "notes",
                "Text deleted under tracked changes was not taken over ({0} places), first: “{1}”",
            )
        case "hidden-text":
            return words.translate(
                "notes", "Hidden text was not taken over ({0} places), first: “{1}”"
            )
        case "struck-text":
            return words.translate(
                "notes", "Text that is struck out was not taken over ({0} places), first: “{1}”"
            )
        case "text-box":
            return words.translate(
                "notes",
                "Text boxes drawn over a table were not taken over ({0}), first: “{1}”",
            )
        case "embedded-text":
            return words.translate(
                "notes",
                "The file holds text of another format inside that could not be read ({0} parts), first: “{1}”",
            )
        case "hidden-sheet":
            return words.translate("notes", "Hidden sheets were not taken over ({0}), first: “{1}”")
        case "hidden-row":
            return words.translate("notes", "Hidden rows were not taken over ({0}), first: “{1}”")
        case "hidden-column":
            return words.translate(
                "notes", "Hidden columns were not taken over ({0}), first: “{1}”"
            )
        case "last-year-same-report":
            return words.translate(
                "notes",
                "This is the very same report: all figures and all text are equal. Choose the report of the year before.",
            )
        case "last-year-other-office":
            return words.translate(
                "notes", "The file is the report of “{0}”, this is the report of “{1}”."
            )
        case "last-year-same-year":
            return words.translate(
                "notes", "The file is a report for {0}, too; choose the report of the year before."
            )
        case "last-year-not-before":
            return words.translate("notes", "The file is the report for {0}, not for {1}.")
        case "last-year-other-edition":
            return words.translate(
                "notes",
                "The file is on the form of {0}. The text, tables 三 and 四, documents issued and decisions can be compared ({1} figures); documents in force and fees cannot, because that form counts something else ({2} figures).",
            )
        case "new-year-carried":
            return words.translate(
                "notes",
                "{0} figures were carried over: what last year carried out is carried in now. All other figures are blank; last year's stand beside them.",
            )
        case "new-year-not-carried":
            return words.translate(
                "notes",
                "What last year carried out is not certain, so nothing is carried in for: {0}. Enter it.",
            )
        case "new-year-text":
            return words.translate(
                "notes",
                "{0} paragraphs are last year's text. Only the title and the reporting period got the new year; every other year and figure is listed for you to change or to keep.",
            )
        case "new-year-other-edition":
            return words.translate(
                "notes",
                "Last year's report is on the form of {0}, this one on the form of {1}: what counts something else there is not compared.",
            )
        case _:
            raise KeyError(code)
