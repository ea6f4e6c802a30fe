"""A finding as a plain sentence with its own numbers; a module for each family of checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.wording.sentences import (
    carried,
    figures,
    plausibility,
    stale,
    structure,
    tables,
    texts,
    years,
)
from govreport_gui.wording.sentences.speaker import Speaker, figure

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.words import Words

__all__ = ["figure", "finding_sentence"]

_SENTENCES = {
    **tables.SENTENCES,
    **figures.SENTENCES,
    **years.SENTENCES,
    **carried.SENTENCES,
    **structure.SENTENCES,
    **stale.SENTENCES,
    **plausibility.SENTENCES,
    **texts.SENTENCES,
}


def finding_sentence(finding: Finding, form: Form, report: Report, words: Words) -> str:
    """Return what is wrong, where, and by how much."""
    sentence = _SENTENCES[finding.sentence or finding.code]
    return sentence(Speaker(form, report, words), finding)
