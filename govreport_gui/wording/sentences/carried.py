"""Sentences that are still last year's (R1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.wording.sentences.speaker import Sentence, Speaker


def _carried(speaker: Speaker, finding: Finding) -> str:
    return speaker.say(
        speaker.words.translate(
            "findings", "“{figures}” is as in last year's report; change it, or keep it knowingly"
        ),
        finding,
    )


SENTENCES: Mapping[str, Sentence] = {"R1": _carried}
