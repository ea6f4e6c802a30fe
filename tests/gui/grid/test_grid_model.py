"""The table as a Qt model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.grid.model import MARK_ROLE, GridModel
from govreport_gui.gui.grid.severity import Corner
from govreport_gui.gui.translation import translate
from govreport_gui.layout import Part
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from govreport_gui.session.session import Session

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from govreport_gui.forms import Catalog

TABLES = [
    (edition, key) for edition in (2019, 2021) for key in ("disclosure", "applications", "review")
]
RECEIVED = CellRef("applications", "received", "natural")


@pytest.fixture
def bridge(session: Session) -> SessionBridge:
    return SessionBridge(session)


@pytest.fixture
def model(bridge: SessionBridge) -> GridModel:
    return _model(bridge, "applications")


def _model(bridge: SessionBridge, key: str) -> GridModel:
    return GridModel(bridge, next(t for t in bridge.session.form.tables if t.key == key), bridge)


@pytest.mark.parametrize(("edition", "key"), TABLES)
def test_qt_finds_no_fault_with_the_model(
    edition: int, key: str, catalog: Catalog, qtmodeltester: ModelTester
) -> None:
    form = catalog.edition(edition)
    bridge = SessionBridge(Session(form, Report(form.key, edition), saved=True))
    model = _model(bridge, key)
    qtmodeltester.check(model)
    first = next(ref for ref in form.fields if ref.table == key)
    bridge.session.enter({first: "3"}, "type")


@pytest.mark.parametrize(("edition", "key"), TABLES)
def test_every_field_has_one_index_and_every_index_its_field(
    edition: int, key: str, catalog: Catalog
) -> None:
    form = catalog.edition(edition)
    bridge = SessionBridge(Session(form, Report(form.key, edition), saved=True))
    model = _model(bridge, key)
    refs = [ref for ref in form.fields if ref.table == key]
    assert [model.ref_at(model.index_of(ref)) for ref in refs] == refs


def test_an_index_under_a_span_stands_for_the_span(bridge: SessionBridge) -> None:
    model = _model(bridge, "disclosure")
    start = model.index_of(CellRef("disclosure", "licences", "decisions"))
    covered = model.index(start.row(), start.column() + 2)
    assert model.anchor(covered) == start
    assert model.ref_at(covered) == model.ref_at(start)
    assert model.data(covered) is None


def test_no_index_stands_for_nothing(model: GridModel) -> None:
    assert not model.anchor(QModelIndex()).isValid()
    assert model.ref_at(QModelIndex()) is None


def test_printed_boxes_show_the_words_of_the_law_and_cannot_be_edited(model: GridModel) -> None:
    for box in model.fields.layout.boxes:
        if box.part is not Part.FIELD:
            index = model.index(box.row, box.column)
            assert model.data(index) == box.text
            assert (
                model.flags(index) == Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
            )
            assert not model.setData(index, "5")


@pytest.mark.parametrize("text", ["12", "12件", "1,234", "0.50", "/", "+3", "𠮷"])
def test_a_field_shows_a_text_exactly_as_it_was_typed(model: GridModel, text: str) -> None:
    index = model.index_of(RECEIVED)
    assert model.setData(index, text)
    assert model.data(index) == text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("１２", "12"),
        ("１，２３４", "1,234"),
        ("－３", "-3"),
        ("３．５", "3.5"),
        ("１２件", "１２件"),
    ],
)
def test_numbers_in_full_width_digits_arrive_as_ascii_digits(
    model: GridModel, typed: str, kept: str
) -> None:
    model.setData(model.index_of(RECEIVED), typed)
    assert model.data(model.index_of(RECEIVED)) == kept


def test_the_model_follows_undo(model: GridModel, bridge: SessionBridge) -> None:
    model.setData(model.index_of(RECEIVED), "99")
    bridge.session.undo()
    assert model.data(model.index_of(RECEIVED)) == "5"


def test_only_cells_that_look_different_are_announced_as_changed_texts(
    model: GridModel, bridge: SessionBridge
) -> None:
    seen: list[CellRef | None] = []
    bridge.session.enter({r: "0" for r in bridge.session.form.fields if r.table != "review"}, "x")
    model.dataChanged.connect(
        lambda first, last, roles: seen.extend(
            model.ref_at(model.index(first.row(), column))
            for column in range(first.column(), last.column() + 1)
            if MARK_ROLE in roles
        )
    )
    bridge.session.enter({CellRef("applications", "secret", "natural"): "0 "}, "type")
    assert seen == []
    bridge.session.enter({CellRef("applications", "secret", "natural"): "12件"}, "type")
    assert seen == [CellRef("applications", "secret", "natural")]


def test_other_tables_stay_silent(model: GridModel, bridge: SessionBridge) -> None:
    heard: list[object] = []
    model.dataChanged.connect(lambda *arguments: heard.append(arguments))
    bridge.session.enter({CellRef("review", "cases", "review_upheld"): "12件"}, "type")
    assert heard == []


def test_the_mark_of_a_field_is_a_role(model: GridModel) -> None:
    model.setData(model.index_of(RECEIVED), "12件")
    assert model.data(model.index_of(RECEIVED), MARK_ROLE).corner is Corner.ERROR


def test_a_screen_reader_hears_row_column_and_value(model: GridModel) -> None:
    said = model.data(model.index_of(RECEIVED), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "一、本年新收政府信息公开申请数量 › 自然人: 5"


def test_a_screen_reader_hears_that_a_cell_is_blank(model: GridModel) -> None:
    index = model.index_of(CellRef("applications", "unclear", "others"))
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole).endswith(
        "其他: " + translate("GridModel", "blank")
    )


def test_a_screen_reader_hears_what_is_wrong(model: GridModel) -> None:
    index = model.index_of(RECEIVED)
    model.setData(index, "12件")
    said = model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "12件" in said


def test_a_screen_reader_hears_printed_boxes(model: GridModel) -> None:
    said = model.data(model.index(0, 3), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "申请人情况"


def test_the_tool_tip_names_the_cell_and_says_what_is_wrong(model: GridModel) -> None:
    index = model.index_of(RECEIVED)
    model.setData(index, "12件")
    name, sentence = model.data(index, Qt.ItemDataRole.ToolTipRole).split("\n")
    assert name == "一、本年新收政府信息公开申请数量 › 自然人"
    assert "12件" in sentence


def test_a_blank_cell_says_so_in_its_own_words(model: GridModel) -> None:
    index = model.index_of(CellRef("applications", "unclear", "others"))
    tip = model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert tip.endswith(translate("GridModel", "Still blank; enter 0 if there is none"))
