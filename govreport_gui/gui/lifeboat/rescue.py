"""What to do with a file that cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.lifeboat.choices import Damaged
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import ReadFailure, UnreadableFileError
from govreport_gui.storage.backups import versions_of
from govreport_gui.storage.ownfile import SUFFIX
from govreport_gui.storage.salvage import salvage
from govreport_gui.wording import error_sentence
from govreport_gui.wording.losses import loss_sentence

if TYPE_CHECKING:
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.lifeboat.versions import Versions
    from govreport_gui.gui.questions import Questions
    from govreport_gui.storage.salvage import Salvaged

_WITH_VERSIONS = {ReadFailure.DAMAGED, ReadFailure.EMPTY, ReadFailure.MISSING}


def rescue(
    error: UnreadableFileError, filing: Filing, questions: Questions, versions: Versions
) -> None:
    """Say why a file was not opened; of a report of ours, offer what there is instead."""
    offers = []
    own = error.path.suffix.lower() == SUFFIX
    if filing.versions is not None and own and error.reason in _WITH_VERSIONS:
        kept = versions_of(filing.versions, error.path)
        if kept:
            offers.append((translate("Rescue", "Open an &earlier version…"), Damaged.VERSIONS))
    if error.reason is ReadFailure.DAMAGED:
        offers.append((translate("Rescue", "Open what is &left of it"), Damaged.SALVAGE))
    sentence = error_sentence(error, QtWords())
    if not offers:
        questions.tell(sentence)
        return
    match questions.which(sentence, [_advice()], offers):
        case Damaged.VERSIONS:
            versions.show(error.path)
        case Damaged.SALVAGE:
            _salvage(error, filing, questions)


def _advice() -> str:
    return translate("Rescue", "The file itself stays as it is, whatever you choose.")


def _salvage(error: UnreadableFileError, filing: Filing, questions: Questions) -> None:
    try:
        left = salvage(filing.catalog, error.path)
    except UnreadableFileError:
        questions.tell(
            translate("Rescue", "Nothing of a report is left in “{name}”.").format(
                name=error.path.name
            )
        )
        return
    if filing.take_copy(left.report, error.path.stem):
        _tell_losses(left, filing, questions)


def _tell_losses(left: Salvaged, filing: Filing, questions: Questions) -> None:
    form = filing.catalog.edition(left.report.edition)
    questions.tell(
        translate("Rescue", "This is what is left. Compare it with a paper or another copy."),
        [loss_sentence(loss, form, QtWords()) for loss in left.losses]
        or [translate("Rescue", "Everything could be read.")],
    )
