"""The style a document is set in: page, type and table measures, read strictly from TOML."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

from govreport_gui.model.errors import GovReportError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

_T = TypeVar("_T")

POINTS_PER_MM = 72 / 25.4

OUTSIDE, CENTRE = "outside", "centre"
"""Where the page number stands."""


class UnsoundStyleError(GovReportError):
    """A style file with a missing, unknown or mistyped key; ``place`` says where."""

    def __init__(self, place: str, reason: str) -> None:
        """Keep the fields."""
        super().__init__(f"{place}: {reason}")
        self.place, self.reason = place, reason


@dataclass(frozen=True, slots=True)
class Page:
    """The sheet and its margins, in millimetres; ``folio`` is from the text to the page number.

    ``folio_side`` is OUTSIDE (right on odd pages, left on even ones, a character in) or CENTRE.
    """

    width: float
    height: float
    top: float
    right: float
    bottom: float
    left: float
    folio: float
    folio_side: str

    @property
    def text_width(self) -> float:
        """Width of the text, in points."""
        return (self.width - self.left - self.right) * POINTS_PER_MM

    @property
    def text_height(self) -> float:
        """Height of the text, in points."""
        return (self.height - self.top - self.bottom) * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a line of text is set, in points; ``indent`` counts characters."""

    typeface: str
    size: float
    pitch: float
    indent: float
    tracking: float
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class TableStyle:
    """How a table of at most ``columns`` grid columns is set, in points."""

    columns: float
    typeface: str
    size: float
    pitch: float
    row: float
    padding: float
    before: float
    after: float

    @property
    def text(self) -> TextStyle:
        """How the texts in the table are set."""
        return TextStyle(self.typeface, self.size, self.pitch, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font by its official name, and the family or full names that may stand in for it."""

    name: str
    stand_ins: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """All names, the most wanted first."""
        return (self.name, *self.stand_ins)


@dataclass(frozen=True, slots=True)
class Words:
    """What a file says beside the report, in the report's own language.

    ``lead_style`` and ``table_style`` name styles in Word, ``text_sheet`` a sheet of a workbook.
    ``count``, ``change`` and ``amount`` tell whoever types something else what a cell takes.
    The last three are for the form with nothing in it.
    """

    lead_style: str
    table_style: str
    text_sheet: str
    refused: str
    count: str
    change: str
    amount: str
    blank_year: str
    blank_title: str
    filled_in_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """All that is to be known about the look of a document."""

    page: Page
    title: TextStyle
    heading: TextStyle
    lead: TextStyle
    body: TextStyle
    folio: TextStyle
    tables: tuple[TableStyle, ...]
    listing: TableStyle
    signing: TableStyle
    typefaces: Mapping[str, Typeface]
    words: Words

    @property
    def all_tables(self) -> tuple[TableStyle, ...]:
        """How tables of any kind are set."""
        return (*self.tables, self.listing, self.signing)

    def table(self, columns: int) -> TableStyle:
        """Return how a table with so many grid columns is set."""
        return next(table for table in self.tables if columns <= table.columns)

    def table_room(self, look: TableStyle) -> float:
        """Return the height that a page has for a table under its heading, in points."""
        return self.page.text_height - self.heading.pitch - look.before


def load_style(file: Path | Traversable) -> Style:
    """Read a style; raises UnsoundStyleError with the place of the first mistake."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnsoundStyleError(file.name, str(error)) from error
    style = _style(data, file.name)
    _assert_typefaces(style, file.name)
    if style.page.folio_side not in {OUTSIDE, CENTRE}:
        raise UnsoundStyleError(file.name, f"unknown folio_side {style.page.folio_side!r}")
    return style


def _style(data: dict[str, Any], place: str) -> Style:
    wanted = {"page", "title", "heading", "lead", "body", "folio", "table", "typeface"}
    wanted |= {"listing", "signing", "words"}
    _assert_keys(data, wanted, place)
    texts = {
        role: _record(TextStyle, data[role], f"{place} › {role}")
        for role in ("title", "heading", "lead", "body", "folio")
    }
    return Style(
        page=_record(Page, data["page"], f"{place} › page"),
        **texts,
        tables=tuple(
            _record(TableStyle, table, f"{place} › table {index}")
            for index, table in enumerate(data["table"], start=1)
        ),
        listing=_record(TableStyle, data["listing"], f"{place} › listing"),
        signing=_record(TableStyle, data["signing"], f"{place} › signing"),
        typefaces={
            key: _record(Typeface, typeface, f"{place} › typeface {key}")
            for key, typeface in data["typeface"].items()
        },
        words=_record(Words, data["words"], f"{place} › words"),
    )


def _record(kind: type[_T], data: dict[str, Any], place: str) -> _T:
    types: dict[str, Any] = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    _assert_keys(data, set(types), place)
    return kind(**{key: _value(types[key], data[key], f"{place} › {key}") for key in types})


def _value(kind: str, value: object, place: str) -> object:
    if kind == "float" and type(value) in {int, float}:
        return value
    if kind == "str" and isinstance(value, str):
        return value
    if kind.startswith("tuple") and isinstance(value, list):
        return tuple(_value("str", item, place) for item in value)
    raise UnsoundStyleError(place, f"{value!r} is not a {kind}")


def _assert_keys(data: object, wanted: set[str], place: str) -> None:
    if not isinstance(data, dict):
        raise UnsoundStyleError(place, f"{data!r} is not a table of keys")
    for key in sorted(wanted ^ set(data)):
        raise UnsoundStyleError(place, f"{'missing' if key in wanted else 'unknown'} key {key}")


def _assert_typefaces(style: Style, place: str) -> None:
    texts = (style.title, style.heading, style.lead, style.body, style.folio)
    used = {*(text.typeface for text in texts), *(table.typeface for table in style.all_tables)}
    for name in used - set(style.typefaces):
        raise UnsoundStyleError(place, f"unknown typeface {name!r}")
    if style.tables[-1].columns < max(table.columns for table in style.tables):
        raise UnsoundStyleError(place, "tables are not in the order of their columns")
