"""Choose the fonts a PDF is set in, among those of this machine."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.exporting.fonts.files import (
    BrokenFontError,
    FontFile,
    font_folders,
    installed_fonts,
)
from govreport_gui.model.errors import UnwritableFileError, WriteFailure

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from govreport_gui.exporting.style import Style, Typeface

_NEEDED = "政府信息公开年度报告，。（）"
"""A font that has these is taken for a Chinese one, whatever its name."""

_RARE = ("SimSun-ExtB", "SimSun-ExtG", "MingLiU-ExtB", "PMingLiU-ExtB")
"""Windows keeps characters beyond the basic plane, such as 𠮷, in fonts of nothing else."""

_UNLIKE = (
    *("black", "bold", "heavy", "light", "medium", "thin", "mono", "oblique", "italic"),
    *("粗", "细", " hk", " jp", " kr", " tc", "cjkhk", "cjkjp", "cjkkr", "cjktc"),
)
"""A font with these in a name sets a strange character into a text of regular weight."""


@dataclass(frozen=True, slots=True)
class FontChoice:
    """The font that is used for a typeface; ``name`` is the one of its names that was found."""

    wanted: str
    name: str
    file: FontFile

    @property
    def is_official(self) -> bool:
        """Whether it is the very font the standard asks for."""
        return self.name == self.wanted


@dataclass(frozen=True, slots=True)
class FoundFonts:
    """The font of each typeface, and those to ask, in this order, for a character it lacks."""

    choices: Mapping[str, FontChoice]
    others: Mapping[str, tuple[FontFile, ...]]


def fonts_for(style: Style, folders: Iterable[Path] | None = None) -> Mapping[str, FontChoice]:
    """Return which font stands in for each typeface of the style; see find_fonts."""
    return find_fonts(style, folders).choices


def find_fonts(style: Style, folders: Iterable[Path] | None = None) -> FoundFonts:
    """Look for the fonts of a style in the system's font folders, or in those given.

    Raises UnwritableFileError (NO_FONT) when there is no Chinese font at all.
    """
    files = tuple(installed_fonts(font_folders() if folders is None else folders))
    by_name = {name: file for file in reversed(files) for name in file.names}
    found = {key: _choice(face, by_name) for key, face in style.typefaces.items()}
    spare = next(filter(None, found.values()), None) or _any_chinese(files)
    if spare is None:
        raise UnwritableFileError(Path(), WriteFailure.NO_FONT)
    choices = {
        key: choice or FontChoice(style.typefaces[key].name, spare.name, spare.file)
        for key, choice in found.items()
    }
    others = {key: _others(face, style, by_name, files) for key, face in style.typefaces.items()}
    return FoundFonts(choices, others)


def _others(
    face: Typeface, style: Style, by_name: Mapping[str, FontFile], files: Sequence[FontFile]
) -> tuple[FontFile, ...]:
    """Return all fonts, first what looks most like the typeface."""
    every = (name for other in style.typefaces.values() for name in other.names)
    names = (*face.names, *_RARE, *every)
    alike = [by_name[key] for key in map(str.casefold, names) if key in by_name]
    return tuple(dict.fromkeys((*alike, *sorted(files, key=_strangeness))))


def _strangeness(font: FontFile) -> int:
    return sum(any(mark in name for name in font.names) for mark in _UNLIKE)


def _choice(face: Typeface, by_name: Mapping[str, FontFile]) -> FontChoice | None:
    for name in face.names:
        if name.casefold() in by_name:
            return FontChoice(face.name, name, by_name[name.casefold()])
    return None


def _any_chinese(files: Sequence[FontFile]) -> FontChoice | None:
    # Seldom needed, and fontTools takes 50 ms to import.
    from govreport_gui.exporting.fonts.program import FontProgram  # noqa: PLC0415

    for file in files:
        with suppress(BrokenFontError), closing(FontProgram(file.path, file.number)) as program:
            if all(map(program.has, _NEEDED)):
                return FontChoice("", min(file.names, default=file.path.stem), file)
    return None
