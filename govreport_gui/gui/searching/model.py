"""The hits as a table: where, and the words around; with a box to tick while replacing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from govreport_gui.drafting.finding_text import Hit
    from govreport_gui.gui.searching.lines import Line

Index = QModelIndex | QPersistentModelIndex

PLACE, WORDS, REMARK = range(3)
_NOWHERE = QModelIndex()


class HitsModel(QAbstractTableModel):
    """Remembers which boxes somebody ticked or cleared; all else was given to it."""

    ticked = Signal()
    """Somebody ticked a box or cleared it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without hits."""
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._chosen: dict[Hit, bool] = {}

    def show(self, lines: Sequence[Line], *, forget: bool) -> None:
        """Show other lines; ``forget`` what was ticked."""
        self.beginResetModel()
        self.lines = tuple(lines)
        if forget:
            self._chosen.clear()
        self.endResetModel()

    @property
    def chosen(self) -> tuple[Hit, ...]:
        """The hits that replacing all would replace."""
        return tuple(line.hit for line in self.lines if self.is_chosen(line))

    def is_chosen(self, line: Line) -> bool:
        """Tell whether a hit is to be replaced: what needs a second thought only when ticked."""
        return self._chosen.get(line.hit, not line.remark)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the places be ticked while replacing."""
        flags = super().flags(index)
        if (
            index.isValid()
            and index.column() == PLACE
            and self._line(index).excerpt.new is not None
        ):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 Qt's QVariant
        """Return where, and the words around; a screen reader hears what they would become."""
        line = self._line(index)
        match role, index.column():
            case Qt.ItemDataRole.DisplayRole, _:
                return _shown(line, index.column())
            case Qt.ItemDataRole.UserRole, 1:
                return line.excerpt
            case Qt.ItemDataRole.CheckStateRole, 0 if line.excerpt.new is not None:
                states = Qt.CheckState
                return states.Checked if self.is_chosen(line) else states.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole, 1:
                return line.excerpt.spoken
            case Qt.ItemDataRole.ToolTipRole, _:
                return _shown(line, index.column())
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or clear a box."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self._chosen[self._line(index).hit] = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.ticked.emit()
        return True

    def _line(self, index: Index) -> Line:
        return self.lines[index.row()]


def _shown(line: Line, column: int) -> str:
    if column == WORDS:
        return line.excerpt.text
    return line.place if column == PLACE else line.remark
