"""What is gone from a damaged file, as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE
from govreport_gui.storage.salvage import Part

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.storage.salvage import Loss
    from govreport_gui.wording.words import Words


def loss_sentence(loss: Loss, form: Form, words: Words) -> str:
    """Return what is gone, and what to do about it."""
    names = words.translate("losses", ", ").join(_names(loss, form, words))
    return _sentence(loss, words).format(names=names, n=len(loss.names))


def _sentence(loss: Loss, words: Words) -> str:  # noqa: C901, PLR0911 a sentence a part
    match loss.part:
        case Part.END:
            return words.translate(
                "losses",
                "The file breaks off. What came after that place is gone; compare every table and text with another copy.",
            )
        case Part.DOUBTFUL:
            return words.translate(
                "losses",
                "The file has wrong characters in it: any value may be wrong. Check them all.",
            )
        case Part.FORM:
            return words.translate(
                "losses", "Which edition of the form it was is gone; the newest one was taken."
            )
        case Part.AGENCY:
            return words.translate("losses", "The name of the agency is gone.")
        case Part.YEAR:
            return words.translate("losses", "The report year is gone.")
        case Part.CELLS if loss.names:
            return words.translate("losses", "{n} cells are gone: {names}")
        case Part.CELLS:
            return words.translate("losses", "All cells of the tables are gone.")
        case Part.TEXT if loss.names:
            return words.translate("losses", "Text is gone from: {names}")
        case Part.TEXT:
            return words.translate("losses", "All text is gone.")
        case Part.REASONS:
            return words.translate("losses", "Reasons that were given for findings are gone.")
        case Part.LAST_YEAR:
            return words.translate("losses", "Last year's report, kept for comparison, is gone.")


def _names(loss: Loss, form: Form, words: Words) -> list[str]:
    if loss.part is Part.CELLS:
        paths = {".".join(ref): " › ".join(field.path) for ref, field in form.fields.items()}
        return [paths.get(name, name) for name in loss.names]
    headings = {section.key: section.heading for section in form.sections}
    headings[PREAMBLE] = words.translate("check-report", "Opening paragraphs")
    return [headings.get(name, name) for name in loss.names]
