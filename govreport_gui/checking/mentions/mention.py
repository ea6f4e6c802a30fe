"""What the reading of a paragraph yields: figures, denials and claims, with their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

    from govreport_gui.checking.mentions.numerals import Figure
    from govreport_gui.model.vocabulary import Quantity


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage that follows a figure: 占41.7%; ``place`` is the value of its last place."""

    start: int
    end: int
    number: Decimal
    place: Decimal


class Mention(NamedTuple):
    """A figure, and the quantities whose sum it is said to be.

    ``start`` to ``end`` are the words from the quantity's name to the unit. Where several verbs
    share a figure (受理并答复12件) ``are_same`` tells that it need be right for one of them only.
    ``year`` is the year that the sentence names, ``of_area`` that it is about a whole county.
    """

    quantities: tuple[Quantity, ...]
    figure: Figure
    start: int
    end: int
    year: int | None
    of_area: bool
    are_same: bool = False
    share: Share | None = None


@dataclass(frozen=True, slots=True)
class Denial:
    """Words that say there was none: 未收到政府信息公开申请."""

    quantities: tuple[Quantity, ...]
    start: int
    end: int
    year: int | None
    of_area: bool


@dataclass(frozen=True, slots=True)
class Proportion:
    """A percentage of a quantity that has no figure beside it: 予以公开的占41.7%, 办结率96%."""

    quantity: Quantity
    share: Share
    start: int
    year: int | None
    of_area: bool


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that say everything was settled: 均已办结.

    ``in_time`` ones only say it of what was due, ``answered`` ones that there was an answer. The
    sentence is characters ``since`` to ``until``.
    """

    start: int
    end: int
    in_time: bool
    answered: bool
    since: int
    until: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything a paragraph says of the tables."""

    mentions: tuple[Mention, ...] = ()
    denials: tuple[Denial, ...] = ()
    proportions: tuple[Proportion, ...] = ()
    claims: tuple[Claim, ...] = ()


NOTHING = Reading()
"""What a paragraph says that says nothing of them."""
