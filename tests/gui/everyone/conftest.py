"""Houses in which everything is looked at, in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.gui.appearance import Appearance
from govreport_gui.gui.appearance.fonts import use_chinese_font
from govreport_gui.gui.settings.settings import Theme
from govreport_gui.model.form import Form
from govreport_gui.wording import TranslationFile
from tests.conftest import ROOT
from tests.gui.everyone.rooms import House

Saying = Callable[[str, str], str | None]


class Speaker(QTranslator):
    """Speaks as a function of context and source says."""

    def __init__(self, say: Saying) -> None:
        super().__init__()
        self.say = say

    def translate(  # type: ignore[override]
        self, context: str, key: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        del disambiguation, n
        return self.say(context, key)

    def isEmpty(self) -> bool:
        return False


def bracketed(context: str, key: str) -> str:
    """Return a source text as a translator who knows nothing would: ``⟦text⟧``."""
    return f"⟦{key}⟧"


def language(name: str) -> Saying:
    """Return what the program says in a language; in English what is not said otherwise stays."""
    file = TranslationFile(ROOT / "translations" / f"govreport_{name}.ts")
    return (lambda c, k: file.find(c, k) or k) if name == "en" else file.find


@contextmanager
def speaking(say: Saying) -> Iterator[None]:
    speaker = Speaker(say)
    application = QApplication.instance()
    assert application is not None
    application.installTranslator(speaker)
    try:
        yield
    finally:
        application.removeTranslator(speaker)


@pytest.fixture
def house(
    qtbot: QtBot, chinese: None, catalog: Catalog, form: Form, sample: Path, tmp_path: Path
) -> Callable[[Callable[[str, QWidget], None]], House]:
    def build(look: Callable[[str, QWidget], None]) -> House:
        folder = tmp_path / "house"
        folder.mkdir(exist_ok=True)
        return House(qtbot, catalog, form, sample, folder, look)

    return build


@pytest.fixture
def looks(qapp: QApplication, chinese: None) -> Iterator[Appearance]:
    """The program's own font and colours; afterwards everything is as it was."""
    font, colours, tip = qapp.font(), qapp.palette(), QToolTip.font()
    use_chinese_font(qapp)
    looks = Appearance(qapp)
    yield looks
    looks.set_theme(Theme.SYSTEM)
    looks.setParent(None)
    qapp.styleHints().colorSchemeChanged.disconnect(looks._follow)
    qapp.setFont(font)
    qapp.setPalette(colours)
    QToolTip.setFont(tip)
