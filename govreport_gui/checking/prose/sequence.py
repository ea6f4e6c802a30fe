"""S2, S7: the numbers of sub-topics inside the text sections."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.marks import HEADS, count_on, points
from govreport_gui.checking.prose.passages import distinct, in_paragraphs, words_at
from govreport_gui.model.finding import Finding, Passage, WayOut
from govreport_gui.model.form import Severity
from govreport_gui.model.outline import NUMERALS, Level, Mark, heading_mark, mark_words
from govreport_gui.model.report import rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.checking.evidence import Evidence


class Placed(NamedTuple):
    """A mark in its paragraph."""

    paragraph: int
    mark: Mark


def top_level(evidence: Evidence) -> Iterator[Finding]:
    """S2: sub-topics numbered 一、二、 like the six headings (鱼鳞乡 2025)."""
    headings = {section.heading for section in evidence.form.sections}
    for section in evidence.form.text_sections():
        texts = evidence.paragraphs(section.key)
        passages = tuple(
            Passage(section.key, index, mark.start, mark.end)
            for index, mark in in_paragraphs(HEADS, texts)
            if mark.level is Level.TOP and texts[index].strip(" \t:：。") not in headings
        )
        if passages:
            marks = "".join(words_at(evidence.report, passage) for passage in passages)
            facts = (("section", section.key), ("marks", marks))
            yield Finding(
                "S2", f"S2.{section.key}", Severity.WARNING, passages=passages, facts=facts
            )


def out_of_order(evidence: Evidence) -> Iterator[Finding]:
    """S7: numbers that are missing, doubled, alone, or of another style than those before them."""
    for section in evidence.form.text_sections():
        yield from _of_section(section.key, evidence.paragraphs(section.key))


@lru_cache(maxsize=64)
def _of_section(section: str, texts: tuple[str, ...]) -> tuple[Finding, ...]:
    marks = [Placed(*found) for found in in_paragraphs(HEADS, texts)]
    found = (*_of_headings(section, texts, marks), *_of_points(section, texts))
    return tuple(distinct(found))


def _of_headings(section: str, texts: Sequence[str], marks: Sequence[Placed]) -> Iterator[Finding]:
    last: dict[Level, Placed] = {}
    mixed: list[Placed] = []
    levels: list[Level] = []
    skipped = doubled = ""
    for placed in marks:
        mark = placed.mark
        level = mark.level
        levels.append(level)
        if level is Level.TOP:
            last.clear()
            continue
        first = last.get(Level.LEAD)
        is_first = level is Level.SUB_ITEM and level not in last and mark.number > 1
        if is_first and _follows(first, mark):
            mixed.append(placed)
            level = levels[-1] = Level.LEAD
        before = last.get(level)
        if not _is_next(before, mark) and not _told_inside(texts, before, placed):
            found = _gap(section, before, placed)
            # Where a number was skipped, the one after it is there twice, and where one is there
            # twice, the next is skipped: one mistake.
            again = skipped if found.sentence == "S7.doubled" else doubled
            yield replace(found, cause=again)
            skipped, doubled = _broken_off(found)
        else:
            skipped = doubled = ""
        last[level] = placed
        _forget_below(last, level)
    if mixed:
        yield _mixed(section, mixed)
    yield from _lone(section, texts, list(zip(levels, marks, strict=True)))


def _broken_off(found: Finding) -> tuple[str, str]:
    """Return the rule of a gap, and the rule of a number that is there twice."""
    return ("", found.rule) if found.sentence == "S7.doubled" else (found.rule, "")


def _follows(before: Placed | None, mark: Mark) -> bool:
    return before is not None and mark.number == before.mark.number + 1


def _is_next(before: Placed | None, mark: Mark) -> bool:
    """Tell whether a number follows on, or begins anew."""
    return mark.number == (before.mark.number + 1 if before else 1) or mark.number == 1


def _forget_below(last: dict[Level, Placed], level: Level) -> None:
    """Let what is numbered inside a sub-topic start anew."""
    for lower in [other for other in last if other > level]:
        del last[lower]


def _lone(
    section: str, texts: Sequence[str], marks: Sequence[tuple[Level, Placed]]
) -> Iterator[Finding]:
    """Yield a hint for each （一） that no （二） follows: one part alone needs no number."""
    for row, (level, placed) in enumerate(marks):
        if level is Level.TOP or placed.mark.number != 1:
            continue
        behind = next((one for one in marks[row + 1 :] if one[0] <= level), None)
        if behind is not None and behind[0] is level and behind[1].mark.number != 1:
            continue
        end = len(texts) if behind is None else behind[1].paragraph
        second = _inside(level, 2)
        if not any(second.search(text) for text in texts[placed.paragraph : end]):
            yield _told_alone(section, placed)


def _told_alone(section: str, placed: Placed) -> Finding:
    mark = placed.mark
    return Finding(
        "S7",
        f"S7.{section}.lone.{mark.words}",
        Severity.HINT,
        passages=(Passage(section, placed.paragraph, mark.start, mark.end),),
        facts=(("section", section), ("mark", mark.words)),
        sentence="S7.lone",
    )


def _inside(level: Level, number: int) -> re.Pattern[str]:
    """Return what finds a number of a level inside a paragraph."""
    numeral = str(number) if level is not Level.LEAD else NUMERALS[min(number, 10) - 1]
    return re.compile(rf"[（(]\s*{numeral}\s*[）)]|(?<!\d){numeral}[.．、](?!\d)")


def _told_inside(texts: Sequence[str], before: Placed | None, after: Placed) -> bool:
    """Tell whether the number between two stands inside a paragraph: …具体如下：（一）主动公开."""
    begin = before.paragraph if before else 0
    wanted = (before.mark.number if before else 0) + 1
    if wanted >= after.mark.number:
        return False
    inside = _inside(after.mark.level, wanted)
    skip = before.mark.end if before else 0
    between = [
        texts[begin][skip:] if begin < after.paragraph else "",
        *texts[begin + 1 : after.paragraph],
    ]
    return any(inside.search(text) for text in between)


def _of_points(section: str, texts: tuple[str, ...]) -> Iterator[Finding]:
    if count_on(texts):
        return
    last: Placed | None = None
    outer = 0
    for placed in (Placed(*found) for found in in_paragraphs(points, texts)):
        if placed.mark.number == 1:
            outer = last.mark.number if last else 0
        elif _is_gap(texts, last, placed, outer):
            yield _gap(section, last, placed)
        last = placed


def _is_gap(texts: Sequence[str], last: Placed | None, placed: Placed, outer: int) -> bool:
    """Tell whether a point follows neither on the last one nor on the one that holds it."""
    number = last.mark.number if last else 0
    if placed.mark.number == number + 1 or (number > 1 and placed.mark.number == outer + 1):
        return False
    far = last is not None and placed.paragraph > last.paragraph + 1
    return not far and not _said_otherwise(texts, last, placed)


def _said_otherwise(texts: Sequence[str], last: Placed | None, placed: Placed) -> bool:
    """Tell whether the number before stands in other words (二要, 第二, 其二), or was never due."""
    if last is None:
        start = max(0, placed.paragraph - 1)
        said = (
            "".join(texts[start : placed.paragraph]) + texts[placed.paragraph][: placed.mark.start]
        )
        return any(word in said for word in ("一", "首先", "1"))
    if last.mark.number >= placed.mark.number:
        return False
    parts = [
        *texts[last.paragraph : placed.paragraph],
        texts[placed.paragraph][: placed.mark.start],
    ]
    parts[0] = parts[0][last.mark.end :]
    said = "".join(parts)
    missing = range(last.mark.number + 1, placed.mark.number)
    return any(re.search(f"{NUMERALS[number - 1]}(?![十百])", said) for number in missing)


def _gap(section: str, before: Placed | None, placed: Placed) -> Finding:
    mark = placed.mark
    doubled = before is not None and before.mark.number == mark.number
    kind = "doubled" if doubled else "gap"
    return Finding(
        "S7",
        f"S7.{section}.{kind}.{mark.words}",
        Severity.HINT,
        passages=(Passage(section, placed.paragraph, mark.start, mark.end),),
        facts=(
            ("section", section),
            ("mark", mark.words),
            ("before", before.mark.words if before else ""),
        ),
        sentence=f"S7.{kind}" if before else "S7.start",
    )


def _mixed(section: str, mixed: Sequence[Placed]) -> Finding:
    return Finding(
        "S7",
        f"S7.{section}.mixed",
        Severity.HINT,
        passages=tuple(Passage(section, p.paragraph, p.mark.start, p.mark.end) for p in mixed),
        facts=(
            ("section", section),
            ("marks", "".join(p.mark.words for p in mixed)),
            ("chinese", "".join(mark_words(Level.LEAD, p.mark.number) for p in mixed)),
        ),
        sentence="S7.mixed",
    )


def renumbered(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer （四）for （4） and for 四、, in all places at once; nothing for a lone （一）."""
    report = evidence.report
    if finding.sentence == "S7.lone":
        passage = finding.passages[0]
        yield WayOut(rewritten(report, (passage, "")), words_at(report, passage), "")
    if finding.code == "S7" and finding.sentence != "S7.mixed":
        return
    changes = []
    for passage in finding.passages:
        mark = heading_mark(report.paragraphs(passage.section)[passage.paragraph])
        assert mark is not None  # noqa: S101 the finding was made from it
        changes.append((passage, mark_words(Level.LEAD, mark.number)))
    before = "".join(words_at(report, passage) for passage in finding.passages)
    yield WayOut(rewritten(report, *changes), before, "".join(words for _, words in changes))


CHECKS = (Check(("S2",), top_level, renumbered), Check(("S7",), out_of_order, renumbered))
