"""Figures that can be right, but seldom are (P1–P5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.wording.sentences.speaker import figure

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _rules(speaker: Speaker, finding: Finding) -> str:
    figures = "、".join(
        f"{speaker.form.fields[ref].column.head[-1]} {speaker.figure(ref)}" for ref in finding.cells
    )
    return speaker.words.translate(
        "findings",
        "Row “规章”: {figures}. Only governments of provinces and cities with districts make "
        "规章; do they belong in the row “行政规范性文件”?",
    ).format(figures=figures)


def _norms(speaker: Speaker, finding: Finding) -> str:
    return speaker.words.translate(
        "findings",
        "Row “行政规范性文件”: {count} issued; units such as {agency} seldom issue any, check it",
    ).format(count=speaker.figure(finding.cells[0]), **dict(finding.facts))


def _cases(speaker: Speaker, finding: Finding) -> str:
    assert finding.left is not None  # noqa: S101 the check counted them
    return speaker.words.translate(
        "findings",
        "Table 四 has {count} reconsiderations and lawsuits, but table 三 has no application; "
        "check them; where they are right, give the reason",
    ).format(count=figure(finding.left))


def _others(speaker: Speaker, finding: Finding) -> str:
    other, results = (speaker.figure(ref) for ref in finding.cells)
    return speaker.words.translate(
        "findings",
        "“3.其他” has {other} of {results} results; it is for the few that fit nowhere else, check "
        "whether some fit into another item",
    ).format(other=other, results=results)


def _secret(speaker: Speaker, finding: Finding) -> str:
    return speaker.words.translate(
        "findings", "“1.属于国家秘密” is {count}; that is rare for a town or subdistrict, check it"
    ).format(count=speaker.figure(finding.cells[0]))


SENTENCES: Mapping[str, Sentence] = {
    "P1": _rules,
    "P2": _norms,
    "P3": _cases,
    "P4": _others,
    "P5": _secret,
}
