"""A paragraph that says that there is nothing to tell: 无."""

from __future__ import annotations

import re

_NOTHING = re.compile(r"\s*(?:无|暂无|没有)\s*[。.；;]?\s*")


def says_nothing(text: str) -> bool:
    """Tell whether a paragraph says 无 and nothing else; 没有其他事项 leaves room for some."""
    return _NOTHING.fullmatch(text) is not None
