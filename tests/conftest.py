"""Fixtures that all rooms share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from govreport_gui.forms import Catalog, load_catalog
from govreport_gui.model.form import Form

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No database: an example saved for one edition of the form means something else for the other.
settings.register_profile(
    "house", deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("house")

ROOT = Path(__file__).parent.parent
FORMS = ROOT / "resources" / "forms" / "annual_report"
EDITIONS = sorted(int(file.stem) for file in FORMS.glob("*.toml"))
SEEDS = ROOT.parent / "shared" / "seeds"


@pytest.fixture(scope="session")
def catalog() -> Catalog:
    return load_catalog(ROOT / "resources" / "forms" / "annual_report")


@pytest.fixture(scope="session")
def form(catalog: Catalog) -> Form:
    """The 2021 edition."""
    return catalog.edition(2021)


@pytest.fixture(scope="session", params=EDITIONS)
def any_form(request: pytest.FixtureRequest, catalog: Catalog) -> Form:
    return catalog.edition(request.param)


@pytest.fixture(scope="session")
def sample() -> Path:
    return ROOT / "resources" / "samples" / "qingshi_2025.txt"


@pytest.fixture(scope="session", autouse=True)
def _cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Commands that tests run keep off the user's cache folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield
