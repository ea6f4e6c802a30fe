"""The dialog that exports: what, under which name, into which folder; then how it went."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.export.job import Job
from govreport_gui.gui.export.kinds import Kind, kind_name, kinds, path_of, tasks_of
from govreport_gui.gui.export.names import base_name
from govreport_gui.gui.export.told import outcome_sentences
from govreport_gui.gui.findings.kinds import Kind as Severe
from govreport_gui.gui.findings.kinds import counted
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from importlib.resources.abc import Traversable

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.session.session import Session

_WIDTH = 560


class ExportDialog(QDialog):
    """Stays open until the person has read how it went; nothing of the report changes meanwhile."""

    def __init__(
        self,
        session: Session,
        style: Path | Traversable,
        cache: Path | None,
        settings: Settings,
        questions: Questions,
        parent: QWidget | None,
    ) -> None:
        """Offer what was exported last, into the same folder."""
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export"))
        self._session, self._settings, self._questions = session, settings, questions
        self._job = Job(style, cache, questions, self)
        self.boxes = {kind: QCheckBox(kind_name(kind), self) for kind in kinds()}
        self.name = QLineEdit(base_name(session.form, session.report), self)
        self.folder = QLineEdit(str(settings.export_folder), self)
        self.browse = QPushButton(translate("Export", "C&hoose…"), self, autoDefault=False)
        self.opens = QCheckBox(translate("Export", "&Open the folder when it is done"), self)
        self.warning, self.told = self._sentence(), self._sentence()
        self.bar = QProgressBar(self)
        self.export = QPushButton(translate("Export", "&Export"), self, default=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.addButton(self.export, QDialogButtonBox.ButtonRole.ActionRole)
        self._column = QVBoxLayout(self)
        self._choices = self._build()
        self._fill()
        self._connect()

    def reject(self) -> None:
        """Close; while files are written, only begin no more of them."""
        if self._job.is_running:
            self._job.cancel()
            return
        super().reject()

    def start(self) -> None:
        """Export what is ticked, after asking once about files that are there already."""
        folder, name, chosen = Path(self.folder.text()), self.name.text(), self._chosen()
        existing = [path.name for k in chosen if (path := path_of(k, folder, name)).exists()]
        if existing and not self._may_replace(existing):
            return
        self._remember(chosen, folder)
        self._show_running(running=True)
        self.told.clear()
        self._job.start(tasks_of(chosen, self._session, folder, name))

    def _may_replace(self, names: list[str]) -> bool:
        sentence = translate("Export", "These files exist already. Replace them?")
        offers = [(translate("Export", "&Replace them"), True)]
        return bool(self._questions.which(sentence, names, offers))

    def _chosen(self) -> list[Kind]:
        return [kind for kind, box in self.boxes.items() if box.isChecked()]

    def _remember(self, chosen: Iterable[Kind], folder: Path) -> None:
        self._settings.exports = [kind.key for kind in chosen]
        self._settings.opens_folder = self.opens.isChecked()
        if folder.is_dir():
            self._settings.export_folder = folder

    def _finish(self) -> None:
        """Say how it went, and open the folder if that is wanted."""
        self._show_running(running=False)
        outcome = self._job.outcome
        sentences = outcome_sentences(outcome)
        if outcome.written and self.opens.isChecked() and not _open(outcome.written[0].parent):
            told = translate(
                "Export", "No window of the folder could be opened: look for it there."
            )
            sentences.insert(1, told)
        self.told.setText("\n".join(sentences))
        self.told.setVisible(True)
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _show_running(self, *, running: bool) -> None:
        self._choices.setDisabled(running)
        self.export.setDisabled(running)
        self.bar.setVisible(running)
        standard = QDialogButtonBox.StandardButton.Close
        text = translate("Export", "Cancel") if running else translate("Export", "Close")
        self.buttons.button(standard).setText(text)

    def _show_progress(self, done: int, count: int, name: str) -> None:
        self.bar.setRange(0, count)
        self.bar.setValue(done)
        self.bar.setFormat(translate("Export", "Writing {name}…").format(name=name))
        self.bar.setAccessibleName(self.bar.format())

    def _show_choice(self) -> None:
        """Let nothing be exported that has no kind, no name or no folder."""
        texts = (self.name.text().strip(), self.folder.text().strip())
        self.export.setEnabled(all(texts) and bool(self._chosen()))

    def _choose_folder(self) -> None:
        folder = self._questions.folder(Path(self.folder.text()))
        if folder is not None:
            self.folder.setText(str(folder))

    def _build(self) -> QWidget:
        """Lay everything out; what cannot be changed while files are written is returned."""
        choices = QWidget(self)
        files = QGroupBox(translate("Export", "Files"), choices)
        column = QVBoxLayout(files)
        for box in self.boxes.values():
            column.addWidget(box)
        where = QHBoxLayout()
        where.addWidget(self.folder, stretch=1)
        where.addWidget(self.browse)
        form = QFormLayout(choices)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(files)
        form.addRow(translate("Export", "File &name:"), self.name)
        form.addRow(translate("Export", "&Folder:"), where)
        form.labelForField(where).setBuddy(self.folder)  # type: ignore[attr-defined]
        form.addRow(self.opens)
        for widget in (self.warning, choices, self.bar, self.told, self.buttons):
            self._column.addWidget(widget)
        self._column.addStretch()
        self.setMinimumWidth(_WIDTH)
        return choices

    def _fill(self) -> None:
        last = self._settings.exports
        for kind, box in self.boxes.items():
            box.setChecked(kind.key in last)
        self.opens.setChecked(self._settings.opens_folder)
        self.browse.setAccessibleName(translate("Export", "Choose a folder"))
        self.folder.setAccessibleName(translate("Export", "Folder"))
        self.bar.setVisible(False)
        self.told.setVisible(False)
        # The number above the list of findings, which has no error that another one explains.
        errors = counted(self._session.findings, self._session.report)[Severe.ERROR]
        told = translate(
            "Export", "The report still has {n} errors. It can be exported all the same."
        )
        self.warning.setText("⚠ " + told.format(n=errors))
        self.warning.setVisible(bool(errors))
        self._show_choice()

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.toggled.connect(self._show_choice)
        self.name.textChanged.connect(self._show_choice)
        self.folder.textChanged.connect(self._show_choice)
        self.browse.clicked.connect(self._choose_folder)
        self.export.clicked.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        self._job.progressed.connect(self._show_progress)
        self._job.ended.connect(self._finish)

    def _sentence(self) -> QLabel:
        label = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label


def _open(folder: Path) -> bool:
    """Show a folder in the system's own window; tell whether the system has one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
