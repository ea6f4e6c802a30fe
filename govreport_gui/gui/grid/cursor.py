"""The cursor and the selection of a grid: both only ever cover fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from govreport_gui.gui.grid.fields import Area, Spot, spot_of
from govreport_gui.gui.grid.moves import following, moved

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from govreport_gui.gui.grid.model import GridModel
    from govreport_gui.gui.grid.moves import Motion
    from govreport_gui.layout import Box

_Flag = QItemSelectionModel.SelectionFlag


class Cursor:
    """Keeps the active field, the far end of the selection, and the areas chosen before.

    As in a spreadsheet the active field stays where it is while the selection grows.
    """

    def __init__(self, model: GridModel, selection: QItemSelectionModel) -> None:
        """Stand on the first field; ``place`` shows it."""
        self._model, self._selection = model, selection
        self._areas: tuple[Area, ...] = ()
        self._corner = model.fields.fields[0]
        self.active = self.extent = spot_of(self._corner)
        self.tab_column: int | None = None

    @property
    def box(self) -> Box:
        """The active field."""
        return self._model.fields.at(self.active.row, self.active.column)

    @property
    def areas(self) -> tuple[Area, ...]:
        """Every selected rectangle, the newest last."""
        far = self._model.fields.at(self.extent.row, self.extent.column)
        return (*self._areas, self._model.fields.area(self._corner, far))

    @property
    def boxes(self) -> list[Box]:
        """The selected fields in reading order."""
        return self._model.fields.inside(self.areas)

    def place(self, spot: Spot, *, keep: bool = False) -> None:
        """Put the cursor on a field and choose it alone, or besides what is chosen (``keep``)."""
        self._areas = self.areas if keep else ()
        self.active = self.extent = spot
        self._corner = self.box
        self._show()

    def extend(self, spot: Spot) -> None:
        """Choose everything from the active field to another one."""
        self.extent = spot
        self._show()

    def move(self, motion: Motion, page: int, *, extend: bool) -> None:
        """Follow a motion with the cursor, or with the far end of the selection."""
        start = self.extent if extend else self.active
        spot = moved(self._model.fields, start, motion, self._is_filled, page)
        if extend:
            self.extend(spot)
        else:
            self.place(spot)

    def choose(self, first: Box, last: Box, *, active: Spot | None = None) -> None:
        """Choose everything between two fields; the cursor goes to ``active`` or to the first."""
        self._areas = ()
        self.active, self.extent = active or spot_of(first), spot_of(last)
        self._corner = first
        self._show()

    def choose_all(self, boxes: list[Box]) -> None:
        """Choose some fields, the cursor on the first of them."""
        first, last = boxes[0], boxes[-1]
        if self._model.fields.inside([self._model.fields.area(first, last)]) == boxes:
            self.choose(first, last)
            return
        self._areas = tuple(self._model.fields.area(box, box) for box in boxes[1:])
        self.active = self.extent = spot_of(first)
        self._corner = first
        self._show()

    def cycle(self, step: int, *, by_column: bool) -> None:
        """Go to the next chosen field (1) or the one before (-1), and round at the ends."""
        boxes = self.boxes
        if by_column:
            boxes.sort(key=lambda box: (box.column, box.row))
        self.active = spot_of(boxes[(boxes.index(self.box) + step) % len(boxes)])
        self._show()

    def go_on(self, step: int) -> None:
        """Go to the next field in reading order (1) or back (-1), within a selection if any."""
        self.tab_column = None
        if len(self.boxes) > 1:
            self.cycle(step, by_column=False)
        else:
            self.place(following(self._model.fields, self.active, step))

    def adopt(self, index: QModelIndex) -> None:
        """Follow a current index that somebody else has set, such as a screen reader."""
        box = self._model.box_at(index)
        if box is self.box:
            return
        if box.ref is None:
            self._show()
        else:
            self.place(spot_of(box))

    def _show(self) -> None:
        fields, selection = self._model.fields, QItemSelection()
        for area in self.areas:
            first = self._model.index(area.top, area.left)
            last = self._model.index(area.bottom, area.right)
            selection.merge(QItemSelection(first, last), _Flag.Select)
        self._selection.select(selection, _Flag.ClearAndSelect)
        box = fields.at(self.active.row, self.active.column)
        self._selection.setCurrentIndex(self._model.index(box.row, box.column), _Flag.NoUpdate)

    def _is_filled(self, box: Box) -> bool:
        return bool(self._model.text(box))
