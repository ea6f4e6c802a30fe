"""D1, D6: the report's own name, blank or with another year; other offices' names in its text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govreport_gui.checking.agencies import Kind, is_no_county, kind_of, own_word
from govreport_gui.checking.evidence import Check
from govreport_gui.checking.prose.passages import (
    REMEMBERED,
    Slip,
    Slips,
    bound,
    put_right,
    search,
    slips,
)
from govreport_gui.checking.prose.reading import masked
from govreport_gui.checking.prose.towns import other_towns
from govreport_gui.model.finding import Finding, Passage, WayOut
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.model.report import AGENCY, YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.evidence import Evidence

_YEAR_IN_NAME = re.compile(r"(20\d\d)\s*年度?")
_REPORT = re.compile(r"(20\d\d)\s*年度?(?=政府信息公开(?:工作)?年(?:度报告|报))")
_SELF = re.compile(
    r"(?<![自你大小忘])我(?:局(?![限部面势])|镇(?!定)|乡(?!镇)|街道|委(?![托派会屈])|厅"
    r"|办(?![理事好件公实证学案完结得成])|县)"
    r"|(?<![基根资版样文成日])本(?:局(?![限部面势域])|镇|乡(?![镇土])|街道|委(?![托派会]))"
)
_BELONGS = {"街道": ("街道", "办事处")}
"""What a name must hold for a word to be its own, where it is not the word itself."""

# A name is only sure with a boundary before it and a syllable at its end that places have.
_SURE = (
    "[\u4e00-\u9fff]{1,2}"
    "[山水河江湖海州阳阴城川溪泉沟岭岗冈坡坪塘泽浦港湾原林桥店庄寨堡坝沙石峰谷陵丘亭屯营潭宁]"
)
_PLACE = re.compile(rf"({_SURE})(县|区|镇|乡|街道)(?=人民政府|政府|办事处)")
_BOUNDARY = re.compile(
    r"(?:[，。；、：（“《\s]|通过|依托|利用|登录|登陆|按照|根据|报送|报|在|由|向|经|与|和|及|对|于|到|将|被|为|从)$"
)
_COMMON = re.compile(r"[山林湖城海]区|城镇|[山水]乡|部[门]区")
_NAME = (
    "(?![全各本我该市省县区镇村级的和与及或等在由向对为将被把了其某两多每所属辖])[\u4e00-\u9fff]"
)
# Here no verb can be taken for a name: at the head of a title or of an account, before a site.
_HEADED = re.compile(
    rf"(?:《|“)(?P<head>(?:{_NAME}){{2,3}}[县区])(?=20\d\d年|人民政府|政务|发布)"
    rf"|(?:通过|依托|利用|登录|登陆|在)(?P<site>(?:{_NAME}){{2,3}}[县区])(?=(?:人民)?政府(?:门户)?网)"
)
_COUNTY, _BUREAU = re.compile("[县区]"), re.compile("局")
_KINDS_OF_AREA = re.compile(
    r"(?:开发|高新|示范|产业|功能|工业|园|社|校|片|景|山|林|城|矿|牧|库|灌|地|老|新)区"
    r"|(?:贫困|脱贫|示范|重点|试点)县"
)
_VISITS = re.compile("学习|考察|交流|调研|参观|帮扶|协作|结对|对口|原|撤|划入|划归|合并")

_FIELDS = (
    ("教育", "教体", "教育体育", "教科", "教育科技", "教科体", "科教体"),
    ("卫生", "卫计", "卫健", "卫生健康", "卫生和计划生育"),
    ("国土", "国土资源", "自然资源", "自规", "自然资源和规划"),
    ("环保", "环境保护", "生态环境"),
    ("工商", "质监", "食药监", "市监", "市场监管", "工商和质监", "市场监督管理"),
    ("文广新", "文广", "文旅", "文体", "文广旅", "文广旅体", "文化和旅游"),
    ("安监", "应急", "应急管理"),
    ("农业", "农牧", "农业农村", "农牧水务"),
    ("水利", "水务"),
    ("城管", "城市管理", "综合执法", "综合行政执法"),
    ("住建", "建设", "住房和城乡建设"),
    ("交通", "交通运输"),
    ("人社", "人力资源和社会保障", "劳动保障"),
    ("林业", "林草", "林业和草原"),
    ("发改", "发展改革", "发展和改革"),
)
"""Short names of bureaus that were merged, split or renamed into one another."""


def nameless(evidence: Evidence) -> Iterator[Finding]:
    """D1: the title lacks the office or the year. A report that nobody has begun is silent."""
    report = evidence.report
    if not report.entries and not report.narrative:
        return
    if not report.agency.strip():
        yield Finding("D1", "D1.blank.agency", Severity.ERROR, sentence="D1.no_agency")
    if report.year is None:
        yield Finding("D1", "D1.blank.year", Severity.ERROR, sentence="D1.no_year")


def stale_name(evidence: Evidence) -> Iterator[Finding]:
    """D1: the office's name carries a year, or the preamble names the report of another year."""
    year = evidence.report.year
    if year is None:
        return
    named = _YEAR_IN_NAME.search(evidence.report.agency)
    if named is not None:
        facts = (("words", named[0]), ("agency", evidence.report.agency))
        yield Finding("D1", "D1.agency", Severity.ERROR, facts=facts, sentence="D1.agency")
    found = [
        (passage, slip)
        for passage, slip in slips(evidence, _report_years, (PREAMBLE,))
        if int(slip.words) != year
    ]
    if found:
        passages = tuple(passage for passage, _ in found)
        facts = (("words", found[0][1].words), ("right", str(year)))
        yield Finding("D1", "D1.preamble", Severity.ERROR, passages=passages, facts=facts)


