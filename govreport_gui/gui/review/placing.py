"""The lines below both sides: put what the source says where the form's cursor is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from govreport_gui.gui.questions import Questions
from govreport_gui.gui.review.filling import Filling, into_cell, into_row, overwritten
from govreport_gui.gui.review.target_label import TargetLabel
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.review.form_side import FormSide
    from govreport_gui.gui.review.reviewed import Reviewed
    from govreport_gui.gui.review.source_view import SourceView


class Placing(QWidget):
    """Two buttons, each with what it would put where: one figure, or those of the whole row.

    Nothing is guessed: the person has chosen the place in the source and the cell of the form. What
    a line tells is a ``Filling``, and its button puts just that one. It is worked out anew whenever
    a cursor moves on either side, or the report changes, whatever the reason.
    """

    def __init__(
        self, reviewed: Reviewed, source: SourceView, form: FormSide, parent: QWidget | None = None
    ) -> None:
        """Put from a source into a form."""
        super().__init__(parent)
        self._reviewed, self._source, self._form = reviewed, source, form
        self._cell, self._row = Filling(), Filling()
        self.questions = Questions(self)
        self.button = QPushButton(translate("Review", "&Put into the current cell"), self)
        self.row_button = QPushButton(translate("Review", "Put the &row from here on"), self)
        self.target, self.row_target = TargetLabel(self), TargetLabel(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        pairs = ((self.button, self.target), (self.row_button, self.row_target))
        for line, (button, label) in enumerate(pairs):
            button.setAutoDefault(False)
            grid.addWidget(button, line, 0)
            grid.addWidget(label, line, 1)
        grid.setColumnStretch(1, 1)
        self.button.clicked.connect(self.put)
        self.row_button.clicked.connect(self.put_row)
        for changed in (source.moved, form.current_changed, form.bridge.updated):
            changed.connect(self.show_target)

    def put(self) -> None:
        """Put the text under the source's cursor into the form's cell, and go on to the next."""
        told, place = self._cell, self._source.place
        self._form.commit_edits()
        # Behind the last cell neither side moves: its figure would be offered for another row's.
        if self._fill(told) and self._form.go_right() and place is not None:
            following = self._source.source.after(place)
            if following is not None:
                self._source.show_place(following)

    def put_row(self) -> None:
        """Put figures of the source's row, in their order, into the rest of the form's row."""
        told = self._row
        self._form.commit_edits()
        self._fill(told)

    def show_target(self, *_: object) -> None:
        """Say what would be put where."""
        ref, place = self._form.current_ref, self._source.place
        text = self._source.source.text(place) if place is not None else ""
        self._cell = into_cell(self._reviewed, ref, place, text)
        self._row = into_row(self._reviewed, ref, place)
        if self._form.is_visiting and self._row.puts:
            # Only what a person chose is filled, never what a click in the source led to.
            self._row = Filling(why_not=translate("Review", "Choose the cell in the form first."))
        _say(self.button, self.target, self._cell)
        _say(self.row_button, self.row_target, self._row)

    def _fill(self, filling: Filling) -> bool:
        """Put a filling into the report; tell whether it was."""
        if not filling.puts or not self._may_replace(filling):
            return False
        self._reviewed.put(filling.puts)
        return True

    def _may_replace(self, filling: Filling) -> bool:
        """Ask before figures are replaced that nobody was in doubt of."""
        refs, blank = overwritten(self._reviewed, filling), translate("Review", "blank")
        if not refs:
            return True
        entry = self._reviewed.session.report.entry
        now = "、".join(entry(ref).text or blank for ref in filling.puts)
        new = "、".join(text or blank for text in filling.texts)
        asked = translate("Review", "There are other figures already: {cell}. Replace them?")
        details = (
            translate("Review", "Now: {figures}").format(figures=now),
            translate("Review", "From the source: {figures}").format(figures=new),
        )
        offers = (
            (translate("Review", "&Keep them"), False),
            (translate("Review", "Rep&lace them"), True),
        )
        return self.questions.which(asked.format(cell=filling.target), details, offers) is True


def _say(button: QPushButton, label: TargetLabel, filling: Filling) -> None:
    button.setEnabled(bool(filling.puts))
    button.setToolTip(filling.why_not)
    label.tell(filling)
    button.setAccessibleDescription(label.text() or filling.why_not)
