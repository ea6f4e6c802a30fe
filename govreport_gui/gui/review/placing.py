"""The line below both sides: puts what the source says where the form's cursor is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from govreport_gui.gui.elided import ElidedLabel
from govreport_gui.gui.review.figures import figures_from
from govreport_gui.gui.translation import translate
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from govreport_gui.gui.review.figures import Figures
    from govreport_gui.gui.review.form_side import FormSide
    from govreport_gui.gui.review.reviewed import Reviewed
    from govreport_gui.gui.review.source_view import SourceView
    from govreport_gui.model.form import CellRef

_LONGEST = 16
"""Characters: a cell holds a figure, at most with its unit."""


class Placing(QWidget):
    """Two buttons, each with what it would put where: one figure, or those of the whole row.

    Nothing is guessed: the person has chosen the place in the source and the cell of the form.
    """

    def __init__(
        self, reviewed: Reviewed, source: SourceView, form: FormSide, parent: QWidget | None = None
    ) -> None:
        """Put from a source into a form."""
        super().__init__(parent)
        self._reviewed, self._source, self._form = reviewed, source, form
        self.button = QPushButton(translate("Review", "&Put into the current cell"), self)
        self.row_button = QPushButton(translate("Review", "Put the &row from here on"), self)
        self.target, self.row_target = ElidedLabel(self), ElidedLabel(self)
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        pairs = ((self.button, self.target), (self.row_button, self.row_target))
        for column, (button, label) in enumerate(pairs):
            button.setAutoDefault(False)
            row.addWidget(button, 0, 2 * column)
            row.addWidget(label, 0, 2 * column + 1)
            row.setColumnStretch(2 * column + 1, 1)
        self.button.clicked.connect(self.put)
        self.row_button.clicked.connect(self.put_row)

    def put(self) -> None:
        """Put the text under the source's cursor into the form's cell, and go on to the next."""
        ref, place = self._form.current_ref, self._source.place
        if ref is None or place is None or not self.button.isEnabled():
            return
        following = self._source.source.after(place)
        self._form.commit_edits()
        self._reviewed.put({ref: (place, self._source.source.text(place))})
        self._form.go_right()
        if following is not None:
            self._source.show_place(following)
        self.show_target()

    def put_row(self) -> None:
        """Put figures of the source's row, in their order, into the rest of the form's row."""
        self._form.commit_edits()
        refs = self._refs()
        found = self._figures(refs)
        if found:
            self._reviewed.put(dict(zip(refs, found, strict=True)))
            self._form.go_to(refs[-1])
            self.show_target()

    def show_target(self) -> None:
        """Say what would be put where."""
        ref, place = self._form.current_ref, self._source.place
        text = self._source.source.text(place) if place is not None else ""
        may = ref is not None and _may_be_figure(text)
        may = may and (ref is None or self._reviewed.place(ref) != place)
        name = "" if ref is None else " › ".join(self._reviewed.opened.form.fields[ref].path[-2:])
        self._say(self.button, self.target, text if may else "", name)
        refs = self._refs()
        texts = [text or translate("Review", "blank") for _, text in self._figures(refs)]
        if texts:
            name = f"{name}……{self._reviewed.opened.form.fields[refs[-1]].path[-1]}"
        self._say(self.row_button, self.row_target, "、".join(texts), name)

    @staticmethod
    def _say(button: QPushButton, label: ElidedLabel, text: str, name: str) -> None:
        words = translate("Review", "“{text}” → {cell}")
        button.setEnabled(bool(text))
        label.say(words.format(text=text, cell=name) if text else "")
        button.setAccessibleDescription(label.text())

    def _refs(self) -> list[CellRef]:
        """Return the cells of the form's row from the current one on."""
        ref = self._form.current_ref
        row = [r for r in self._reviewed.opened.form.fields if ref and r[:2] == ref[:2]]
        return row[row.index(ref) :] if ref else []

    def _figures(self, refs: list[CellRef]) -> Figures:
        """Return what would be put into several cells; nothing where it is there already."""
        raw, place = self._reviewed.opened.raw, self._source.place
        if raw is None or place is None or len(refs) <= 1:
            return ()
        found = figures_from(raw, place, len(refs))
        entry = self._reviewed.session.report.entry
        new = any(entry(r) != parse_entry(t) for r, (_, t) in zip(refs, found, strict=False))
        return found if new else ()


def _may_be_figure(text: str) -> bool:
    return len(text) <= _LONGEST and (any(map(str.isdecimal, text)) or parse_entry(text).says_none)
