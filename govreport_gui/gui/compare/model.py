"""The rows as a table of three columns: the mark, last year, this year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from govreport_gui.gui.compare.rows import Kind, changed_words
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from govreport_gui.gui.compare.rows import Row

Index = QModelIndex | QPersistentModelIndex

MARK, LAST, THIS = range(3)
ROW = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_SIGNS = {Kind.CHANGED: "≠", Kind.NEW: "＋", Kind.GONE: "－"}


class CompareModel(QAbstractTableModel):
    """Owns nothing but the rows that it was given."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin without rows."""
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()
        self._years: tuple[str, str] = ("", "")

    def show(self, rows: Sequence[Row], years: tuple[str, str]) -> None:
        """Show other rows; ``years`` head last year's column and this year's."""
        self.beginResetModel()
        self.rows, self._years = tuple(rows), years
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 Qt's QVariant
        """Return the year of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", *self._years)[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 as above
        """Return the words of a side; for a screen reader also what differs."""
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(row, column)
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole if column == THIS:
                return changes_sentence(row)
            case Qt.ItemDataRole.ToolTipRole if column == MARK and row.is_difference:
                return mark_name(row.kind)
        return None

    def _shown(self, row: Row, column: int) -> str:
        if row.is_wide:
            return row.this if column == MARK else ""
        if column == MARK:
            return _SIGNS.get(row.kind, "")
        return row.last if column == LAST else row.this

    def _spoken(self, row: Row, column: int) -> str:
        words = self._shown(row, column)
        if row.is_wide:
            return row.this
        return mark_name(row.kind) if column == MARK else words


def mark_name(kind: Kind) -> str:
    """Return what a mark means."""
    match kind:
        case Kind.CHANGED:
            return translate("Compare", "changed")
        case Kind.NEW:
            return translate("Compare", "new this year")
        case Kind.GONE:
            return translate("Compare", "only last year")
        case _:
            return translate("Compare", "the same")


def changes_sentence(row: Row) -> str:
    """Return what was changed in a row, in words: “2024” → “2025”."""
    if row.kind is not Kind.CHANGED:
        return mark_name(row.kind)
    arrow = translate("Compare", "“{before}” became “{after}”")
    pairs = [arrow.format(before=a, after=b) for a, b in changed_words(row)]
    return translate("Compare", "; ").join(pairs)
