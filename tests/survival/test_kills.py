from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.storage.journal import SECONDS
from tests.survival.killing import deaths

CHAINS, KILLS = 4, 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_twenty_kills_damage_no_report_and_lose_nothing_older_than_two_seconds(
    catalog: Catalog, tmp_path: Path
) -> None:
    def chain(number: int) -> list[object]:
        folder = tmp_path / str(number)
        folder.mkdir()
        return list(deaths(folder, catalog, number, KILLS))

    with ThreadPoolExecutor(CHAINS) as pool:
        found = [death for some in pool.map(chain, range(CHAINS)) for death in some]
    assert len(found) == 20
    assert [death for death in found if death.damage or death.loss > SECONDS] == []
    assert sum(death.steps for death in found) > 200
