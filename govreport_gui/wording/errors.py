"""An error as one sentence: what is wrong, where, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.errors import (
    BadPackageError,
    GovReportError,
    PackageFailure,
    ReadFailure,
    UnreadableFileError,
    UnwritableFileError,
    WriteFailure,
)
from govreport_gui.wording.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.wording.words import Words


def error_sentence(error: GovReportError, words: Words) -> str:
    """Return the sentence for an error that a user may meet."""
    match error:
        case UnreadableFileError(path=path, reason=reason):
            return words.translate("errors", _READING[reason]).format(name=path.name)
        case UnwritableFileError(path=path, reason=reason):
            sentence = words.translate("errors", _WRITING[reason])
            return sentence.format(name=path.name, folder=path.parent)
        case BadPackageError(path=path, reason=reason):
            return words.translate("errors", _PACKAGES[reason]).format(name=path.name)
        case _:
            return str(error)


_READING: Mapping[ReadFailure, str] = {
    ReadFailure.MISSING: QT_TRANSLATE_NOOP(
        "errors", "“{name}” does not exist. Check the name, or whether the disk is connected."
    ),
    ReadFailure.DENIED: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” may not be read. Close it in other programs, or copy it to your own folder.",
    ),
    ReadFailure.FOLDER: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is a folder. Choose the report file in it."
    ),
    ReadFailure.EMPTY: QT_TRANSLATE_NOOP("errors", "“{name}” is empty. Choose another file."),
    ReadFailure.BROKEN: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is damaged and cannot be read. Open it in WPS or Word, save it again, and retry.",
    ),
    ReadFailure.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is damaged and cannot be opened. Open an earlier copy of it."
    ),
    ReadFailure.TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is far too large for a report. Choose another file."
    ),
    ReadFailure.BOMB: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” unpacks to far more than a report can hold, as a harmful file does, and was not read. Ask where it comes from.",
    ),
    ReadFailure.ENTITIES: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds instructions that no office program writes (XML entities), and was not read. Ask where it comes from, or save it again in WPS or Word.",
    ),
    ReadFailure.PROTECTED: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is protected by a password. Remove the password in WPS or Word, and retry.",
    ),
    ReadFailure.IMAGE_ONLY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” shows its text as pictures, as a scan does, and cannot be read. Open the document it was made from.",
    ),
    ReadFailure.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is of a kind that cannot be read. Save it as .docx, and retry."
    ),
    ReadFailure.NO_REPORT: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” holds no government information disclosure report: neither its headings nor its tables were found.",
    ),
    ReadFailure.NEWER_VERSION: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was saved by a newer version of this program. Update the program, and retry.",
    ),
    ReadFailure.TOO_SLOW: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” took too long to read and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
    ),
    ReadFailure.TOO_HUNGRY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” needs too much memory and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
    ),
    ReadFailure.CRASHED: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be read: something in it stopped the reading. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
    ),
    ReadFailure.NOT_STARTED: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not read: the part of this program that reads files could not be started. Allow it in the security software, or install the program again.",
    ),
}

_WRITING: Mapping[WriteFailure, str] = {
    WriteFailure.DENIED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be written in “{folder}”. Choose another folder."
    ),
    WriteFailure.READ_ONLY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: the disk with “{folder}” is write-protected. Choose another folder.",
    ),
    WriteFailure.REMOVED: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: the disk with “{folder}” does not answer. Was it pulled out? Connect it again and retry, or choose another disk.",
    ),
    WriteFailure.TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: its name, or the path of its folder, is too long. Choose a shorter name or another folder.",
    ),
    WriteFailure.EXISTS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” exists already and was left as it is. Choose another name."
    ),
    WriteFailure.BAD_NAME: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: the disk does not take such a name. Choose another name.",
    ),
    WriteFailure.NO_SPACE: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: the disk is full. Free some space, or choose another disk.",
    ),
    WriteFailure.NO_FOLDER: QT_TRANSLATE_NOOP(
        "errors", "“{name}” was not written: the folder “{folder}” does not exist."
    ),
    WriteFailure.BUSY: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is open in another program. Close it there, and retry."
    ),
    WriteFailure.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: its ending must be .govreport, .docx, .xlsx, .pdf or .html.",
    ),
    WriteFailure.NO_FONT: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was not written: no Chinese font was found on this computer. Install one, such as Noto CJK.",
    ),
    WriteFailure.OTHER: QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be written. Choose another folder, and retry."
    ),
}

_UNCOPIED = QT_TRANSLATE_NOOP(
    "errors", "“{name}” could not be copied. Is the disk connected, and is there room?"
)
_PACKAGES: Mapping[PackageFailure, str] = {
    PackageFailure.UNREADABLE: _UNCOPIED,
    PackageFailure.NOT_KEPT: _UNCOPIED,
    PackageFailure.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is no package of forms, or is damaged. Have it copied again."
    ),
    PackageFailure.SIGNATURE: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was changed after it was signed and was not installed. Have it copied again from the office that publishes it.",
    ),
    PackageFailure.STRANGER: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is signed by somebody you have not said you trust. Compare the fingerprint with the office that publishes it first.",
    ),
    PackageFailure.OTHER_KEY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” has the name of an installed package, but another office has signed it. Remove the installed one first if that is right.",
    ),
    PackageFailure.NEWER: QT_TRANSLATE_NOOP(
        "errors", "“{name}” needs a newer version of this program. Install that first."
    ),
    PackageFailure.OLDER: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not newer than the package that is installed; nothing was changed."
    ),
    PackageFailure.LOSES_CELLS: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” leaves out cells of an edition in use, so that figures would be lost, and was not installed. Tell the office that publishes it.",
    ),
}
