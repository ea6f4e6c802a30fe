"""Earlier versions of a report: listed, compared, put back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from govreport_gui.forms import Catalog
from govreport_gui.gui.lifeboat.versions_dialog import VersionsDialog
from govreport_gui.model.report import AGENCY, Report, TextRef
from govreport_gui.storage.backups import versions_of
from govreport_gui.storage.saving import save_report
from tests.gui.conftest import Person
from tests.gui.hands import Hands, cell

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(hands: Hands, person: Person, tmp_path: Path) -> Path:
    """The sample's file, saved three times."""
    hands.window.open_sample()
    person.writes = tmp_path / "青石镇.govreport"
    assert hands.window.filing.save()
    hands.type("granted.natural", "37")
    assert hands.window.filing.save()
    hands.session.enter({TextRef("五"): ("一段",), cell("granted.natural"): "38"}, "paste")
    assert hands.window.filing.save()
    return person.writes


def listed(hands: Hands) -> VersionsDialog:
    hands.choose(hands.window.menus.file.versions)
    return hands.window.findChildren(VersionsDialog)[-1]


def rows(dialog: VersionsDialog) -> list[tuple[str, ...]]:
    items = map(dialog.list.topLevelItem, range(dialog.list.topLevelItemCount()))
    return [tuple(item.text(n) for n in range(3)) for item in items if item is not None]


def choose(dialog: VersionsDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.list.model().index(row, 0))


def lines(dialog: VersionsDialog) -> list[tuple[str, ...]]:
    table = dialog.table
    span = 1 if table.columnSpan(0, 0) > 1 else 3
    texts = [[table.item(row, n).text() for n in range(span)] for row in range(table.rowCount())]
    return [tuple(text) for text in texts]


def test_without_any_version_it_is_said_where_they_come_from(hands: Hands, person: Person) -> None:
    hands.choose(hands.window.menus.file.versions)
    assert person.told == ["还没有历史版本。", "每次保存年报时，会自动留存一份。"]


def test_each_save_is_listed_with_its_time_size_and_what_it_changed(
    hands: Hands, path: Path
) -> None:
    newest, middle, oldest = rows(listed(hands))
    assert newest[0][:2] == "20"
    assert newest[1].startswith("1 格，")
    assert newest[2].endswith(" KB")
    assert (middle[1], oldest[1]) == ("1 格", "留存的最早一版")


def test_a_version_is_shown_beside_what_there_is_now(hands: Hands, path: Path) -> None:
    hands.type("granted.natural", "39")
    dialog = listed(hands)
    choose(dialog, 1)
    first = lines(dialog)[0]
    assert first[0].endswith("（一）予以公开 › 自然人")
    assert first[1:] == ("39", "37")


def test_put_back_it_is_one_step_of_undo_and_not_saved(hands: Hands, path: Path) -> None:
    now = hands.session.report
    dialog = listed(hands)
    choose(dialog, 1)
    then = dialog.list.report
    QTest.mouseClick(dialog.put_back_button, LEFT)
    assert hands.session.report == then
    assert hands.window.isWindowModified()
    hands.press("Ctrl+Z")
    assert hands.session.report == now


def test_totals_stay_as_the_version_has_them(hands: Hands, person: Person, tmp_path: Path) -> None:
    hands.window.filing.beginning.new()
    person.writes = tmp_path / "a.govreport"
    hands.session.enter({cell("granted.natural"): "7"}, "type")
    assert hands.text("granted.total") == "7"
    hands.session.keep_totals = False
    for text in "57":
        hands.session.enter({cell("granted.natural"): text}, "type")
        assert hands.window.filing.save()
    hands.session.keep_totals = True
    dialog = listed(hands)
    choose(dialog, 1)
    QTest.mouseClick(dialog.put_back_button, LEFT)
    assert (hands.text("granted.natural"), hands.text("granted.total")) == ("5", "7")


def test_what_there_is_now_cannot_be_put_back(hands: Hands, path: Path) -> None:
    dialog = listed(hands)
    assert lines(dialog) == [("这个版本与现在的内容相同。",)]
    assert not dialog.put_back_button.isEnabled()


def test_a_copy_opens_beside_the_file(hands: Hands, path: Path) -> None:
    dialog = listed(hands)
    choose(dialog, 2)
    then = dialog.list.report
    QTest.mouseClick(dialog.copy_button, LEFT)
    assert hands.session.report == then
    assert hands.window.filing.path is None
    assert hands.window.windowTitle().startswith("青石镇（副本）")


def test_versions_of_a_report_that_is_not_open_can_be_looked_at(hands: Hands, path: Path) -> None:
    hands.window.filing.beginning.new()
    dialog = listed(hands)
    assert dialog.reports.currentText() == "青石镇"
    choose(dialog, 1)
    assert not dialog.put_back_button.isEnabled()
    assert dialog.copy_button.isEnabled()


def test_a_damaged_version_is_said_to_be_damaged(hands: Hands, path: Path) -> None:
    assert hands.window.filing.versions is not None
    versions_of(hands.window.filing.versions, path)[0].file.write_bytes(b"PK")
    dialog = listed(hands)
    assert rows(dialog)[0][1] == "已损坏"
    assert lines(dialog) == [("这个版本已损坏，无法打开。",)]
    assert not dialog.copy_button.isEnabled()


def test_a_version_on_another_edition_is_only_opened_as_a_copy(
    hands: Hands, path: Path, catalog: Catalog
) -> None:
    old = catalog.edition(2019)
    save_report(Report(old.key, 2019, "某镇"), path, hands.window.filing.versions)
    dialog = listed(hands)
    assert lines(dialog) == [("它的表样版本与现在不同，可以打开为副本查看。",)]
    assert not dialog.put_back_button.isEnabled()
    QTest.mouseClick(dialog.copy_button, LEFT)
    assert hands.session.form is old


def test_the_same_words_are_one_difference_however_long_the_paragraph(
    hands: Hands, path: Path
) -> None:
    text = "很长的一段话，" * 60
    hands.session.enter({TextRef("五"): (text + "旧",), AGENCY: "某镇人民政府"}, "paste")
    assert hands.window.filing.save()
    hands.session.enter({TextRef("五"): (text + "新",)}, "write")
    (line,) = lines(listed(hands))
    assert line[1].startswith("…")
    assert line[1].endswith("新")
    assert line[2].endswith("旧")
    assert len(line[1]) < 200
