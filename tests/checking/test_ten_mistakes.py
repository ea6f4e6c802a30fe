"""Ten mistakes in one careful report: ten findings, each at its place, and nothing else."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from govreport_gui.checking import check
from tests.support.careful import FOLDER, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.forms import Catalog
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.report import Report


@dataclass(frozen=True)
class Spoilt:
    """A careful report, ten mistakes in its cells and words, and where these are to be found."""

    file: str
    cells: dict[str, str]
    words: tuple[tuple[str, str], ...]
    found: frozenset[tuple[str, str]]


OF_HOUSING = Spoilt(
    "bureau.toml",
    {
        "applications.granted.total": "63",  # digits changed places
        "disclosure.charges.fees": "2153600",  # 元 for 万元
        "review.cases.direct_corrected": "l",  # a letter for a figure
    },
    (
        ("区住建局认真贯彻", "我镇认真贯彻"),
        ("比上年增加62条", "比上年增加条"),
        ("行政处罚决定43件", "行政处罚决定34件"),
        ("结转下一年度继续办理4件", "结转下一年度继续办理14件"),
        ("现行有效行政规范性文件14件", "现行有效行政规范性文件40件"),
        ("4.政府信息公开平台建设", "5.政府信息公开平台建设"),
        ("2026年上半年在部门频道", "2025年将重点在部门频道"),
    ),
    frozenset(
        {
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
    ),
)
OF_HEALTH = Spoilt(
    "health.toml",
    {
        "applications.carried_out.natural": "1",
        "disclosure.coercion.decisions": "2",  # the text says that there was none
    },
    (
        ("（予以公开4件、", "（予以公开3件、"),
        ("自然人6件、商业企业2件", "自然人6件、商业企业3件"),
        ("其余2件仍在", "其余3件仍在"),
        ("有效行政规范性文件6件", "有效行政规范性文件五件"),
        ("2024年1月1日至2024年12月31日", "2024年1月1日至2024年11月30日"),
        ("（四）平台建设方面", "（三）平台建设方面"),
        ("行政许可1342件", "行政许可1324件"),
        ("县卫健局党委高度", "临江县卫健局党委高度"),
    ),
    frozenset(
        {
            ("A1", "applications.carried_out.natural"),
            ("X6", "无行政强制"),
            ("X3", "3"),
            ("X1", "3"),
            ("X2", "3"),
            ("X8", "五"),
            ("D2", "2024年11月30日"),
            ("S7", "（三）"),
            ("X9", "1324"),
            ("D6", "临江县"),
        }
    ),
)


def spoilt(content: dict[str, Any], how: Spoilt) -> dict[str, Any]:
    text = {key: list(texts) for key, texts in content["text"].items()}
    for right, wrong in how.words:
        assert sum(right in line for lines in text.values() for line in lines) == 1, right
        text = {key: [t.replace(right, wrong) for t in lines] for key, lines in text.items()}
    return {**content, "cells": {**content["cells"], **how.cells}, "text": text}


def places(report: Report, finding: Finding) -> Iterator[tuple[str, str]]:
    for passage in finding.passages:
        text = report.paragraphs(passage.section)[passage.paragraph]
        yield finding.code, text[passage.start : passage.end]
    if not finding.passages:
        yield from ((finding.code, ".".join(ref)) for ref in finding.cells)


@pytest.mark.parametrize("how", [OF_HOUSING, OF_HEALTH], ids=lambda how: how.file)
def test_ten_mistakes_in_one_report_are_ten_findings(catalog: Catalog, how: Spoilt) -> None:
    content = tomllib.loads((FOLDER / how.file).read_text(encoding="utf-8"))
    report = written(catalog, spoilt(content, how))
    findings = check(catalog.edition(report.edition), report)
    causes = [finding for finding in findings if not finding.cause]
    told = [set(places(report, finding)) for finding in causes]
    for mistake in how.found:
        assert any(mistake in places for places in told), mistake
    assert len(causes) == len(how.found) == 10, [finding.rule for finding in causes]
