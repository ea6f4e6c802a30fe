"""The print preview: the pages of the PDF as they will print."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
)

from govreport_gui.exporting.pdf.images import PdfPages
from govreport_gui.gui.printing.page_view import PAGE_WIDTH, WHOLE_PAGE, PageView
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_SIZE = QSize(900, 1000)
_ZOOMS = (50, 75, 100, 125, 150, 200)


def preview(pdf: bytes, print_pages: Callable[[], None], parent: QWidget) -> None:
    """Show the pages of a PDF; ``print_pages`` is what the button in there does."""
    with PdfPages(pdf) as pages:
        PreviewDialog(pages, print_pages, parent).exec()


class PreviewDialog(QDialog):
    """Pages, with keys and buttons to go through them, to change their size and to print."""

    def __init__(
        self, pages: PdfPages, print_pages: Callable[[], None], parent: QWidget | None
    ) -> None:
        """Show the first page whole."""
        super().__init__(parent)
        self.setWindowTitle(translate("Preview", "Print preview"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = PageView(pages)
        self.page = self._page_box(len(pages))
        self.zoom = self._zoom_box()
        self.print_button = self._button(
            translate("Preview", "&Print…"), print_pages, QKeySequence.StandardKey.Print
        )
        self._build(len(pages))
        self.view.page_changed.connect(self._show_page)
        self.view.zoom_changed.connect(self._show_zoom)
        self.view.set_zoom(WHOLE_PAGE)
        self.view.setFocus()
        self.resize(_SIZE.boundedTo(self.screen().availableSize() * 0.92))

    def _build(self, count: int) -> None:
        bar = QHBoxLayout()
        go = self.view.go_to
        for widget in (
            self._arrow("◀", translate("Preview", "Page before"), lambda: go(self.view.page - 1)),
            self.page,
            QLabel(translate("Preview", "of {all} pages").format(all=count)),
            self._arrow("▶", translate("Preview", "Next page"), lambda: go(self.view.page + 1)),
            self._arrow("−", translate("Preview", "Smaller (Ctrl+-)"), self.view.zoom_out),
            self.zoom,
            self._arrow("+", translate("Preview", "Larger (Ctrl++)"), self.view.zoom_in),
        ):
            bar.addWidget(widget)
        bar.insertSpacing(4, 16)
        bar.addStretch()
        bar.addWidget(self.print_button)
        close = self._button(translate("Preview", "Close"), self.reject)
        bar.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addLayout(bar)
        layout.addWidget(self.view, stretch=1)
        zooms = {"Ctrl+0": WHOLE_PAGE, "Ctrl+1": 100, "Ctrl+2": PAGE_WIDTH}
        keys = {key: partial(self.view.set_zoom, zoom) for key, zoom in zooms.items()}
        larger, smaller = self.view.zoom_in, self.view.zoom_out
        for key, do in {**keys, "Ctrl++": larger, "Ctrl+=": larger, "Ctrl+-": smaller}.items():
            QShortcut(QKeySequence(key), self).activated.connect(do)

    def _page_box(self, count: int) -> QSpinBox:
        box = QSpinBox(self, minimum=1, maximum=count)
        box.setAccessibleName(translate("Preview", "Page"))
        box.valueChanged.connect(self.view.go_to)
        return box

    def _zoom_box(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(translate("Preview", "Size"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItem(translate("Preview", "Whole page"), WHOLE_PAGE)
        box.addItem(translate("Preview", "Page width"), PAGE_WIDTH)
        for percent in _ZOOMS:
            box.addItem(f"{percent}%", percent)
        box.activated.connect(lambda place: self.view.set_zoom(box.itemData(place)))
        line = box.lineEdit()
        assert line is not None  # noqa: S101 it is editable
        line.returnPressed.connect(self._take_zoom)
        return box

    def _button(
        self,
        text: str,
        do: Callable[[], object],
        key: QKeySequence.StandardKey | None = None,
    ) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if key is not None:
            button.setShortcut(key)
        button.clicked.connect(lambda _checked: do())
        return button

    def _arrow(self, sign: str, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked: do())
        return button

    def _take_zoom(self) -> None:
        text = self.zoom.currentText().strip().rstrip("%％").strip()
        if text.isdecimal():
            self.view.set_zoom(int(text))
        self._show_zoom(self.view.percent)

    def _show_page(self, page: int) -> None:
        self.page.blockSignals(True)  # noqa: FBT003 Qt's own
        self.page.setValue(page)
        self.page.blockSignals(False)  # noqa: FBT003 Qt's own

    def _show_zoom(self, percent: int) -> None:
        self.zoom.setEditText(f"{percent}%")
