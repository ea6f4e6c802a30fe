"""Files of ours that are damaged, empty or gone."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.gui.lifeboat.choices import Damaged
from govreport_gui.gui.lifeboat.versions_dialog import VersionsDialog
from govreport_gui.storage.saving import save_report
from tests.gui.conftest import Person
from tests.gui.hands import Hands


@pytest.fixture
def torn(hands: Hands, tmp_path: Path) -> Path:
    """A report that breaks off in the middle, and of which no version was kept."""
    hands.window.open_sample()
    path = tmp_path / "青石镇.govreport"
    save_report(hands.session.report, path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    return path


@pytest.fixture
def torn_later(hands: Hands, person: Person, tmp_path: Path) -> Path:
    """A report that was saved here, and is damaged since."""
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    assert hands.window.filing.save()
    hands.window.filing.beginning.new()
    person.writes.write_bytes(person.writes.read_bytes()[:300])
    return person.writes


def test_of_a_damaged_report_what_is_left_is_opened_and_what_is_gone_is_told(
    hands: Hands, person: Person, torn: Path
) -> None:
    before = torn.read_bytes()
    person.ways = [Damaged.SALVAGE]
    hands.window.filing.opening.open_path(torn)
    assert "已损坏" in person.asked[-1]
    assert hands.session.report.agency == "云岭县青石镇人民政府"
    assert hands.window.filing.path is None
    assert hands.window.isWindowModified()
    assert any("不完整" in sentence for sentence in person.told)
    assert torn.read_bytes() == before


def test_cancelled_nothing_is_opened(hands: Hands, person: Person, torn: Path) -> None:
    session = hands.session
    hands.window.filing.opening.open_path(torn)
    assert hands.session is session


def test_an_earlier_version_is_offered_first(
    hands: Hands, person: Person, torn_later: Path
) -> None:
    person.ways = [Damaged.VERSIONS]
    hands.window.filing.opening.open_path(torn_later)
    (dialog,) = hands.window.findChildren(VersionsDialog)
    assert dialog.reports.currentText() == "青石镇"
    assert dialog.copy_button.isEnabled()


@pytest.mark.parametrize("how", ["empty", "gone"])
def test_of_an_empty_or_missing_report_a_version_is_offered_too(
    hands: Hands, person: Person, torn_later: Path, how: str
) -> None:
    torn_later.unlink()
    if how == "empty":
        torn_later.touch()
    person.ways = [Damaged.VERSIONS]
    hands.window.filing.opening.open_path(torn_later)
    assert hands.window.findChildren(VersionsDialog)


def test_of_a_report_without_anything_left_that_is_said(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "a.govreport"
    path.write_bytes(b"PK\x03\x04 nothing")
    person.ways = [Damaged.SALVAGE]
    hands.window.filing.opening.open_path(path)
    assert person.told == ["“a.govreport”里已经读不出年报的内容。"]


def test_of_a_file_of_others_nothing_is_offered(
    hands: Hands, person: Person, tmp_path: Path
) -> None:
    hands.window.filing.opening.open_path(tmp_path / "none.docx")
    assert person.asked == []
    assert len(person.told) == 1
