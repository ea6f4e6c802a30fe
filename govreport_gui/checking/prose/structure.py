"""S1, S3–S6, S8, S13, S15: the sections of the report and what they must hold.

S9, the table's cells complete, has no instance here: a report has just the cells of its form,
the importer tells what a file lacked, and a blank cell is C4.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import is_government
from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import Slip, Slips, distinct, put_right, search, slips
from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.model.nothing import says_nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_FIRST, _PROBLEMS = "一", "五"
_LONGEST = 1000
_SHORTEST = 10
_LONGEST_LINE = 60
"""Characters, white space and all: longer lines are no headings."""
_NEW_EDITION = 2021
_TOLD = re.compile(r"[。；;]|\s*[（(]?[一二三四五六七八九十\d]{1,2}[）).、．]")
"""A paragraph that tells something: a signature or a date has no stop and no number."""
_END = re.compile(r"[\s:：。]+$")
_WORDS = re.compile(r"[\u4e00-\u9fff\w]")
_NUMERALS = "一二三四五六七八九十"
_PARTS = re.compile(rf"([{_NUMERALS}\d]{{1,2}})\s*个?(?:部分|方面)")
_MADE_OF = re.compile(r"(?:内容)?(?:组成|构成)")
_LISTED = 4
"""So many of the six named in one sentence are a list of them."""
_HEADINGS = (
    ("总体情况", re.compile("总体情况|概述|基本情况")),
    ("主动公开政府信息情况", re.compile("主动公开")),
    ("收到和处理政府信息公开申请情况", re.compile("申请")),
    ("政府信息公开行政复议、行政诉讼情况", re.compile("复议|诉讼")),
    ("存在的主要问题及改进情况", re.compile("问题")),
    ("其他需要报告的事项", re.compile("其[他它]")),
)
_ACCOUNT = (
    ("工作考核", re.compile("考核|考评|绩效")),
    ("社会评议", re.compile("评议|满意度|测评|问卷|评价")),
    ("责任追究", re.compile("追究|追责|问责|责任倒查")),
)


def blank_sections(evidence: Evidence) -> Iterator[Finding]:
    """S1: a section without text. An untouched report is silent; one without any text is told once.

    (Its blank tables are told by C4.)
    """
    report = evidence.report
    keys = [section.key for section in evidence.form.text_sections()]
    blank = [key for key in keys if not _has_text(report.paragraphs(key))]
    if blank == keys:
        if report.entries or report.paragraphs(PREAMBLE):
            facts = (("sections", "、".join(blank)),)
            yield Finding("S1", "S1.blank", Severity.ERROR, facts=facts, sentence="S1.blank")
        return
    for key in blank:
        facts = (("sections", key),)
        yield Finding("S1", f"S1.blank.{key}", Severity.ERROR, facts=facts, sentence="S1.blank")


def headings_in_text(evidence: Evidence) -> Iterator[Finding]:
    """S1: one of the six headings typed as a paragraph of a section's text."""
    form = evidence.form
    headings = {_bare(section.heading): section for section in form.sections}
    first = {heading[0] for heading in headings}
    for key, index, text in evidence.text():
        if len(text) > _LONGEST_LINE or text.lstrip()[:1] not in first:
            continue
        section = headings.get(_bare(text))
        if section is None:
            continue
        own = section.key == key
        facts = (("heading", section.heading), ("section", key), *([("right", "")] if own else []))
        yield Finding(
            "S1",
            f"S1.heading.{key}.{section.key}",
            Severity.WARNING if own else Severity.ERROR,
            passages=(Passage(key, index, 0, len(text)),),
            facts=facts,
            sentence="S1.doubled" if own else "S1.heading",
        )


def missing_topics(evidence: Evidence) -> Iterator[Finding]:
    """S3: the sub-topics that N2021 一（一）asks for in section 一, by any of their words."""
    for section in evidence.form.text_sections():
        text = "".join(evidence.paragraphs(section.key))
        missing = [t.heading for t in section.topics if not any(k in text for k in t.keywords)]
        if text.strip() and missing:
            facts = (("section", section.key), ("topics", "、".join(missing)))
            yield Finding("S3", f"S3.{section.key}", Severity.WARNING, facts=facts)


def accountability(evidence: Evidence) -> Iterator[Finding]:
    """S4: governments of every level report 工作考核、社会评议和责任追究 (N2021 一（一）)."""
    text = "".join(evidence.paragraphs(_FIRST))
    if not text.strip() or not is_government(evidence.report.agency):
        return
    missing = [name for name, words in _ACCOUNT if not words.search(text)]
    if missing:
        facts = (("section", _FIRST), ("topics", "、".join(missing)))
        yield Finding("S4", "S4", Severity.HINT, facts=facts)


