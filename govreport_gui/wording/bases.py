"""Where each check comes from: the clause, the notice, or experience with real reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.wording.words import Words


def basis_of(finding: Finding, form: Form, words: Words) -> str:
    """Return the source of the check behind a finding; the form's own words for its sum rules."""
    rules = {rule.id: rule.basis for rule in form.balances}
    rules |= {rule.id: rule.basis for rule in form.carries}
    return rules.get(finding.rule) or _bases(words)[finding.code]


def _bases(words: Words) -> dict[str, str]:
    form = words.translate("bases", "What the form prints")
    return {
        "C1": words.translate("bases", "Counts of items are whole numbers"),
        "C2": words.translate("bases", "Counts and fees cannot be below 0"),
        "C3": form,
        "C4": words.translate(
            "bases", "Experience: county offices send back reports with blank cells"
        ),
        "C5": words.translate(
            "bases", "Experience: county offices send back reports with blank cells"
        ),
    }
