"""S11, S12: what a template or a word processor left behind, and slots without a number."""

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
from govreport_gui.model.finding import Finding
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_OPEN, _CLOSE = "（(【[〔", "）)】]〕"
_TO_DELETE = re.compile(
    r"\[bookmark:[^\]\n]{0,60}\]"
    rf"|[{re.escape(_OPEN)}](?:此处|请在此|在此处|请填|填写|示例|样例|待补充|待填|待核实|模板|编写说明|填报说明)"
    rf"[^{re.escape(_OPEN + _CLOSE)}\n]{{0,80}}[{re.escape(_CLOSE)}]"
    r"|错误[!！]\s*未找到引用源。?|Error!\s*Reference source not found\.?"
    r"|\\\*\s*MERGEFORMAT|(?:单击|点击)(?:或点击)?此处(?:可)?输入文字。?"
)
"""Nothing but leftovers: deleting them is sound."""
_TO_FILL = re.compile(
    r"\s*(?P<words>(?:编写|填报|填表|填写)说明[:：]?|(?:参考)?模板(?=[:：]?\s*$))"
)
_AS_TABLE = re.compile(r"(?:该|本|此)部分(?:内容)?以表格(?:的)?形式(?:报告|填报|呈现|体现)")
_CROSSES = re.compile(
    r"(?<![A-Za-z0-9./@_\-*＊])(?:[Xx]{2,}|[Ｘｘ]{2,}|[×✕╳]{2,}|[○]{2,}|\*{3,}|＊{3,})(?:(?![A-Za-z0-9./@_\-])|(?=\d{1,2}[.、．]|20\d\d\s?年))"
)
_PERSON = re.compile(
    r"(?:申请人|当事人|原告|被告|某)[:：]?[\u4e00-\u9fff]?$"
    r"|(?:^|[，、（(])[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗]$"
)
_TRACES = re.compile(
    r"X|x|Ｘ|ｘ|×|✕|╳|○|\*|＊|\[|此处|请在此|请填|填写|示例|样例|待补充|待填|待核实|模板|说明|错误"
    "|Error|MERGEFORMAT|单击|点击|以表格"
)
"""Without one of these there is no leftover."""
_BELOW = re.compile("如下")
_SEES_TABLE = re.compile(r"表格如下|如下表格|如下表所示")

_SPACE = r"[ \t\u00a0\u3000]"
_UNITS = (
    r"(?:条(?!\s*[例款目件数])|件次|件(?![数次])|人次|次(?![数年])|份(?!额)|篇|期(?![间限])|场(?!所)"
    r"|起(?![草诉来])|项(?!目)|个(?![人别性月体])|万(?:元|人次|余?[次条篇份件])|元(?=[，。；、）])|家(?!庭))"
)
_COUNTED = (
    r"(?:公开|发布|收到|受理|办理|答复|办结|制发|制定|废止|共计?|累计|合计|召开|开展|举办|组织|新收|结转"
    r"|信息|申请|文件|解读|培训|会议|诉讼|复议|有效|出台的?)"
)
_STOP = "[，。；、）]"
_SLOT = re.compile(
    rf"{_COUNTED}了?{_SPACE}{{1,8}}{_UNITS}|[\u4e00-\u9fff]{_SPACE}{{1,8}}{_UNITS}(?={_STOP})"
    rf"|[\u4e00-\u9fff]{_SPACE}{{1,8}}(?:个(?![人别性月体])|处(?![理置室长分罚于事]))"
    rf"|(?:达到?|共计?|累计|约|[数率量]为){_SPACE}{{1,8}}(?=[，。；%％])|[数率量](?:达到?|为)(?=[，。；])"
    rf"|[_＿]{{2,}}|[（(]{_SPACE}{{0,8}}[）)]|〔20\d\d〕{_SPACE}{{1,8}}号"
    rf"|(?<!\d){_SPACE}{{1,8}}年{_SPACE}{{1,8}}月"
    # Without a gap only what is no word: 信息条 and 培训次 are none, 申请件 and 结转件 are.
    rf"|(?:共计?|累计|合计|收到|废止|制发|制定|新收|文件)(?:件|条|份|次|篇)(?={_STOP})"
    rf"|(?:增加|减少|增长|下降|上升|增|减)了?(?:件|条|份|次|篇|起|场|个)(?={_STOP})|各(?:份|篇|场|期)(?={_STOP})"
    rf"|(?:关停|保留|新增|整合|开设|开通|注销|清理)个(?={_STOP})|(?:关切|解读|咨询|留言|提问)次(?={_STOP})"
    rf"|已(?:答复|办结|受理)件(?={_STOP})|有效件(?={_STOP})|[的对]{_SPACE}{{1,8}}件申请|结转的{_SPACE}{{0,8}}件|的{_SPACE}{{1,8}}(?:件|条|份)(?=申请|信息|文件)"
    rf"|占{_SPACE}{{1,8}}[%％]|涉及(?:政府)?信息公开件(?={_STOP})|(?:错别字|错链|公开栏|公示栏)处(?={_STOP})"
    rf"|(?:信息|网站|公众号|公开|发布|新闻|要闻|动态|推送)条(?={_STOP})|(?:目录|事项|制度)项(?={_STOP})"
    rf"|(?:予以|部分|不予)公开件(?={_STOP})|(?:复议|诉讼)[件起](?={_STOP})|结转件(?=，共)"
    rf"|(?:培训|会议|活动|解读)次(?={_STOP})|(?:解读|文章|信息|发布|推送)篇(?={_STOP})"
)
_GAP = "_＿"
_MARK = re.compile("[，。；、]")
_CLAUSE = re.compile("[^，。；、]*[，。；、]?")
"""No slot reaches over its end, but some are only slots before it, and what follows (，共)."""
_AROUND, _BEHIND = 14, 2
"""Characters told before a gap, and behind it."""
_MAY_BE_EMPTY = re.compile(
    "|".join(
        (
            # Beside a digit a gap is none.
            *(f"{space}(?![0-9])(?<![0-9].)" for space in " \t\u00a0\u3000"),
            *("_", "＿", "（[）)]", r"\([）)]", "的件"),
            *(f"{verb}(?=[，。；%％])" for verb in "为达到约共计"),
            *(
                # Behind a numeral it is filled in, and 文件, 附件, 事项 and 日期 are no units.
                f"{unit}(?={_STOP})(?<![0-9０-９一二两三四五六七八九十百千万亿几文附事日].)"
                for unit in "件条份次篇起个场项期处"
            ),
        )
    )
)
"""Without one of these there is no empty slot."""


