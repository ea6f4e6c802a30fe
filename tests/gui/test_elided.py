"""Words that have no room keep their two ends."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from govreport_gui.gui.elided import ElidedLabel


def test_a_long_text_keeps_both_ends_and_is_told_whole(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    words = "一、本年新收政府信息公开申请数量 › 法律服务机构"
    label.say(words)
    label.resize(label.sizeHint())
    assert label.shown() == words
    label.resize(label.sizeHint().width() // 2, label.height())
    assert label.shown().startswith("一、本年")
    assert label.shown().endswith("机构")
    assert "…" in label.shown()
    assert label.toolTip() == words