def long_overview(evidence: Evidence) -> Iterator[Finding]:
    """S5: section 一 in about a thousand characters (WW2025)."""
    count = sum(_length(text) for text in evidence.paragraphs(_FIRST))
    if count > _LONGEST:
        facts = (("section", _FIRST), ("count", str(count)))
        yield Finding("S5", "S5", Severity.HINT, facts=facts)


def empty_problems(evidence: Evidence) -> Iterator[Finding]:
    """S6: section 五 says 无 or next to nothing; a blank one is S1."""
    text = "".join(evidence.paragraphs(_PROBLEMS)).strip()
    if text and len(_WORDS.findall(text[: _SHORTEST * 10])) < _SHORTEST:
        facts = (("section", _PROBLEMS), ("text", text))
        yield Finding("S6", "S6", Severity.ERROR, facts=facts)


def nothing_and_more(evidence: Evidence) -> Iterator[Finding]:
    """S15: a section that says 无, and something beside it."""
    for section in evidence.form.text_sections():
        texts = evidence.paragraphs(section.key)
        nothing = [index for index, text in enumerate(texts) if says_nothing(text)]
        others = (text for index, text in enumerate(texts) if index not in nothing)
        if nothing and any(_TOLD.search(text) for text in others):
            words = texts[nothing[0]].strip()
            yield Finding(
                "S15",
                f"S15.{section.key}",
                Severity.WARNING,
                passages=tuple(Passage(section.key, n, 0, len(texts[n])) for n in nothing),
                facts=(("section", section.key), ("words", words), ("right", "")),
            )


def wrong_edition(evidence: Evidence) -> Iterator[Finding]:
    """S8: the tables of another year's form; 杨林镇 reported 2023 on those of 2019."""
    year, edition = evidence.report.year, evidence.form.edition
    if year is None or (year >= _NEW_EDITION) == (edition >= _NEW_EDITION):
        return
    severity = Severity.ERROR if edition < _NEW_EDITION else Severity.WARNING
    facts = (("year", str(year)), ("edition", str(edition)))
    yield Finding(
        "S8",
        "S8",
        severity,
        facts=facts,
        sentence="S8.old" if severity is Severity.ERROR else "S8.new",
    )


def listed_parts(evidence: Evidence) -> Iterator[Finding]:
    """S13: the preamble lists the parts of the report and leaves one out, or miscounts them."""
    for passage, slip in slips(evidence, _miscounted, (PREAMBLE,)):
        yield Finding(
            "S13",
            "S13",
            Severity.HINT,
            passages=(passage,),
            facts=(("words", slip.words), ("missing", slip.right or "")),
            sentence="S13.missing" if slip.right else "S13.count",
        )
        return


@search(_PARTS)
def _miscounted(text: str) -> Slips:
    for sentence in re.finditer(r"[^。；]+", text):
        counted = _PARTS.search(sentence[0])
        if counted is None:
            continue
        before = sentence[0][: counted.start()] + sentence[0][counted.end() :]
        missing = [name for name, words in _HEADINGS if not words.search(before)]
        if len(_HEADINGS) - len(missing) < _LISTED:
            if _MADE_OF.match(sentence[0], counted.end()) is None:
                continue
            missing = []
        if missing or counted[1] not in {"六", "6"}:
            start = sentence.start() + counted.start()
            end = sentence.start() + counted.end()
            return (Slip(start, end, counted[0], "、".join(missing) or None),)
    return ()


def _has_text(paragraphs: tuple[str, ...]) -> bool:
    return any(paragraph.strip() for paragraph in paragraphs)


def _bare(text: str) -> str:
    """Return a line as a heading compares: without white space and closing punctuation."""
    return _END.sub("", "".join(text.split()))


@lru_cache(maxsize=4096)
def _length(text: str) -> int:
    return len("".join(text.split()))


def _headings(evidence: Evidence) -> Iterator[Finding]:
    yield from distinct((*blank_sections(evidence), *headings_in_text(evidence)))


CHECKS = (
    Check(("S1",), _headings, put_right),
    Check(("S3",), missing_topics),
    Check(("S4",), accountability),
    Check(("S5",), long_overview),
    Check(("S6",), empty_problems),
    Check(("S8",), wrong_edition),
    Check(("S13",), listed_parts),
    Check(("S15",), nothing_and_more, put_right),
)
