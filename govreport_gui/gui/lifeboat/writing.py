"""Write until it is written, or until the person gives up."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from govreport_gui.gui.lifeboat.choices import Unwritten
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import UnwritableFileError, WriteFailure
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.gui.questions import Questions

_T = TypeVar("_T")

_PASSING = {WriteFailure.BUSY, WriteFailure.NO_SPACE, WriteFailure.REMOVED}
"""What a person can put right without another place."""


def write_somewhere(
    questions: Questions,
    path: Path,
    write: Callable[[Path], _T],
    elsewhere: Callable[[], Path | None],
) -> tuple[Path, _T] | None:
    """Write to ``path``, again or to what ``elsewhere`` asks for as long as that fails.

    Return where it was written and what ``write`` gave; None when the person gave up.
    """
    target = path
    while True:
        try:
            return target, write(target)
        except UnwritableFileError as error:
            match _ask(questions, error):
                case Unwritten.ELSEWHERE:
                    # Whoever finds no other place is asked again.
                    target = elsewhere() or target
                case None:
                    return None


def _ask(questions: Questions, error: UnwritableFileError) -> Unwritten | None:
    offers = [
        (translate("Writing", "&Retry"), Unwritten.RETRY),
        (translate("Writing", "Save &elsewhere…"), Unwritten.ELSEWHERE),
    ]
    return questions.which(
        error_sentence(error, QtWords()),
        [translate("Writing", "Your work is still open here; nothing of it is lost.")],
        offers if error.reason in _PASSING else offers[::-1],
    )
