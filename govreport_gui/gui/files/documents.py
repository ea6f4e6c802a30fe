"""The open report in other formats: one file of it, or its pages to print."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.gui.files.attempting import attempt
from govreport_gui.gui.files.naming import ask_where, file_name
from govreport_gui.gui.lifeboat.writing import write_somewhere
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.session.files import as_pdf, document_bytes, fonts_of, save_bytes
from govreport_gui.wording import font_sentences

if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.resources.abc import Traversable

    from govreport_gui.exporting import Document
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.session.session import Session


class Documents:
    """Makes documents, which may take seconds when a font is used for the first time."""

    cache: Path | None = None
    """The folder of converted fonts; the composition root finds it."""

    def __init__(
        self, filing: Filing, style: Path | Traversable, settings: Settings, questions: Questions
    ) -> None:
        """Make them of a window's ``filing``; other styles lie beside the official ``style``."""
        self.official = style
        self._filing, self._settings, self._questions = filing, settings, questions

    @property
    def style(self) -> Path | Traversable:
        """How documents look, as it is chosen in the settings."""
        if not isinstance(self.official, Path):
            return self.official  # a file within an archive has no others beside it
        return self.official.with_name(f"{self._settings.style}.toml")

    def export(self, suffix: str) -> None:
        """Ask for a file and write the report there in another format."""
        self.write(_whole, "", suffix)

    def write(self, compose: Callable[[Session], Document], end: str, suffix: str) -> None:
        """Ask for a file, its name ending in ``end``, and write what is composed of the report."""
        self._filing.commit()
        path = self._ask_where(suffix, end)
        session = self._filing.session
        if path is None or session is None:
            return
        make = partial(document_bytes, compose(session), self.style, path, self.cache)
        data = self._patiently(make)
        if data is not None:
            self._write_out(path, partial(save_bytes, data), end)

    def pdf(self) -> bytes | None:
        """Return the report as PDF.

        None when it cannot be made, after saying why; or when the person gave it up.
        """
        self._filing.commit()
        session = self._filing.session
        if session is None:
            return None
        return self._patiently(
            partial(as_pdf, session.form, session.report, self.style, self.cache)
        )

    def _patiently(self, make: Callable[[], bytes]) -> bytes | None:
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.patience import patiently  # noqa: PLC0415

        title = translate("Filing", "Make a document")
        template = translate("Filing", "Making the pages of “{name}”…")
        sentence = template.format(name=self._filing.name)
        window = self._filing.reading.window
        return attempt(self._questions, lambda: patiently(make, title, sentence, window))

    def _write_out(self, path: Path, write: Callable[[Path], None], end: str) -> None:
        """Write the report in another format, there or where it can be written."""
        again = partial(self._ask_where, path.suffix, end)
        written = write_somewhere(self._questions, path, write, again)
        if written is not None:
            self._tell_exported(written[0])

    def _ask_where(self, suffix: str, end: str) -> Path | None:
        name = file_name(self._filing.name, end)
        return ask_where(self._questions, self._settings, name, suffix)

    def _tell_exported(self, path: Path) -> None:
        """Say that it is written, and in which fonts; what a PDF cannot show must be read."""
        told = [translate("Filing", "Exported: {path}").format(path=path)]
        session = self._filing.session
        if path.suffix.lower() == ".pdf" and session is not None:
            fonts = fonts_of(_whole(session), self.style, self.cache)
            told += font_sentences(fonts, QtWords())
            if fonts.missing:
                self._questions.tell(told[1])
        self._filing.said.emit(" ".join(told))


def _whole(session: Session) -> Document:
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.exporting import compose  # noqa: PLC0415

    return compose(session.form, session.report)
