"""What a correction brings to light is not passed over."""

from __future__ import annotations

from govreport_gui.model.report import TextRef
from tests.gui.findings.conftest import Reader

HINT = "S14.一.，，"


def with_a_stale_year(hands: Reader, words: str = "未收到政府信息公开申请。") -> None:
    """Have 未收到 of another year: in this year's report it contradicts table 三."""
    texts = hands.session.report.narrative["一"]
    slip = (*texts, f"2024年，我镇{words}", "我镇公开手册，，方便群众。")
    hands.session.enter({TextRef("一"): slip}, "write")


def test_what_a_correction_brings_to_light_before_the_next_finding_comes_first(
    hands: Reader,
) -> None:
    with_a_stale_year(hands)
    hands.select("D3.一.2024")
    before = set(hands.rules["一"])
    hands.button("2025")
    [revealed] = set(hands.rules["一"]) - before
    assert revealed.startswith("X")
    assert hands.rules["一"].index(revealed) < hands.rules["一"].index(HINT)
    assert hands.selected_rule == revealed
    hands.press("F8")
    assert hands.selected_rule == HINT


def test_f8_does_not_pass_it_over_either(hands: Reader) -> None:
    with_a_stale_year(hands)
    hands.select("D3.一.2024")
    texts = hands.session.report.narrative["一"]
    hands.session.enter(
        {TextRef("一"): tuple(t.replace("2024年，我镇", "2025年，我镇") for t in texts)}, "write"
    )
    hands.press("F8")
    assert hands.selected_rule.startswith("X")


def test_without_anything_new_the_next_one_is_next(hands: Reader) -> None:
    with_a_stale_year(hands, "扎实推进公开。")
    hands.select("D3.一.2024")
    hands.button("2025")
    assert hands.selected_rule == HINT
