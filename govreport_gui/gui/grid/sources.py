"""What other programs put on the clipboard, read as lines of cells."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from io import StringIO

from govreport_gui.gui.grid.html_tables import Line, read_tables, without_covered

_LONGEST = 1_000_000
"""More characters than this are no cells of a table of ours."""


@dataclass(frozen=True, slots=True)
class Source:
    """Copied lines of cells; a cell that a span covers is None.

    ``parted`` tells whether the lines show which cells stand side by side; without it they may
    be cells that have lost their rows, as Writer and Chromium give them as text.
    """

    lines: tuple[Line, ...]
    parted: bool

    @property
    def is_single(self) -> bool:
        """Tell whether this is one value."""
        return len(self.lines) == 1 and len(self.lines[0]) == 1


def read_source(text: str, html: str) -> Source | None:
    """Return what was copied, from the HTML where it holds a table; None where nothing is."""
    lines = read_tables(html) if html else ()
    if len(lines) == 1 and len(without_covered(lines[0])) == 1:
        # One cell over several columns is one value.
        lines = (without_covered(lines[0]),)
    if any(any(line) for line in lines) or (lines and not text.strip()):
        return Source(lines, parted=True)
    read = read_lines(text)
    return None if read is None else Source(read, parted="\t" in text)


def read_lines(text: str) -> tuple[tuple[str, ...], ...] | None:
    """Read tab-separated lines; None where they cannot be cells of a table of ours.

    One line end after the last line belongs to no value: Excel adds it.
    """
    if not text or len(text) > _LONGEST:
        return None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n")
    if lines.count('"') % 2:
        rows = [line.split("\t") for line in lines.split("\n")]
    else:
        rows = list(csv.reader(StringIO(lines + "\n"), delimiter="\t"))
    return tuple(tuple(map(_plain, row or [""])) for row in rows)


def _plain(text: str) -> str:
    r"""Return a value on one line; Calc writes \x01 for a tab inside a cell."""
    return " ".join(text.replace("\x01", " ").split())
