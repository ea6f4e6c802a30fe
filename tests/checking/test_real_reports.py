"""What the checks of form, staleness and plausibility say about five real reports."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreport_gui.checking import check
from govreport_gui.importing.importer import import_report

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
pytestmark = pytest.mark.skipif(
    not SEEDS.is_dir(), reason="the real reports are not part of the project"
)
SAID = {
    "000": {"S5", "P1", "P3"},
    "001": {"S5", "S14.narrow", "D6.name.教体局"},
    "002": {"S7.一.mixed"},
    "003": set(),
    "004": {"S3.一"},
}


@pytest.mark.parametrize("name", SAID)
def test_only_what_is_odd_in_a_real_report_is_told(catalog: Catalog, name: str) -> None:
    [path] = SEEDS.glob(f"{name}_*.txt")
    report = import_report(catalog, path).report
    findings = check(catalog.edition(report.edition), report)
    assert {f.rule for f in findings if f.code[0] in "SDP"} == SAID[name]