@search(_TRACES)
def leftovers(text: str) -> Slips:
    """Return what a template left in a paragraph."""
    found = [Slip(*m.span(), m[0], "") for m in _TO_DELETE.finditer(text)]
    if to_fill := _TO_FILL.match(text):
        found.append(Slip(*to_fill.span("words"), to_fill["words"]))
    found += [Slip(*m.span(), m[0]) for m in _AS_TABLE.finditer(text)]
    for match in _CROSSES.finditer(text):
        if not _PERSON.search(text[max(0, match.start() - 5) : match.start()]):
            found.append(Slip(*match.span(), match[0]))
    return _outermost(found)


def _outermost(found: list[Slip]) -> Slips:
    """Leave out what lies inside another slip: the XX of （此处填写XX）."""
    kept: list[Slip] = []
    for slip in sorted(found, key=lambda slip: (slip.start, -slip.end)):
        if not kept or slip.start >= kept[-1].end:
            kept.append(slip)
    return tuple(kept)


@search(_BELOW)
def missing_tables(text: str) -> Slips:
    """Return words that point to a table below: a text section has none."""
    return tuple(Slip(*match.span(), match[0]) for match in _SEES_TABLE.finditer(text))


@search(_MAY_BE_EMPTY)
def empty_slots(text: str) -> Slips:
    """Return the slots where a number was to be filled in, with the words around them."""
    return tuple(
        Slip(*match.span(), _slot_words(match))
        for clause in _CLAUSE.finditer(text)
        if _MAY_BE_EMPTY.search(text, *clause.span())
        for match in _SLOT.finditer(text, clause.start(), clause.end() + 1)
    )


def _slot_words(slot: re.Match[str]) -> str:
    """Return a slot as it is told; a bare ＿＿ with the words around it, to be known by."""
    words = slot[0].strip()
    if words.strip(_GAP):
        return words
    before, after = slot.string[: slot.start()], slot.string[slot.end() :]
    return _MARK.split(before)[-1][-_AROUND:] + words + _MARK.split(after)[0][:_BEHIND]


def left_behind(evidence: Evidence) -> Iterator[Finding]:
    """S11: 该部分以表格形式报告 (尼勒克 2023), the notes of a template (周矶 2020), bookmarks."""
    return distinct(_left_behind(evidence))


def _left_behind(evidence: Evidence) -> Iterator[Finding]:
    for passage, slip in slips(evidence, leftovers):
        facts = [("section", passage.section), ("words", slip.words)]
        facts += [] if slip.right is None else [("right", slip.right)]
        rule = f"S11.{passage.section}.{slip.words}"
        yield Finding("S11", rule, Severity.ERROR, passages=(passage,), facts=tuple(facts))
    for passage, slip in slips(evidence, missing_tables):
        yield Finding(
            "S11",
            f"S11.{passage.section}.{slip.words}",
            Severity.WARNING,
            passages=(passage,),
            facts=(("section", passage.section), ("words", slip.words)),
            sentence="S11.table",
        )


def unfilled(evidence: Evidence) -> Iterator[Finding]:
    """S12: 主动公开信息 条, 共 件 (定西市公共资源交易中心 2020)."""
    return distinct(
        Finding(
            "S12",
            f"S12.{passage.section}.{slip.words}",
            Severity.WARNING,
            passages=(passage,),
            facts=(("section", passage.section), ("words", slip.words)),
            sentence="S12.gap" if any(mark in slip.words for mark in _GAP) else "S12",
        )
        for passage, slip in slips(evidence, empty_slots)
    )


CHECKS = (Check(("S11",), left_behind, put_right), Check(("S12",), unfilled))
