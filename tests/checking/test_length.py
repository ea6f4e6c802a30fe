"""The time of every check grows with the length of a text, not faster."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from govreport_gui.checking import all_checks
from govreport_gui.checking.evidence import Check, Evidence
from govreport_gui.model.form import Form
from tests.support.reports import NARRATIVE, zeros

PARTS = (
    *("政府信息公开", "收到1件，", "，《", "（", "“", "一是", "1.", "我局", "县人民政府"),
    *("（此处", "_", "信息\u3000", "20", "条例》第三十二条", "公开公开"),
    *("2025年1月1日至12月31日", "六个部分", "，本局，", "1件，", "占"),
)
SHORT, LONG = 800, 3200


def seconds(check: Check, form: Form, text: str) -> float:
    narrative = {**NARRATIVE, "一": (text,), "五": (f"{text}问题",)}
    last = replace(zeros(form), year=2024, agency="云岭县水务局")
    report = replace(zeros(form), agency="云岭县水务局", narrative=narrative, last_year=last)
    evidence = Evidence(form, report)
    start = time.process_time()
    list(check.run(evidence))
    return time.process_time() - start


@pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.codes[0])
def test_the_time_of_a_check_grows_with_the_length_of_a_text_not_faster(
    form: Form, check: Check
) -> None:
    for part in PARTS:
        short = min(seconds(check, form, part * SHORT + "。" * n) for n in range(2))
        long = min(seconds(check, form, part * LONG + "。" * n) for n in range(2))
        assert long < short * 10 + 0.05, part
