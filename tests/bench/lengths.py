"""The time of every check grows with the length of a text, not faster."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.checking import all_checks
from govreport_gui.checking.evidence import Check, Evidence
from govreport_gui.forms import load_catalog
from tests.bench.row import Row
from tests.conftest import ROOT
from tests.support.reports import NARRATIVE, zeros

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.model.form import Form

_PARTS = (
    *("政府信息公开", "收到1件，", "，《", "（", "“", "一是", "1.", "我局", "县人民政府"),
    *("（此处", "_", "信息\u3000", "20", "条例》第三十二条", "公开公开"),
    *("2025年1月1日至12月31日", "六个部分", "，本局，", "1件，", "占"),
    *("政府信息公开申请、", "未收到", "共计", "均"),
)
_SHORT, _TIMES = 800, 4
_NOTHING = 0.01
"""Seconds so short that their ratio says nothing."""


def rows() -> Iterator[Row]:
    """Yield the worst of all checks and texts: 4 is as fast as the text grows, 16 its square."""
    form = load_catalog(ROOT / "resources" / "forms" / "annual_report").edition(2021)
    worst = max(_growth(check, form, part) for check in all_checks() for part in _PARTS)
    name = "worst check of a text four times as long"
    yield Row(name, worst, "×", "the same check of the text", 10)


def _growth(check: Check, form: Form, part: str) -> float:
    long = _seconds(check, form, part * _SHORT * _TIMES)
    if long < _NOTHING:
        return 0
    return long / max(_seconds(check, form, part * _SHORT), _NOTHING / _TIMES)


def _seconds(check: Check, form: Form, text: str) -> float:
    return min(_once(check, form, text + "。" * number) for number in range(2))


def _once(check: Check, form: Form, text: str) -> float:
    narrative = {**NARRATIVE, "一": (text,), "五": (f"{text}问题",)}
    last = replace(zeros(form), year=2024, agency="云岭县水务局")
    report = replace(zeros(form), agency="云岭县水务局", narrative=narrative, last_year=last)
    evidence = Evidence(form, report)
    start = time.process_time()
    list(check.run(evidence))
    return time.process_time() - start
