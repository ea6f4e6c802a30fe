"""The rules of the house, each with a wrong import planted to see that it is caught."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from govreport_gui.exporting import WRITERS
from govreport_gui.importing.readers import READERS
from tests.conftest import ROOT

PROGRAM = ROOT / "govreport_gui"
_TAKES_TOO_MUCH = re.compile(r"\)(?:[*+?]|\{\d*,?\d*\})\+|\(\?>")
LINTER = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path) -> str:
    """Return what the import linter says of the package in a folder."""
    command = [str(LINTER), "--no-cache", "--config", str(folder / "pyproject.toml")]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return run.stdout + run.stderr


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(ROOT / "govreport_gui", folder / "govreport_gui")
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_the_house_keeps_its_contracts(house: Path) -> None:
    assert "0 broken" in lint(house)


@pytest.mark.parametrize(
    ("module", "planted", "contract"),
    [
        ("model/report.py", "import govreport_gui.checking", "One way down: layers"),
        ("cli/actions.py", "import govreport_gui.gui.marks", "The command knows no window"),
        ("checking/check.py", "import govreport_gui.storage", "One way down: layers"),
        ("session/session.py", "from PySide6.QtCore import QObject", "Qt stays in the window"),
        ("importing/matching.py", "import openpyxl", "Format libraries stay at the edge"),
        (
            "importing/readers/docx.py",
            "import govreport_gui.importing.readers.txt",
            "Readers know nothing of one another",
        ),
        (
            "exporting/writers/docx.py",
            "import govreport_gui.exporting.writers.xlsx",
            "Writers know nothing of one another",
        ),
    ],
)
def test_a_wrong_import_is_caught(house: Path, module: str, planted: str, contract: str) -> None:
    file = house / "govreport_gui" / module
    sound = file.read_text(encoding="utf-8")
    file.write_text(
        sound.replace(
            "from __future__ import annotations",
            f"from __future__ import annotations\n{planted}",
            1,
        ),
        encoding="utf-8",
    )
    try:
        said = lint(house)
    finally:
        file.write_text(sound, encoding="utf-8")
    assert f"{contract} BROKEN" in said


def modules(folder: str) -> set[str]:
    files = (ROOT / "govreport_gui" / folder).glob("*.py")
    return {file.stem for file in files if file.stem != "__init__"}


def test_every_reader_and_writer_is_listed() -> None:
    assert modules("importing/readers") == set(READERS)
    assert modules("exporting/writers") == set(WRITERS.values())


def test_every_reader_and_writer_keeps_to_itself() -> None:
    """The contracts name their modules one by one."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    named = {
        one for c in project["tool"]["importlinter"]["contracts"] for one in c.get("modules", ())
    }
    readers = {f"govreport_gui.importing.readers.{name}" for name in READERS}
    assert readers | {f"govreport_gui.exporting.writers.{n}" for n in WRITERS.values()} <= named


def test_an_unknown_room_has_no_place(house: Path) -> None:
    """The layers are exhaustive: a new room must be given its place."""
    room = house / "govreport_gui" / "attic.py"
    room.touch()
    try:
        assert "attic" in lint(house)
    finally:
        room.unlink()


def patterns_of(file: Path) -> list[str]:
    """Return the strings of a file."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    strings = (n.value for n in ast.walk(tree) if isinstance(n, ast.Constant))
    return [one for one in strings if isinstance(one, str)]


def test_no_pattern_holds_on_to_a_group() -> None:
    """Python before 3.11.5 (Debian 12 has 3.11.2) takes half of a group that does not match."""
    found = {
        (file.name, one)
        for file in PROGRAM.rglob("*.py")
        for one in patterns_of(file)
        if _TAKES_TOO_MUCH.search(one)
    }
    assert found == set()


@pytest.mark.parametrize("pattern", ["(?:,[0-9]{3})*+", "(ab)++", "(a)?+", "(a){1,2}+", "(?>a)"])
def test_such_a_pattern_is_seen(pattern: str, tmp_path: Path) -> None:
    file = tmp_path / "wrong.py"
    file.write_text(f"import re\nWRONG = re.compile(r'{pattern}')\n", encoding="utf-8")
    assert [one for one in patterns_of(file) if _TAKES_TOO_MUCH.search(one)] == [pattern]
