from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from govreport_gui.wording import TranslationFile
from tests.conftest import ROOT

FILE = ROOT / "translations" / "govreport_zh_CN.ts"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


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


def test_nothing_is_unfinished() -> None:
    unfinished = [
        key
        for key, message in messages(FILE).items()
        if message.find("translation[@type]") is not None
    ]
    assert unfinished == []


def test_every_translation_has_the_places_of_its_source() -> None:
    for (_, source), message in messages(FILE).items():
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
