"""What waits for its turn, so that a key need not."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.later import Later


class Panel(QObject):
    def __init__(self, done: list[str], name: str) -> None:
        super().__init__()
        self.done, self.name = done, name

    def show(self) -> None:
        self.done.append(self.name)


@pytest.fixture
def later(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Later:
    monkeypatch.setattr(Later, "moment", 0)
    return Later()


def test_a_key_comes_between_two_pieces(later: Later) -> None:
    done: list[str] = []
    list_, detail = Panel(done, "list"), Panel(done, "detail")
    later.do(list_.show)
    later.do(detail.show)
    QApplication.processEvents()
    assert done == ["list"]
    QApplication.processEvents()
    assert done == ["list", "detail"]


def test_what_is_asked_for_twice_is_done_once_and_what_is_taken_or_dropped_never(
    later: Later,
) -> None:
    done: list[str] = []
    first, second, third = (Panel(done, name) for name in ("first", "second", "third"))
    for panel in (first, second, first):
        later.do(panel.show)
    assert later.is_due(second.show)
    assert not later.is_due(second.show)
    for _ in range(3):
        QApplication.processEvents()
    later.do(third.show)
    later.drop()
    for _ in range(3):
        QApplication.processEvents()
    assert done == ["first"]


def test_nothing_is_done_for_a_widget_that_is_gone(qapp: QApplication, later: Later) -> None:
    done: list[str] = []
    gone, left = Panel(done, "gone"), Panel(done, "left")
    later.do(gone.show)
    later.do(left.show)
    shiboken6.delete(gone)
    while not done:
        QApplication.processEvents()
    assert done == ["left"]
