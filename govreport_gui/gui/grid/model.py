"""The table as a Qt model: a thin adapter over the layout and the session."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from govreport_gui.gui.grid.fields import FieldMap
from govreport_gui.gui.grid.ghosts import ghosts_of
from govreport_gui.gui.grid.numerals import as_entered
from govreport_gui.gui.grid.severity import NO_MARK, marks_of
from govreport_gui.gui.grid.words import cell_sentences, last_year_line, spoken_value, tool_tip
from govreport_gui.gui.translation import translate
from govreport_gui.layout import lay_out
from govreport_gui.model.form import CellRef
from govreport_gui.model.report import YEAR_BEFORE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.grid.severity import Mark
    from govreport_gui.layout import Box
    from govreport_gui.model.form import Table
    from govreport_gui.session.session import Session, Update

Index = QModelIndex | QPersistentModelIndex

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Mark of a field."""
GHOST_ROLE = Qt.ItemDataRole.UserRole + 2
"""What a total should be, in words, where it is something else; no data of the report."""

_NOWHERE = QModelIndex()
_TEXTS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole})
_WORDS = [Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole]
_ALL = [*_TEXTS, *_WORDS, Qt.ItemDataRole.AccessibleTextRole, MARK_ROLE, GHOST_ROLE]


class GridModel(QAbstractTableModel):
    """Printed boxes and fields of one table; it owns neither texts nor numbers.

    ``remark`` may say more of a cell, which is read out and shown with its name.
    """

    def __init__(self, bridge: SessionBridge, table: Table, parent: QObject | None = None) -> None:
        """Adapt a table of the session's report."""
        super().__init__(parent)
        self._bridge = bridge
        self.table = table
        self.fields = FieldMap(lay_out(table))
        self.remark: Callable[[CellRef], str] = lambda _: ""
        self._marks = self._new_marks()
        self._ghosts = self._new_ghosts()
        bridge.updated.connect(self._on_update)

    @property
    def session(self) -> Session:
        """Where the report lives."""
        return self._bridge.session

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of grid rows, heads included."""
        return 0 if parent.isValid() else self.fields.layout.rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of grid columns, stub included."""
        return 0 if parent.isValid() else self.fields.layout.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Fields can be chosen and edited, printed boxes only read; covered cells are nothing."""
        box = self._box_starting_at(index)
        if box is None:
            return Qt.ItemFlag.NoItemFlags
        if box.ref is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        flags = (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        return flags if self.session.refused else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 Qt's QVariant
        """Return what a box shows and says; a cell covered by a span has nothing."""
        box = self._box_starting_at(index)
        if box is None:
            return None
        if role in _TEXTS:
            return self.text(box)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter.value
        if box.ref is None:
            return box.text if role == Qt.ItemDataRole.AccessibleTextRole else None
        return self._field_data(box.ref, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Enter a text into a field."""
        ref = self.ref_at(index)
        if ref is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.enter({ref: str(value)}, "type")
        return True

    def enter(self, texts: Mapping[CellRef, str], label: str) -> None:
        """Put texts into the report as one step of undo."""
        self.session.enter({ref: as_entered(text) for ref, text in texts.items()}, label)

    def text(self, box: Box) -> str:
        """Return the text of a box: the law's or the report's."""
        return box.text if box.ref is None else self.session.report.entry(box.ref).text

    def mark(self, ref: CellRef) -> Mark:
        """Return how a field shows its findings."""
        return self._marks.get(ref, NO_MARK)

    def ghost(self, ref: CellRef) -> str:
        """Return what a total should be where it is something else, otherwise nothing."""
        return self._ghosts.get(ref, "")

    def last(self, ref: CellRef) -> str:
        """Return what stood in a field last year, in words; nothing where that is not known."""
        last_year = self.session.report.last_year
        text = "" if last_year is None else last_year.entry(ref).text
        return text and translate("GridModel", "last year {text}").format(text=text)

    def box_at(self, index: Index) -> Box:
        """Return the box that covers a valid index."""
        return self.fields.at(index.row(), index.column())

    def anchor(self, index: Index) -> QModelIndex:
        """Return the index where the span over any index starts."""
        if not index.isValid():
            return QModelIndex()
        box = self.box_at(index)
        return self.index(box.row, box.column)

    def index_of(self, ref: CellRef) -> QModelIndex:
        """Return the index of a field of this table."""
        box = self.fields.of(ref)
        return self.index(box.row, box.column)

    def ref_at(self, index: Index) -> CellRef | None:
        """Return the address of the field that covers an index, None for a printed box."""
        return self.box_at(index).ref if index.isValid() else None

    def _box_starting_at(self, index: Index) -> Box | None:
        if not index.isValid():
            return None
        box = self.box_at(index)
        return box if (box.row, box.column) == (index.row(), index.column()) else None

    def _field_data(self, ref: CellRef, role: int) -> object:
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (tool_tip(self.session, ref), self.remark(ref))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_value(self.session, ref)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._description(ref)
            case _ if role == MARK_ROLE:
                return self.mark(ref)
            case _ if role == GHOST_ROLE:
                return self.ghost(ref)
        return None

    def _description(self, ref: CellRef) -> str:
        session = self.session
        lines = (
            self.remark(ref),
            self.ghost(ref),
            *last_year_line(session, ref),
            *cell_sentences(session, ref),
        )
        return "\n".join(filter(None, lines))

    def _new_marks(self) -> dict[CellRef, Mark]:
        session = self.session
        return marks_of(session.form, session.report, session.findings, self.table.key)

    def _new_ghosts(self) -> dict[CellRef, str]:
        return ghosts_of(self.session.form, self.session.findings, self.table.key)

    def _on_update(self, update: Update) -> None:
        """Tell views which cells look different and which only have other words."""
        marks, self._marks = self._marks, self._new_marks()
        ghosts, self._ghosts = self._ghosts, self._new_ghosts()
        if YEAR_BEFORE in update.refs:
            self._announce((box.ref for box in self.fields.fields if box.ref), _ALL)
            return
        named = {ref for ref in update.refs | update.marks if isinstance(ref, CellRef)}
        ours = {ref for ref in named if ref.table == self.table.key}
        seen = (ours & update.refs) | _changed(marks, self._marks) | _changed(ghosts, self._ghosts)
        self._announce(seen, _ALL)
        self._announce_words(ours - seen)

    def _announce(self, refs: Iterable[CellRef], roles: Sequence[int]) -> None:
        """Emit one dataChanged for each unbroken run of cells in a row."""
        boxes = sorted((self.fields.of(ref) for ref in refs), key=lambda b: (b.row, b.column))
        for run in _runs(boxes):
            first, last = self.index(run[0].row, run[0].column), run[-1]
            self.dataChanged.emit(first, self.index(last.row, last.column), roles)

    def _announce_words(self, refs: Iterable[CellRef]) -> None:
        """Emit one dataChanged round all cells: nobody repaints for words that are only spoken."""
        boxes = [self.fields.of(ref) for ref in refs]
        if boxes:
            first = self.index(min(b.row for b in boxes), min(b.column for b in boxes))
            last = self.index(max(b.row for b in boxes), max(b.column for b in boxes))
            self.dataChanged.emit(first, last, _WORDS)


def _changed(before: Mapping[CellRef, object], after: Mapping[CellRef, object]) -> set[CellRef]:
    return {ref for ref in before.keys() | after.keys() if before.get(ref) != after.get(ref)}


def _runs(boxes: list[Box]) -> list[list[Box]]:
    """Split boxes in reading order wherever one does not touch the next."""
    starts = [0]
    for before, box in pairwise(boxes):
        touching = (box.row, box.column) == (before.row, before.column + before.column_span)
        starts.append(starts[-1] + (not touching))
    numbered = zip(starts, boxes, strict=False)
    return [[box for _, box in run] for _, run in groupby(numbered, key=lambda pair: pair[0])]
