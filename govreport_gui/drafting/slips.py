"""The slips of typesetting that tidying knows: their places in a text, and what belongs there."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from govreport_gui.model.outline import heading_mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Slip = tuple[int, int, str]
"""Characters from … to before …, and what should stand there."""


class Rule(StrEnum):
    """What is wrong."""

    SPACES = "spaces"
    UNITS = "units"
    WIDTH = "width"
    PUNCTUATION = "punctuation"
    BRACKETS = "brackets"
    QUOTES = "quotes"
    DOUBLED = "doubled"
    UNTIL = "until"


_HAN = "\u3400-\u9fff\U00020000-\U0003ffff"
_WIDE = _HAN + "《》“”〔〕（），。、；：！？"
_UNIT = "件条份个年月日号起宗次封项部篇元万亿时分人家名位天期场类"
_GUARDED = re.compile(
    r"(?:https?://|www\.)[^\s，。；、（）“”《》]+"
    r"|(?<![\w.])(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?:/[\x21-\x7e]*)?"
    r"|\d+(?:[.,:，：]\d+)+|[〔\[［]\d{4}[〕\]］]\s*第?\s*\d+\s*号"
    r"|\d{3,4}-\d{7,8}|[A-Za-z]+(?:[ .'-]+[A-Za-z0-9]+)*"
)
"""Addresses, decimals and times, numbers of documents, of telephones, Latin words."""
_BLANK = "[ \t\u00a0\u2002-\u200a\u202f\u3000]"
_BETWEEN = re.compile(rf"(?<=[{_WIDE}]){_BLANK}+(?=[{_WIDE}])")
_BEFORE_FIGURE = re.compile(rf"(?<=[{_WIDE}]){_BLANK}+(?=\d)")
_BEHIND_FIGURE = re.compile(rf"(?<=[\d%％]){_BLANK}+(?=[，。、；：！？）》”])")
_BEFORE_UNIT = re.compile(rf"(?<=\d){_BLANK}+(?=[{_UNIT}%％])")
_EDGE = re.compile(rf"^{_BLANK}+|{_BLANK}+$")
_LABEL = re.compile(rf"[{_HAN}]{{2,8}}[：:]")
"""联系电话：: what stands apart from it is meant to."""
_FULL = re.compile("[０-９]+(?:．[０-９]+)*|[Ａ-Ｚａ-ｚ]+")
_NARROW = re.compile(
    rf"(?<=[{_WIDE}])[,;:?!]|[,;:?!](?=[{_WIDE}])|(?<=[{_HAN}）”》])\.(?=[{_HAN}]|\s*$)"
)
_WIDTHS = str.maketrans(",;:?!.()", "，；：？！。（）")
_BRACKET = re.compile("[()（）]")
_CLAUSE = re.compile("[^。！？]+")
_QUOTE = re.compile('["“”]')
_STRAIGHT = '"'
_TWICE = re.compile(r"([，。；：、！？])\1(?!\1)(?<!\1\1\1)|，。|。，|、，|，、|；。|。；|、。")
_KEPT = dict(
    zip(("，。", "、，", "，、", "；。", "、。", "。，", "。；"), "。，，。。。；", strict=True)
)
_UNTIL = re.compile(
    r"(?:^|(?<=[，。；：、（）\s]))截止(?=\s*(?:20\d\d|1?\d\s*月|目前|今年|年底|报告期末))"
)
_PAIR = 2


def protected(text: str) -> set[int]:
    """Return the places of a text that no rule may touch."""
    return {at for match in _GUARDED.finditer(text) for at in range(*match.span())}


def spaces(text: str) -> Iterator[Slip]:
    """Spaces at the edges and inside Chinese text; two columns of labels stay apart."""
    mark = heading_mark(text)
    numbered = mark.end if mark else 0
    for pattern in (_EDGE, _BETWEEN, _BEFORE_FIGURE, _BEHIND_FIGURE):
        for match in pattern.finditer(text):
            if match.start() in (0, numbered) or not _LABEL.match(text, match.end()):
                yield *match.span(), ""
    if mark is not None:
        behind = re.compile(f"{_BLANK}+(?=[{_WIDE}])").match(text, mark.end)
        if behind and text[mark.end - 1] in ".．":
            yield *behind.span(), ""


def units(text: str) -> Iterator[Slip]:
    """Spaces between a figure and its unit: 11 件, 2025 年."""
    for match in _BEFORE_UNIT.finditer(text):
        if not _LABEL.match(text, match.end()):
            yield *match.span(), ""


def width(text: str) -> Iterator[Slip]:
    """Full-width digits and letters."""
    for match in _FULL.finditer(text):
        narrow = "".join(chr(ord(character) - 0xFEE0) for character in match[0])
        yield *match.span(), narrow


def punctuation(text: str) -> Iterator[Slip]:
    """Half-width marks beside Chinese characters."""
    for match in _NARROW.finditer(text):
        yield *match.span(), match[0].translate(_WIDTHS)


def brackets(text: str) -> Iterator[Slip]:
    """Half-width brackets in pairs, of which one stands beside Chinese, and odd halves of pairs."""
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        if match[0] in "(（":
            opened.append(match.start())
        elif opened:
            pair = (opened.pop(), match.start())
            is_mixed = (text[pair[0]] == "(") != (text[pair[1]] == ")")
            if is_mixed or any(_is_beside_chinese(text, at) for at in pair):
                for at in pair:
                    yield at, at + 1, text[at].translate(_WIDTHS)


def _is_beside_chinese(text: str, at: int) -> bool:
    return re.search(f"[{_HAN}]", text[max(0, at - 1) : at + 2]) is not None


def quotes(text: str) -> Iterator[Slip]:
    """Straight quotation marks, and two in a clause that are of the same side."""
    if not re.search(f"[{_HAN}]", text):
        return
    marks = list(_QUOTE.finditer(text))
    if all(mark[0] == _STRAIGHT for mark in marks):
        if len(marks) % _PAIR == 0:
            yield from ((*mark.span(), "“”"[n % _PAIR]) for n, mark in enumerate(marks))
        return
    still_open = 0
    for clause in _CLAUSE.finditer(text):
        inside = list(_QUOTE.finditer(text, *clause.span()))
        if len(inside) == _PAIR and len({mark[0] for mark in inside}) == 1 and not still_open:
            yield from ((*mark.span(), "“”"[n]) for n, mark in enumerate(inside))
        still_open += clause[0].count("“") - clause[0].count("”")


def doubled(text: str) -> Iterator[Slip]:
    """Find marks typed twice, and marks that exclude one another."""
    for match in _TWICE.finditer(text):
        yield *match.span(), match[1] or _KEPT[match[0]]


def until(text: str) -> Iterator[Slip]:
    """截止 before a date, where 截至 is meant as a rule."""
    for match in _UNTIL.finditer(text):
        yield *match.span(), "截至"


FINDERS: dict[Rule, Callable[[str], Iterator[Slip]]] = {
    Rule.WIDTH: width,
    Rule.SPACES: spaces,
    Rule.UNITS: units,
    Rule.PUNCTUATION: punctuation,
    Rule.BRACKETS: brackets,
    Rule.QUOTES: quotes,
    Rule.DOUBLED: doubled,
    Rule.UNTIL: until,
}
"""In this order; each sees what those before it have set right."""
