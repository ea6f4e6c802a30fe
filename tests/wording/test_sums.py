"""What is said of a sum that does not come out: every item by its printed name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govreport_gui.model.form import CellRef
from govreport_gui.session.session import Session
from govreport_gui.wording import TranslationFile, finding_sentence
from tests.conftest import ROOT
from tests.support.reports import zeros

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog

WORDS = TranslationFile(ROOT / "translations" / "govreport_zh_CN.ts")
TOTAL = "表三“自然人”列：（七）总计填 11，但各项相加是 {}，差 {}"
REFUSED = ("secret", "forbidden", "stability", "third_party", "internal", "process", "repeated")


@pytest.fixture(params=[2019, 2021])
def session(request: pytest.FixtureRequest, catalog: Catalog) -> Session:
    form = catalog.edition(request.param)
    return Session(form, zeros(form), saved=True)


def said(session: Session, rule: str, texts: dict[str, str]) -> str:
    """Enter texts, by row and column or by the column of 四; return what a rule's finding says."""
    review = next(table for table in session.form.tables if table.key == "review")
    only = review.blocks[0].rows[0].key
    cells = {
        CellRef("applications", *name.split("."))
        if "." in name
        else CellRef("review", only, name): text
        for name, text in texts.items()
    }
    session.enter(cells, "type")
    finding = next(f for f in session.findings if f.rule == rule)
    return finding_sentence(finding, session.form, session.report, WORDS)


def test_both_sides_of_the_check_of_applications_are_named(session: Session) -> None:
    texts = {"received.natural": "9", "results.natural": "8"}
    assert said(session, "A1.natural", texts) == (
        "表三“自然人”列：本年新收 9 + 上年结转 0 = 9，"
        "但本年度办理结果 8 + 结转下年度继续办理 0 = 8，差 1"
    )


def test_a_blank_item_of_a_sum_is_called_blank(session: Session) -> None:
    texts = {"received.natural": "9", "carried_out.natural": ""}
    assert "结转下年度继续办理 （空） = 0" in said(session, "A1.natural", texts)


def test_the_parts_of_a_total_are_named_where_they_are_not_zero(session: Session) -> None:
    texts = {"received.natural": "9", "received.law_services": "3", "received.total": "11"}
    assert said(session, "A3.received", texts) == (
        "表三“一、本年新收政府信息公开申请数量”行："
        "总计填 11，但各项相加是 12（自然人 9 + 法律服务机构 3），差 1"
    )


def test_a_single_part_is_no_sum(session: Session) -> None:
    texts = {"granted.natural": "9", "granted.total": "8"}
    assert said(session, "A3.granted", texts).endswith("总计填 8，但各项相加是 9（自然人 9），差 1")


def test_names_go_without_their_number_and_explanation(session: Session) -> None:
    texts = {"partly_granted.natural": "2", "repeated.natural": "1", "results.natural": "4"}
    assert said(session, "A2.natural", texts) == (
        "表三“自然人”列：（七）总计填 4，但各项相加是 3（部分公开 2 + 重复申请 1），差 1"
    )


def test_many_parts_are_only_added_up(session: Session) -> None:
    texts = {f"{row}.natural": "2" for row in REFUSED} | {"results.natural": "11"}
    assert said(session, "A2.natural", texts) == TOTAL.format(14, 3)


def test_parts_that_are_all_zero_are_only_added_up(session: Session) -> None:
    texts = {"results.natural": "11"}
    assert said(session, "A2.natural", texts) == TOTAL.format(0, 11)


def test_the_last_table_has_heads_and_no_rows(session: Session) -> None:
    texts = {"appeal_upheld": "2", "appeal_pending": "1", "appeal_total": "5"}
    assert said(session, "A4.appeal", texts) == (
        "表四“复议后起诉”：总计填 5，但各项相加是 3（结果维持 2 + 尚未审结 1），差 2"
    )
