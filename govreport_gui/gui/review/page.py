"""The page: the source beside the form, and below them what to look at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.gui.review.form_side import FormSide
from govreport_gui.gui.review.placing import Placing
from govreport_gui.gui.review.source_view import SourceView
from govreport_gui.gui.review.sure import Sure, icon, word
from govreport_gui.gui.review.things import headline
from govreport_gui.gui.review.things_list import ThingsList
from govreport_gui.gui.translation import translate
from govreport_gui.importing.raw import RawDocument

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.gui.review.reviewed import Reviewed
    from govreport_gui.gui.review.things import Thing
    from govreport_gui.importing.raw import Place
    from govreport_gui.model.form import CellRef

_SMALLEST = QSize(800, 440)
_SHARES = (46, 54)
_LIST_LINES = 5.5
"""Height of the list at first, in lines of text."""


class ReviewPage(QDialog):
    """Lets a person compare and correct; ``accepted`` when it is to be taken over."""

    def __init__(self, name: str, reviewed: Reviewed, parent: QWidget | None = None) -> None:
        """Show a reading of the file ``name``."""
        super().__init__(parent)
        self.reviewed = reviewed
        self.may_drop: Callable[[], bool] = self._ask_to_drop
        raw = reviewed.opened.raw
        self.source = SourceView(raw or RawDocument(()), reviewed.painted(), self)
        if raw is None:
            self.source.setPlaceholderText(
                translate("Review", "The file is too long to be shown here.")
            )
        self.form = FormSide(reviewed, self)
        self.things = ThingsList(reviewed.things, self)
        self.headline = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.placing = Placing(reviewed, self.source, self.form, self)
        self.adopt_button = QPushButton(translate("Review", "&Take over"), self)
        self.cancel_button = QPushButton(translate("Review", "&Cancel"), self)
        self.setWindowTitle(translate("Review", "What was read from “{name}”").format(name=name))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._build()
        self._connect()
        self._show_state()
        self.placing.show_target()
        # Not before the widgets have their sizes: only then can they scroll to a place.
        QTimer.singleShot(0, self, partial(self.things.setCurrentRow, 0))
        (self.things if reviewed.things else self.adopt_button).setFocus()

    def done(self, result: int) -> None:
        """Enter what is being typed before the page closes."""
        self.form.commit_edits()
        super().done(result)

    def reject(self) -> None:
        """Give up, after asking where something was corrected."""
        self.form.commit_edits()
        if not self.reviewed.corrections or self.may_drop():
            super().reject()

    def _connect(self) -> None:
        self.things.shown.connect(self._show_thing)
        self.things.entered.connect(self._enter_thing)
        self.source.clicked.connect(partial(self._follow_source, focus=True))
        self.source.pointed.connect(partial(self._follow_source, focus=False))
        self.source.moved.connect(self._end_visit)
        self.form.moved.connect(self._follow_form)
        self.form.bridge.updated.connect(self._end_visit)
        self.form.bridge.updated.connect(self._show_state)
        self.adopt_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        keys, session = QKeySequence.StandardKey, self.reviewed.session
        for key, work in (
            (QKeySequence(keys.Undo), session.undo),
            (QKeySequence(keys.Redo), session.redo),
            (QKeySequence("F8"), partial(self.things.step, 1)),
            (QKeySequence("Shift+F8"), partial(self.things.step, -1)),
        ):
            QShortcut(key, self).activated.connect(work)

    def _show_thing(self, thing: Thing) -> None:
        """Show a thing on both sides; the focus stays where it is."""
        if thing.cells:
            self.form.go_to(thing.cells[0])
        stands = self.reviewed.place(thing.cells[0]) if thing.cells else None
        place = stands or next(iter(thing.places), None)
        if place is None and thing.cells:
            near = self.reviewed.near(thing.cells[0])
            self.source.show_place(near, ring=False)
        else:
            self.source.show_place(place)

    def _enter_thing(self, thing: Thing) -> None:
        self._show_thing(thing)
        if thing.cells:
            self.form.take_focus()
        else:
            self.source.setFocus()

    def _follow_source(self, place: Place, *, focus: bool) -> None:
        """Visit the cell that a place of the source was read into."""
        ref = self.reviewed.cell_at(place)
        if ref is not None:
            self.form.visit(ref)
            if focus:
                self.form.take_focus()

    def _end_visit(self) -> None:
        """Return to the cell that was chosen once the source's figure is not the visited one's.

        So a click on the wrong figure shows whose it is, and the next click on one that nobody has
        still fills what was chosen.
        """
        if self.form.is_visiting:
            ref = self.form.current_ref
            if ref is None or self.reviewed.place(ref) != self.source.place:
                self.form.go_back()

    def _follow_form(self, ref: CellRef | None) -> None:
        """Show where a cell was read; where there is no such place the source stays as it is."""
        place = None if ref is None else self.reviewed.place(ref)
        if place is not None:
            self.source.show_place(place)

    def _show_state(self) -> None:
        """Bring counts and marks up to date."""
        self.headline.setText(headline(self.reviewed.opened, self.reviewed.corrected))
        self.things.mark(self.reviewed.sure_of, self.reviewed.told_of)
        self.form.show_state()

    def _ask_to_drop(self) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        count = len(self.reviewed.corrections)
        box.setText(translate("Review", "Give up {n} corrections?").format(n=count))
        drop = box.addButton(
            translate("Review", "&Give up"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(
            box.addButton(
                translate("Review", "&Go on correcting"), QMessageBox.ButtonRole.RejectRole
            )
        )
        box.exec()
        return box.clickedButton() is drop

    def _build(self) -> None:
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        sides = QSplitter(Qt.Orientation.Horizontal, self)
        sides.addWidget(_titled(translate("Review", "&Source"), self.source))
        sides.addWidget(self.form)
        sides.setChildrenCollapsible(False)
        sides.setSizes([share * 20 for share in _SHARES])
        whole = QSplitter(Qt.Orientation.Vertical, self)
        whole.addWidget(sides)
        whole.addWidget(self.things)
        whole.setStretchFactor(0, 1)
        whole.setChildrenCollapsible(False)
        low = round(_LIST_LINES * self.fontMetrics().height())
        whole.setSizes([6 * low, low])
        self.things.setVisible(bool(self.reviewed.things))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.addWidget(self.headline)
        column.addWidget(whole, stretch=1)
        column.addWidget(self.placing)
        column.addLayout(self._foot())
        self.setMinimumSize(_SMALLEST)
        window = self.parentWidget()
        if window is not None:
            room = window.screen().availableSize() - QSize(40, 60)
            self.resize(window.size().boundedTo(room).expandedTo(_SMALLEST))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for sure in (Sure.FOUND, Sure.DOUBTFUL, Sure.MISSING, Sure.CORRECTED):
            picture, meaning = QLabel(self), QLabel(word(sure), self)
            picture.setPixmap(icon(sure, self.palette()).pixmap(14, 14))
            row.addWidget(picture)
            row.addWidget(meaning)
        row.addSpacing(16)
        self.cancel_button.setAutoDefault(False)
        self.adopt_button.setDefault(True)
        row.addWidget(self.cancel_button)
        row.addWidget(self.adopt_button)
        return row


def _titled(title: str, widget: QWidget) -> QWidget:
    side = QWidget()
    label = QLabel(title, side)
    label.setBuddy(widget)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addWidget(widget)
    return side
