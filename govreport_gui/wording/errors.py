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

if TYPE_CHECKING:
    from govreport_gui.wording.words import Words


def error_sentence(error: GovReportError, words: Words) -> str:
    """Return the sentence for an error that a user may meet."""
    match error:
        case UnreadableFileError(path=path, reason=reason):
            return _reading(reason, words).format(name=path.name)
        case UnwritableFileError(path=path, reason=reason):
            return _writing(reason, words).format(name=path.name, folder=path.parent)
        case BadPackageError(path=path, reason=reason):
            return _of_package(reason, words).format(name=path.name)
        case _:
            return str(error)


def _reading(reason: ReadFailure, words: Words) -> str:  # noqa: C901, PLR0911, PLR0912 a sentence a reason
    match reason:
        case ReadFailure.MISSING:
            return words.translate(
                "errors",
                "“{name}” does not exist. Check the name, or whether the disk is connected.",
            )
        case ReadFailure.DENIED:
            return words.translate(
                "errors",
                "“{name}” may not be read. Close it in other programs, or copy it to your own folder.",
            )
        case ReadFailure.FOLDER:
            return words.translate("errors", "“{name}” is a folder. Choose the report file in it.")
        case ReadFailure.EMPTY:
            return words.translate("errors", "“{name}” is empty. Choose another file.")
        case ReadFailure.BROKEN:
            return words.translate(
                "errors",
                "“{name}” is damaged and cannot be read. Open it in WPS or Word, save it again, and retry.",
            )
        case ReadFailure.DAMAGED:
            return words.translate(
                "errors", "“{name}” is damaged and cannot be opened. Open an earlier copy of it."
            )
        case ReadFailure.TOO_LARGE:
            return words.translate(
                "errors", "“{name}” is far too large for a report. Choose another file."
            )
        case ReadFailure.BOMB:
            return words.translate(
                "errors",
                "“{name}” unpacks to far more than a report can hold, as a harmful file does, and was not read. Ask where it comes from.",
            )
        case ReadFailure.ENTITIES:
            return words.translate(
                "errors",
                "“{name}” holds instructions that no office program writes (XML entities), and was not read. Ask where it comes from, or save it again in WPS or Word.",
            )
        case ReadFailure.PROTECTED:
            return words.translate(
                "errors",
                "“{name}” is protected by a password. Remove the password in WPS or Word, and retry.",
            )
        case ReadFailure.IMAGE_ONLY:
            return words.translate(
                "errors",
                "“{name}” shows its text as pictures, as a scan does, and cannot be read. Open the document it was made from.",
            )
        case ReadFailure.UNKNOWN_FORMAT:
            return words.translate(
                "errors", "“{name}” is of a kind that cannot be read. Save it as .docx, and retry."
            )
        case ReadFailure.NO_REPORT:
            return words.translate(
                "errors",
                "“{name}” holds no government information disclosure report: neither its headings nor its tables were found.",
            )
        case ReadFailure.NEWER_VERSION:
            return words.translate(
                "errors",
                "“{name}” was saved by a newer version of this program. Update the program, and retry.",
            )
        case ReadFailure.TOO_SLOW:
            return words.translate(
                "errors",
                "“{name}” took too long to read and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
            )
        case ReadFailure.TOO_HUNGRY:
            return words.translate(
                "errors",
                "“{name}” needs too much memory and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
            )
        case ReadFailure.CRASHED:
            return words.translate(
                "errors",
                "“{name}” could not be read: something in it stopped the reading. Open it in WPS or Word, save it as .docx or .xlsx, and retry.",
            )
        case ReadFailure.NOT_STARTED:
            return words.translate(
                "errors",
                "“{name}” was not read: the part of this program that reads files could not be started. Allow it in the security software, or install the program again.",
            )


def _writing(reason: WriteFailure, words: Words) -> str:  # noqa: C901, PLR0911 one sentence a reason
    match reason:
        case WriteFailure.DENIED:
            return words.translate(
                "errors", "“{name}” may not be written in “{folder}”. Choose another folder."
            )
        case WriteFailure.READ_ONLY:
            return words.translate(
                "errors",
                "“{name}” was not written: the disk with “{folder}” is write-protected. Choose another folder.",
            )
        case WriteFailure.REMOVED:
            return words.translate(
                "errors",
                "“{name}” was not written: the disk with “{folder}” does not answer. Was it pulled out? Connect it again and retry, or choose another disk.",
            )
        case WriteFailure.TOO_LONG:
            return words.translate(
                "errors",
                "“{name}” was not written: its name, or the path of its folder, is too long. Choose a shorter name or another folder.",
            )
        case WriteFailure.EXISTS:
            return words.translate(
                "errors", "“{name}” exists already and was left as it is. Choose another name."
            )
        case WriteFailure.BAD_NAME:
            return words.translate(
                "errors",
                "“{name}” was not written: the disk does not take such a name. Choose another name.",
            )
        case WriteFailure.NO_SPACE:
            return words.translate(
                "errors",
                "“{name}” was not written: the disk is full. Free some space, or choose another disk.",
            )
        case WriteFailure.NO_FOLDER:
            return words.translate(
                "errors", "“{name}” was not written: the folder “{folder}” does not exist."
            )
        case WriteFailure.BUSY:
            return words.translate(
                "errors", "“{name}” is open in another program. Close it there, and retry."
            )
        case WriteFailure.UNKNOWN_FORMAT:
            return words.translate(
                "errors",
                "“{name}” was not written: its ending must be .govreport, .docx, .xlsx, .pdf or .html.",
            )
        case WriteFailure.NO_FONT:
            return words.translate(
                "errors",
                "“{name}” was not written: no Chinese font was found on this computer. Install one, such as Noto CJK.",
            )
        case WriteFailure.OTHER:
            return words.translate(
                "errors", "“{name}” could not be written. Choose another folder, and retry."
            )


def _of_package(reason: PackageFailure, words: Words) -> str:  # noqa: PLR0911 a sentence a reason
    match reason:
        case PackageFailure.UNREADABLE | PackageFailure.NOT_KEPT:
            return words.translate(
                "errors", "“{name}” could not be copied. Is the disk connected, and is there room?"
            )
        case PackageFailure.DAMAGED:
            return words.translate(
                "errors", "“{name}” is no package of forms, or is damaged. Have it copied again."
            )
        case PackageFailure.SIGNATURE:
            return words.translate(
                "errors",
                "“{name}” was changed after it was signed and was not installed. Have it copied again from the office that publishes it.",
            )
        case PackageFailure.STRANGER:
            return words.translate(
                "errors",
                "“{name}” is signed by somebody you have not said you trust. Compare the fingerprint with the office that publishes it first.",
            )
        case PackageFailure.OTHER_KEY:
            return words.translate(
                "errors",
                "“{name}” has the name of an installed package, but another office has signed it. Remove the installed one first if that is right.",
            )
        case PackageFailure.NEWER:
            return words.translate(
                "errors",
                "“{name}” needs a newer version of this program. Install that first.",
            )
        case PackageFailure.OLDER:
            return words.translate(
                "errors",
                "“{name}” is not newer than the package that is installed; nothing was changed.",
            )
        case PackageFailure.LOSES_CELLS:
            return words.translate(
                "errors",
                "“{name}” leaves out cells of an edition in use, so that figures would be lost, and was not installed. Tell the office that publishes it.",
            )
