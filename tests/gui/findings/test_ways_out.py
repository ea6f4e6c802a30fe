"""What can be done about a finding: correct it, correct all like it, or say why it is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton

from govreport_gui.gui.findings.reason_dialog import ReasonDialog
from govreport_gui.gui.window.steps import step_name
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import TextRef
from govreport_gui.session.files import open_file

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.window.main_window import MainWindow
    from tests.gui.conftest import Person
    from tests.gui.findings.conftest import Reader

LICENCES = CellRef("disclosure", "licences", "decisions")
PUBLICATIONS = CellRef("applications", "publications", "research")
C5 = "C5.applications.publications.research"


def dialog(hands: Reader) -> ReasonDialog:
    QApplication.processEvents()
    found = [d for d in hands.window.findChildren(ReasonDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


def give_reason(hands: Reader, text: str) -> None:
    """Write a reason into the dialog, and end with the key for it."""
    asked = dialog(hands)
    asked.text.selectAll()
    asked.text.insertPlainText(text)
    QTest.keyClick(asked.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def test_the_selected_finding_stands_in_full_with_its_basis(hands: Reader) -> None:
    hands.select("A1.natural")
    detail = hands.panel.detail
    assert detail.sentence.text().startswith("表三“自然人”列：本年新收 9 + 上年结转 1 = 10，但")
    assert detail.basis.text().startswith("依据：")
    assert "第一项加第二项之和" in detail.basis.text()


def test_a_button_corrects_and_the_next_finding_is_shown(hands: Reader) -> None:
    hands.select("C3.disclosure.licences.decisions")
    hands.button("136")
    assert hands.session.report.entry(LICENCES).text == "136"
    assert hands.said == "已修正：在表二「行政许可 › 本年处理决定数量」填 136"
    assert hands.selected_rule == "A1.natural"
    assert hands.view.sections.currentRow() == 2


def test_alt_enter_takes_the_first_way_out_as_one_step_named_so(hands: Reader) -> None:
    before = hands.session.report
    hands.press("F8", "Alt+Return")
    assert hands.session.report.entry(LICENCES).text == "136"
    assert step_name(hands.session.history.done[-1], hands.session.form) == "修正"
    assert "修正" in hands.window.menus.edit.undo.text()
    hands.press("Ctrl+Z")
    assert hands.session.report == before


def test_alt_enter_again_and_again_settles_whatever_has_a_way_out(hands: Reader) -> None:
    hands.press("F8", "Alt+Return", "Alt+Return", "Alt+Return", "Alt+Return")
    assert not {"A1", "A3", "C3", "C4", "C5"} & {f.code for f in hands.session.findings}


def test_what_is_being_typed_comes_before_a_correction(hands: Reader) -> None:
    hands.press("F8")
    hands.press("'7'", "Alt+Return")
    assert hands.session.report.entry(LICENCES).text == "7"
    assert hands.said == "请先选中一条检查结果（F8）。"


def test_a_correction_in_the_text_changes_just_the_words(hands: Reader) -> None:
    hands.session.enter({TextRef("六"): ("甲。", "信息处理费无。我局今后改进。")}, "write")
    hands.select("D6.self.我局")
    hands.button("我镇")
    assert hands.session.report.paragraphs("六") == ("甲。", "信息处理费无。我镇今后改进。")


def test_alt_enter_works_in_the_text_too(hands: Reader) -> None:
    hands.session.enter({TextRef("六"): ("信息处理费无。我局今后改进。",)}, "write")
    hands.select("D6.self.我局")
    hands.view.going.to_finding(hands.panel.finding)  # type: ignore[arg-type]
    hands.press("Alt+Return")
    assert hands.session.report.paragraphs("六") == ("信息处理费无。我镇今后改进。",)


def test_a_finding_without_a_sure_way_out_says_so(hands: Reader) -> None:
    hands.session.enter({TextRef("六"): ("收费XX元。",)}, "write")
    hands.select("S11.六.XX")
    before = hands.session.report
    hands.press("Alt+Return")
    assert hands.said == "没有可以直接采用的改法，请自行核对。"
    assert hands.session.report == before


def test_all_of_a_kind_are_corrected_in_one_step(hands: Reader) -> None:
    refs = [CellRef("applications", row, "natural") for row in ("secret", "forbidden", "stability")]
    hands.session.enter({PUBLICATIONS: "0"}, "type")
    hands.session.enter(dict.fromkeys(refs, "/"), "type")
    before = hands.session.report
    hands.select("C5.applications.secret.natural")
    hands.button("同类全部照此处理")
    assert [hands.session.report.entry(ref).text for ref in refs] == ["0", "0", "0"]
    assert hands.said.startswith("已解决 3 处")
    hands.press("Ctrl+Z")
    assert hands.session.report == before


def test_all_of_a_kind_are_corrected_in_the_text_too(hands: Reader) -> None:
    text = "信息处理费无，，今后改进。。"
    hands.session.enter({TextRef("六"): (text,)}, "write")
    hands.select("S14.六.，，")
    hands.button("同类全部照此处理")
    assert hands.session.report.paragraphs("六") == ("信息处理费无，今后改进。",)
    hands.session.undo()
    assert hands.session.report.paragraphs("六") == (text,)


def test_what_comes_to_light_with_a_correction_is_not_counted_against_it(hands: Reader) -> None:
    """Two years are put right; then a sentence is this year's, and table 三 speaks against it."""
    year = hands.session.report.year
    assert year is not None
    texts = (f"{year - 1}年，收到政府信息公开申请99件。", f"{year - 1}年，我镇开展培训3次。")
    values = {TextRef("一"): (texts[0],), TextRef("五"): (texts[1],)}
    hands.session.enter(values, "write")
    before = {finding.rule for finding in hands.session.findings}
    [finding] = [f for f in hands.session.findings if f.rule == f"D3.一.{year - 1}"]
    hands.select(finding.rule)
    hands.button("同类全部照此处理")
    after = {finding.rule for finding in hands.session.findings}
    assert after - before
    assert hands.said.startswith("已解决 2 处")


