from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desk import Desk
from tests.support.reports import zeros

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govreport_gui.model.form import Form


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "recovery" / "a.journal"


@pytest.fixture
def desk(form: Form, file: Path) -> Iterator[Desk]:
    desk = Desk(zeros(form), file)
    desk.journal.begin(desk.report, desk.report, None)
    yield desk
    desk.journal.close()
