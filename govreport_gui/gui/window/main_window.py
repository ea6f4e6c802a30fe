"""The window: menus and tool bar around the start page or the open report."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.files.filing import Filing
from govreport_gui.gui.files.reading import Reading
from govreport_gui.gui.help.helping import Helping
from govreport_gui.gui.lifeboat.recovery import Recovery
from govreport_gui.gui.lifeboat.versions import Versions
from govreport_gui.gui.narrative import Desk
from govreport_gui.gui.questions import Dropped, Questions
from govreport_gui.gui.searching import Searching
from govreport_gui.gui.tidying import Tidying
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.comparing import Comparing
from govreport_gui.gui.window.editing import Editing
from govreport_gui.gui.window.menus import Menus
from govreport_gui.gui.window.recent_list import still_there
from govreport_gui.gui.window.report_view import ReportView
from govreport_gui.gui.window.selected import selected_sentence
from govreport_gui.gui.window.start_page import StartPage
from govreport_gui.gui.window.window_state import WindowState
from govreport_gui.storage.ownfile import is_own_file

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.resources.abc import Traversable

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.files.forms_dialog import FormsDialog
    from govreport_gui.gui.help.key_help import KeyHelp
    from govreport_gui.gui.lifeboat.folders import Folders
    from govreport_gui.gui.review.notice import ReadNotice
    from govreport_gui.gui.settings.dialog import SettingsDialog
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.errors import UnreadableFileError
    from govreport_gui.model.form import CellRef
    from govreport_gui.session.session import Session


_SOON = 200
"""Milliseconds until a file that somebody asked for is tried again, while a dialog is open."""
_NORMAL = 100
"""Zoom in per cent."""


class MainWindow(QMainWindow):
    """Shows one report at a time."""

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
        self._questions = questions = questions or Questions(self)
        reading = Reading(catalog, self)
        self.filing = Filing(catalog, style, settings, questions, reading, folders)
        self.recovery = Recovery(
            self.filing, questions, folders.recovery if folders else None, self
        )
        self.versions = Versions(self.filing, questions, self)
        self.editing = Editing(self.filing, settings, questions)
        self.comparing = Comparing(self.filing, settings, questions)
        self.searching = Searching(self.filing)
        self.tidying = Tidying(self.filing, questions, self)
        self.view: ReportView | None = None
        self.today: Callable[[], date] = date.today
        self._settings, self._sample = settings, sample
        self.desk = Desk(style, settings=settings)
        self._logs = folders.logs if folders else None
        self._forms = folders.forms if folders else None
        self.helping = Helping(self, self._logs)
        self._state = WindowState(settings, self)
        self.menus = Menus(self, settings)
        self._selected, self._mode, self._trouble = QLabel(self), QLabel(self), QLabel(self)
        self._looks = QLabel(translate("MainWindow", "Read only"), self)
        self.statusBar().addPermanentWidget(self._trouble)
        self.statusBar().addPermanentWidget(self._looks)
        self.statusBar().addPermanentWidget(self._selected)
        self.statusBar().addPermanentWidget(self._mode)
        self._show_state()
        self.setAcceptDrops(True)
        self.filing.opened.connect(self._show_report)
        self.filing.renamed.connect(self._show_state)
        self.filing.said.connect(self.statusBar().showMessage)
        self.filing.reviewing.noticed.connect(self._show_notice)
        self.filing.opening.unread.connect(self._say_unread)
        self.filing.diary.troubled.connect(self._trouble.setText)
        self.editing.said.connect(self.statusBar().showMessage)
        self.comparing.said.connect(self.statusBar().showMessage)
        self.searching.said.connect(self.statusBar().showMessage)
        self.tidying.said.connect(self.statusBar().showMessage)
        self._state.restore()

    def open_sample(self) -> None:
        """Open the sample report."""
        self.filing.opening.open_sample(self._sample)

    def begin(self, paths: Sequence[Path]) -> None:
        """Offer what the last window lost, then open a file that the start was given.

        Work that is taken over stays: whoever wants the other file opens it after that.
        """
        dialog = self.recovery.offer()
        if dialog is None:
            self.welcome(paths)
        else:
            dialog.finished.connect(lambda _: None if self.filing.session else self.welcome(paths))

    def welcome(self, paths: Sequence[Path]) -> None:
        """Come to the front because of another start, and open its file when nobody is asked."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)
        self._open_soon(paths)

    def _open_soon(self, paths: Sequence[Path]) -> None:
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(_SOON, self, partial(self._open_soon, paths))
            return
        for path in paths:
            if self.filing.path != path:
                self.filing.opening.open_path(path)

    def copy_diagnostics(self) -> None:
        """Put on the clipboard what helps to find a mistake of the program's."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.help.diagnostics import diagnostics  # noqa: PLC0415

        QApplication.clipboard().setText(diagnostics(self._logs))
        self.statusBar().showMessage(
            translate("MainWindow", "Copied. It holds nothing of your report.")
        )

    def zoom_by(self, percent: int) -> None:
        """Show the tables larger, or smaller below 0."""
        if self.view:
            self.view.pages.zoom_by(percent)

    def zoom_normal(self) -> None:
        """Show the tables in the window's own text size."""
        if self.view:
            self.view.pages.set_zoom(_NORMAL)

    def step_findings(self, count: int) -> None:
        """Go on to the next finding, or back to the one before."""
        self._commit()
        if self.view:
            self.view.findings.step(count)

    def review_text(self, count: int) -> None:
        """Go on to the next words of last year's, or back to those before."""
        self._commit()
        if self.view:
            self.view.pages.texts.review(count)

    def keep_text(self) -> None:
        """Keep last year's words at the cursor, and go on."""
        self._commit()
        if self.view:
            self.view.pages.texts.keep()

    def repair_finding(self) -> None:
        """Take the likeliest way out of the selected finding."""
        self._commit()
        if self.view:
            self.view.findings.repair()

    def justify_finding(self) -> None:
        """Ask why the selected finding is right as it is."""
        self._commit()
        if self.view:
            self.view.findings.justify()

    def show_keys(self) -> KeyHelp:
        """Show what every key does in the tables."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.help.key_help import KeyHelp  # noqa: PLC0415

        dialog = KeyHelp(self.filing.catalog, self.menus.edit.actions, self)
        dialog.show()
        return dialog

    def show_settings(self) -> SettingsDialog:
        """Show what a person can choose."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.settings.dialog import SettingsDialog  # noqa: PLC0415
        from govreport_gui.gui.settings.effects import take_effect  # noqa: PLC0415

        self._commit()
        dialog = SettingsDialog(self._settings, self._questions, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda name: take_effect(name, self._settings, self))
        dialog.show()
        return dialog

    def show_forms(self) -> FormsDialog | None:
        """Show the editions of the form; None where there is no folder for more of them."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.files.forms_dialog import FormsDialog  # noqa: PLC0415

        if self._forms is None:
            return None
        dialog = FormsDialog(self.filing.catalog.own, self._forms, self._questions, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    def export_files(self) -> None:
        """Ask what to export, and export it."""
        # Loaded when asked for: the window opens sooner without it.
        from govreport_gui.gui.export.opening import export_files  # noqa: PLC0415

        export_files(self.filing, self._settings, self._questions, self)

    def print_out(self) -> None:
        """Ask for a printer and print the report."""
        pdf = self.filing.documents.pdf()
        if pdf is not None:
            self._print(pdf)

    def preview(self) -> None:
        """Show the report as it will print."""
        # The libraries behind it would cost a tenth of the start-up time.
        from govreport_gui.gui.printing.preview import preview  # noqa: PLC0415

        pdf = self.filing.documents.pdf()
        if pdf is not None:
            preview(pdf, partial(self._print, pdf), self)

    def _print(self, pdf: bytes) -> None:
        from govreport_gui.gui.printing.printing import print_out  # noqa: PLC0415 see above

        if not print_out(pdf, self.filing.name, self):
            self._questions.tell(
                translate(
                    "Printing",
                    "The printer took no pages. Check that it is on and connected, and retry.",
                )
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the ways to begin, unless a report is open by now."""
        if self.centralWidget() is None:
            self._show_start_page()
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
            QTimer.singleShot(0, self, partial(self._take_dropped, Path(paths[0])))

    def _take_dropped(self, path: Path) -> None:
        if is_own_file(path):
            self.filing.opening.open_path(path)
            return
        compare = self.filing.session is not None
        match self._questions.what_to_do_with(path.name, compare=compare):
            case Dropped.OPEN:
                self.filing.opening.open_path(path)
            case Dropped.BEGIN:
                self.filing.beginning.begin_from(path)
            case Dropped.COMPARE:
                self.comparing.take_from(path)

    def _show_start_page(self) -> None:
        page = StartPage(self._settings.recent, self)
        page.open_asked.connect(self.filing.opening.open)
        page.new_asked.connect(self.filing.beginning.new)
        page.year_asked.connect(self.filing.beginning.begin_year)
        page.sample_asked.connect(self.open_sample)
        page.recover_asked.connect(self.recovery.ask)
        page.recent_chosen.connect(partial(self._open_recent, page))
        page.recent_unwanted.connect(partial(self._forget_recent, page))
        self.setCentralWidget(page)

    def _open_recent(self, page: StartPage, path: Path) -> None:
        if still_there(path, self._settings, self._questions):
            self.filing.opening.open_path(path)
        else:
            page.show_recent(self._settings.recent)

    def _forget_recent(self, page: StartPage, path: Path) -> None:
        self._settings.forget(path)
        page.show_recent(self._settings.recent)

    def _show_report(self, session: Session) -> None:
        bridge = SessionBridge(session)
        self.view = ReportView(bridge, self._settings.zoom, self, self.desk, self.today)
        pages = self.view.pages
        pages.zoom_changed.connect(self._keep_zoom)
        pages.tables.typing.connect(self.filing.diary.type)
        pages.current_ref_changed.connect(self._show_cell_name)
        pages.tables.mode_changed.connect(self._mode.setText)
        self.view.refused.connect(self._say_refused)
        self.view.findings.said.connect(self.statusBar().showMessage)
        pages.texts.said.connect(self.statusBar().showMessage)
        pages.chosen_changed.connect(self._show_selected)
        self.filing.commit = self.view.commit_edits
        self.editing.take(self.view, session)
        self.comparing.take(self.view)
        self.searching.take(self.view)
        pages.home.export_asked.connect(self.export_files)
        self._state.attend(self.view, self.filing)
        self.setCentralWidget(self.view)
        bridge.updated.connect(self._show_state)
        bridge.updated.connect(self._show_selected)
        self.statusBar().clearMessage()
        self.view.begin()
        self._show_state()

    def _show_notice(self, notice: ReadNotice) -> None:
        if self.view is not None:
            self.view.show_notice(notice)

    def _show_state(self) -> None:
        """Bring title, undo and redo up to date."""
        session = self.filing.session
        self.menus.show_state(session)
        self._looks.setVisible(self.filing.only_looks)
        program = translate("MainWindow", "Annual report editor")
        if session is None:
            self.setWindowTitle(program)
            return
        name = self.filing.name
        if self.filing.only_looks:
            name = translate("MainWindow", "{name} (read only)").format(name=name)
        self.setWindowTitle(f"{name}[*] – {program}")
        self.setWindowModified(session.is_modified)

    def _show_cell_name(self, ref: CellRef | None) -> None:
        if ref is None or self.filing.session is None:
            self.statusBar().clearMessage()
            return
        self.statusBar().showMessage(" › ".join(self.filing.session.form.fields[ref].path))

    def _show_selected(self) -> None:
        session, refs = self.filing.session, self.view.pages.chosen_refs if self.view else ()
        self._selected.setText(selected_sentence(session.report, refs) if session else "")

    def _say_unread(self, error: UnreadableFileError) -> None:
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.lifeboat.rescue import rescue  # noqa: PLC0415

        rescue(error, self.filing, self._questions, self.versions)

    def _say_refused(self, sentence: str) -> None:
        QApplication.beep()
        self.statusBar().showMessage(sentence)

    def _keep_zoom(self, percent: int) -> None:
        self._settings.zoom = percent

    def _commit(self) -> None:
        self.filing.commit()
