"""How an export went, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.wording import font_sentences

if TYPE_CHECKING:
    from govreport_gui.gui.export.job import Outcome


def outcome_sentences(outcome: Outcome) -> list[str]:
    """Return what was written and what was not, and what is to be known of the PDF's fonts."""
    sentences = [_written(outcome)] if outcome.written else []
    if outcome.given_up:
        names = "、".join(path.name for path in outcome.given_up)
        sentences.append(translate("Export", "Not written: {names}.").format(names=names))
    if not sentences:
        sentences.append(translate("Export", "Nothing was written."))
    told = [sentence for fonts in outcome.fonts for sentence in font_sentences(fonts, QtWords())]
    return [*sentences, *dict.fromkeys(told)]


def _written(outcome: Outcome) -> str:
    folders = "、".join(dict.fromkeys(str(path.parent) for path in outcome.written))
    told = translate("Export", "{n} files were written to {folder}.")
    return told.format(n=len(outcome.written), folder=folders)
