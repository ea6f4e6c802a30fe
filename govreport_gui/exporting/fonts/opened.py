"""The opened fonts of one PDF: which of them shows a character, and how wide it is."""

from __future__ import annotations

import functools
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Self

from govreport_gui.exporting.fonts.cache import FontCache
from govreport_gui.exporting.fonts.cached import CachedFont
from govreport_gui.exporting.fonts.files import BrokenFontError
from govreport_gui.model.errors import UnwritableFileError, WriteFailure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.exporting.fonts.choosing import FoundFonts
    from govreport_gui.exporting.fonts.files import FontFile


class FontSet:
    """Opens fonts as they are needed; a character its typeface lacks is taken from another.

    To be used in a ``with`` statement, which closes them.
    """

    def __init__(self, found: FoundFonts, cache: Path | None = None) -> None:
        """Take the fonts that were found, and a folder to keep characters of them in."""
        self._found, self._cache = found, FontCache(cache)
        self._fonts: dict[FontFile, CachedFont] = {}
        self._broken: set[FontFile] = set()
        self.file = functools.cache(self._file)
        self.width = functools.cache(self._width)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for font in self._fonts.values():
            font.close()

    def font(self, file: FontFile) -> CachedFont:
        """Return a font, ready to be asked."""
        if file not in self._fonts:
            self._fonts[file] = CachedFont(file, self._cache)
        return self._fonts[file]

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
        own: FontFile | None = None
        for file in self._candidates(typeface):
            is_sound, has = self._look_up(file, char)
            if has:
                return file
            own = own or (file if is_sound else None)
        if own is None:
            raise UnwritableFileError(Path(), WriteFailure.NO_FONT)
        return own

    def has(self, char: str) -> bool:
        """Whether any font of this machine can show the character."""
        chosen = dict.fromkeys(choice.file for choice in self._found.choices.values())
        if not is_visible(char) or any(self.font(file).keeps(char) for file in chosen):
            return True
        typeface = next(iter(self._found.choices))
        return self.font(self.file(typeface, char)).has(char)

    def _look_up(self, file: FontFile, char: str) -> tuple[bool, bool]:
        """Return whether a font can be read, and whether it has the character."""
        if file in self._broken:
            return False, False
        try:
            return True, self.font(file).has(char)
        except BrokenFontError:
            self._broken.add(file)
            return False, False

    def _candidates(self, typeface: str) -> Iterator[FontFile]:
        yield self._found.choices[typeface].file
        yield from self._found.others[typeface]

    def _width(self, typeface: str, char: str) -> float:
        """Return the width of a character, in ems."""
        return self.font(self.file(typeface, char)).width(char) if is_visible(char) else 0


def is_visible(char: str) -> bool:
    """Whether a character has a glyph at all: no newline, no joiner, no variant selector."""
    return unicodedata.category(char) not in {"Cc", "Cf"} and not "\ufe00" <= char <= "\ufe0f"
