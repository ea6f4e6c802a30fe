"""Save the open report to a file of ours, whatever stands in the way."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from govreport_gui.gui.lifeboat.choices import Changed
from govreport_gui.gui.lifeboat.writing import write_somewhere
from govreport_gui.storage.saving import save_report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govreport_gui.gui.lifeboat.custody import Custody
    from govreport_gui.gui.questions import Questions
    from govreport_gui.model.report import Report
    from govreport_gui.storage.saving import SavedFile


class Saving:
    """Asks for a way out of each trouble until the report is saved or the person gives up."""

    def __init__(
        self,
        questions: Questions,
        custody: Custody,
        versions: Path | None,
        elsewhere: Callable[[], Path | None],
        reload: Callable[[Path], object],
    ) -> None:
        """Keep earlier versions in a folder; ``elsewhere`` asks for another file."""
        self._questions, self._custody, self._versions = questions, custody, versions
        self._elsewhere, self._reload = elsewhere, reload

    def save(self, report: Report, path: Path) -> SavedFile | None:
        """Return where the report was saved; None when it was not."""
        target = self._settled(path)
        if target is None:
            return None
        written = write_somewhere(
            self._questions,
            target,
            partial(save_report, report, versions=self._versions),
            self._another,
        )
        if written is None:
            return None
        saved = written[1]
        self._custody.wrote(saved.path, saved.stamp)
        return saved

    def _another(self) -> Path | None:
        path = self._elsewhere()
        return None if path is None else self._settled(path)

    def _settled(self, path: Path) -> Path | None:
        """Return a file that may be written over as far as other people go."""
        match self._custody.before_writing(path):
            case Changed.OVERWRITE:
                return path
            case Changed.ELSEWHERE:
                return self._another()
            case Changed.RELOAD:
                self._reload(path)
        return None
