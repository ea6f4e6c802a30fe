"""The window's words, through Qt, from the same file that the command reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from govreport_gui.wording import TranslationFile

translate = QCoreApplication.translate
"""``translate("Context", "English source")``; lupdate finds calls of this name."""


class QtWords:
    """Qt's translations, as the wording room asks for them."""

    def translate(self, context: str, key: str, /) -> str:
        """Return the translation, or the source text where there is none."""
        return QCoreApplication.translate(context, key)


class FileTranslator(QTranslator):
    """Gives Qt the translations of a ``.ts`` file, without a compiled copy beside it."""

    def __init__(self, file: TranslationFile, application: QApplication) -> None:
        """Take the file; Qt asks for each text when it is shown."""
        super().__init__(application)
        self._file = file

    def translate(  # type: ignore[override] # "" would be taken for the translation, None is not
        self, context: str, key: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, None where there is none."""
        del disambiguation, n
        return self._file.find(context, key)

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask for."""
        return False


def install(application: QApplication, folder: Path | Traversable, language: str) -> None:
    """Have the window speak a language, ``zh_CN`` or ``en``, before anything is shown in it.

    ``folder`` holds ``govreport_LANGUAGE.ts``. A build of packages puts ``.qm`` files beside them,
    compiled from them in the same run, and then these are read; among the sources there are none,
    so that none can be older than its ``.ts``.
    """
    compiled = QTranslator(application)
    if compiled.load(f"govreport_{language}.qm", str(folder)):
        application.installTranslator(compiled)
        _install_qt(application, language)
        return
    # Loaded when used: a package has no need of it.
    from govreport_gui.wording import TranslationFile  # noqa: PLC0415

    install_translations(
        application, TranslationFile(folder / f"govreport_{language}.ts"), language
    )


def install_translations(application: QApplication, file: TranslationFile, locale: str) -> None:
    """Have the window and Qt's own dialogs speak a language, such as ``zh_CN``."""
    application.installTranslator(FileTranslator(file, application))
    _install_qt(application, locale)


def _install_qt(application: QApplication, locale: str) -> None:
    qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt.load(f"qtbase_{locale}", folder):
        application.installTranslator(qt)
