"""The typefaces that the text of a report is shown in: those it prints in, where installed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.exporting.style import Style

_MOST = 3
"""Families of one face: the first has nearly every character, the others the rare ones."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Families of fonts, the best first, by the part of a text; none is the window's own."""

    body: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    top: tuple[str, ...] = ()

    @property
    def tells_leads(self) -> bool:
        """Whether a （一） heading looks unlike the text around it by its face alone."""
        return bool(self.lead) and self.lead[0] not in self.body


PLAIN = Faces()


def faces_of(file: Path | Traversable) -> Faces:
    """Return the faces of a style that this machine has; raises UnsoundStyleError."""
    # Loaded with the first report: the start page opens sooner without it.
    from govreport_gui.exporting import load_style  # noqa: PLC0415

    style, there = load_style(file), frozenset(QFontDatabase.families())
    return Faces(
        _families(style, style.body.typeface, there),
        _families(style, style.lead.typeface, there),
        _families(style, style.heading.typeface, there),
    )


def _families(style: Style, key: str, there: frozenset[str]) -> tuple[str, ...]:
    face = style.typefaces[key]
    return tuple(name for name in (face.name, *face.stand_ins) if name in there)[:_MOST]
