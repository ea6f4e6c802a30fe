"""What the families of checks are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govreport_gui.wording.words import Words

FAMILIES = "ACXSDPYRH"
"""All of them, in the order to tell them in: tables, text, last year, others."""


def family_word(family: str, words: Words) -> str:
    """Return the name of a family, which is the letter that its codes begin with."""
    return {
        "A": words.translate("check-report", "Sums and relations in the tables"),
        "C": words.translate("check-report", "Figures in single cells"),
        "D": words.translate("check-report", "Years, dates and names"),
        "H": words.translate("check-report", "Several agencies together"),
        "P": words.translate("check-report", "Plausible figures"),
        "R": words.translate("check-report", "Sentences kept from last year"),
        "S": words.translate("check-report", "Structure and wording"),
        "X": words.translate("check-report", "Text against tables"),
        "Y": words.translate("check-report", "Comparison with last year"),
    }[family]
