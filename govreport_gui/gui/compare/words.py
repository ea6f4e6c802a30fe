"""What the comparison says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.drafting.carried import overall_similarity, similarity
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.model.form import Section
    from govreport_gui.model.report import Report

_ALIKE = 0.9
"""From here on hardly anything but the figures was changed; the same as for check Y6."""


def opening_word() -> str:
    """Return the heading of the paragraphs above section 一."""
    return translate("Compare", "Opening paragraphs")


def blank_word() -> str:
    """Return what stands for a figure that is not there."""
    return translate("Compare", "(blank)")


def text_heading(section: Section, report: Report) -> str:
    """Return a text section's heading and how much of it is last year's."""
    share = similarity(report, section.key)
    if share is None or not report.paragraphs(section.key):
        return section.heading
    template = (
        translate("Compare", "{heading} — {percent} % as last year; please look whether it holds")
        if share > _ALIKE
        else translate("Compare", "{heading} — {percent} % as last year")
    )
    return template.format(heading=section.heading, percent=int(share * 100))


def cells_heading(section: Section, count: int) -> str:
    """Return a table's heading and how many of its figures differ."""
    template = translate("Compare", "{heading} — {n} figures differ")
    return template.format(heading=section.heading, n=count)


def others_sentence(same: int, blanks: int) -> str:
    """Return how many cells of a table are not shown, and why."""
    parts = []
    if same:
        parts.append(translate("Compare", "{n} figures as last year").format(n=same))
    if blanks:
        parts.append(translate("Compare", "{n} cells not filled in yet").format(n=blanks))
    return translate("Compare", "; ").join(parts)


def lost_sentence(edition: int, count: int) -> str:
    """Return how many of last year's figures have no cell in this year's edition of the form."""
    template = translate(
        "Compare", "Last year's form is that of {edition}; {n} of its figures have no cell here."
    )
    return template.format(edition=edition, n=count)


def summary(report: Report, differences: int) -> str:
    """Return how much of the report is last year's, and calmly what that may mean."""
    share = overall_similarity(report) or 0.0
    template = translate("Compare", "{n} differences; {percent} % of the text as last year.")
    said = template.format(n=differences, percent=int(share * 100))
    if share <= _ALIKE:
        return said
    advice = translate(
        "Compare",
        "Reports that repeat last year's are criticised: "
        "please look whether what is unmarked still holds.",
    )
    return f"{said} {advice}"


def years(report: Report) -> tuple[str, str]:
    """Return what stands above the two sides."""
    last = report.last_year
    before = translate("Compare", "Last year ({year})")
    now = translate("Compare", "This year ({year})")
    known = [str(r.year) if r is not None and r.year else "—" for r in (last, report)]
    return before.format(year=known[0]), now.format(year=known[1])
