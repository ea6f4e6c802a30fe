"""What a PDF looks like that the standard did not ask for: fonts that stand in, blank places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.exporting.document import Heading, Paragraph
from govreport_gui.exporting.fonts.choosing import find_fonts
from govreport_gui.exporting.fonts.opened import FontSet

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.exporting.document import Document
    from govreport_gui.exporting.fonts.choosing import FoundFonts
    from govreport_gui.exporting.style import Style


@dataclass(frozen=True, slots=True)
class StandIn:
    """A font of this machine in the place of one that is wanted, both by name."""

    wanted: str
    used: str


@dataclass(frozen=True, slots=True)
class FontReport:
    """The fonts that stand in, and the characters that no font of this machine can show."""

    stand_ins: tuple[StandIn, ...]
    missing: str

    def __bool__(self) -> bool:
        """Tell whether there is anything to tell."""
        return bool(self.stand_ins or self.missing)


def report_fonts(
    document: Document, style: Style, cache: Path | None = None, fonts: FoundFonts | None = None
) -> FontReport:
    """Return what is to be told about a PDF of the document; quick after it was written.

    Raises UnwritableFileError (NO_FONT).
    """
    found = fonts or find_fonts(style)
    stand_ins = (
        StandIn(choice.wanted, choice.name)
        for choice in found.choices.values()
        if not choice.is_official
    )
    with FontSet(found, cache) as font_set:
        missing = [char for char in sorted(_characters(document)) if not font_set.has(char)]
    return FontReport(tuple(dict.fromkeys(stand_ins)), "".join(missing))


def _characters(document: Document) -> set[str]:
    found = set("".join(document.title))
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            found |= set(block.text)
        else:
            found |= set("".join(block.texts))
    return found
