"""How findings mark cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from govreport_gui.gui.grid.colours import colours
from govreport_gui.gui.grid.severity import NO_MARK, Corner, Mark, Tint, marks_of
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import Report
from govreport_gui.session.session import Session
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from govreport_gui.model.form import Form

FULL = Mark(Tint.ERROR, Corner.ERROR)


def _cell(row: str, column: str = "natural") -> CellRef:
    return CellRef("applications", row, column)


def _marks(form: Form, texts: dict[CellRef, str]) -> dict[CellRef, Mark]:
    session = Session(form, Report(form.key, form.edition), saved=True)
    session.enter(texts, "type")
    return marks_of(form, session.report, session.findings, "applications")


def _zeros(form: Form) -> dict[CellRef, str]:
    return {ref: "0" for ref in form.fields if ref.table == "applications"}


def test_a_new_report_is_calm(form: Form) -> None:
    marks = _marks(form, {})
    assert set(marks.values()) == {Mark(Tint.NONE, Corner.BLANK)}


def test_a_full_and_balanced_table_has_no_marks(form: Form) -> None:
    assert _marks(form, _zeros(form)) == {}


def test_a_finding_about_two_tables_marks_in_each_its_own_cells(form: Form) -> None:
    licences = CellRef("disclosure", "licences", "decisions")
    here = _cell("received")
    report = with_cells(zeros(form), {licences: "70", here: "9"})
    session = Session(form, replace(report, last_year=replace(report, year=2024)), saved=True)
    assert {licences, here} <= {ref for f in session.findings if f.code == "Y5" for ref in f.cells}
    for table, own in (("disclosure", licences), ("applications", here)):
        marks = marks_of(form, session.report, session.findings, table)
        assert own in marks
        assert {ref.table for ref in marks} == {table}


def test_what_is_no_number_gets_the_full_error_mark(form: Form) -> None:
    assert _marks(form, _zeros(form) | {_cell("secret"): "12件"})[_cell("secret")] == FULL


def test_a_placeholder_gets_the_warning_mark(form: Form) -> None:
    marks = _marks(form, _zeros(form) | {_cell("secret"): "/"})
    assert marks == {_cell("secret"): Mark(Tint.WARNING, Corner.WARNING)}


def test_a_wrong_total_and_what_is_not_zero_get_the_full_mark(form: Form) -> None:
    marks = _marks(form, _zeros(form) | {_cell("received", "total"): "4", _cell("received"): "3"})
    assert marks[_cell("received", "total")] == FULL
    assert marks[_cell("received")] == FULL


def test_zero_parts_of_a_wrong_sum_get_only_a_light_tint(form: Form) -> None:
    marks = _marks(form, _zeros(form) | {_cell("results", "total"): "4"})
    assert marks[_cell("secret", "total")] == Mark(Tint.ERROR_LIGHT)


def test_a_total_that_is_zero_but_wrong_still_gets_the_full_mark(form: Form) -> None:
    marks = _marks(form, _zeros(form) | {_cell("secret"): "2"})
    assert marks[_cell("secret", "total")] == FULL


def test_a_blank_total_is_marked_and_its_parts_are_only_tinted(form: Form) -> None:
    texts = _zeros(form)
    del texts[_cell("secret", "total")]
    marks = _marks(form, texts)
    assert marks[_cell("secret", "total")] == FULL
    assert marks[_cell("secret")] == Mark(Tint.ERROR_LIGHT)


def test_the_graver_mark_wins() -> None:
    light, warning = Mark(Tint.ERROR_LIGHT), Mark(Tint.WARNING, Corner.WARNING)
    assert NO_MARK.joined(light).joined(warning) == warning
    assert warning.joined(FULL) == FULL


def test_text_can_be_read_on_every_background_light_and_dark() -> None:
    for base, text in (("#ffffff", "#000000"), ("#1e1e1e", "#dcdcdc")):
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor(base))
        palette.setColor(QPalette.ColorRole.Text, QColor(text))
        made = colours(palette, active=True)
        grounds = [*made.tints.values(), made.printed, made.named]
        grounds += [made.chosen(ground) for ground in made.tints.values()]
        assert min(_contrast(made.text, ground) for ground in grounds) >= 4.5


def _contrast(first: QColor, second: QColor) -> float:
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