def test_sums_are_never_corrected_all_at_once(hands: Reader) -> None:
    cells = {CellRef("applications", row, "total"): "7" for row in ("secret", "forbidden")}
    hands.session.enter(cells, "type")  # type: ignore[arg-type]
    hands.select("A3.secret")
    assert "同类全部照此处理" not in hands.buttons
    assert len(hands.buttons) >= 2


def test_a_finding_alone_of_its_kind_offers_no_correction_of_all(hands: Reader) -> None:
    hands.select(C5)
    assert "同类全部照此处理" not in hands.buttons


def test_a_button_that_says_what_is_no_longer_so_does_nothing(hands: Reader) -> None:
    hands.select("C3.disclosure.licences.decisions")
    [button] = [b for b in hands.panel.detail.buttons if "136" in b.text()]
    hands.session.enter({LICENCES: "140件"}, "type")
    button.click()
    assert hands.session.report.entry(LICENCES).text == "140件"


def test_an_error_can_not_be_explained_away(hands: Reader) -> None:
    hands.select("A1.natural")
    [button] = [b for b in hands.panel.detail.buttons if "说明" in b.text()]
    assert not button.isEnabled()
    assert "必须改正" in button.toolTip()
    hands.window.stepping.justify()
    assert hands.said == button.toolTip()
    assert hands.window.findChildren(ReasonDialog) == []


def test_a_reason_makes_a_finding_quiet_and_stands_with_it(hands: Reader) -> None:
    hands.select(C5)
    hands.button("写说明")
    give_reason(hands, "没有这类情形。")
    assert hands.session.report.reasons[C5].text == "没有这类情形。"
    assert hands.rules["justified"] == [C5]
    assert hands.counts == ["3 处错误", "1 处已说明"]
    assert hands.selected_rule == C5
    assert hands.panel.detail.reason.text() == "说明：没有这类情形。"
    index = hands.panel.tree.findings_model.index_of(C5)
    assert index.data().startswith("说明：没有这类情形。")
    assert "提醒" not in hands.view.sections.item(2).text()


def test_nothing_written_is_no_reason(hands: Reader) -> None:
    hands.select(C5)
    hands.window.stepping.justify()
    asked = dialog(hands)
    ok = asked.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert isinstance(ok, QPushButton)
    for text in ("", "  \n"):
        asked.text.setPlainText(text)
        assert not ok.isEnabled()
    give_reason(hands, " ")
    assert asked.isVisible()
    asked.reject()
    assert C5 not in hands.session.report.reasons


def test_a_reason_can_be_edited_and_withdrawn(hands: Reader) -> None:
    hands.select(C5)
    hands.button("写说明")
    give_reason(hands, "一。")
    hands.button("修改说明")
    assert dialog(hands).text.toPlainText() == "一。"
    give_reason(hands, "二。")
    assert hands.session.report.reasons[C5].text == "二。"
    hands.button("撤回说明")
    assert hands.session.report.reasons == {}
    assert C5 in hands.rules["三"]
    assert step_name(hands.session.history.done[-1], hands.session.form) == "说明理由"


def test_a_finding_is_loud_again_when_its_values_change(hands: Reader) -> None:
    hands.select(C5)
    hands.button("写说明")
    give_reason(hands, "没有这类情形。")
    hands.session.enter({PUBLICATIONS: "—"}, "type")
    assert C5 in hands.rules["三"]
    assert hands.panel.detail.reason.text() == "数值已变，原来的说明：没有这类情形。"
    hands.button("写说明")
    assert dialog(hands).text.toPlainText() == "没有这类情形。"
    dialog(hands).reject()


def test_a_reason_is_saved_with_the_report(
    hands: Reader, window: MainWindow, person: Person, catalog: Catalog, tmp_path: Path
) -> None:
    hands.select(C5)
    hands.button("写说明")
    give_reason(hands, "没有这类情形。")
    person.writes = tmp_path / "a.govreport"
    assert window.filing.save()
    assert open_file(catalog, person.writes).report == hands.session.report


def test_every_button_is_reached_by_keyboard_and_has_a_name(hands: Reader) -> None:
    hands.select(C5)
    hands.panel.tree.setFocus()
    reached = []
    for _ in range(3):
        hands.press("Tab")
        reached.append(QApplication.focusWidget())
    assert set(hands.panel.detail.buttons) & set(reached)
    assert all(button.text() and button.toolTip() for button in hands.panel.detail.buttons)


def test_a_long_button_is_shortened_to_the_room_that_it_has(hands: Reader) -> None:
    hands.select("C4.total.A3.inquiries")
    hands.panel.splitter.setSizes([1100, 260])
    QApplication.processEvents()
    detail = hands.panel.detail
    room = detail.viewport().width()
    assert all(button.geometry().right() <= room for button in detail.buttons)
    assert detail.horizontalScrollBar().maximum() == 0
