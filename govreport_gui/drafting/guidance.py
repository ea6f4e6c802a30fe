"""What a text section is expected to hold: data beside the form, never part of a report."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from govreport_gui.drafting.templates import Template, templates_from
from govreport_gui.model.errors import UnsoundFormError
from govreport_gui.model.form import CellRef
from govreport_gui.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

_KEYS = 3
"""Table, row and column."""


@dataclass(frozen=True, slots=True)
class WantedFigure:
    """A figure that a sub-topic is to tell; ``cell`` is None where no table holds it."""

    label: str
    cell: CellRef | None


@dataclass(frozen=True, slots=True)
class Guide:
    """What belongs to a sub-topic of a section, and where that is said.

    ``of_government``: it is asked of 各级人民政府 only. ``keywords`` are empty where the form's own
    topic of the same heading has them. ``opening`` is a first sentence, kept with ties.
    """

    section: str
    heading: str
    of_government: bool
    about: str
    source: str
    keywords: tuple[str, ...]
    opening: str
    figures: tuple[WantedFigure, ...]


@dataclass(frozen=True, slots=True)
class Length:
    """So many characters at most, and who asks for it."""

    most: int
    source: str


@dataclass(frozen=True)
class Guidance:
    """Guides in the order of sections and topics, lengths by section, templates by key."""

    form: str
    guides: tuple[Guide, ...]
    lengths: Mapping[str, Length]
    templates: Mapping[str, Template]

    @cached_property
    def sections(self) -> tuple[str, ...]:
        """The sections that there is guidance for."""
        return tuple(dict.fromkeys(guide.section for guide in self.guides))


def load_guidance(file: Path | Traversable) -> Guidance:
    """Read guidance; raises UnsoundFormError with the place of the first mistake."""
    try:
        data = tomllib.loads(file.read_bytes().decode())
    except ValueError as error:
        raise UnsoundFormError(file.name, str(error)) from error
    return guidance_from(Source(file.name, data))


def guidance_from(source: Source) -> Guidance:
    """Build the guidance; raises UnsoundFormError for a missing, unknown or mistyped key."""
    guides: list[Guide] = []
    lengths: dict[str, Length] = {}
    form = source.take("form", str)
    for section in source.sources("section"):
        key = section.take("key", str)
        most, asked_by = section.take("most", int, 0), section.take("source", str, "")
        if most:
            lengths[key] = Length(most, asked_by)
        guides += [_guide(key, topic) for topic in section.sources("topic")]
        section.finish()
    templates = templates_from(source)
    source.finish()
    return Guidance(form, tuple(guides), lengths, templates)


def _guide(section: str, source: Source) -> Guide:
    guide = Guide(
        section=section,
        heading=source.take("heading", str),
        of_government=source.take("government", bool, default=False),
        about=source.take("about", str),
        source=source.take("source", str),
        keywords=source.texts("keywords"),
        opening=source.take("opening", str),
        figures=tuple(_figure(figure) for figure in source.sources("figures")),
    )
    source.finish()
    return guide


def _figure(source: Source) -> WantedFigure:
    label, keys = source.take("label", str), source.take("cell", str, "").split(".")
    source.finish()
    if keys == [""]:
        return WantedFigure(label, None)
    if len(keys) != _KEYS:
        raise source.unsound("cell is not table.row.column")
    return WantedFigure(label, CellRef(*keys))
