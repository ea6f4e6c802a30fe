"""Numbers of paragraphs: made continuous, and made or taken away with a paragraph's level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.drafting.edits import Edit, values_of
from govreport_gui.model.finding import Passage
from govreport_gui.model.numerals import chinese
from govreport_gui.model.outline import Level, Mark, heading_mark, mark_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.model.report import Paragraphs, Ref, Report, Value

RENUMBERED, LEVEL = "renumbered", "level"
"""Rules of the edits made here."""

_LARGEST = 99
_SECOND = 2
_LONGEST_LEAD_IN = 30
"""Characters of a line without an end mark that heads a list."""
_REFERENCE = re.compile(
    r"(?:见|按照?|依照|参照|根据|如|同|在|与|及|和|除|对|前述|上述|本节|本部分|第)\s*"
    r"(?P<mark>[（(]\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)])"
)
_CHINESE = re.compile("[一二三四五六七八九十]+")
_DIGITS = re.compile(r"\d+")
_FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


@dataclass(frozen=True, slots=True)
class Renumbering:
    """What makes a section's numbers continuous, and the references to them that it leaves."""

    values: Mapping[Ref, Value]
    edits: tuple[Edit, ...] = ()
    references: tuple[Passage, ...] = ()


def renumber(report: Report, section: str) -> Renumbering:
    """Make the numbers of a section continuous, level by level.

    A number keeps its brackets and its dot. （4） right after （三） is a slip for （四）. A level
    begins anew below each number of the level above it, and where a 1 begins another list.
    References such as 见（三） stay and are listed.
    """
    texts = report.paragraphs(section)
    edits = tuple(
        Edit(section, index, mark.start, mark.end, mark.words, words, RENUMBERED)
        for index, mark, words in _renumbered(texts)
        if words != mark.words
    )
    references = tuple(_references(section, texts)) if edits else ()
    return Renumbering(values_of(report, edits), edits, references)


def set_level(
    report: Report, section: str, paragraphs: Sequence[int], level: Level
) -> Mapping[Ref, Value]:
    """Return what puts paragraphs on a level: their numbers are made, changed or taken away.

    Each gets the number after the last one above it on its level. The numbers below stay:
    ``renumber`` is a step of its own.
    """
    texts = list(report.paragraphs(section))
    edits = []
    for index in sorted(set(paragraphs)):
        edit = _to_level(section, texts, index, level)
        if edit is not None:
            text = texts[index]
            texts[index] = text[: edit.start] + edit.after + text[edit.end :]
            edits.append(edit)
    return values_of(report, edits)


def next_mark(texts: Paragraphs, index: int) -> str:
    """Return the number of a paragraph that is begun behind another one, nothing after body text.

    It is of the same level and style as the one before.
    """
    mark = heading_mark(texts[index])
    return (
        "" if mark is None or mark.number >= _LARGEST else _like(mark, mark.level, mark.number + 1)
    )


def _to_level(section: str, texts: Sequence[str], index: int, level: Level) -> Edit | None:
    text, mark = texts[index], heading_mark(texts[index])
    if (Level.BODY if mark is None else mark.level) is level:
        return None
    start = mark.start if mark else len(text) - len(text.lstrip())
    end = mark.end if mark else start
    # What stands between an old number and its words goes with it.
    end += len(text[end:]) - len(text[end:].lstrip()) if mark else 0
    before, after = text[start:end], _new_mark(texts[:index], level)
    return Edit(section, index, start, end, before, after, LEVEL)


def _new_mark(above: Sequence[str], level: Level) -> str:
    """Return the number that follows those above a paragraph."""
    if level is Level.BODY:
        return ""
    for text in reversed(above):
        mark = heading_mark(text)
        if mark is None:
            continue
        if mark.level is level and mark.number < _LARGEST:
            return _like(mark, level, mark.number + 1)
        if mark.level < level:
            break
    return mark_words(level, 1)


def _renumbered(texts: Paragraphs) -> Iterator[tuple[int, Mark, str]]:
    """Yield each numbered paragraph with the words of its number as they should be."""
    marks = [(index, mark) for index, text in enumerate(texts) if (mark := heading_mark(text))]
    last: dict[Level, int] = {}
    style: dict[Level, Mark] = {}
    for place, (index, mark) in enumerate(marks):
        level = _meant(mark, last)
        begins = level not in last or _is_begun_anew(texts, marks, place, last[level])
        number = 1 if begins else last[level] + 1
        for lower in [other for other in last if other > level]:
            del last[lower]
        last[level] = number
        if mark.level is level:
            style[level] = mark
        if number <= _LARGEST:
            yield index, mark, _like(style.get(level, mark), level, number)


def _meant(mark: Mark, last: Mapping[Level, int]) -> Level:
    """Return the level that a number is meant for: （4） right after （三） is （四）."""
    is_first = mark.level is Level.SUB_ITEM and not {Level.ITEM, Level.SUB_ITEM} & last.keys()
    return Level.LEAD if is_first and mark.number - 1 == last.get(Level.LEAD) else mark.level


def _is_begun_anew(
    texts: Paragraphs, marks: Sequence[tuple[int, Mark]], place: int, before: int
) -> bool:
    """Tell whether a 1 begins another list and is no slip.

    It does below a line that leads in to it (改进措施：), and where a list of several comes before
    and a 2 comes after.
    """
    index, mark = marks[place]
    if mark.number != 1:
        return False
    above = texts[index - 1]
    if heading_mark(above) is None and _is_lead_in(above):
        return True
    later = next((m for _, m in marks[place + 1 :] if m.level <= mark.level), None)
    follows = later is not None and later.level is mark.level and later.number == _SECOND
    return follows and before >= _SECOND and marks[place - 1][0] < index - 1


def _is_lead_in(text: str) -> bool:
    words = text.strip()
    return words.endswith(("：", ":")) or (
        len(words) <= _LONGEST_LEAD_IN and not words.endswith(("。", "；", ";", "."))
    )


def _like(mark: Mark, level: Level, number: int) -> str:
    """Write a number as another one of its level is written."""
    if mark.level is not level:
        return mark_words(level, number)
    if level in {Level.TOP, Level.LEAD}:
        return _CHINESE.sub(chinese(number), mark.words)
    return _DIGITS.sub(lambda m: _digits(number, like=m[0]), mark.words)


def _digits(number: int, *, like: str) -> str:
    return str(number) if like.isascii() else str(number).translate(_FULL_WIDTH)


def _references(section: str, texts: Paragraphs) -> Iterator[Passage]:
    for index, text in enumerate(texts):
        for match in _REFERENCE.finditer(text):
            yield Passage(section, index, *match.span("mark"))
