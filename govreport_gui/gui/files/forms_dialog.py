"""The editions of the form that there are, and packages with more of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from govreport_gui.forms.packages import (
    fingerprint,
    install,
    installed,
    read_package,
    remove,
    trust,
)
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.errors import BadPackageError, PackageFailure
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from govreport_gui.forms.packages import FormPackage
    from govreport_gui.gui.questions import Questions
    from govreport_gui.model.form import Form

_WIDTH, _HEIGHT = 640, 360


class FormsDialog(QDialog):
    """Lists what the program has itself and what was installed; installs and removes packages.

    A package counts from the next start on, so that an open report never changes its form.
    """

    def __init__(
        self, own: Mapping[int, Form], folder: Path, questions: Questions, parent: QWidget
    ) -> None:
        """Show the program's ``own`` editions and the packages in ``folder``."""
        super().__init__(parent)
        self._own, self._folder, self._questions = own, folder, questions
        self._packages: list[FormPackage | BadPackageError] = []
        self.setWindowTitle(translate("FormsDialog", "Editions of the form"))
        self.resize(_WIDTH, _HEIGHT)
        self.table = QTableWidget(0, 4, self)
        self.install = QPushButton(translate("FormsDialog", "&Install from a file…"), self)
        self.remove = QPushButton(translate("FormsDialog", "&Remove"), self)
        self.told = QLabel(self)
        self._build()
        self._list()

    def install_from(self, path: Path) -> None:
        """Install a package; whom it is signed by is asked about the first time."""
        try:
            package = read_package(path)
            try:
                install(path, self._folder, self._own)
            except BadPackageError as error:
                if error.reason is not PackageFailure.STRANGER or not self._is_known(package):
                    raise
                trust(package.key, self._folder)
                install(path, self._folder, self._own)
        except BadPackageError as error:
            self._questions.tell(error_sentence(error, QtWords()))
            return
        self._list()
        self._say(
            translate("FormsDialog", "“{title}” counts from the next start of the program on."),
            package.title,
        )

    def _is_known(self, package: FormPackage) -> bool:
        return self._questions.may_trust(package.title, fingerprint(package.key))

    def _ask_file(self) -> None:
        path = self._questions.package()
        if path is not None:
            self.install_from(path)

    def _remove(self) -> None:
        row = self.table.currentRow() - len(self._own)
        package = self._packages[row]
        name = package.path.stem if isinstance(package, BadPackageError) else package.name
        try:
            remove(name, self._folder)
        except OSError as error:
            failure = BadPackageError(self._folder / name, PackageFailure.NOT_KEPT, repr(error))
            self._questions.tell(error_sentence(failure, QtWords()))
            return
        self._list()
        self._say(
            translate("FormsDialog", "Removed: {title}. It counts until the program ends."), name
        )

    def _say(self, sentence: str, title: str) -> None:
        self.told.setText(sentence.format(title=title))

    def _list(self) -> None:
        sound, faulty = installed(self._folder)
        self._packages = [*sound, *faulty]
        rows = [self._own_row(form) for form in self._own.values()]
        rows += map(self._row, self._packages)
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(row, column, item)
        self.table.selectRow(max(0, self.table.currentRow()))
        self._allow()

    def _own_row(self, form: Form) -> tuple[str, str, str, str]:
        part = translate("FormsDialog", "part of the program")
        return form.title, str(form.edition), form.basis, part

    def _row(self, package: FormPackage | BadPackageError) -> tuple[str, str, str, str]:
        if isinstance(package, BadPackageError):
            sentence = error_sentence(package, QtWords())
            return package.path.stem, "", sentence, translate("FormsDialog", "not used")
        editions = "、".join(map(str, sorted(package.forms)))
        version = translate("FormsDialog", "{name}, version {n}, fingerprint {key}")
        told = version.format(name=package.name, n=package.version, key=fingerprint(package.key))
        return package.title, editions, told, translate("FormsDialog", "installed")

    def _allow(self) -> None:
        self.remove.setEnabled(self.table.currentRow() >= len(self._own))

    def _build(self) -> None:
        heads = (
            translate("FormsDialog", "Title"),
            translate("FormsDialog", "Edition"),
            translate("FormsDialog", "Basis or publisher"),
            translate("FormsDialog", "State"),
        )
        self.table.setHorizontalHeaderLabels(heads)
        self.table.setAccessibleName(translate("FormsDialog", "Editions of the form"))
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        buttons.addButton(self.install, role)
        buttons.addButton(self.remove, role)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        for widget in (self.table, self.told, buttons):
            column.addWidget(widget)
        self.install.clicked.connect(self._ask_file)
        self.remove.clicked.connect(self._remove)
        self.table.itemSelectionChanged.connect(self._allow)
        buttons.rejected.connect(self.reject)
