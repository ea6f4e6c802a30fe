"""D5: bases that the notice of 2021 and the 条例 of 2019 replaced."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    Slip,
    Slips,
    distinct,
    put_right,
    search,
    slips,
)
from govreport_gui.checking.prose.reading import sentences
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_NOTICE_OF_2021 = 2021
_OLD_NOTICE = re.compile(r"国办公开办函\s*[〔［\[（(【]\s*2019\s*[〕］\]）)】]\s*60\s*号")
_TRIAL = re.compile(r"年度报告格式(?P<trial>[（(]试行[）)])")
_OLD_DECREE = re.compile(r"(?P<number>492)\s*号")
_FORMER = re.compile(r"原(?:国务院令)?第?\s*$")
_OLD_ARTICLE = re.compile(r"(?:条例|《条例》)》?[）)]?(?:的)?(?P<article>第三十[一二]条)")
_ANNUAL = re.compile("年度报告|年报|编制")
_NEW_ARTICLE, _NEW_DECREE = "第五十条", "711"


@search(*map(re.compile, ("60", "年度报告格式", "492", "第三十")))
def old_bases(text: str) -> Slips:
    """Return superseded bases: the notice of 2019, the 条例 of 2007 and its articles."""
    found = [Slip(*m.span(), m[0]) for m in _OLD_NOTICE.finditer(text)]
    found += [Slip(*m.span("trial"), m["trial"], "") for m in _TRIAL.finditer(text)]
    for match in _OLD_DECREE.finditer(text):
        if not _FORMER.search(text[max(0, match.start() - 8) : match.start()]):
            found.append(Slip(*match.span("number"), match["number"], _NEW_DECREE))
    for start, sentence in sentences(text):
        if not _ANNUAL.search(sentence):
            continue
        for match in _OLD_ARTICLE.finditer(sentence):
            at = start + match.start("article")
            right = _NEW_ARTICLE if "二" in match["article"] else None
            found.append(Slip(at, start + match.end("article"), match["article"], right))
    return tuple(sorted(found))


def superseded(evidence: Evidence) -> Iterator[Finding]:
    """D5: bases that the notice of 2021 and the 条例 of 2019 replaced (太平镇 2022)."""
    year = evidence.report.year
    if year is None or year < _NOTICE_OF_2021:
        return
    yield from distinct(
        Finding(
            "D5",
            f"D5.{slip.words}",
            Severity.WARNING,
            passages=(passage,),
            facts=(("words", slip.words), *([] if slip.right is None else [("right", slip.right)])),
            sentence=_basis(slip.words),
        )
        for passage, slip in slips(evidence, old_bases)
    )


def _basis(words: str) -> str:
    if "60" in words:
        return "D5.notice"
    if "试行" in words:
        return "D5.trial"
    return "D5.decree" if words == "492" else "D5.article"


CHECKS = (Check(("D5",), superseded, put_right),)
