"""The labels of one statutory table, ready to be looked up by their folded spelling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import fold, fold_plain, spellings
from govreport_gui.model.cleaning import money_unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.model.form import Block, Row, Table


_SHARED = frozenset({"其他", "其它", "其他情形", "总计", "合计"})


@dataclass(frozen=True, slots=True)
class Head:
    """A printed column head: its level from the outermost, and the first column it covers."""

    level: int
    column: int


@dataclass(frozen=True, slots=True)
class BlockWords:
    """The heads of one block by spelling, and how many levels they have."""

    block: Block
    heads: Mapping[str, tuple[Head, ...]]
    depth: int

    def fits(self, rows: Sequence[Sequence[str]], *, flat: bool) -> bool:
        """Tell whether head rows name all columns of the block in the form's order.

        Every head must occur once, and heads of one source row must run from left to right.
        ``flat`` rows have lost their breaks: a head that cannot stand to the right of the one
        before it starts a new row, of which there are at most as many as the form has levels.
        """
        pending = {head for heads in self.heads.values() for head in heads}
        breaks = 0
        for cells in rows:
            last = -1
            for head in cells:
                options = self._options(head, last, pending)
                if not options and flat:
                    breaks, options = breaks + 1, self._options(head, -1, pending)
                if not options or breaks >= self.depth:
                    return False
                last = options[0].column
                pending.discard(options[0])
        return not pending

    def has_unit(self, given: str) -> bool:
        """Tell whether a unit of money is the form's: 元 read as 万元 would be 10,000-fold."""
        units = {money_unit(column.unit) for column in self.block.columns}
        return not given or given in units or not any(units)

    def is_shared(self, row: Row) -> bool:
        """Tell whether other groups of rows may use the same label: 其他, 总计."""
        return not spellings(row.stub[-1:]).isdisjoint(_SHARED)

    def _options(self, text: str, last: int, pending: set[Head]) -> list[Head]:
        heads = self.heads.get(fold(text)) or self.heads.get(fold_plain(text)) or ()
        return [
            head
            for head in heads
            if head.column > last and head in pending and self.has_unit(money_unit(text))
        ]


@dataclass(frozen=True, slots=True)
class TableWords:
    """Everything printed in one table, by spelling."""

    table: Table
    blocks: tuple[BlockWords, ...]
    rows: Mapping[str, tuple[BlockWords, str]]
    spanners: frozenset[str]

    def row(self, text: str) -> tuple[BlockWords, str] | None:
        """Return the block and the row key that a stub text stands for."""
        return self.rows.get(fold(text)) or self.rows.get(fold_plain(text))

    def is_head(self, text: str) -> bool:
        """Tell whether a text is a column head of any block."""
        forms = {fold(text), fold_plain(text)}
        return any(forms & words.heads.keys() for words in self.blocks)

    def is_spanner(self, text: str) -> bool:
        """Tell whether a text is printed around the values: a title, a stub spanner, a stubhead."""
        return fold(text) in self.spanners or fold_plain(text) in self.spanners

    def is_spelled(self, text: str) -> bool:
        """Tell whether the form prints a text, the notes in its brackets included."""
        form = fold(text)
        heads = (form in words.heads for words in self.blocks)
        return form in self.rows or form in self.spanners or any(heads)

    def is_printed(self, text: str) -> bool:
        """Tell whether the form prints a text anywhere in the table."""
        return bool(text) and (
            self.row(text) is not None or self.is_head(text) or self.is_spanner(text)
        )


def table_words(table: Table) -> TableWords:
    """Collect the printed texts of a table and their aliases."""
    blocks = tuple(_block_words(block) for block in table.blocks)
    rows = {
        form: (words, row.key)
        for words in blocks
        for row in words.block.rows
        for form in spellings((*row.stub[-1:], *row.aliases))
    }
    spanners = {
        text
        for block in table.blocks
        for text in (block.title, block.stubhead, *(t for row in block.rows for t in row.stub[:-1]))
    }
    return TableWords(table, blocks, rows, spellings(spanners))


def _block_words(block: Block) -> BlockWords:
    heads: dict[str, list[Head]] = {}
    for index, column in enumerate(block.columns):
        for level, text in enumerate(column.head[:-1]):
            if index == 0 or block.columns[index - 1].head[: level + 1] != column.head[: level + 1]:
                _add(heads, (text,), Head(level, index))
        _add(heads, (column.head[-1], *column.aliases), Head(len(column.head) - 1, index))
    frozen = {form: tuple(found) for form, found in heads.items()}
    return BlockWords(block, frozen, max(len(column.head) for column in block.columns))


def _add(heads: dict[str, list[Head]], texts: tuple[str, ...], head: Head) -> None:
    for form in spellings(texts):
        heads.setdefault(form, []).append(head)
