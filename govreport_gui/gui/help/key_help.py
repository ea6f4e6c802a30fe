"""The help page of the tables' keys, made from the very tables that the grid obeys."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from govreport_gui.gui.grid.bindings import BINDINGS
from govreport_gui.gui.grid.keys import KEY_ROWS
from govreport_gui.gui.grid.words import mode_name
from govreport_gui.gui.help.key_words import effect
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from govreport_gui.forms import Catalog
    from govreport_gui.gui.grid.keys import KeyRow
    from govreport_gui.model.form import CellRef, Form

_WIDTH, _HEIGHT = 760, 560


class KeyHelp(QDialog):
    """What every key does in the tables, and the examples that show it."""

    def __init__(self, catalog: Catalog, actions: Iterable[QAction], parent: QWidget) -> None:
        """Show the page; ``actions`` are the window's, whose shortcuts work in the tables too."""
        super().__init__(parent)
        self.setWindowTitle(translate("KeyHelp", "Keys in the tables"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = QTextBrowser(self)
        self.page.setHtml(key_page(catalog, actions))
        self.page.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.resize(_WIDTH, _HEIGHT)


def key_page(catalog: Catalog, actions: Iterable[QAction]) -> str:
    """Return the page as HTML."""
    keys = (translate("KeyHelp", "Keys"), translate("KeyHelp", "Effect"))
    explanation = translate(
        "KeyHelp",
        "Ready: a cell is chosen. Enter: a value is being typed anew, arrows end it. "
        "Edit: a value is being corrected after F2 or a double click, arrows move the caret.",
    )
    # Not inside the braces: lupdate does not look for words there.
    effects = escape(translate("KeyHelp", "What the keys do"))
    examples = escape(translate("KeyHelp", "Examples"))
    return "".join(
        (
            f"<h2>{effects}</h2>",
            _table(keys, [*_effects(), *_shortcuts(actions)]),
            f"<h2>{examples}</h2>",
            f"<p>{escape(explanation)}</p>",
            _table(_heads(), [_example(catalog.edition(row.edition), row) for row in KEY_ROWS]),
        )
    )


def _effects() -> list[tuple[str, str]]:
    """Return a line for each effect, with all keys that have it."""
    lines: dict[str, dict[str, None]] = {}
    for binding in BINDINGS:
        lines.setdefault(effect(binding), {})[spelt(binding.key)] = None
    return [("　".join(keys), text) for text, keys in lines.items() if text]


def _shortcuts(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    return [
        ("　".join(spelt(key.toString()) for key in one.shortcuts()), _plain(one.text()))
        for one in actions
        if one.shortcuts()
    ]


def _heads() -> tuple[str, ...]:
    return (
        translate("KeyHelp", "State"),
        translate("KeyHelp", "Cell"),
        translate("KeyHelp", "Keys"),
        translate("KeyHelp", "Cursor then"),
        translate("KeyHelp", "State then"),
        translate("KeyHelp", "Value then"),
        translate("KeyHelp", "Cells chosen"),
    )


def _example(form: Form, row: KeyRow) -> tuple[str, ...]:
    return (
        mode_name(row.mode),
        _name(form, row.cell),
        " ".join(spelt(key) for key in row.keys),
        _name(form, row.cursor),
        mode_name(row.mode_after),
        row.value or translate("KeyHelp", "blank"),
        str(row.chosen),
    )


def _name(form: Form, ref: CellRef) -> str:
    return " › ".join(form.fields[ref].path[-2:])


def spelt(key: str) -> str:
    """Return a key's name as it is printed on keyboards."""
    if key.startswith("'"):
        return f"“{key[1:-1]}”"
    held, plus, last = QKeySequence(key).toString().rpartition("+")
    return f"{held}{plus}{_on_the_key(last)}"


def _on_the_key(name: str) -> str:
    arrows = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
    others = {"PgUp": "PageUp", "PgDown": "PageDown", "Del": "Delete"}
    if name in ("Return", "Enter"):
        return translate("KeyHelp", "Return")
    return {**arrows, **others}.get(name, name)


def _plain(text: str) -> str:
    """Return a menu's text without its mark for the keyboard."""
    before, _, after = text.partition("(&")
    return (before + after[2:] if after else text.replace("&", "")).rstrip("…")


def _table(heads: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = "".join(f"<tr>{_cells('td', line)}</tr>" for line in lines)
    head = f"<tr>{_cells('th', heads)}</tr>"
    return f'<table border="1" cellspacing="0" cellpadding="3">{head}{rows}</table>'


def _cells(tag: str, texts: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(text)}</{tag}>" for text in texts)
