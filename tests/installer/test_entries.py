"""The menu entry, the file types and the icons say the same thing."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.conftest import ROOT

LINUX = ROOT / "installer" / "linux"
OURS = "application/x-govreport"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
NAME = "org.govreport.editor"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters="=")
    parser.optionxform = str  # type: ignore[assignment,method-assign] # keys have capitals
    parser.read(LINUX / "entry.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def test_our_own_file_and_docx_open_by_double_click(entry: configparser.SectionProxy) -> None:
    assert {OURS, DOCX} <= set(entry["MimeType"].split(";"))
    assert entry["Exec"].endswith(" %f")


def test_our_own_type_is_told_by_its_suffix() -> None:
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ET.parse(LINUX / "mime.xml").find("m:mime-type", space)
    assert kind is not None
    assert kind.get("type") == OURS
    globs = [glob.get("pattern") for glob in kind.findall("m:glob", space)]
    assert globs == ["*.govreport"]


def test_entry_type_and_software_centre_use_one_name(entry: configparser.SectionProxy) -> None:
    app = ET.parse(LINUX / "metainfo.xml").getroot()
    assert app.findtext("id") == NAME == entry["Icon"]
    assert app.findtext("launchable") == f"{NAME}.desktop"
    assert OURS in [kind.text for kind in app.iter("mediatype")]


def test_the_name_in_the_menu_is_the_name_of_the_window(entry: configparser.SectionProxy) -> None:
    words = (ROOT / "translations" / "govreport_zh_CN.ts").read_text(encoding="utf-8")
    assert f"<translation>{entry['Name[zh_CN]']}</translation>" in words


def test_the_menu_entry_is_valid(tmp_path: Path) -> None:
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-utils is not installed")
    text = (LINUX / "entry.desktop").read_text(encoding="utf-8")
    file = tmp_path / f"{NAME}.desktop"
    file.write_text(text.replace("@PROGRAM@", "govreport-window"), encoding="utf-8")
    said = subprocess.run(
        ["desktop-file-validate", str(file)], capture_output=True, text=True, check=False
    )
    assert said.stdout + said.stderr == ""


def test_no_package_runs_scripts_of_ours() -> None:
    text = (LINUX / "pack.sh").read_text(encoding="utf-8")
    assert set(re.findall(r"DEBIAN/([\w.]+)", text)) == {"control"}
