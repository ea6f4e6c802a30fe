"""What to say when the user's data folder cannot be written: nothing is lost yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.errors import WriteFailure

if TYPE_CHECKING:
    from govreport_gui.wording.words import Words


def unsafe_sentence(reason: WriteFailure, words: Words) -> str:
    """Return that the journal cannot be written, and what to do; short: it stays in sight."""
    sentence = words.translate(
        "unsafe", "What you type is not safe against a crash: {cause}. Save often."
    )
    return sentence.format(cause=_cause(reason, words))


def unkept_sentence(name: str, reason: WriteFailure, words: Words) -> str:
    """Return that a report was saved, but that no earlier version of it could be kept."""
    sentence = words.translate("unsafe", "“{name}” is saved, but without a backup: {cause}.")
    return sentence.format(name=name, cause=_cause(reason, words))


def _cause(reason: WriteFailure, words: Words) -> str:
    match reason:
        case WriteFailure.NO_SPACE:
            return words.translate("unsafe", "the disk with your own files is full")
        case WriteFailure.READ_ONLY:
            return words.translate("unsafe", "the disk with your own files is write-protected")
        case WriteFailure.REMOVED:
            return words.translate("unsafe", "the disk with your own files does not answer")
        case WriteFailure.DENIED | WriteFailure.NO_FOLDER:
            return words.translate("unsafe", "the program's folder of data may not be written")
        case WriteFailure.BUSY:
            return words.translate("unsafe", "another program holds the file")
        case _:
            return words.translate("unsafe", "the disk did not take it")
