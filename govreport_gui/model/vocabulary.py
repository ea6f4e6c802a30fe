"""The words by which the text sections speak of the form's cells; data of the form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.form import CellRef


class Kind(StrEnum):
    """How a quantity is spoken of.

    ``whole``: a verb that counts everything (收到, 答复); words that narrow it make it something
    else. ``noun``: the thing itself with its figure right behind (依申请公开11件). ``part``: says
    by itself what is counted; parts named together are added up (予以公开和部分公开258件).
    """

    WHOLE = "whole"
    NOUN = "noun"
    PART = "part"


class Term(NamedTuple):
    """A cell that is added to a sum (+1) or taken from it (-1)."""

    sign: int
    ref: CellRef


Reading = tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """What a sentence may be about, and the words that tell."""

    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Quantity:
    """Something that the text counts, and the cells it must agree with. Equal only to itself.

    ``code`` names the check. ``label`` is how the table names it, in the form's words. The number
    may be any of ``readings``, the first being the plainest; without readings no table has it.
    ``words`` name it, ``denied`` are words that say there was none when they are denied, ``unless``
    are words that make the clause speak of something else, but not beside one of ``though``. With
    a ``subject``, the sentence must be about that; ``plain`` ones need it only somewhere before in
    the paragraph. ``shares_of`` are the keys of the quantities that a percentage may be a share of.
    Where a paragraph counts the quantity ``beside`` as well, the quantity ``then`` is meant.
    """

    key: str
    code: str
    label: str
    kind: Kind
    subject: str
    plain: bool
    words: tuple[str, ...]
    denied: tuple[str, ...]
    unless: tuple[str, ...]
    though: tuple[str, ...]
    shares_of: tuple[str, ...]
    beside: str
    then: str
    readings: tuple[Reading, ...]

    @property
    def cells(self) -> tuple[CellRef, ...]:
        """Return the cells of the plainest reading."""
        return tuple(term.ref for reading in self.readings[:1] for term in reading)


@dataclass(frozen=True, slots=True)
class Remark:
    """What a text section has to speak of; above all when ``cell`` is not 0."""

    key: str
    section: str
    words: tuple[str, ...]
    cell: CellRef


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Everything the text is understood by. Equal only to itself, so that caches are quick."""

    subjects: tuple[Subject, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @cached_property
    def by_key(self) -> Mapping[str, Quantity]:
        """The quantity of each key."""
        return {quantity.key: quantity for quantity in self.quantities}
