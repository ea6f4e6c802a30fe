"""Last year's figures are no hint like the others."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.checking import ways_out
from govreport_gui.gui.home.todo import todo
from govreport_gui.gui.home.words import short_sentence
from govreport_gui.session.session import Session
from tests.support.reports import NARRATIVE, zeros

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from govreport_gui.model.form import Form


def test_what_is_still_last_years_keeps_a_report_back_and_other_hints_do_not(
    qapp: QApplication, form: Form
) -> None:
    text = ("（一）主动公开。网站发布要闻470条，公开75条。",)
    this = {**NARRATIVE, "五": (*NARRATIVE["五"], *text)}
    clean = replace(zeros(form), narrative=this)
    last = replace(clean, year=2024, narrative={"五": text})
    session = Session(form, replace(clean, last_year=last), saved=True)
    found = todo(session)
    assert (found.carried, found.next and found.next.key) == (2, "五")
    assert "2" in short_sentence(found)
    for _ in range(2):
        carried = next(f for f in session.findings if f.code == "R1")
        [way] = ways_out(form, session.report, carried)
        session.enter(way.values, "repair")
    found = todo(session)
    assert [f.code for f in session.findings] == ["S7"]
    assert found.next is None
    assert "1" in short_sentence(found)
