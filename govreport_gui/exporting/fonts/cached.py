"""A font of this machine, read only for characters that the cache does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.pdf.embedding import PdfFont

if TYPE_CHECKING:
    from govreport_gui.exporting.fonts.cache import FontCache
    from govreport_gui.exporting.fonts.files import FontFile
    from govreport_gui.exporting.fonts.program import FontProgram


class CachedFont:
    """Remembers which characters were asked for, so that they can be embedded, and kept."""

    def __init__(self, file: FontFile, cache: FontCache) -> None:
        """Take a font; its file is opened when there is need."""
        self._file, self._cache = file, cache
        self._data = cache.read(file)
        self._kept = PdfFont(self._data) if self._data else None
        self._program: FontProgram | None = None
        self._new: set[str] = set()

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._program is not None:
            self._program.close()

    def has(self, char: str) -> bool:
        """Whether the font can show the character."""
        return self._source(char).has(char)

    def keeps(self, char: str) -> bool:
        """Whether the cache holds the character; no other font file is opened to tell."""
        return self._kept is not None and self._kept.knows(char) and self._kept.has(char)

    def width(self, char: str) -> float:
        """Return the advance of a character, in ems."""
        return self._source(char).width(char)

    def embeddable(self) -> PdfFont:
        """Return a small font of all characters that were asked for."""
        if self._kept is None or self._new:
            # fontTools takes 50 ms to import, and is not needed for what the cache knows.
            from govreport_gui.exporting.fonts.small import small_font  # noqa: PLC0415

            # fontTools drops characters without a glyph when it opens a font: name them again.
            lacking = self._kept.lacking if self._kept else set()
            self._data = small_font(self._opened(), sorted(self._new | lacking), self._data)
            self._kept = PdfFont(self._data)
            self._new.clear()
            self._cache.write(self._file, self._data)
        return self._kept

    def _source(self, char: str) -> PdfFont | FontProgram:
        """Return who knows of a character."""
        if self._kept is not None and self._kept.knows(char):
            return self._kept
        self._new.add(char)
        return self._opened()

    def _opened(self) -> FontProgram:
        if self._program is None:
            # See embeddable.
            from govreport_gui.exporting.fonts.program import FontProgram  # noqa: PLC0415

            self._program = FontProgram(self._file.path, self._file.number)
        return self._program
