"""The panel for finding and replacing: what to look for, and every place where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from govreport_gui.drafting.finding_text import Search, find, replace_hits
from govreport_gui.gui.findings.flow import Flow
from govreport_gui.gui.searching.hits import HitsTable
from govreport_gui.gui.searching.lines import lines_of
from govreport_gui.gui.translation import translate
from govreport_gui.gui.undo_keys import leaves_undo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent, QShowEvent

    from govreport_gui.drafting.finding_text import Hit
    from govreport_gui.gui.bridge import SessionBridge


_PAUSE = 150
"""Milliseconds after a change of the report until it is searched again."""


class SearchPanel(QWidget):
    """Lists what is found while it is typed; replaces one hit, or all that are ticked."""

    shown = Signal(object)
    """The CellRef or Passage of the hit that the list is on."""
    entered = Signal(object)
    """The same, where the cursor shall go there too."""
    found = Signal(object)
    """All hits, a tuple, whenever they change."""
    closed = Signal()
    said = Signal(str)

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Search the session's report."""
        super().__init__(parent)
        self._session = bridge.session
        self._hits: tuple[Hit, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self.words, self.new = _Line(self), _Line(self)
        self.whole = QCheckBox(translate("Searching", "&Whole figures"), self)
        self.exact = QCheckBox(translate("Searching", "Case and width &matter"), self)
        self.count = QLabel(self)
        self.hits = HitsTable(self)
        self._build()
        self._soon.timeout.connect(self._catch_up)
        self.words.textChanged.connect(self._search_anew)
        self.new.textChanged.connect(lambda _: self._show(forget=True))
        for box in (self.whole, self.exact):
            box.toggled.connect(self._search_anew)
        self.hits.shown.connect(lambda line: self.shown.emit(line.at))
        self.hits.entered.connect(lambda line: self.entered.emit(line.at))
        self.hits.hits_model.ticked.connect(self._enable)
        bridge.updated.connect(self._soon.start)

    def open(self, words: str, *, replacing: bool) -> None:
        """Make ready for typing; ``words`` are looked for where there are some."""
        for widget in (self.new, self._new_label, self.replace_button, self.all_button):
            widget.setVisible(replacing)
        if words:
            self.words.setText(words)
        self._search()
        self._show(forget=True)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    @property
    def is_replacing(self) -> bool:
        """Whether there is a line for what to replace with."""
        return self.new.isVisibleTo(self)

    def step(self, count: int, *, enter: bool) -> None:
        """Go on to the next hit, or back; round at the end. ``enter``: the cursor goes there."""
        self._catch_up()
        if not self._hits:
            self.said.emit(self._count_sentence())
            return
        wrapped = self.hits.step(count)
        line = self.hits.line
        if line is not None:
            (self.entered if enter else self.shown).emit(line.at)
        if wrapped:
            self.said.emit(translate("Searching", "Gone round: from the beginning again."))

    def replace_one(self) -> None:
        """Replace the hit that the list is on and go on to the next."""
        self._catch_up()
        line = self.hits.line
        if line is None:
            self.said.emit(self._count_sentence())
        elif not self.hits.hits_model.is_chosen(line):
            self.step(1, enter=False)
            self.said.emit(translate("Searching", "Not ticked, so it was left as it is."))
        else:
            row = self.hits.currentIndex().row()
            self._replace([line.hit])
            self.hits.go_to(row + (self.new.text() != "" and self._is_still_found(line.hit)))

    def replace_all(self) -> None:
        """Replace every hit that is ticked, as one step."""
        self._catch_up()
        chosen = self.hits.hits_model.chosen
        if chosen and self._replace(chosen):
            said = translate("Searching", "{n} replaced; undo takes all of them back.")
            self.said.emit(said.format(n=len(chosen)))

    def showEvent(self, event: QShowEvent) -> None:
        """Mark again what is looked for."""
        super().showEvent(event)
        if not event.spontaneous():
            self.found.emit(self._hits)

    def hideEvent(self, event: QHideEvent) -> None:
        """Mark nothing any longer."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.found.emit(())

    def _replace(self, hits: Sequence[Hit]) -> bool:
        session = self._session
        before = session.report
        values = replace_hits(before, hits, self.new.text(), self._wanted()).values
        session.enter(values, "replace")
        self._catch_up()
        return session.report != before

    def _is_still_found(self, hit: Hit) -> bool:
        """Tell whether what was put in is itself found again at this place."""
        return any(h.ref == hit.ref and h.start == hit.start for h in self._hits)

    def _wanted(self) -> Search:
        exact = self.exact.isChecked()
        return Search(
            self.words.text(),
            match_case=exact,
            match_width=exact,
            whole_figure=self.whole.isChecked(),
        )

    def _search_anew(self) -> None:
        self._search()
        self._show(forget=True)
        if self._hits:
            self.hits.go_to(0)

    def _search(self) -> None:
        session = self._session
        self._hits = find(session.form, session.report, self._wanted())
        self.found.emit(self._hits)

    def _catch_up(self) -> None:
        """Look again, if the report is another one than that which was searched."""
        if self.isVisible():
            before = self._hits
            self._search()
            if self._hits != before or self.is_replacing:
                self._show(forget=False)

    def _show(self, *, forget: bool) -> None:
        session = self._session
        new = self.new.text() if self.is_replacing else None
        lines = lines_of(session.form, session.report, self._hits, self._wanted(), new)
        self.hits.show_lines(lines, forget=forget)
        self.count.setText(self._count_sentence())
        self._enable()

    def _count_sentence(self) -> str:
        if not self.words.text():
            return ""
        if not self._hits:
            return translate("Searching", "Not found")
        return translate("Searching", "{n} found").format(n=len(self._hits))

    def _enable(self) -> None:
        may = self._session.refused is None
        chosen = len(self.hits.hits_model.chosen)
        self.replace_button.setEnabled(may and bool(self._hits))
        self.all_button.setEnabled(may and chosen > 0)
        self.all_button.setText(translate("Searching", "Rep&lace the {n} ticked").format(n=chosen))
        for button in (self.next_button, self.previous_button):
            button.setEnabled(bool(self._hits))

    def _build(self) -> None:
        self._words_label = QLabel(translate("Searching", "F&ind"), self)
        self._new_label = QLabel(translate("Searching", "Re&place with"), self)
        self._words_label.setBuddy(self.words)
        self._new_label.setBuddy(self.new)
        self.previous_button = self._button(translate("Searching", "Previo&us"), -1)
        self.next_button = self._button(translate("Searching", "&Next"), 1)
        self.replace_button = self._button(translate("Searching", "&Replace"), self.replace_one)
        self.all_button = self._button("", self.replace_all)
        self.close_button = self._button(translate("Searching", "&Close"), self.closed.emit)
        self.words.returnPressed.connect(lambda: self.step(1, enter=False))
        self.new.returnPressed.connect(self.replace_one)
        for line in (self.words, self.new):
            self._shortcut(line, Qt.Key.Key_Down, lambda: self.step(1, enter=False))
            self._shortcut(line, Qt.Key.Key_Up, lambda: self.step(-1, enter=False))
        self._shortcut(self, Qt.Key.Key_Escape, self.closed.emit)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 2, 6, 4)
        grid.setVerticalSpacing(4)
        ways = (self.previous_button, self.next_button, self.whole, self.exact)
        first = (self._words_label, self.words, _beside(*ways, self.count, self.close_button))
        second = (self._new_label, self.new, _beside(self.replace_button, self.all_button))
        for row, widgets in enumerate((first, second)):
            for column, widget in enumerate(widgets):
                grid.addWidget(widget, row, column)
        grid.addWidget(self.hits, 2, 0, 1, len(first))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 3)
        grid.setRowStretch(2, 1)

    def _button(self, text: str, work: Callable[[], object] | int) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        if isinstance(work, int):
            button.clicked.connect(lambda _checked: self.step(work, enter=False))
        else:
            button.clicked.connect(lambda _checked: work())
        return button

    def _shortcut(self, widget: QWidget, key: Qt.Key, work: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(work)


def _beside(*widgets: QWidget) -> QWidget:
    """Return a row of widgets that takes a second line where the window is narrow."""
    row, flow = QWidget(), Flow()
    high = max(widget.sizeHint().height() for widget in widgets)
    for widget in widgets:
        widget.setMinimumHeight(high)  # else words would stand higher than those on buttons
        flow.addWidget(widget)
    row.setLayout(flow)
    return row


class _Line(QLineEdit):
    """A line that leaves undo to the report: what was replaced is what one wants back."""

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo(event):
            event.ignore()
            return False
        return super().event(event)
