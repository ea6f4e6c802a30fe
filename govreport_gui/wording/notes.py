"""A note about an import as a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.wording.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.importing.result import Note
    from govreport_gui.wording.words import Words


def note_sentence(note: Note, words: Words) -> str:
    """Return what a person should know about an import.

    Raises KeyError for a code, IndexError for too few values: only what another process wrote can
    have such.
    """
    is_nameless = note.code in _OF_NAMELESS_ROW and not note.values[1]
    template = (_OF_NAMELESS_ROW if is_nameless else _SENTENCES)[note.code]
    return words.translate("notes", template).format(*note.values)


_UNPLACED = QT_TRANSLATE_NOOP(
    "notes",
    "Table {0}: it is not certain which figure belongs where, so none was taken over: {2}",
)
_OF_NAMELESS_ROW: Mapping[str, str] = {
    "row-unplaced": _UNPLACED,
    "heads-unknown": _UNPLACED,
    "merged-values": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, column “{2}”: the cell is merged over several rows. It is not certain whose figure it is, so none was taken over: {3}",
    ),
    "no-figure": QT_TRANSLATE_NOOP(
        "notes", "Table {0}: this is no plain figure and stays as it is written: {2}"
    ),
}
"""Of the one row of a table without stub, which has no name."""

_SENTENCES: Mapping[str, str] = {
    "section-missing": QT_TRANSLATE_NOOP("notes", "The section “{0}” was not found."),
    "table-in-text": QT_TRANSLATE_NOOP("notes", "“{0}” holds a table that was not taken over."),
    "above-title": QT_TRANSLATE_NOOP(
        "notes", "{0} lines above the title were not taken over, first: “{1}”."
    ),
    "site-lines": QT_TRANSLATE_NOOP(
        "notes", "{0} lines that a web site prints were not taken over, first: “{1}”."
    ),
    "no-title": QT_TRANSLATE_NOOP("notes", "No title was found; enter the agency and the year."),
    "no-agency": QT_TRANSLATE_NOOP("notes", "The title names no agency; enter it."),
    "second-report": QT_TRANSLATE_NOOP(
        "notes", "The file holds more than one report; only the first one was taken over."
    ),
    "text-beside-table": QT_TRANSLATE_NOOP(
        "notes", "Table {0}: the text beside the table was not taken over: “{1}”"
    ),
    "no-year": QT_TRANSLATE_NOOP("notes", "No report year was found; enter it."),
    "year-from-period": QT_TRANSLATE_NOOP(
        "notes", "The title has no year; {0} was taken from the reporting period."
    ),
    "row-unplaced": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, row “{1}”: it is not certain which figure belongs where, so none was taken over: {2}",
    ),
    "heads-unknown": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, row “{1}”: there are no column heads above it as the form has them, so no figure was taken over: {2}",
    ),
    "remarks-left": QT_TRANSLATE_NOOP(
        "notes", "Table {0}: the column “{1}” is none of the form's and was not taken over."
    ),
    "merged-values": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, rows “{1}”, column “{2}”: the cell is merged over several rows. It is not certain whose figure it is, so none was taken over: {3}",
    ),
    "row-unknown": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}: “{1}” matches no row name of the form, so the row was not taken over. Compare it with the source.",
    ),
    "no-figure": QT_TRANSLATE_NOOP(
        "notes", "Table {0}, row “{1}”: this is no plain figure and stays as it is written: {2}"
    ),
    "sums-differ": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, row “{1}”: the total is {2}, its parts add up to {3}. Compare the row with the source.",
    ),
    "rows-missing": QT_TRANSLATE_NOOP("notes", "Table {0} has no such rows in the file: {1}."),
    "table-missing": QT_TRANSLATE_NOOP("notes", "Table {0} is not in the file."),
    "two-values": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0}, row “{1}” stands twice with different values, so none was taken over for: {2}",
    ),
    "macros": QT_TRANSLATE_NOOP(
        "notes", "The file holds macros; they were neither run nor taken over."
    ),
    "pictures": QT_TRANSLATE_NOOP("notes", "{0} pictures were not taken over."),
    "mislabelled": QT_TRANSLATE_NOOP(
        "notes", "The file is named “{0}” but is of another kind ({1}); it was read as what it is."
    ),
    "table-unread": QT_TRANSLATE_NOOP(
        "notes",
        "Table {0} was not recognized, so none of its figures was taken over. Enter them, or open the file it was made from.",
    ),
    "deleted-text": QT_TRANSLATE_NOOP(
        "notes", "Text deleted under tracked changes was not taken over ({0} places), first: “{1}”"
    ),
    "hidden-text": QT_TRANSLATE_NOOP(
        "notes", "Hidden text was not taken over ({0} places), first: “{1}”"
    ),
    "struck-text": QT_TRANSLATE_NOOP(
        "notes", "Text that is struck out was not taken over ({0} places), first: “{1}”"
    ),
    "text-box": QT_TRANSLATE_NOOP(
        "notes", "Text boxes drawn over a table were not taken over ({0}), first: “{1}”"
    ),
    "embedded-text": QT_TRANSLATE_NOOP(
        "notes",
        "The file holds text of another format inside that could not be read ({0} parts), first: “{1}”",
    ),
    "hidden-sheet": QT_TRANSLATE_NOOP(
        "notes", "Hidden sheets were not taken over ({0}), first: “{1}”"
    ),
    "hidden-row": QT_TRANSLATE_NOOP("notes", "Hidden rows were not taken over ({0}), first: “{1}”"),
    "hidden-column": QT_TRANSLATE_NOOP(
        "notes", "Hidden columns were not taken over ({0}), first: “{1}”"
    ),
    "last-year-same-report": QT_TRANSLATE_NOOP(
        "notes",
        "This is the very same report: all figures and all text are equal. Choose the report of the year before.",
    ),
    "last-year-other-office": QT_TRANSLATE_NOOP(
        "notes", "The file is the report of “{0}”, this is the report of “{1}”."
    ),
    "last-year-same-year": QT_TRANSLATE_NOOP(
        "notes", "The file is a report for {0}, too; choose the report of the year before."
    ),
    "last-year-not-before": QT_TRANSLATE_NOOP(
        "notes", "The file is the report for {0}, not for {1}."
    ),
    "last-year-other-edition": QT_TRANSLATE_NOOP(
        "notes",
        "The file is on the form of {0}. The text, tables 三 and 四, documents issued and decisions can be compared ({1} figures); documents in force and fees cannot, because that form counts something else ({2} figures).",
    ),
    "new-year-carried": QT_TRANSLATE_NOOP(
        "notes",
        "{0} figures were carried over: what last year carried out is carried in now. All other figures are blank; last year's stand beside them.",
    ),
    "new-year-not-carried": QT_TRANSLATE_NOOP(
        "notes",
        "What last year carried out is not certain, so nothing is carried in for: {0}. Enter it.",
    ),
    "new-year-text": QT_TRANSLATE_NOOP(
        "notes",
        "{0} paragraphs are last year's text. Only the title and the reporting period got the new year; every other year and figure is listed for you to change or to keep.",
    ),
    "new-year-other-edition": QT_TRANSLATE_NOOP(
        "notes",
        "Last year's report is on the form of {0}, this one on the form of {1}: what counts something else there is not compared.",
    ),
}
