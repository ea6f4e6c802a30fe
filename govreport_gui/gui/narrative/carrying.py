"""What a text section gives to the clipboard, and takes from it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from govreport_gui.gui.translation import translate
from govreport_gui.model.ties import TiedText, kept

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.drafting.pasting import Pasted, Refused
    from govreport_gui.session.session import Session

_OWN = "application/x-govreport-words"
"""Words as the report keeps them, behind a line that tells which open report it is."""


def packed(words: TiedText, session: Session) -> QMimeData:
    """Return words for the clipboard: plain for everybody, with their ties for the same report."""
    data = QMimeData()
    data.setText(words.text)
    data.setData(_OWN, f"{_stamp(session)}\n{kept(words)}".encode())
    return data


def unpacked(data: QMimeData, session: Session) -> TiedText | None:
    """Return words that come from the same open report, None when they do not."""
    if not data.hasFormat(_OWN):
        return None
    stamp, _, words = data.data(_OWN).toStdString().partition("\n")
    return session.report.tied(words) if stamp == _stamp(session) else None


def taken(data: QMimeData) -> Pasted:
    """Return the words of what somebody else put on the clipboard, clean."""
    # Loaded when first used: the window opens sooner without it.
    from govreport_gui.drafting.pasting import pasted_html, pasted_text  # noqa: PLC0415

    if data.hasHtml():
        pasted = pasted_html(data.html())
        if pasted.paragraphs or pasted.refused:
            return pasted
    return pasted_text(data.text())


def refusal(refused: frozenset[Refused]) -> str:
    """Return the sentence that says what was left out of the text."""
    names: dict[str, Callable[[], str]] = {
        "table": lambda: translate(
            "NarrativeEditor",
            "A table cannot go into the text: the report's tables are sections of their own.",
        ),
        "picture": lambda: translate(
            "NarrativeEditor", "A picture cannot go into the text: a report has none."
        ),
    }
    return " ".join(names[code]() for code in sorted(refused))


def _stamp(session: Session) -> str:
    return f"{os.getpid()}-{id(session)}"
