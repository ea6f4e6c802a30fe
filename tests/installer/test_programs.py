"""What the build names is there, and what one installer makes, its removal takes away."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import PySide6
import pytest

from installer.windows.version import information
from tests.conftest import ROOT

SPEC = ast.parse((ROOT / "installer" / "govreport.spec").read_text(encoding="utf-8"))
SETUP = (ROOT / "installer" / "windows" / "govreport.nsi").read_text(encoding="utf-8")
QT = Path(PySide6.__file__).parent / "Qt"
WINDOWS_ONLY = {"qwindows", "qwindowsvistastyle", "qmodernwindowsstyle"}


def named(variable: str) -> list[str]:
    """Return the words that the build's description gives a name."""
    for step in SPEC.body:
        if isinstance(step, ast.Assign) and ast.unparse(step.targets[0]) == variable:
            words = next(node for node in ast.walk(step) if isinstance(node, ast.Constant))
            return str(words.value).split()
    raise AssertionError(variable)


@pytest.mark.skipif(not QT.is_dir(), reason="not the layout of Linux")
def test_every_plugin_and_library_that_is_shipped_is_in_the_wheel() -> None:
    plugins = {file.stem.removeprefix("lib") for file in (QT / "plugins").rglob("*.so")}
    libraries = {file.name.split(".")[0] for file in (QT / "lib").iterdir()}
    assert set(named("PLUGINS")) - WINDOWS_ONLY <= plugins
    assert {f"libQt6{name}" for name in named("QT_LIBRARIES")} <= libraries


def test_every_part_of_qt_that_the_sources_import_is_shipped() -> None:
    sources = (ROOT / "govreport_gui").rglob("*.py")
    texts = [source.read_text(encoding="utf-8") for source in sources]
    imported = {part for text in texts for part in re.findall(r"PySide6\.Qt(\w+)", text)}
    assert imported <= set(named("QT_LIBRARIES"))


def test_both_programs_start_what_they_say() -> None:
    assert "from govreport_gui.__main__ import main" in script("window")
    assert "from govreport_gui.cli import main" in script("command")


def script(name: str) -> str:
    return (ROOT / "installer" / f"{name}.py").read_text(encoding="utf-8")


def test_the_setup_installs_the_programs_that_are_built() -> None:
    programs = set(re.findall(r"govreport(?:-window)?(?=\.exe)", SETUP))
    built = {f'"{name}"' for name in programs}
    assert built <= {ast.unparse(node).replace("'", '"') for node in ast.walk(SPEC)}


def test_removal_takes_away_every_file_type_that_the_setup_adds() -> None:
    added = set(re.findall(r'WriteRegStr HKCU "(\S+?)"', SETUP))
    removed = set(re.findall(r'DeleteReg(?:Key|Value) HKCU "(\S+?)"', SETUP))
    assert {key for key in added if not any(key.startswith(gone) for gone in removed)} == set()


def test_the_setup_needs_no_administrator() -> None:
    assert "RequestExecutionLevel user" in SETUP
    assert not re.search(r"HKLM|HKCR|PROGRAMFILES|SetShellVarContext all", SETUP)


def test_the_setup_is_understood_by_its_compiler() -> None:
    if shutil.which("makensis") is None:
        pytest.skip("nsis is not installed")
    run = subprocess.run(
        ["sh", str(ROOT / "installer" / "windows" / "pack.sh")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_windows_shows_version_and_name_of_the_program() -> None:
    text = information("1.2.3")
    ast.parse(text, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in text
    assert "政府信息公开年报" in text


def test_every_room_of_the_house_is_in_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(project["tool"]["setuptools"]["packages"])
    found = {file.parent for file in (ROOT / "govreport_gui").rglob("__init__.py")}
    assert {".".join(folder.relative_to(ROOT).parts) for folder in found} <= listed
