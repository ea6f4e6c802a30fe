"""Set a document in lines and table rows of exact measures, ready to be divided into pages.

All lengths are points; x counts from the left edge of the text, y downwards.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from govreport_gui.exporting.breaks import kept_rows
from govreport_gui.exporting.cells import edges_of, fit, look_of, row_heights, squeeze
from govreport_gui.exporting.document import Heading, Kind, Paragraph, TableBlock
from govreport_gui.exporting.lines import break_lines, even_width, join_orphan, width_of
from govreport_gui.exporting.pdf.pages import Strip

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.exporting.cells import Cell
    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.lines import Measure
    from govreport_gui.exporting.style import Style, TableStyle, TextStyle

ASCENT = 0.86
"""Where the baseline of a Chinese character is, from the top of its square, in ems."""

_MOST_STRETCH = 0.5
"""A line that would need wider gaps than this, in ems, is left short."""


class Metrics(Protocol):
    """What is to be known of the fonts."""

    def width(self, typeface: str, char: str, /) -> float:
        """Return the width of a character, in ems."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text: pieces of (typeface, text) from x on; y of the baseline is from its top."""

    pieces: tuple[tuple[str, str], ...]
    x: float
    baseline: float
    size: float
    tracking: float
    bookmark: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class SetTable:
    """A table with its measures: left edges of the columns (and the right one), row heights."""

    look: TableStyle
    edges: tuple[float, ...]
    heights: Sequence[float]
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class SetRow:
    """One row of a table; rows of one table that follow on a page are drawn together."""

    table: SetTable
    row: int


Item = Line | SetRow


def typeset(document: Document, style: Style, metrics: Metrics) -> Iterator[Strip[Item]]:
    """Yield the strips of a document, from the title on."""
    setter = _Setter(style, metrics)
    for line in document.title:
        yield from setter.centred(line, style.title)
    space = style.title.after
    for block in document.blocks:
        for strip in setter.block(block):
            yield replace(strip, space=max(space, strip.space))
            space = 0
        if isinstance(block, TableBlock):
            space = look_of(block, style).after


class _Setter:
    def __init__(self, style: Style, metrics: Metrics) -> None:
        self._style = style
        self._metrics = metrics
        self._width = style.page.text_width

    def block(self, block: Heading | Paragraph | TableBlock) -> Iterator[Strip[Item]]:
        match block:
            case Heading(text):
                yield from self._heading(text, self._style.heading, bookmark=text)
            case Paragraph(text) if block.is_heading:
                yield from self._heading(text, self._style.lead, bookmark="")
            case Paragraph():
                yield from self._paragraph(block)
            case TableBlock():
                yield from self._rows(block)

    def _measure(self, look: TextStyle) -> Measure:
        width, typeface, size, tracking = (
            self._metrics.width,
            look.typeface,
            look.size,
            look.tracking,
        )
        return lambda char: width(typeface, char) * size + tracking

    def centred(self, text: str, look: TextStyle) -> Iterator[Strip[Item]]:
        measure = self._measure(look)
        for line in break_lines(text, even_width(text, self._width, measure), measure):
            x = (self._width - width_of(line.rstrip(), measure)) / 2
            yield _strip(Line(((look.typeface, line),), x, *_upright(look)), look, keep=True)

    def _heading(self, text: str, look: TextStyle, bookmark: str) -> Iterator[Strip[Item]]:
        indent = look.indent * look.size
        for line in break_lines(text, self._width, self._measure(look), indent):
            set_line = Line(((look.typeface, line),), indent, *_upright(look), bookmark)
            yield _strip(set_line, look, keep=True)
            indent, bookmark = 0, ""

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Strip[Item]]:
        look = self._style.body
        lines = list(self._lines(paragraph.text, look))
        lead = len(paragraph.lead)
        for index, (line, x, tracking) in enumerate(lines):
            pieces = ((self._style.lead.typeface, line[:lead]), (look.typeface, line[lead:]))
            lead = max(0, lead - len(line))
            # No line of a paragraph stands alone at the foot or the head of a page.
            keep = len(lines) > 1 and index in {0, len(lines) - 2}
            _, size, _ = _upright(look)
            yield _strip(Line(pieces, x, _baseline(look), size, tracking), look, keep=keep)

    def _lines(self, text: str, look: TextStyle) -> Iterator[tuple[str, float, float]]:
        """Yield each line with its x and the tracking that makes it reach the right edge."""
        measure = self._measure(look)
        indent = look.indent * look.size
        lines = join_orphan(break_lines(text, self._width, measure, indent), measure)
        for index, line in enumerate(lines):
            rest = self._width - indent - width_of(line.rstrip(), measure) + look.tracking
            stretch = rest / max(1, len(line.rstrip()) - 1)
            ends = index == len(lines) - 1 or line.endswith("\n")
            is_short = ends or stretch > _MOST_STRETCH * look.size
            yield line, indent, look.tracking + (0 if is_short else stretch)
            indent = 0

    def _rows(self, block: TableBlock) -> Iterator[Strip[Item]]:
        table = self._table(block)
        layout = block.layout
        kept = kept_rows(block)
        strips: list[Strip[Item]] = [
            Strip(SetRow(table, row), height) for row, height in enumerate(table.heights)
        ]
        heads = tuple(strips[: layout.head_rows])
        for row, strip in enumerate(strips):
            space = table.look.before if row == 0 else 0
            repeated = heads if row > layout.head_rows else ()
            yield replace(strip, space=space, keep=row in kept, heads=repeated)

    def _table(self, block: TableBlock) -> SetTable:
        look = look_of(block, self._style)
        cells = fit(block, look, self._width, self._measure(replace(look.text, size=1)))
        if block.kind is not Kind.LIST:
            look = squeeze(cells, look, self._style.table_room(look))
        return SetTable(look, edges_of(block, self._width), row_heights(cells, look), cells)


def _strip(line: Line, look: TextStyle, *, keep: bool) -> Strip[Item]:
    return Strip(line, look.pitch, look.before, keep)


def _upright(look: TextStyle) -> tuple[float, float, float]:
    """Return baseline, size and tracking of a line that is not stretched."""
    return _baseline(look), look.size, look.tracking


def _baseline(look: TextStyle) -> float:
    return (look.pitch - look.size) / 2 + ASCENT * look.size
