"""A key typed into a section of 20,000 characters until it is painted, with all checks running."""

from __future__ import annotations

import itertools
import random
import statistics
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from govreport_gui.forms import load_catalog
from govreport_gui.gui.application.garbage import GarbageCollection
from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.narrative import Desk, TextSectionView
from govreport_gui.gui.window.report_view import ReportView
from govreport_gui.model.form import CellRef
from govreport_gui.model.ties import tie
from govreport_gui.session.files import open_file
from govreport_gui.session.session import Session
from tests.bench.row import Row, percentile
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govreport_gui.model.report import Paragraphs, Report

_TIMES = 400
_LENGTH = 20_000
"""Characters of the section."""
_TOTAL = CellRef("applications", "received", "total")
_LONGEST = 400
"""Milliseconds between two keys, at most: pauses of 200 have the text checked."""
_WORDS = "政府信息公开，工作有序推进。"


def rows() -> Iterator[Row]:
    """Measure with garbage collected as in the program."""
    collection = GarbageCollection()
    yield from _rows()
    collection.stop()


def _rows() -> Iterator[Row]:
    what = "plain QTextEdit, the same text and key"
    plain = _key(_plain())
    base = statistics.median(_typed(plain, pauses=False))
    fast = _typed(_key(_ours()), pauses=False)
    yield Row("text: key typed and painted; median", statistics.median(fast) * 1000, "ms", what)
    yield Row("text: key typed and painted; p99", percentile(fast, 0.99) * 1000, "ms", what, 16)
    yield Row("text: key typed; ratio", statistics.median(fast) / base, "×", what)
    slow = _typed(_key(_ours()), pauses=True)
    what = "from the moment the key is pressed, checks of the pauses before it included"
    yield Row("text: key typed with pauses; median", statistics.median(slow) * 1000, "ms", what)
    yield Row("text: key typed with pauses; p99", percentile(slow, 0.99) * 1000, "ms", what, 16)


def _typed(key: Callable[[str], None], *, pauses: bool) -> list[float]:
    """Return how many seconds each key takes until it is painted.

    With pauses, keys are due at random moments, whatever the program does then: a key that is due
    while the program checks waits, and that counts.
    """
    chance, taken = random.Random(1), []
    for letter in itertools.islice(itertools.cycle(_WORDS), _TIMES if not pauses else _TIMES // 2):
        due = time.perf_counter()
        if pauses:
            due += chance.uniform(0.05, _LONGEST / 1000)
            while time.perf_counter() < due:
                QTest.qSleep(1)
                QApplication.processEvents()
        key(letter)
        taken.append(time.perf_counter() - due)
    return taken[10:]


def _key(editor: QTextEdit) -> Callable[[str], None]:
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(_LENGTH // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QApplication.processEvents()

    def press(letter: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor, event)
        QApplication.processEvents()

    return press


def _ours() -> QTextEdit:
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")
    opened = open_file(catalog, ROOT / "resources" / "samples" / "qingshi_2025.txt")
    session = Session(opened.form, _long(opened.report), saved=True)
    desk = Desk(ROOT / "resources" / "styles" / "official.toml")
    desk.guidance_file = ROOT / "resources" / "guidance" / "annual_report.toml"
    view = ReportView(SessionBridge(session), 100, None, desk)
    view.resize(1366, 768)
    view.show()
    QApplication.processEvents()
    _views.append(view)
    page = view.pages.currentWidget()
    assert isinstance(page, TextSectionView)
    return page.editor


_views: list[ReportView] = []
"""Kept for as long as their editors are typed into."""


def _long(report: Report) -> Report:
    """Return a report with a long section 一 full of figures, most of it last year's."""
    paragraphs: list[str] = []
    texts = [text for section in ("一", "五") for text in report.narrative[section]]
    for number in itertools.count(318):
        paragraphs += (text.replace("318", str(number)) for text in texts)
        paragraphs.append(f"第{number}项：收到申请{tie(_TOTAL)}件。")
        if sum(map(len, paragraphs)) >= _LENGTH:
            break
    last = replace(report, year=2024, narrative=_with(report, tuple(paragraphs[::2])))
    return replace(report, narrative=_with(report, tuple(paragraphs)), last_year=last)


def _with(report: Report, paragraphs: Paragraphs) -> dict[str, Paragraphs]:
    return {**report.narrative, "一": paragraphs}


def _plain() -> QTextEdit:
    edit = QTextEdit()
    edit.setPlainText("\n".join(_ours().toPlainText().split("\n")))
    edit.resize(900, 500)
    edit.show()
    return edit
