from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.translation import install, translate
from govreport_gui.wording import TranslationFile
from tests.conftest import ROOT

FILE = ROOT / "translations" / "govreport_zh_CN.ts"
ENGLISH = ROOT / "translations" / "govreport_en.ts"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
LRELEASE = Path(sys.executable).with_name("pyside6-lrelease")


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translation file brought up to date with the source."""
    copy = tmp_path_factory.mktemp("ts") / FILE.name
    shutil.copy(FILE, copy)
    sources = map(str, sorted((ROOT / "govreport_gui").rglob("*.py")))
    command = [str(LUPDATE), *sources, "-ts", str(copy), "-no-obsolete", "-locations", "none"]
    subprocess.run(command, check=True, capture_output=True)
    return copy


def test_every_text_in_the_source_is_in_the_file_and_none_is_left_over(fresh: Path) -> None:
    assert messages(FILE).keys() == messages(fresh).keys()


@pytest.mark.parametrize("file", [FILE, ENGLISH])
def test_nothing_is_unfinished(file: Path) -> None:
    unfinished = [
        key
        for key, message in messages(file).items()
        if message.find("translation[@type]") is not None
    ]
    assert unfinished == []


@pytest.mark.parametrize("file", [FILE, ENGLISH])
def test_every_translation_has_the_places_of_its_source(file: Path) -> None:
    for (_, source), message in messages(file).items():
        wanted, found = (
            sorted(re.findall(r"\{\w+\}", text))
            for text in (source, message.findtext("translation", ""))
        )
        assert wanted == found


def test_the_file_is_read_without_qt() -> None:
    words = TranslationFile(FILE)
    assert words.translate("command", "error") == "错误"
    assert words.translate("command", "no such text") == "no such text"
    assert words.find("command", "no such text") is None


def test_english_says_otherwise_only_what_the_source_says() -> None:
    assert messages(ENGLISH).keys() <= messages(FILE).keys()
    assert all(
        message.findtext("translation") != source
        for (_, source), message in messages(ENGLISH).items()
    )


@pytest.mark.parametrize("file", [FILE, ENGLISH])
def test_what_a_package_compiles_says_the_same(file: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    subprocess.run([LRELEASE, "-silent", file, "-qm", compiled], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    assert messages(file)
    for (context, source), message in messages(file).items():
        assert translator.translate(context, source) == message.findtext("translation")
    assert not translator.translate("command", "no such text")


@pytest.mark.parametrize("compiled", [False, True])
def test_the_window_speaks_the_language_that_is_chosen(
    qapp: QApplication, tmp_path: Path, *, compiled: bool
) -> None:
    for file in (FILE, ENGLISH):
        if compiled:
            target = tmp_path / f"{file.stem}.qm"
            subprocess.run([LRELEASE, "-silent", file, "-qm", target], check=True)
        else:
            shutil.copy(file, tmp_path)
    assert said_in("zh_CN", tmp_path, qapp) == ("错误", "{n} 处错误")
    # What English does not say otherwise may come from a language that another test has installed.
    assert said_in("en", tmp_path, qapp)[1] == "{n} error(s)"


def said_in(language: str, folder: Path, application: QApplication) -> tuple[str, str]:
    others = application.findChildren(QTranslator)
    for other in others:
        application.removeTranslator(other)
    install(application, folder, language)
    said = translate("command", "error"), translate("FindingsPanel", "{n} errors")
    for made in set(application.findChildren(QTranslator)) - set(others):
        application.removeTranslator(made)
    for other in others:
        application.installTranslator(other)
    return said
