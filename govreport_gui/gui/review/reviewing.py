"""When to show the page, and what becomes of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.session.certainty import CALM, is_clean
from govreport_gui.wording import note_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.gui.review.notice import ReadNotice
    from govreport_gui.gui.review.page import ReviewPage
    from govreport_gui.gui.review.uses import Use
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Report
    from govreport_gui.session.files import Opened

    Corrected = frozenset[CellRef]


class Reviewing(QObject):
    """Takes a clean reading over at once, and shows any other one first."""

    noticed = Signal(object)
    """A ReadNotice to show above the report."""

    def __init__(self, window: QWidget) -> None:
        """Show pages on top of a window."""
        super().__init__(window)
        self._window = window

    def go(self, path: Path, opened: Opened, use: Use) -> None:
        """Take over what was read, now or when a person has looked at it, or never."""
        if opened.own:
            use.adopt({})
            use.tell()
        elif is_clean(opened):
            use.adopt({})
            self._notice(path, opened, use)
            use.tell()
        else:
            page = self._page(path, opened, opened.report)
            page.accepted.connect(partial(self._adopt, page, path, use))
            page.open()

    def _adopt(self, page: ReviewPage, path: Path, use: Use) -> None:
        corrected = page.reviewed.corrected
        use.adopt(page.reviewed.corrections)
        self._notice(path, page.reviewed.opened, use, corrected)
        use.tell()

    def _page(self, path: Path, opened: Opened, report: Report) -> ReviewPage:
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.review.page import ReviewPage  # noqa: PLC0415
        from govreport_gui.gui.review.reviewed import Reviewed  # noqa: PLC0415

        page = ReviewPage(path.name, Reviewed(opened, report), self._window)
        page.finished.connect(page.deleteLater)
        return page

    def _notice(
        self, path: Path, opened: Opened, use: Use, corrected: Corrected = frozenset()
    ) -> None:
        # As the page.
        from govreport_gui.gui.review.notice import ReadNotice  # noqa: PLC0415
        from govreport_gui.gui.review.sure import Sure  # noqa: PLC0415
        from govreport_gui.gui.review.things import headline  # noqa: PLC0415

        calm = (note_sentence(note, QtWords()) for note in opened.notes if note.code in CALM)
        sentence = "".join((headline(opened, corrected), *calm))
        template = translate("Review", "“{name}”: {sentence}")
        told = template.format(name=path.name, sentence=sentence)
        notice = ReadNotice(told, Sure.FOUND if is_clean(opened) else Sure.DOUBTFUL)
        notice.look_asked.connect(partial(self._look, path, opened, use, notice))
        self.noticed.emit(notice)

    def _look(self, path: Path, opened: Opened, use: Use, notice: ReadNotice) -> None:
        """Show the page once more, with the figures as they are by now."""
        now = use.now()
        if now is None or now.edition != opened.report.edition:
            notice.hide()
            return
        page = self._page(path, opened, now)
        page.accepted.connect(lambda: use.correct(page.reviewed.corrections))
        page.open()
