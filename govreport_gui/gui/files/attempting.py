"""Do what may fail, and say why it failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from govreport_gui.gui.translation import QtWords
from govreport_gui.model.errors import GovReportError
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.gui.questions import Questions

_T = TypeVar("_T")


def attempt(questions: Questions, work: Callable[[], _T]) -> _T | None:
    """Return what ``work`` gives; None after saying, once, in one sentence, why it failed."""
    try:
        return work()
    except GovReportError as error:
        questions.tell(error_sentence(error, QtWords()))
        return None
