"""What the program is, and whose work is in it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from govreport_gui.gui.help.licences import licence_folder, packages, version_of_program
from govreport_gui.gui.translation import translate

_WIDTH, _HEIGHT = 680, 560
_SCHEME = "licence"


class AboutDialog(QDialog):
    """Names versions and licences; a click on a licence shows its text."""

    def __init__(self, parent: QWidget) -> None:
        """Show the first page."""
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About this program"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._packages = packages()
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(self.windowTitle())
        self.page.anchorClicked.connect(self._follow)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.back = self.buttons.addButton(
            translate("About", "&Back"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.back.clicked.connect(self._show_first)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(self.buttons)
        available = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(_WIDTH, available.width()), min(_HEIGHT, available.height()))
        self._show_first()

    def _show_first(self) -> None:
        self.page.setHtml(self._first())
        self.back.setEnabled(False)

    def _follow(self, url: QUrl) -> None:
        """Show the licence texts of a package; its number in the list is the link."""
        if url.scheme() != _SCHEME or not url.path().isdigit():
            return
        package = self._packages[int(url.path())]
        texts = [path.read_text(encoding="utf-8", errors="replace") for path in package.texts]
        self.page.setPlainText("\n\n".join((f"{package.name} {package.version}", *texts)))
        self.back.setEnabled(True)

    def _first(self) -> str:
        rows = "".join(
            f"<tr><td>{escape(p.name)}</td><td>{escape(p.version)}</td>"
            f"<td>{self._licence(number)}</td></tr>"
            for number, p in enumerate(self._packages)
        )
        heads = (
            translate("About", "Part"),
            translate("About", "Version"),
            translate("About", "Licence (click to read)"),
        )
        head = "".join(f"<th align='left'>{escape(text)}</th>" for text in heads)
        # Not inside the braces: lupdate does not look for words there.
        name = escape(translate("MainWindow", "Annual report editor"))
        parts = escape(translate("About", "Parts by others"))
        return "".join(
            (
                f"<h2>{name}</h2>",
                *(f"<p>{escape(text)}</p>" for text in _sentences()),
                f"<h3>{parts}</h3>",
                f"<table cellpadding='4'><tr>{head}</tr>{rows}</table>",
            )
        )

    def _licence(self, number: int) -> str:
        package = self._packages[number]
        text = escape(package.licence)
        return f"<a href='{_SCHEME}:{number}'>{text}</a>" if package.texts else text


def _sentences() -> list[str]:
    """Say what the licences of the program and of Qt ask to be said."""
    told = [
        translate("About", "Version {version}, under the Apache License 2.0.").format(
            version=version_of_program()
        ),
        translate(
            "About",
            "The program works on this computer only: it opens no network connection, and needs no account.",  # noqa: E501 one sentence
        ),
        translate(
            "About",
            "It uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3. Qt is Copyright (C) The Qt Company Ltd. and other contributors. Their libraries lie as files of their own in the program's folder and may be replaced by compatible ones; their source is to be had at download.qt.io.",  # noqa: E501 one paragraph
        ).format(version=qVersion()),
    ]
    folder = licence_folder()
    if folder is not None:
        text = translate("About", "The texts of all licences are in the folder {folder}.")
        told.append(text.format(folder=folder))
    return told
