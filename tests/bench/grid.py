"""One cell typed, checked and repainted; a full check."""

from __future__ import annotations

import itertools
import statistics
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from govreport_gui.checking import check
from govreport_gui.forms import load_catalog
from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.grid import GridView
from govreport_gui.gui.grid.bindings import Action
from govreport_gui.model.form import CellRef, Form
from govreport_gui.session import Session
from tests.bench.row import Row, percentile, seconds
from tests.conftest import ROOT
from tests.support.reports import zeros

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_TIMES = 300
_PASTES = 20
_SIZE = (900, 520)
_CELL = CellRef("applications", "granted", "natural")


def rows() -> Iterator[Row]:
    form = load_catalog(ROOT / "resources" / "forms" / "annual_report").edition(2021)
    ours, plain = seconds(_ours(form), _TIMES), seconds(_plain(), _TIMES)
    middle, base = statistics.median(ours), statistics.median(plain)
    what = "plain QTableView.setData + repaint, 28 × 10"
    yield Row("cell: typed, checked, repainted; median", middle * 1000, "ms", what)
    yield Row("cell: typed, checked, repainted; p99", percentile(ours, 0.99) * 1000, "ms", what, 8)
    yield Row("cell: typed, checked, repainted; ratio", middle / base, "×", what)
    report = zeros(form)
    checked = statistics.median(seconds(lambda: check(form, report), _TIMES))
    yield Row("check: a full report", checked * 1000, "ms", "–", 1)
    pasted = statistics.median(seconds(_paste(form), _PASTES))
    yield Row("paste: 175 cells with heads, painted", pasted * 1000, "ms", "–", 50)


def _ours(form: Form) -> Callable[[], None]:
    bridge = SessionBridge(Session(form, zeros(form), saved=True))
    view = GridView(bridge, form.tables[1])
    view.resize(*_SIZE)
    view.show()
    QApplication.processEvents()
    view.go_to(_CELL)
    texts = map(str, itertools.count(1))

    def work() -> None:
        view.model().setData(view.currentIndex(), next(texts))
        QApplication.processEvents()

    return work


def _paste(form: Form) -> Callable[[], None]:
    """Paste the whole table from HTML, with every figure changed; the person agrees at once."""
    bridge = SessionBridge(Session(form, zeros(form), saved=True))
    view = GridView(bridge, form.tables[1])
    view.confirm_paste = lambda _plan: True
    view.resize(*_SIZE)
    view.show()
    view.do(Action.SELECT_ALL)
    view.copy_with_labels()
    html = QApplication.clipboard().mimeData().html()
    figures = map(str, itertools.count(1))

    def work() -> None:
        data = QMimeData()
        data.setHtml(html.replace(">0<", f">{next(figures)}<"))
        QApplication.clipboard().setMimeData(data)
        view.do(Action.PASTE)
        QApplication.processEvents()

    return work


def _plain() -> Callable[[], None]:
    model = QStandardItemModel(28, 10)
    for row, column in itertools.product(range(28), range(10)):
        model.setItem(row, column, QStandardItem("0"))
    view = QTableView()
    view.setModel(model)
    view.resize(*_SIZE)
    view.show()
    QApplication.processEvents()
    texts = map(str, itertools.count(1))

    def work() -> None:
        view.model().setData(model.index(5, 3), next(texts))
        QApplication.processEvents()

    return work
