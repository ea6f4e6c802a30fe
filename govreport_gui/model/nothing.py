"""Paragraphs that say that there is nothing to tell: 无, or nothing else."""

from __future__ import annotations

import re

_NONE = r"(?:无|暂无|没有)"
_NOTHING = re.compile(rf"\s*{_NONE}\s*[。.；;]?\s*")
_NOTHING_ELSE = re.compile(
    rf"\s*(?:本(?:年度|单位|机关)|我[局镇乡县市区街委厅办院])?{_NONE}"
    r"其[他它](?:需要|应当?|应予)?(?:报告|说明)?的?(?:事项|情况|内容)\s*[。.；;]?\s*"
)


def says_nothing(text: str) -> bool:
    """Tell whether a paragraph says 无 and nothing else; 没有其他事项 leaves room for some."""
    return _NOTHING.fullmatch(text) is not None


def says_nothing_else(text: str) -> bool:
    """Tell whether a paragraph says 无, or 无其他需要报告的事项, and nothing else."""
    return says_nothing(text) or _NOTHING_ELSE.fullmatch(text) is not None
