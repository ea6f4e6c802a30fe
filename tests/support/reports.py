"""Reports for tests: filled, balanced, random."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from govreport_gui.model.form import PREAMBLE, CellRef, Form
from govreport_gui.model.report import Entry, Report, parse_entry

if TYPE_CHECKING:
    from collections.abc import Mapping


def with_cells(report: Report, cells: Mapping[CellRef, str]) -> Report:
    """Return the report with some cell texts replaced."""
    entries = {**report.entries, **{ref: parse_entry(text) for ref, text in cells.items()}}
    kept = {ref: entry for ref, entry in entries.items() if not entry.is_blank}
    return replace(report, entries=kept)


NARRATIVE = {
    "一": (
        "2025年，青石镇人民政府认真贯彻落实《中华人民共和国政府信息公开条例》，扎实推进政府信息公开工作。",
        "（一）主动公开。全年通过政府网站公开各类信息，及时回应群众关切。",
        "（二）依申请公开。畅通受理渠道，规范登记、答复各环节。",
        "（三）政府信息管理。严格落实信息发布审核制度，做好文件公开属性认定。",
        "（四）政府信息公开平台建设。做好政府网站专栏和政务新媒体的日常维护。",
        "（五）监督保障。明确专人负责，定期开展业务培训，并将工作考核、社会评议和责任追究结果纳入年度考核。",
    ),
    "五": (
        "存在的主要问题：一是公开内容不够丰富，二是业务人员更换频繁。",
        "改进措施：一是拓展公开内容，二是加强业务培训，不断提高工作水平。",
    ),
    "六": ("本年度未收取政府信息公开信息处理费。",),
}
"""What a careful township might write, without any figure."""


def zeros(form: Form) -> Report:
    """Return a report with 0 in every cell."""
    entries = {ref: parse_entry("0") for ref in form.fields}
    return Report(form.key, form.edition, "青石镇人民政府", 2025, entries, NARRATIVE)


def year_before(form: Form) -> Report:
    """Return the report with 0 in every cell of the year before."""
    return replace(zeros(form), year=2024)


@st.composite
def balanced(draw: st.DrawFn, form: Form) -> Report:
    """Draw a report in which every sum rule holds: parts are drawn, totals follow."""
    numbers = {ref: draw(st.integers(0, 99999)) for ref in form.fields}
    for code in ("A2", "A3", "A4", "A1", "A3"):
        for rule in (b for b in form.balances if b.code == code):
            if rule.total is not None:
                numbers[rule.total] = sum(numbers[ref] for ref in rule.right)
            else:
                total = max(numbers[ref] for ref in rule.right) + sum(
                    numbers[r] for r in rule.right
                )
                _balance(rule.left, rule.right, numbers, total)
    report = zeros(form)
    return with_cells(report, {ref: str(number) for ref, number in numbers.items()})


def _balance(
    left: tuple[CellRef, ...], right: tuple[CellRef, ...], numbers: dict[CellRef, int], total: int
) -> None:
    """Choose what is received and carried out so that both sides make ``total``."""
    numbers[left[0]] = total - min(numbers[left[1]], total)
    numbers[left[1]] = total - numbers[left[0]]
    numbers[right[1]] = total - numbers[right[0]]


def entry_texts() -> st.SearchStrategy[str]:
    """Draw what may stand in a cell: figures, and whatever else people type."""
    figures = st.one_of(
        st.integers(-(10**12), 10**12).map(str),
        st.decimals(0, 10**6, places=4).map(str),
        st.sampled_from(
            ["0", "/", "—", "无", "12件", "１２", "1,028.60", "007", "+21", "=1+1", "@x", "3.10"]
        ),
    )
    words = st.text(st.sampled_from(string.ascii_letters + "甲乙丙丁𠮷䢺（），。 "), max_size=8)
    return st.one_of(figures, words.map(str.strip))


def paragraphs() -> st.SearchStrategy[tuple[str, ...]]:
    """Draw paragraphs of prose that look like no heading and no page number."""
    body = st.text(
        st.sampled_from("全年主动公开信息条，本镇。（一）1—、𠮷䢺《》“”a =+-@"), max_size=60
    )
    return st.lists(body.map(lambda text: f"本年{text}。"), max_size=4).map(tuple)


@st.composite
def reports(draw: st.DrawFn, form: Form) -> Report:
    """Draw any report on a form."""
    filling = draw(st.sampled_from(["", "0", "7", "12345"]))
    typed = draw(st.dictionaries(st.sampled_from(list(form.fields)), entry_texts(), max_size=30))
    texts = {ref: typed.get(ref, filling) for ref in form.fields}
    sections = (PREAMBLE, *(section.key for section in form.text_sections()))
    narrative = {key: drawn for key in sections if (drawn := draw(paragraphs()))}
    entries: dict[CellRef, Entry] = {
        ref: parse_entry(text) for ref, text in texts.items() if text.strip()
    }
    agency = draw(st.sampled_from(["青石镇人民政府", "云岭县水务局", "䢺山县人民政府办公室"]))
    return Report(form.key, form.edition, agency, draw(st.integers(2019, 2030)), entries, narrative)
