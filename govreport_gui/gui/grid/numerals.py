"""Digits as a Chinese input method gives them."""

from __future__ import annotations

from govreport_gui.model.report import parse_entry

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def as_entered(text: str) -> str:
    """Return a number typed in full-width characters in ASCII ones, any other text as it is."""
    narrow = text.translate(_FULL_WIDTH)
    return narrow if parse_entry(narrow).number is not None else text
