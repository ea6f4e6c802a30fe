from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from govreport_gui.forms import Catalog
from govreport_gui.forms.packages import (
    fingerprint,
    installed,
    new_key,
    read_package,
    write_package,
)
from govreport_gui.gui.files.forms_dialog import FormsDialog
from tests.gui.conftest import Person

FORMS = files("govreport_gui.resources") / "forms" / "annual_report"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    path = tmp_path / "new.govforms"
    text = (FORMS / "2021.toml").read_text(encoding="utf-8")
    text = text.replace("edition = 2021", "edition = 2026", 1)
    write_package(path, new_key(), "yunling", 1, "云岭县2026年表样", {2026: text.encode()})
    return path


@pytest.fixture
def dialog(qtbot: QtBot, catalog: Catalog, person: Person, tmp_path: Path) -> Iterator[FormsDialog]:
    window, own = QWidget(), {form.edition: form for form in catalog}
    qtbot.addWidget(window)
    yield FormsDialog(own, tmp_path / "packages", person, window)
    window.close()


def texts(dialog: FormsDialog) -> list[str]:
    rows, columns = dialog.table.rowCount(), dialog.table.columnCount()
    cells = [[dialog.table.item(r, c) for c in range(columns)] for r in range(rows)]
    return [" | ".join(cell.text() if cell else "" for cell in row) for row in cells]


def test_a_package_is_installed_once_its_fingerprint_was_compared(
    dialog: FormsDialog, package: Path, person: Person, tmp_path: Path
) -> None:
    key = fingerprint(read_package(package).key)
    dialog.install_from(package)
    assert person.asked == [f"云岭县2026年表样 by {key}"]
    assert len(texts(dialog)) == 2
    person.trusts = True
    dialog.install_from(package)
    assert "云岭县2026年表样 | 2026" in texts(dialog)[2]
    assert key in texts(dialog)[2]
    assert [p.name for p in installed(tmp_path / "packages")[0]] == ["yunling"]
    assert "云岭县2026年表样" in dialog.told.text()


def test_only_packages_can_be_removed_not_what_is_part_of_the_program(
    qtbot: QtBot, dialog: FormsDialog, package: Path, person: Person, tmp_path: Path
) -> None:
    person.trusts = True
    dialog.install_from(package)
    dialog.table.selectRow(0)
    assert not dialog.remove.isEnabled()
    dialog.table.selectRow(2)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert installed(tmp_path / "packages") == ((), ())
    assert len(texts(dialog)) == 2


def test_what_is_no_package_gets_a_sentence(
    dialog: FormsDialog, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "表样.govforms"
    path.write_bytes(b"PK\3\4 nothing")
    dialog.install_from(path)
    assert ["表样.govforms" in sentence for sentence in person.told] == [True]
    assert len(texts(dialog)) == 2


def test_an_installed_file_that_was_changed_is_listed_with_the_reason_and_can_be_removed(
    qtbot: QtBot, dialog: FormsDialog, package: Path, person: Person, tmp_path: Path
) -> None:
    person.trusts = True
    dialog.install_from(package)
    kept = tmp_path / "packages" / "yunling.govforms"
    kept.write_bytes(kept.read_bytes()[:-40])
    again = FormsDialog({}, tmp_path / "packages", person, dialog)
    assert "yunling" in texts(again)[0]
    qtbot.mouseClick(again.remove, Qt.MouseButton.LeftButton)
    assert not kept.exists()
