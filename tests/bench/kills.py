"""Kill the program again and again: what is damaged, what is lost?"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.storage.journal import SECONDS
from tests.bench.row import Row
from tests.conftest import ROOT
from tests.survival.killing import deaths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.survival.killing import Death

_CHAINS, _KILLS = 8, 25


def rows(folder: Path) -> Iterator[Row]:
    """Kill programs that work in a folder."""
    catalog = load_catalog(ROOT / "resources" / "forms" / "annual_report")

    def chain(number: int) -> list[Death]:
        place = folder / f"chain{number}"
        place.mkdir()
        return list(deaths(place, catalog, 1000 + number, _KILLS))

    with ThreadPoolExecutor(_CHAINS) as pool:
        found = [death for some in pool.map(chain, range(_CHAINS)) for death in some]
    told = f"{len(found)} kills, {sum(death.in_a_call for death in found)} of them in a disk call"
    damaged = [death.damage for death in found if death.damage]
    for damage in damaged:
        print(damage)
    yield Row("kills: reports damaged", len(damaged), "", told, 0)
    late = sum(death.loss > SECONDS for death in found)
    yield Row(f"kills: lost changes older than {SECONDS:g} s", late, "", told, 0)
    yield Row("kills: oldest change lost", max(death.loss for death in found), "s", told, SECONDS)
