"""Mistakes put on purpose into reports that have none: one each, and its place is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.plants import against, figures, identity, structure, years
from tests.support.plants.plant import Plant, is_found

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from random import Random

    from govreport_gui.forms import Catalog

__all__ = ["PLANTS", "Plant", "is_found", "plant"]

PLANTS: Mapping[str, Callable[[Random, Catalog], Plant | None]] = {
    **figures.PLANTS,
    **years.PLANTS,
    **against.PLANTS,
    **structure.PLANTS,
    **identity.PLANTS,
}
"""What plants each check's mistake, by code; None where the drawn report has no room for it."""

_TRIES = 400


def plant(code: str, rng: Random, catalog: Catalog) -> Plant:
    """Draw reports until one has room for a mistake, and plant it."""
    for _ in range(_TRIES):
        planted = PLANTS[code](rng, catalog)
        if planted is not None:
            return planted
    raise LookupError(code)
