"""One cell typed, checked and repainted; a full check."""

from __future__ import annotations

import itertools
import statistics
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from govreport_gui.checking import check
from govreport_gui.forms import load_catalog
from govreport_gui.gui.bridge import SessionBridge
from govreport_gui.gui.grid import GridView
from govreport_gui.gui.grid.bindings import Action
from govreport_gui.model.form import CellRef, Form
from govreport_gui.session.session import Session
from tests.bench import keystrokes
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
    yield from keystrokes.rows()
    report = zeros(form)
    checked = statistics.median(seconds(lambda: check(form, report), _TIMES))
    yield Row("check: a full report", checked * 1000, "ms", "–", 1)
    pasted = statistics.median(seconds(_paste(form), _PASTES))
    plainly = statistics.median(seconds(_plain_paste(), _PASTES))
    what = "plain QTableView: 175 setData + repaint"
    yield Row("paste: 175 cells with heads, painted", pasted * 1000, "ms", what, 50)
    yield Row("paste: 175 cells; ratio", pasted / plainly, "×", what)
    zoomed = statistics.median(seconds(_zoom(form), _PASTES))
    plainly = statistics.median(seconds(_plain_zoom(), _PASTES))
    what = "plain QTableView: setFont, rows and columns resized, repaint"
    yield Row("zoom: one step, measured and painted", zoomed * 1000, "ms", what)
    yield Row("zoom: one step; ratio", zoomed / plainly, "×", what)
    yield Row("repaint: data() asked of the model", _asked(form), "", "calls a repaint", 0)


def _ours(form: Form) -> Callable[[], None]:
    view = _shown(form)
    view.go_to(_CELL)
    texts = map(str, itertools.count(1))

    def work() -> None:
        view.model().setData(view.currentIndex(), next(texts))
        QApplication.processEvents()

    return work


def _paste(form: Form) -> Callable[[], None]:
    """Paste the whole table from HTML, with every figure changed; the person agrees at once."""
    view = _shown(form)
    view.confirm_paste = lambda _plan: True
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


def _zoom(form: Form) -> Callable[[], None]:
    view = _shown(form)
    sizes = itertools.cycle((110, 100))

    def work() -> None:
        view.set_zoom(next(sizes))
        QApplication.processEvents()

    return work


def _asked(form: Form) -> int:
    """Count how often one repaint of everything asks the model for data."""
    view, asked = _shown(form), 0
    answer = view.grid_model.data

    def data(index: QModelIndex, role: int = 0) -> object:
        nonlocal asked
        asked += 1
        return answer(index, role)

    view.grid_model.data = data  # type: ignore[method-assign, assignment]
    view.viewport().repaint()
    return asked


def _shown(form: Form) -> GridView:
    view = GridView(SessionBridge(Session(form, zeros(form), saved=True)), form.tables[1])
    view.resize(*_SIZE)
    view.show()
    QApplication.processEvents()
    return view


def _plain() -> Callable[[], None]:
    view = _plain_view()
    texts = map(str, itertools.count(1))

    def work() -> None:
        view.model().setData(view.model().index(5, 3), next(texts))
        QApplication.processEvents()

    return work


def _plain_paste() -> Callable[[], None]:
    view = _plain_view()
    texts = map(str, itertools.count(1))

    def work() -> None:
        text = next(texts)
        for row, column in itertools.product(range(3, 28), range(3, 10)):
            view.model().setData(view.model().index(row, column), text)
        QApplication.processEvents()

    return work


def _plain_zoom() -> Callable[[], None]:
    view = _plain_view()
    size = view.font().pointSizeF()
    sizes = itertools.cycle((1.1 * size, size))

    def work() -> None:
        font = view.font()
        font.setPointSizeF(next(sizes))
        view.setFont(font)
        view.resizeRowsToContents()
        view.resizeColumnsToContents()
        QApplication.processEvents()

    return work


def _plain_view() -> QTableView:
    view = QTableView()
    model = QStandardItemModel(28, 10, view)
    for row, column in itertools.product(range(28), range(10)):
        model.setItem(row, column, QStandardItem("0"))
    view.setModel(model)
    view.resize(*_SIZE)
    view.show()
    QApplication.processEvents()
    return view
