"""Preamble, contact, signature and date from templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from govreport_gui.gui.narrative.template_dialog import TemplateDialog
from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from tests.gui.narrative.conftest import Writer


def ask(writer: Writer, nth: int) -> TemplateDialog:
    buttons = writer.page.findChildren(QToolButton)
    [menu] = [b.menu() for b in buttons if b.menu() and b.text() == "模板"]
    menu.actions()[nth].trigger()
    return writer.page.findChildren(TemplateDialog)[-1]


def test_a_preamble_is_made_from_agency_and_year_and_replaces_the_one_before(
    writer: Writer,
) -> None:
    writer.view.sections.setCurrentRow(0)
    dialog = ask(writer, 0)
    assert "download" in dialog.fields
    assert "下载" not in dialog.lines.text()
    dialog.fields["download"].setText("县政府网站")
    dialog.accept()
    preamble = "".join(writer.session.report.paragraphs(PREAMBLE))
    assert "云岭县青石镇人民政府" in preamble
    assert "自2025年1月1日起至2025年12月31日止" in preamble
    assert "县政府网站" in preamble
    assert "党政办公室" not in preamble
    writer.press("Ctrl+Z")
    assert "党政办公室" in "".join(writer.session.report.paragraphs(PREAMBLE))


def test_signature_and_date_stand_at_the_end_of_the_last_section(writer: Writer) -> None:
    writer.begin("无。")
    dialog = ask(writer, 1)
    dialog.fields["date"].setText("2026年1月20日")
    dialog.accept()
    assert writer.kept == ("无。", "云岭县青石镇人民政府", "2026年1月20日")


def test_what_is_given_up_changes_nothing(writer: Writer) -> None:
    writer.begin("无。")
    ask(writer, 0).reject()
    assert writer.kept == ("无。",)
