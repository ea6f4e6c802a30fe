"""The window: menus and tool bar around the start page or the open report."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.files.filing import Filing
from govreport_gui.gui.files.reading import Reading
from govreport_gui.gui.help.helping import Helping
from govreport_gui.gui.lifeboat.recovery import Recovery
from govreport_gui.gui.lifeboat.versions import Versions
from govreport_gui.gui.narrative import Desk
from govreport_gui.gui.questions import Questions
from govreport_gui.gui.searching import Searching
from govreport_gui.gui.tidying import Tidying
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.arriving import Arriving
from govreport_gui.gui.window.comparing import Comparing
from govreport_gui.gui.window.editing import Editing
from govreport_gui.gui.window.menus import Menus
from govreport_gui.gui.window.printing import Printing
from govreport_gui.gui.window.report_view import ReportView
from govreport_gui.gui.window.sizing import Sizing
from govreport_gui.gui.window.starting import Starting
from govreport_gui.gui.window.status_line import StatusLine
from govreport_gui.gui.window.stepping import Stepping
from govreport_gui.gui.window.tools import Tools
from govreport_gui.gui.window.window_state import WindowState

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.lifeboat.folders import Folders
    from govreport_gui.gui.review.notice import ReadNotice
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.errors import UnreadableFileError
    from govreport_gui.session.session import Session


class MainWindow(QMainWindow):
    """Shows one report at a time; its parts do what the menus say."""

    def __init__(
        self,
        catalog: Catalog,
        style: Path | Traversable,
        settings: Settings,
        sample: Path,
        questions: Questions | None = None,
        folders: Folders | None = None,
    ) -> None:
        """Build the window with the start page; ``sample`` is the report that it offers.

        In ``folders`` it keeps what must outlive it; without them, nothing.
        """
        super().__init__()
        self._settings, self._sample = settings, sample
        self._questions = questions = questions or Questions(self)
        self.view: ReportView | None = None
        self.today: Callable[[], date] = date.today
        self.desk = Desk(style, settings=settings)
        reading = Reading(catalog, self)
        self.filing = filing = Filing(catalog, style, settings, questions, reading, folders)
        self.recovery = Recovery(filing, questions, folders.recovery if folders else None, self)
        self.versions = Versions(filing, questions, self)
        self.arriving = Arriving(self, questions)
        self.printing = Printing(filing, questions, self)
        self.editing = Editing(filing, settings, questions)
        self.stepping = Stepping(filing)
        self.searching = Searching(filing)
        self.tidying = Tidying(filing, questions, self)
        self.sizing = Sizing(settings)
        self.comparing = Comparing(filing, settings, questions)
        self.tools = Tools(self, settings, questions, folders.forms if folders else None)
        self.helping = Helping(self, folders.logs if folders else None)
        self.menus = Menus(self, settings)
        self.status = StatusLine(self.statusBar(), filing)
        self._starting = Starting(self, settings, questions)
        self._state = WindowState(settings, self)
        self._show_state()
        self._connect()
        self.setAcceptDrops(True)
        self._state.restore()

    def open_sample(self) -> None:
        """Open the sample report."""
        self.filing.opening.open_sample(self._sample)

    def export_files(self) -> None:
        """Ask what to export, and export it."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.export.opening import export_files  # noqa: PLC0415

        export_files(self.filing, self._settings, self._questions, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the ways to begin, unless a report is open by now."""
        if self.centralWidget() is None:
            self._starting.show_page()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved changes first."""
        self.filing.reading.cancel()
        if not self.filing.may_leave():
            event.ignore()
            return
        self.filing.leave()
        self._state.keep()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dragged over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a report of ours that is dropped on the window; ask what another one is for."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            # Not here: the program that the file comes from waits for the end of the drop.
            QTimer.singleShot(0, self, partial(self.arriving.drop, Path(paths[0])))

    def _connect(self) -> None:
        self.filing.opened.connect(self._show_report)
        self.filing.renamed.connect(self._show_state)
        self.filing.reviewing.noticed.connect(self._show_notice)
        self.filing.opening.unread.connect(self._say_unread)
        for part in (self.editing, self.comparing, self.searching, self.tidying, self.helping):
            part.said.connect(self.status.say)

    def _show_report(self, session: Session) -> None:
        bridge = SessionBridge(session)
        self.view = view = ReportView(bridge, self._settings.zoom, self, self.desk, self.today)
        view.pages.tables.typing.connect(self.filing.diary.type)
        view.pages.home.export_asked.connect(self.export_files)
        self.filing.commit = view.commit_edits
        self.status.attend(view)
        self.editing.take(view, session)
        for part in (self.comparing, self.searching, self.stepping, self.sizing):
            part.take(view)
        self._state.attend(view, self.filing)
        self.setCentralWidget(view)
        bridge.updated.connect(self._show_state)
        self.statusBar().clearMessage()
        view.begin()
        self._show_state()

    def _show_notice(self, notice: ReadNotice) -> None:
        if self.view is not None:
            self.view.show_notice(notice)

    def _show_state(self) -> None:
        """Bring title, undo and redo up to date."""
        session = self.filing.session
        self.menus.show_state(session)
        self.status.show_state()
        program = translate("MainWindow", "Annual report editor")
        if session is None:
            self.setWindowTitle(program)
            return
        name = self.filing.name
        if self.filing.only_looks:
            name = translate("MainWindow", "{name} (read only)").format(name=name)
        self.setWindowTitle(f"{name}[*] – {program}")
        self.setWindowModified(session.is_modified)

    def _say_unread(self, error: UnreadableFileError) -> None:
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.lifeboat.rescue import rescue  # noqa: PLC0415

        rescue(error, self.filing, self._questions, self.versions)
