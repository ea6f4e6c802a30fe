"""The filling guide: a page for each table, a section for each row; names come from the form."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from govreport_gui.gui.help.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.model.form import CellRef, Column, Form, Row, Table

    Advice = Mapping[str, Mapping[str, str]]
    """What is written about the rows and columns of a table, by their keys."""

PREFIX = "guide-"
_UNTOLD: Mapping[str, Advice] = {"rows": {}, "columns": {}}
"""A table that a package brought."""
_NEW = {
    "fill": "这一行（列）是安装的表样包新带来的，手册里还没有说明，请按下发的通知填报。",
    "source": "安装的表样包",
}


def guide_pages(folder: Path | Traversable, forms: Sequence[Form]) -> tuple[Page, ...]:
    """Make the pages; rows that only older editions have come last on their table's page."""
    told = tomllib.loads((folder / "guide.toml").read_text(encoding="utf-8"))
    return tuple(_page(table, forms, told.get(table.key, _UNTOLD)) for table in forms[0].tables)


def guide_address(form: Form, ref: CellRef) -> str:
    """Return the address of the advice about a cell: that of its row, or column without rows."""
    row = form.fields[ref].row
    return f"{PREFIX}{ref.table}#{ref.row if row.stub else ref.column}"


def _page(table: Table, forms: Sequence[Form], told: Mapping[str, Advice]) -> Page:
    heading = next(s.heading for s in forms[0].sections if s.key == table.section)
    parts = [f"# 填报指南：{heading}", str(told.get("introduction", ""))]
    seen: set[str] = set()
    for form in forms:
        lines = list(_lines(form, table.key, told, seen))
        if lines and form is not forms[0]:
            parts.append(f"## {form.edition}年格式另有的行和列")
        parts += lines
    return Page(PREFIX + table.key, "\n\n".join(parts))


def _lines(form: Form, table: str, told: Mapping[str, Advice], seen: set[str]) -> Iterator[str]:
    """Tell what has not been told yet of a form's table."""
    for block in (b for t in form.tables if t.key == table for b in t.blocks):
        if block.title and any(row.key not in seen for row in block.rows):
            yield f"## {block.title}"
        for row in block.rows:
            if row.stub and row.key not in seen:
                yield from _advice(_row_name(row), row.key, told["rows"])
                yield from _sums(form, table, row.key)
                seen.add(row.key)
        yield from _columns(block.columns, told["columns"], seen)


def _columns(columns: Sequence[Column], told: Advice, seen: set[str]) -> Iterator[str]:
    for column in columns:
        if column.key not in seen:
            seen.add(column.key)
            yield from _advice("列：" + " › ".join(column.head), column.key, told)


def _advice(name: str, key: str, told: Advice) -> Iterator[str]:
    yield f"### {name} {{#{key}}}"
    advice = told.get(key, _NEW)
    yield advice["fill"]
    yield f"**依据：** {advice['source']}"


def _row_name(row: Row) -> str:
    group = f"（{row.stub[-2].partition('）')[2]}）" if len(row.stub) > 2 else ""  # noqa: PLR2004
    return row.stub[-1] + group


def _sums(form: Form, table: str, row: str) -> Iterator[str]:
    """Link to the checks of sums that the row takes part in."""
    codes = {
        balance.code
        for balance in form.balances
        if any((ref.table, ref.row) == (table, row) for ref in (*balance.left, *balance.right))
    }
    codes |= {
        carry.code for carry in form.carries if (carry.this.table, carry.this.row) == (table, row)
    }
    if codes:
        yield "勾稽检查：" + "、".join(f"[{code}](checks.md#{code})" for code in sorted(codes))
