"""What the text sections say of the tables' quantities, and exactly where."""

from govreport_gui.checking.mentions.mention import (
    NOTHING,
    Claim,
    Denial,
    Mention,
    Proportion,
    Reading,
    Share,
)
from govreport_gui.checking.mentions.numerals import Figure, figures, rewritten_like
from govreport_gui.checking.mentions.paragraphs import (
    TELLS,
    read_paragraph,
    subjects_below,
    subjects_named,
)

__all__ = [
    "NOTHING",
    "TELLS",
    "Claim",
    "Denial",
    "Figure",
    "Mention",
    "Proportion",
    "Reading",
    "Share",
    "figures",
    "read_paragraph",
    "rewritten_like",
    "subjects_below",
    "subjects_named",
]
