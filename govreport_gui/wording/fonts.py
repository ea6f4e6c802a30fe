"""Which fonts a PDF is set in, for those who did not get the ones that are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.exporting.fonts.report import FontReport
    from govreport_gui.wording.words import Words


def font_sentences(report: FontReport, words: Words) -> list[str]:
    """Return what is to be said about the fonts of a PDF; what is lost comes first."""
    sentences: list[str] = []
    if report.missing:
        told = words.translate(
            "fonts",
            "No font on this computer can show {chars}: the PDF has a frame in place of it. Install a font with more characters, and export again.",
        )
        sentences.append(told.format(chars="、".join(report.missing)))
    if report.stand_ins:
        pair = words.translate("fonts", "“{used}” for {wanted}")
        used = dict.fromkeys(s.used for s in report.stand_ins)
        pairs = "；".join(pair.format(used=u, wanted=_wanted(report, u)) for u in used)
        told = words.translate("fonts", "The PDF is set in fonts that stand in: {pairs}.")
        sentences.append(told.format(pairs=pairs))
    return sentences


def _wanted(report: FontReport, used: str) -> str:
    return "、".join(stand_in.wanted for stand_in in report.stand_ins if stand_in.used == used)
