"""Printed names as sentences use them: without what only explains them."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．、])")
"""A printed number in front of a name."""
_REMARK = re.compile(r"[（、].*")
"""Behind a name, when it applies and what follows from it."""


def short(name: str) -> str:
    """Return a printed name with its number, without what only explains it."""
    number = _NUMBER.match(name)
    start = number.end() if number else 0
    return name[:start] + _REMARK.sub("", name[start:])


def brief(name: str) -> str:
    """Return a printed name without its number, too."""
    return _REMARK.sub("", _NUMBER.sub("", name))
