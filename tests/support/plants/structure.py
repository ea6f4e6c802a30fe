"""Mistakes of form: numbering, missing parts, leftovers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Passage
from govreport_gui.model.form import PREAMBLE
from tests.support.offices import draw
from tests.support.offices.middle import TOPICS
from tests.support.plants.plant import Plant, appended, find, with_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

    from govreport_gui.forms import Catalog
    from govreport_gui.model.report import Report

    Planter = Callable[[Random, Catalog], Plant | None]

_HEAD = re.compile(r"[（(]?([一二三四五1-5])[）).]")


def _heads(report: Report) -> list[int]:
    """Return which paragraphs of section 一 begin a topic."""
    return [index for index, text in enumerate(report.paragraphs("一")) if _HEAD.match(text)]


def _with_text(report: Report, section: str, paragraphs: Sequence[str]) -> Report:
    narrative = {**report.narrative, section: tuple(paragraphs)}
    return replace(report, narrative={key: text for key, text in narrative.items() if text})


def blank_section(rng: Random, catalog: Catalog) -> Plant:
    """Leave a section blank, or type the next heading into it."""
    report = draw(rng, catalog, last=False).report
    section = rng.choice(["一", "五", "六"])
    if rng.random() < 0.5:
        return Plant(
            _with_text(report, section, []), frozenset({"S1", "S6"}), words=f"no {section}"
        )
    heading = rng.choice(
        ["三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    )
    texts = [*report.paragraphs(section), heading]
    place = Passage(section, len(texts) - 1, 0, len(heading))
    return Plant(_with_text(report, section, texts), frozenset({"S1", "S2"}), passages=(place,))


def as_sections(rng: Random, catalog: Catalog) -> Plant:
    """Number the topics of section 一 as if they were sections: 一、 for （一）."""
    report = draw(rng, catalog, last=False).report
    texts, heads = list(report.paragraphs("一")), _heads(report)
    for number, index in zip("一二三四五", heads, strict=True):
        texts[index] = f"{number}、" + texts[index][_HEAD.match(texts[index]).end() :]  # type: ignore[union-attr]
    places = tuple(Passage("一", index, 0, 2) for index in heads)
    return Plant(_with_text(report, "一", texts), frozenset({"S2", "S7"}), passages=places)


def without_topic(rng: Random, catalog: Catalog) -> Plant | None:
    report = draw(rng, catalog, last=False).report
    texts, heads = list(report.paragraphs("一")), [*_heads(report), len(report.paragraphs("一"))]
    gone = rng.randrange(5)
    kept = texts[: heads[gone]] + texts[heads[gone + 1] :]
    word = TOPICS[gone][0]
    if word in "".join(kept) or (word == "监督保障" and "考核" in "".join(kept)):
        return None
    return Plant(
        _with_text(report, "一", kept), frozenset({"S3", "S4", "S7"}), words=f"without {word}"
    )


def unassessed(rng: Random, catalog: Catalog) -> Plant:
    report = draw(rng, catalog, kind="town", last=False).report
    texts = [
        *report.paragraphs("一")[: _heads(report)[-1]],
        "（五）监督保障。全年组织业务培训3次，参训45人次，未收到投诉举报。",
    ]
    return Plant(_with_text(report, "一", texts), frozenset({"S4", "S7"}), words="no 社会评议")


def too_long(rng: Random, catalog: Catalog) -> Plant:
    report = draw(rng, catalog, last=False).report
    more = [
        "坚持问题导向，逐村逐户了解群众对公开内容的意见，按月汇总后交有关站所研究办理，并及时向群众反馈结果。"
    ] * 3
    texts = [*report.paragraphs("一")]
    while len("".join(texts)) < 1300:
        texts.append(f"{rng.choice(more)}走访第{len(texts)}组。")
    return Plant(_with_text(report, "一", texts), frozenset({"S5"}), words="section 一 too long")


def empty_problems(rng: Random, catalog: Catalog) -> Plant:
    report = draw(rng, catalog, last=False).report
    text: tuple[str, ...] = rng.choice([("无",), ("无。",), ("暂无问题。",), ("",), ("略。",)])
    return Plant(
        _with_text(report, "五", [t for t in text if t]),
        frozenset({"S6", "S1"}),
        words=f"五: {text}",
    )


def broken_numbers(rng: Random, catalog: Catalog) -> Plant:
    """Skip or double a number, or write it another way."""
    report = draw(rng, catalog, last=False).report
    texts, heads = list(report.paragraphs("一")), _heads(report)
    which = rng.choice([2, 3])
    old = _HEAD.match(texts[heads[which]])
    assert old is not None
    digits = old[1].isdigit()
    other = rng.choice(
        [str(which), str(which + 2)]
        if digits
        else ["一二三四五六"[which - 1], "一二三四五六"[which + 1]]
    )
    new = old[0].replace(old[1], other if digits or rng.random() < 0.7 else str(which + 1))
    report, there = with_words(report, Passage("一", heads[which], 0, old.end()), new)
    place = tuple(Passage("一", index, 0, old.end()) for index in heads[which - 1 :])
    return Plant(report, frozenset({"S7"}), passages=(there, *place), words=f"{old[0]}→{new}")


def old_tables(rng: Random, catalog: Catalog) -> Plant:
    report = draw(rng, catalog, last=False, year=rng.choice([2019, 2020])).report
    return Plant(
        _moved(report, rng.choice([2022, 2023, 2025])), frozenset({"S8"}), words="2019 tables"
    )


def _moved(report: Report, year: int) -> Report:
    """Move a whole report to another year."""
    off = year - (report.year or year)
    narrative = {
        key: tuple(
            re.sub(r"(?<!\d)20[12]\d(?=\s*年|—)", lambda m: str(int(m[0]) + off), p) for p in text
        )
        for key, text in report.narrative.items()
    }
    return replace(report, year=year, narrative=narrative)


_LEFTOVERS = (
    "[bookmark: _GoBack]",
    "XX",
    "××",
    "XXX条",
    "（此处填写具体内容）",
    "（该部分以表格形式报告）",
    "编写说明：",
    "（模板）",
    "*** ",
)


def leftover(rng: Random, catalog: Catalog) -> Plant:
    report, section = draw(rng, catalog, last=False).report, rng.choice(["一", "五"])
    words = rng.choice(_LEFTOVERS)
    index = rng.randrange(len(report.paragraphs(section)))
    if words == "编写说明：" or rng.random() < 0.3:
        report, there = with_words(report, Passage(section, index, 0, 0), words)
    else:
        report, there = appended(report, section, index, words)
    return Plant(report, frozenset({"S11"}), passages=(there,), words=words)


def empty_slot(rng: Random, catalog: Catalog) -> Plant | None:
    w = draw(rng, catalog, last=False)
    marks = [
        mark
        for mark in w.marks
        if not mark.quantity.startswith(("zero", "share", "cn_")) and mark.passage.section == "一"
    ]
    if not marks:
        return None
    mark = rng.choice(marks)
    report, there = with_words(w.report, mark.passage, rng.choice(["", " ", "  ", " ", "　"]))
    around = report.paragraphs("一")[there.paragraph][max(0, there.start - 14) : there.end + 4]
    return Plant(report, frozenset({"S12"}), passages=(there,), words=f"…{around}…")


def parts(rng: Random, catalog: Catalog) -> Plant | None:
    report = draw(rng, catalog, last=False, year=2025).report
    place = find(report, PREAMBLE, "六个部分")
    if place is None:
        return None
    report, there = with_words(report, place, rng.choice(["五个部分", "七个部分", "八个部分"]))
    return Plant(report, frozenset({"S13"}), passages=(there,))


def slip(rng: Random, catalog: Catalog) -> Plant | None:
    report, section = draw(rng, catalog, last=False).report, "一"
    kind = rng.choice(["comma", "stop", "doubled", "until", "full"])
    index = len(report.paragraphs(section)) - 1
    text = report.paragraphs(section)[index]
    if kind == "doubled":
        report, there = appended(
            report,
            section,
            index,
            rng.choice(["及时及时更新公开内容。", "加强加强业务培训。", "不断提高的的服务水平。"]),
        )
        return Plant(report, frozenset({"S14"}), passages=(there,), words=kind)
    if kind == "until":
        report, there = appended(
            report, section, index, f"截止{report.year}年12月31日，各项任务已完成。"
        )
        there = replace(there, end=there.start + 2)
        return Plant(report, frozenset({"S14"}), passages=(there,), words=kind)
    place = text.find("，") if kind == "comma" else text.find("。")
    if place < 0:
        return None
    new = {"comma": ",", "stop": ".", "full": "。。"}[kind]
    report, there = with_words(report, Passage(section, index, place, place + 1), new)
    return Plant(report, frozenset({"S14"}), passages=(there,), words=kind)


def none_beside_more(rng: Random, catalog: Catalog) -> Plant:
    """Add to a section that says 无, and let the 无 stand."""
    report = draw(rng, catalog, last=False).report
    nothing, more = rng.choice(["无", "无。", "没有。"]), rng.choice(
        ["本年度未收取信息处理费。", "（一）信息处理费。未收取。", "落实政务公开年度任务12项。"]
    )  # fmt: skip
    texts = rng.choice([[nothing, more], [more, nothing]])
    place = Passage("六", texts.index(nothing), 0, len(nothing))
    planted = _with_text(report, "六", texts)
    return Plant(planted, frozenset({"S15"}), passages=(place,), words=f"六: {texts}")


PLANTS: dict[str, Planter] = {
    "S1": blank_section, "S2": as_sections, "S3": without_topic, "S4": unassessed, "S5": too_long, "S6": empty_problems,
    "S7": broken_numbers, "S8": old_tables, "S11": leftover, "S12": empty_slot, "S13": parts,
    "S14": slip, "S15": none_beside_more,
}  # fmt: skip
