"""The head rows above the values, as the source shows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.importing.remarks import is_remarks_head
from govreport_gui.model.cleaning import money_unit
from govreport_gui.model.report import parse_entry

if TYPE_CHECKING:
    from govreport_gui.importing.raw import Place
    from govreport_gui.importing.vocabulary import BlockWords, TableWords


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text and where it stands; ``is_covered`` when it is a part of the cell above."""

    text: str
    place: Place
    is_covered: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the source; ``flat`` when the source shows no rows and we found its label."""

    cells: tuple[Cell, ...]
    flat: bool = False


@dataclass(slots=True)
class Heads:
    """What was last met above the values of a table.

    ``closed`` says that values have followed, so that the next head begins a new group. ``stub``
    counts the cells to the left of the heads in a table whose form has no stub, ``unit`` is the
    unit of money that a head or the title above it gives. ``remarks`` heads a last column that is
    none of the form's.
    """

    rows: list[list[str]] = field(default_factory=list)
    flat: bool = False
    closed: bool = False
    foreign: bool = False
    group: int = 0
    stub: int = 0
    unit: str = ""
    title_unit: str = ""
    width: int = 0
    places: tuple[int, ...] = ()
    block: int = -1
    remarks: Cell | None = None

    def note(self, line: Line, words: TableWords) -> None:
        """Take notice of a line that holds no values."""
        unit = next(filter(None, (money_unit(cell.text) for cell in line.cells)), "")
        places = tuple(i for i, cell in enumerate(line.cells) if words.is_head(cell.text))
        self.title_unit = unit or self.title_unit
        if not places or any(parse_entry(cell.text).number is not None for cell in line.cells):
            return
        self._begin(line)
        line = self._without_remarks(line)
        texts = [line.cells[i].text for i in places]
        if line.flat and self.rows:
            self.rows[0] += texts
        else:
            self.rows.append(texts)
        self.flat, self.width, self.places = line.flat, len(line.cells), places
        self.foreign |= any(_is_foreign(words, cell.text) for cell in line.cells[places[0] :])
        if any(cell.text for cell in line.cells[: places[0]]):
            self.stub = places[0]

    def parted(self, line: Line) -> tuple[Line, tuple[Cell, Cell] | None]:
        """Return a row of values, and its remark with their head, if there is such a column."""
        if self.remarks is None or line.flat or not line.cells:
            return line, None
        return Line(line.cells[:-1]), (self.remarks, line.cells[-1])

    def fit(self, block: BlockWords) -> bool:
        """Tell whether the heads are those of a block, in its order, and no others."""
        return not self.foreign and block.fits(self.rows, flat=self.flat)

    def gaps(self, width: int, first: int) -> tuple[int, ...]:
        """Return where values stand behind cell ``first`` of a row, if gaps part the heads.

        A table written out as a full matrix shows a merged head as one cell and blanks; then the
        values stand under their heads and not side by side. Only one level of heads can tell.
        """
        if self.flat or len(self.rows) != 1 or width != self.width:
            return ()
        parted = self.places[-1] - self.places[0] >= len(self.places)
        return tuple(place - first for place in self.places) if parted else ()

    def _begin(self, line: Line) -> None:
        """Begin a new group after values, or where another table begins with heads."""
        place = line.cells[0].place if line.cells else None
        # Rows whose cells are paragraphs are of one table, though each is a block of its own.
        block = place.block if place and place.row >= 0 else self.block
        if self.closed or (block != self.block and self.rows):
            self.rows, self.closed, self.foreign, self.stub, self.unit = [], False, False, 0, ""
            self.remarks = None
        if not self.rows:
            self.group += 1
        self.unit, self.title_unit = self.title_unit or self.unit, ""
        self.block = block

    def _without_remarks(self, line: Line) -> Line:
        """Return a row of heads without its last cell where that is one of a column of remarks."""
        last = line.cells[-1]
        if not self.remarks and not line.flat and is_remarks_head(last.text):
            self.remarks = last
        elif not self.remarks or last.text:
            return line
        return Line(line.cells[:-1])


def _is_foreign(words: TableWords, text: str) -> bool:
    """Tell whether a text among heads is none of the form's."""
    return bool(text) and not (words.is_head(text) or words.is_spanner(text) or money_unit(text))
