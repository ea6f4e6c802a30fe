"""What the rules of tidying are called."""

from __future__ import annotations

from govreport_gui.drafting.slips import Rule
from govreport_gui.gui.translation import translate


def rule_name(rule: str) -> str:
    """Return what a rule sets right."""
    names = {
        Rule.SPACES: translate("Tidying", "Spaces inside Chinese text"),
        Rule.UNITS: translate("Tidying", "Spaces between a figure and its unit"),
        Rule.WIDTH: translate("Tidying", "Full-width figures and letters"),
        Rule.PUNCTUATION: translate("Tidying", "Half-width punctuation in Chinese text"),
        Rule.BRACKETS: translate("Tidying", "Half-width brackets"),
        Rule.QUOTES: translate("Tidying", "Quotation marks that are no pair"),
        Rule.DOUBLED: translate("Tidying", "Punctuation typed twice"),
        Rule.UNTIL: translate("Tidying", "截止 before a date, where 截至 may be meant"),
    }
    return names[Rule(rule)]


def count_sentence(chosen: int, count: int) -> str:
    """Return how many of the proposals are ticked."""
    sentence = translate("Tidying", "{n} places in the text could be tidied; {chosen} are ticked.")
    return sentence.format(n=count, chosen=chosen)
