"""Sentences and titles that are still last year's (R1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.form import PREAMBLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _carried(speaker: Speaker, finding: Finding) -> str:
    if dict(finding.facts)["section"] == PREAMBLE:
        return speaker.say(
            speaker.words.translate(
                "findings",
                "Opening paragraphs: “{figures}” is as in last year's report; change it, or keep "
                "it knowingly",
            ),
            finding,
        )
    return speaker.say(
        speaker.words.translate(
            "findings",
            "Section {section}: “{figures}” is as in last year's report; change it, or keep it "
            "knowingly",
        ),
        finding,
    )


def _title(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings",
            "“{title}” is named in last year's report: put this year's document in its place, or "
            "keep it knowingly",
        ),
        finding,
    )


SENTENCES: Mapping[str, Sentence] = {"R1": _carried, "R1.title": _title}
