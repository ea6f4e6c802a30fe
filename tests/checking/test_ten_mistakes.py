"""Ten mistakes in one careful report: ten findings, each at its place, and nothing else."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from govreport_gui.checking import check
from tests.support.careful import FOLDER, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report

CELLS = {
    "applications.granted.total": "63",  # digits changed places
    "disclosure.charges.fees": "2153600",  # 元 for 万元
    "review.cases.direct_corrected": "l",  # a letter for a figure
}
WORDS = (
    ("区住建局认真贯彻", "我镇认真贯彻"),
    ("比上年增加62条", "比上年增加条"),
    ("行政处罚决定43件", "行政处罚决定34件"),
    ("结转下一年度继续办理4件", "结转下一年度继续办理14件"),
    ("现行有效行政规范性文件14件", "现行有效行政规范性文件40件"),
    ("4.政府信息公开平台建设", "5.政府信息公开平台建设"),
    ("2026年上半年在部门频道", "2025年将重点在部门频道"),
)
FOUND = {
    ("A2", "applications.granted.total"),
    ("C6", "disclosure.charges.fees"),
    ("C3", "review.cases.direct_corrected"),
    ("D6", "我镇"),
    ("S12", "增加条"),
    ("X9", "34"),
    ("X2", "14"),
    ("X8", "40"),
    ("S7", "5."),
    ("D4", "2025年"),
}


def spoilt(content: dict[str, Any]) -> dict[str, Any]:
    text = {key: list(texts) for key, texts in content["text"].items()}
    for right, wrong in WORDS:
        assert sum(right in line for lines in text.values() for line in lines) == 1, right
        text = {key: [t.replace(right, wrong) for t in lines] for key, lines in text.items()}
    return {**content, "cells": {**content["cells"], **CELLS}, "text": text}


def places(report: Report, finding: Finding) -> Iterator[tuple[str, str]]:
    for passage in finding.passages:
        text = report.paragraphs(passage.section)[passage.paragraph]
        yield finding.code, text[passage.start : passage.end]
    if not finding.passages:
        yield from ((finding.code, ".".join(ref)) for ref in finding.cells)


def test_ten_mistakes_in_one_report_are_ten_findings(catalog: Catalog) -> None:
    content = tomllib.loads((FOLDER / "bureau.toml").read_text(encoding="utf-8"))
    report = written(catalog, spoilt(content))
    findings = check(catalog.edition(report.edition), report)
    causes = [finding for finding in findings if not finding.cause]
    told = [set(places(report, finding)) for finding in causes]
    for mistake in FOUND:
        assert any(mistake in places for places in told), mistake
    assert len(causes) == len(FOUND), [finding.rule for finding in causes]
