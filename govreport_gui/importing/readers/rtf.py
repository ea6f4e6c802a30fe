"""Rich Text Format (.rtf), as Word, WPS and LibreOffice write it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.rtf.tables import DEEPEST, Tables
from govreport_gui.importing.rtf.text import Text, charset_codec, page_codec
from govreport_gui.importing.rtf.tokens import Token, TooManyTokensError, tokens
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

_SKIPPED = {
    *("fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "filetbl", "revtbl"),
    *("info", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr"),
    *("footerf", "footnote", "annotation", "fldinst", "xe", "tc", "tcn", "rxe", "txe", "private"),
    *("ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "shprslt", "objdata"),
    *("nonesttables", "comment", "datafield", "atnid", "atnauthor", "template", "do"),
}
"""Groups that are no text of the report. Groups marked with ``\\*`` are none either, but one."""
_ROWS_OF_NESTED = "nesttableprops"
_NUMBERS = {"listtext", "pntext"}
"""The number that the program has counted for a paragraph."""
_WORDS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "softline": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
_SYMBOLS = {"~": "\u00a0", "_": "-", "\t": "\t", "\\": "\\", "{": "{", "}": "}"}
_PARAGRAPHS = {"par", "sect", "page", "column", "\r", "\n"}
_MERGES = {"clvmrg": "v", "clmrg": "h"}
_UNSEEN = {"v": "hidden", "deleted": "deleted", "strike": "struck", "striked": "struck"}


def read(path: Path) -> RawDocument:
    """Read the body of the document."""
    data = path.read_bytes().lstrip()
    if not data.startswith(b"{\\rtf"):
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT)
    body = _Body()
    try:
        for token in tokens(data):
            body.take(token)
            if body.is_whole:
                return RawDocument(body.tables.take())
    except TooManyTokensError as error:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE, "tokens") from error
    raise UnreadableFileError(path, ReadFailure.BROKEN, "cut off")


@dataclass(slots=True)
class _State:
    """What holds until the end of a group."""

    group: str = ""
    skipped: bool = False
    font: int = -1
    fallback: int = 1
    hidden: bool = False
    deleted: bool = False
    struck: bool = False
    raised: bool = False
    level: int = 0
    table: bool = False


class _Body:
    """Follows the words of a file."""

    def __init__(self) -> None:
        self.tables = Tables()
        self._stack: list[_State] = []
        self._now = _State()
        self._text = Text()
        self._fonts: dict[int, str] = {}
        self._first_font = 0
        self._page = "cp1252"
        self._passed_over = 0
        self._starred = False
        self._defined_font = 0

    @property
    def is_whole(self) -> bool:
        return not self._stack

    def take(self, token: Token) -> None:
        if token.kind == "brace":
            self._brace(token.text)
        elif token.kind == "word":
            self._passed_over = 0
            self._word(token.text, token.number)
        elif token.kind == "symbol":
            self._symbol(token.text)
        elif token.kind == "byte":
            self._characters(token.text)
        else:
            self._characters(token.text.translate(_NO_BREAKS))

    def _brace(self, brace: str) -> None:
        self._passed_over, self._starred = 0, False
        if brace == "{":
            self._stack.append(self._now)
            group = "" if self._now.group in _NUMBERS else self._now.group
            self._now = replace(self._now, group=group)
            return
        ended = self._now
        if self._stack:
            self._now = self._stack.pop()
        if ended.group in _NUMBERS and not ended.skipped:
            self._end_number()
        if not self._stack and self._text.last():
            self._end_paragraph()

    def _end_number(self) -> None:
        """Keep a number without the tab that parts it from the text; a bullet is none."""
        number = self._text.take().strip()
        self._text.add(number if any(map(str.isalnum, number)) else "")

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._starred = True
        elif symbol in _PARAGRAPHS:
            self._word("par", None)
        elif symbol in "\\{}":
            # It may also be the second byte of a Chinese character.
            self._characters(symbol)
        elif symbol in _SYMBOLS:
            if not self._passed_over:
                self._add(_SYMBOLS[symbol])
            self._passed_over = max(self._passed_over - 1, 0)

    def _characters(self, text: str) -> None:
        """Add bytes, save those that stand in for a character already given by its number."""
        over = min(self._passed_over, len(text))
        self._passed_over -= over
        if text[over:] and self._is_seen:
            self._raise_note()
            font = self._now.font if self._now.font >= 0 else self._first_font
            self._text.add_bytes(text[over:], self._fonts.get(font, self._page), self._page)

    @property
    def _is_seen(self) -> bool:
        now = self._now
        return not (now.skipped or now.hidden or now.deleted or now.struck)

    def _add(self, text: str) -> None:
        if self._is_seen:
            self._text.add(text)

    def _raise_note(self) -> None:
        """Keep a note's number from becoming a digit of the figure: 10² is not 102."""
        if self._now.raised and self._level and self._text.last().isdecimal():
            self._text.add("^")
        self._now.raised = False

    def _word(self, word: str, number: int | None) -> None:
        starred, self._starred = self._starred, False
        if self._now.group == "fonttbl":
            self._define_font(word, number)
        elif starred or word in _SKIPPED or word in _NUMBERS or word == _ROWS_OF_NESTED:
            self._enter(word, starred=starred)
        elif not self._now.skipped:
            self._format(word, number)

    def _enter(self, word: str, *, starred: bool) -> None:
        self._now.group = word
        known = word in _NUMBERS or word == _ROWS_OF_NESTED
        self._now.skipped |= word in _SKIPPED or (starred and not known)

    def _define_font(self, word: str, number: int | None) -> None:
        if word == "f":
            self._defined_font = number or 0
        elif word == "fcharset":
            self._fonts[self._defined_font] = charset_codec(number or 0, self._page)

    def _format(self, word: str, number: int | None) -> None:
        now, on = self._now, number != 0
        if word in _WORDS:
            self._add(_WORDS[word])
        elif word in _UNSEEN:
            setattr(now, _UNSEEN[word], on)
        elif word == "u" and number is not None:
            if self._is_seen:
                self._raise_note()
                self._text.add_unit(number)
            self._passed_over = now.fallback
        elif word == "uc":
            now.fallback = max(number or 0, 0)
        elif word == "f":
            now.font = number or 0
        elif word in ("super", "nosupersub"):
            now.raised = word == "super" and on
        elif word == "plain":
            now.font, now.hidden, now.deleted, now.struck = -1, False, False, False
            now.raised = False
        elif word in ("ansicpg", "deff"):
            self._set_default(word, number or 0)
        else:
            self._structure(word, number)

    def _set_default(self, word: str, number: int) -> None:
        if word == "ansicpg":
            self._page = page_codec(number)
        else:
            self._first_font = number

    @property
    def _level(self) -> int:
        return self._now.level or int(self._now.table)

    def _structure(self, word: str, number: int | None) -> None:
        inner = max(self._level, 2)
        rows = inner if self._now.group == _ROWS_OF_NESTED else 1
        if word in _PARAGRAPHS:
            self._end_paragraph()
        elif word == "pard":
            self._now.level, self._now.table = 0, False
        elif word == "intbl":
            self._now.table = True
        elif word == "itap":
            self._now.level = min(max(number or 0, 0), DEEPEST)
        elif word in ("cell", "nestcell"):
            self.tables.end_cell(self._text.take(), 1 if word == "cell" else inner)
        elif word in ("row", "nestrow"):
            self.tables.end_row(1 if word == "row" else inner)
        elif word == "trowd":
            self.tables.define_row(rows)
        elif word in _MERGES:
            self.tables.merge(rows, _MERGES[word])
        elif word == "cellx":
            self.tables.define_cell(rows)

    def _end_paragraph(self) -> None:
        self.tables.add_paragraph(self._text.take(), self._level)


_NO_BREAKS = {ord("\r"): None, ord("\n"): None, 0: None}