@search(re.compile("20").search)
def _report_years(text: str) -> Slips:
    return tuple(Slip(*m.span(1), m[1]) for m in _REPORT.finditer(masked(text)))


def named(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer what last year's report tells, the name without its year, this year in the preamble."""
    last = evidence.last_year
    if finding.sentence == "D1.no_agency":
        if last is not None and last.agency.strip():
            yield WayOut({AGENCY: last.agency}, "", last.agency)
        return
    if finding.sentence == "D1.no_year":
        if last is not None and last.year is not None:
            yield WayOut({YEAR: last.year + 1}, "", str(last.year + 1))
        return
    if finding.sentence != "D1.agency":
        yield from put_right(evidence, finding)
        return
    name = evidence.report.agency
    yield WayOut({AGENCY: _YEAR_IN_NAME.sub("", name).strip()}, dict(finding.facts)["words"], "")


def other_self(evidence: Evidence) -> Iterator[Finding]:
    """D6: 我局 in a town's report, 我镇 in a bureau's (横山镇 2023)."""
    agency = evidence.report.agency
    if kind_of(agency) is Kind.UNKNOWN:
        return
    found: dict[str, list[Passage]] = {}
    for passage, slip in slips(evidence, _selves):
        if _is_foreign(slip.words, agency):
            found.setdefault(slip.words, []).append(passage)
    own = own_word(agency)
    for words, passages in found.items():
        facts = [("words", words), ("agency", agency)]
        if own is not None and not words.endswith("县"):
            facts.append(("right", words[0] + own[1:]))
        yield Finding(
            "D6",
            f"D6.self.{words}",
            Severity.WARNING,
            passages=tuple(passages),
            facts=tuple(facts),
            sentence="D6.self",
        )


@search(re.compile("[我本]").search)
def _selves(text: str) -> Slips:
    return tuple(Slip(*m.span(), m[0]) for m in _SELF.finditer(masked(text)))


def _is_foreign(word: str, agency: str) -> bool:
    kind = word[1:]
    if kind == "县":
        return is_no_county(agency)
    return not any(part in agency for part in _BELONGS.get(kind, (kind,)))


def other_places(evidence: Evidence) -> Iterator[Finding]:
    """D6: the government of another county or town than the one in the office's own name."""
    agency = evidence.report.agency
    levels = [level for level in ("县", "区", "镇", "乡", "街道") if level in agency]
    if not levels or not set("县区镇乡").intersection(agency):
        return
    counties = bool(re.search("[县区]", agency))
    town = kind_of(agency) in {Kind.TOWN, Kind.SUBDISTRICT}
    tail = re.split("[县区]", agency.strip())[-1] if counties else ""
    found = [*slips(evidence, _places), *slips(evidence, bound(_COUNTY.search, _headed, tail))]
    seen: dict[str, Finding] = {}
    for passage, slip in found:
        county = slip.words[-1] in "县区"
        own = slip.words in agency or slip.words[1:] in agency
        if own or not (counties if county else town) or slip.words in seen:
            continue
        facts = (("words", slip.words), ("agency", agency))
        rule = f"D6.place.{slip.words}"
        seen[slip.words] = Finding(
            "D6", rule, Severity.WARNING, passages=(passage,), facts=facts, sentence="D6.place"
        )
    yield from seen.values()


@search(re.compile("[县区镇乡道](?=人民政府|政府|办事处)").search)
def _places(text: str) -> Slips:
    """Return the names of places; a first of three characters may be no part (过松溪县)."""
    found = []
    for clause in re.finditer(r"[^，。；]+", text):
        if _VISITS.search(clause[0]):
            continue
        for match in _PLACE.finditer(clause[0]):
            for skip in range(len(match[1]) - 2, -1, -1):
                start = match.start() + skip
                words = match[0][skip:]
                if (
                    start == 0 or _BOUNDARY.search(clause[0][max(0, start - 2) : start])
                ) and not _COMMON.search(words):
                    at = clause.start() + start
                    found.append(Slip(at, at + len(words), words))
                    break
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def _headed(tail: str, text: str) -> Slips:
    """Return counties where only a name can stand: before our ``tail`` after a year, too."""
    found = [m.span(m.lastgroup or 0) for m in _HEADED.finditer(text)]
    if len(tail) > len("某局") and tail in text:
        # Only there: 下一步县教育局 is no place.
        own = rf"20\d\d年度?[，,]?((?:{_NAME}){{2,3}}[县区]){re.escape(tail)}"
        found += [m.span(1) for m in re.finditer(own, text)]
    names = "|".join(_field_of(tail))
    if names:
        # Another county's office of our field: its text was the draft.
        other = rf"(?:^|[，。；、：（“\s])({_SURE}[县区])(?=(?:{names})局)"
        found += [m.span(1) for m in re.finditer(other, text) if not _visited(text, m.start(1))]
    return tuple(
        Slip(start, end, text[start:end])
        for start, end in sorted(found)
        if not _KINDS_OF_AREA.search(text[start:end])
    )


def other_bureau(evidence: Evidence) -> Iterator[Finding]:
    """D6: a former or sister bureau's short name for the office itself (新华区教育局: 教体局)."""
    agency = evidence.report.agency.strip()
    field = _field_of(agency)
    if not field or not agency.endswith("局"):
        return
    level = next((c for c in reversed(agency) if c in "县区市旗州"), "")
    found = [
        (passage, slip)
        for passage, slip in slips(evidence, bound(_BUREAU.search, _bureaus, field))
        if slip.right in {"", level} and not _is_short_for(slip.words, agency)
    ]
    if found:
        words = found[0][1].words
        passages = tuple(passage for passage, slip in found if slip.words == words)
        facts = (("words", words), ("agency", agency), ("count", str(len(passages))))
        rule = f"D6.name.{words}"
        yield Finding("D6", rule, Severity.HINT, passages=passages, facts=facts, sentence="D6.name")


def _field_of(name: str) -> tuple[str, ...]:
    """Return the short names of the bureaus of an office's field; none where it is no bureau."""
    return next((f for f in _FIELDS if any(f"{one}局" in name for one in f)), ())


def _visited(text: str, at: int) -> bool:
    """Tell whether a clause speaks of a visit or of work together."""
    begin = max(text.rfind(mark, 0, at) for mark in "，。；")
    end = min((found for mark in "，。；" if (found := text.find(mark, at)) > 0), default=len(text))
    return _VISITS.search(text, begin + 1, end) is not None


@lru_cache(maxsize=REMEMBERED)
def _bureaus(field: tuple[str, ...], text: str) -> Slips:
    """Return the bureaus of a field; ``right`` is the level before the name, 县 in 县教体局."""
    names = "|".join(sorted(field, key=len, reverse=True))
    pattern = rf"([市省州盟县区旗原部厅各])?(({names})局)"
    return tuple(
        Slip(*match.span(2), match[2], match[1] or "")
        for match in re.finditer(pattern, masked(text))
    )


def _is_short_for(words: str, agency: str) -> bool:
    """Tell whether a short name takes all its characters, in order, from the full one."""
    rest = iter(agency)
    return all(character in rest for character in words)


def identity(evidence: Evidence) -> Iterator[Finding]:
    """D6, all of it."""
    yield from other_self(evidence)
    yield from other_places(evidence)
    yield from other_towns(evidence)
    yield from other_bureau(evidence)


CHECKS = (
    Check(("D1",), lambda evidence: (*nameless(evidence), *stale_name(evidence)), named),
    Check(("D6",), identity, put_right),
)
