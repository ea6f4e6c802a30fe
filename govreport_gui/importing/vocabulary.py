"""The labels of one statutory table, ready to be looked up by their folded spelling."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.importing.labels import fold, fold_plain, money_unit, spellings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.model.form import Block, Table


@dataclass(frozen=True, slots=True)
class Head:
    """A printed column head: the first column it covers, and whether it is an innermost one."""

    column: int
    innermost: bool


@dataclass(frozen=True, slots=True)
class BlockWords:
    """The heads of one block by spelling, and how many levels they have."""

    block: Block
    heads: Mapping[str, tuple[Head, ...]]
    depth: int

    def fits(self, rows: Sequence[Sequence[str]], *, flat: bool) -> bool:
        """Tell whether head rows name all columns of the block in the form's order.

        Every innermost head must occur once, and heads of one source row must run from left to
        right. ``flat`` rows have lost their breaks: a head that cannot stand to the right of the
        one before it starts a new row, of which there are at most as many as the form has levels.
        """
        pending = set(range(len(self.block.columns)))
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
                if options[0].innermost:
                    pending.discard(last)
        return not pending

    def _options(self, text: str, last: int, pending: set[int]) -> list[Head]:
        heads = self.heads.get(fold(text)) or self.heads.get(fold_plain(text)) or ()
        return [
            head
            for head in heads
            if head.column > last
            and (not head.innermost or head.column in pending)
            and self._same_unit(head.column, text)
        ]

    def _same_unit(self, column: int, text: str) -> bool:
        """Tell whether a head gives the form's unit: 元 read as 万元 would be 10,000-fold."""
        wanted, given = money_unit(self.block.columns[column].unit), money_unit(text)
        return not wanted or not given or wanted == given


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
                _add(heads, (text,), Head(index, innermost=False))
        _add(heads, (column.head[-1], *column.aliases), Head(index, innermost=True))
    frozen = {form: tuple(found) for form, found in heads.items()}
    return BlockWords(block, frozen, max(len(column.head) for column in block.columns))


def _add(heads: dict[str, list[Head]], texts: tuple[str, ...], head: Head) -> None:
    for form in spellings(texts):
        heads.setdefault(form, []).append(head)
