"""The words of copied HTML, paragraph by paragraph, with the numbers of its lists as printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from govreport_gui.drafting.pasting import Pasted, Refused, clean_lines
from govreport_gui.model.numerals import numeral

_BLOCKS = frozenset(
    (
        *(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
        ),
        *("section", "article", "main", "header", "footer", "aside", "nav", "address", "center"),
        *("blockquote", "figure", "figcaption", "form", "fieldset", "hr", "tr", "td", "th"),
        *("table", "body", "html"),
    )
)
_VOID = frozenset(
    (
        *("br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "source"),
        *("track", "wbr", "v:imagedata"),
    )
)
_NOT_SHOWN = frozenset(
    ("head", "style", "script", "title", "template", "noscript", "del", "xml", "object")
)
_PICTURES = frozenset(["img", "svg", "canvas", "v:imagedata", "picture", "video", "m:omath"])
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
_RAISED = frozenset(["sup", "sub"])
_BEGIN = re.compile(r"<!--\s*StartFragment\s*-->")
_STOP = re.compile(r"<!--\s*EndFragment\s*-->")
_DECLARED = re.compile(r"<!\[(?:if|endif)[^>]*>", re.IGNORECASE)
_WIDE = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
_BROKEN_LINE = re.compile(rf"(?<=[{_WIDE}])[ \t]*\n[ \t\n]*(?=[{_WIDE}])")
"""Between two wide characters a line break of the file is no space (CSS Text, 4.1.3)."""
_TYPES = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_STYLES = {
    "decimal": "decimal",
    "lower-alpha": "lowerLetter",
    "upper-alpha": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting",
    "simp-chinese-informal": "chineseCounting",
    "none": "",
    "disc": "",
}
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)


@dataclass(slots=True)
class _List:
    """A list being read: how its items are numbered ("" for bullets), and the next number."""

    kind: str
    next: int = 1


@dataclass(slots=True)
class _Table:
    """A table being read. One cell a row only lays the text out: then it is no table."""

    before: list[str]
    lines: list[str] = field(default_factory=list)
    cells: int = 0
    widest: int = 0


def read_markup(markup: str) -> Pasted:
    """Return the paragraphs of a page, or of the fragment marked as copied."""
    begin = _BEGIN.search(markup)
    stop = _STOP.search(markup, begin.end()) if begin else None
    words = markup[begin.end() : stop.start()] if begin and stop else markup
    reader = _Reader()
    reader.feed(_closed(_DECLARED.sub("", words).replace("\r\n", "\n").replace("\r", "\n")))
    reader.close()
    return Pasted(tuple(clean_lines(reader.finished())), frozenset(reader.refused))


def _closed(words: str) -> str:
    """Make words of what begins a comment, a tag or a declaration and ends none.

    The end of each would be looked for in all that follows; what is no declaration stops Python's
    parser altogether.
    """
    for begins, ends in (("<!--", "-->"), ("<", ">")):
        last = words.rfind(ends) + 1
        words = words[:last] + words[last:].replace(begins, begins.replace("<", "&lt;"))
    return words.replace("<![", "&lt;![")


class _Reader(HTMLParser):
    """Goes through the elements; what is not shown is skipped with all that is in it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.refused: set[Refused] = set()
        self._lines: list[str] = []
        self._pieces: list[str] = []
        self._number = ""
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._skipped: list[str] = []
        self._raised = False
        self._kept_breaks = 0

    def finished(self) -> list[str]:
        """Return all lines; call once, at the end."""
        self._end_line()
        while self._tables:
            self._end_table()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _PICTURES and not self._skipped:
            self.refused.add(Refused.PICTURE)
        if tag in _VOID:
            self._begin_void(tag)
            return
        values = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS and self._skipped[-1:] == ["p"]:
            # A paragraph ends where the next block begins, though nobody wrote so.
            self._skipped.pop()
        if self._skipped or tag in _NOT_SHOWN or _HIDDEN.search(values.get("style", "")):
            self._skipped.append(tag)
            return
        if tag in _BLOCKS:
            self._end_line()
        self._begin(tag, values)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            # What was left open inside ends with it.
            if tag in self._skipped:
                del self._skipped[len(self._skipped) - 1 - self._skipped[::-1].index(tag) :]
            return
        if tag in _BLOCKS:
            self._end_line()
        if tag in {"ol", "ul"} and self._lists:
            self._lists.pop()
        elif tag == "table" and self._tables:
            self._end_table()
        elif tag == "pre" and self._kept_breaks:
            self._kept_breaks -= 1

    def handle_data(self, data: str) -> None:
        if self._skipped:
            return
        if self._kept_breaks:
            first, *others = data.split("\n")
            self._pieces.append(first)
            for line in others:
                self._end_line()
                self._pieces.append(line)
            return
        if self._raised and data[:1].isdecimal() and self._last()[-1:].isdecimal():
            # A raised digit must not become one of the figure: 10² is not 102.
            self._pieces.append("^")
        self._raised = False
        self._pieces.append(data)

    def _begin_void(self, tag: str) -> None:
        if tag == "br" and not self._skipped:
            self._pieces.append("\v")
        elif tag == "hr" and not self._skipped:
            self._end_line()

    def _begin(self, tag: str, values: dict[str, str]) -> None:
        if tag in {"ol", "ul"}:
            first = values.get("start", "")
            kind = _kind(values, "decimal" if tag == "ol" else "")
            self._lists.append(_List(kind, int(first[:6]) if first.isdecimal() else 1))
        elif tag == "li" and self._lists:
            self._number = self._item(self._lists[-1], values)
        elif tag == "table":
            self._tables.append(_Table(self._lines))
            self._lines = self._tables[-1].lines
        elif tag == "tr" and self._tables:
            self._tables[-1].cells = 0
        elif tag in {"td", "th"} and self._tables:
            table = self._tables[-1]
            table.cells += 1
            table.widest = max(table.widest, table.cells)
        elif tag in _RAISED:
            self._raised = True
        elif tag == "pre":
            self._kept_breaks += 1

    def _item(self, box: _List, values: dict[str, str]) -> str:
        given = values.get("value", "")
        number = int(given[:6]) if given.isdecimal() else box.next
        box.next = number + 1
        kind = _kind(values, box.kind)
        return (
            f"{numeral(kind, number)}{'、' if kind == 'chineseCounting' else '.'}" if kind else ""
        )

    def _end_line(self) -> None:
        words = "".join(self._pieces)
        self._pieces.clear()
        line = _BROKEN_LINE.sub("", words).replace("\n", " ")
        if line.strip():
            self._lines.append(self._number + line.strip(" "))
            self._number = ""

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._lines = table.before
        if table.widest > 1:
            self.refused.add(Refused.TABLE)
        else:
            self._lines += table.lines

    def _last(self) -> str:
        return next((piece for piece in reversed(self._pieces) if piece), "")


def _kind(values: dict[str, str], otherwise: str) -> str:
    style = _LIST_STYLE.search(values.get("style", ""))
    if style and style[1].lower() in _STYLES:
        return _STYLES[style[1].lower()]
    return _TYPES.get(values.get("type", ""), otherwise)
