"""The opened fonts of one PDF: which of them shows a character, and how wide it is."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Self

from govreport_gui.exporting.font_program import FontProgram

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.exporting.font_files import FontFile
    from govreport_gui.exporting.fonts import FoundFonts


class FontSet:
    """Opens fonts as they are needed; a character its typeface lacks is taken from another.

    To be used in a ``with`` statement, which closes them.
    """

    def __init__(self, found: FoundFonts) -> None:
        """Take the fonts that were found."""
        self._found = found
        self._programs: dict[FontFile, FontProgram] = {}
        self.file = cache(self._file)
        self.width = cache(self._width)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for program in self._programs.values():
            program.close()

    def program(self, file: FontFile) -> FontProgram:
        """Return a font, opened."""
        if file not in self._programs:
            self._programs[file] = FontProgram(file.path, file.number)
        return self._programs[file]

    def runs(self, text: str, typeface: str) -> Iterator[tuple[FontFile, str]]:
        """Yield the pieces of a text that come from one font each."""
        run, current = "", None
        for char in filter(is_visible, text):
            file = self.file(typeface, char)
            if current is not None and file != current:
                yield current, run
                run = ""
            run, current = run + char, file
        if current is not None:
            yield current, run

    def _file(self, typeface: str, char: str) -> FontFile:
        own = self._found.choices[typeface].file
        return next((f for f in self._candidates(typeface) if self.program(f).has(char)), own)

    def _candidates(self, typeface: str) -> Iterator[FontFile]:
        yield self._found.choices[typeface].file
        yield from (choice.file for choice in self._found.choices.values())
        yield from self._found.others

    def _width(self, typeface: str, char: str) -> float:
        """Return the width of a character, in ems."""
        return self.program(self.file(typeface, char)).width(char) if is_visible(char) else 0


def is_visible(char: str) -> bool:
    """Whether a character has a glyph at all: no newline, no joiner, no variant selector."""
    return unicodedata.category(char) not in {"Cc", "Cf"} and not "\ufe00" <= char <= "\ufe0f"
