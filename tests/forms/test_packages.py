from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govreport_gui.forms import Catalog, load_catalog
from govreport_gui.forms.catalog import form_of
from govreport_gui.forms.packages import (
    fingerprint,
    install,
    installed,
    new_key,
    read_package,
    remove,
    trust,
    write_package,
)
from govreport_gui.model.errors import BadPackageError, PackageFailure
from govreport_gui.model.form import Form

FORMS = files("govreport_gui.resources") / "forms" / "annual_report"
CURRENT = (FORMS / "2021.toml").read_text(encoding="utf-8")
NEXT = CURRENT.replace("edition = 2021", "edition = 2026", 1).encode()
FOLDER = "packages"


@pytest.fixture
def own(catalog: Catalog) -> dict[int, Form]:
    return {form.edition: form for form in catalog}


@pytest.fixture
def publish(tmp_path: Path) -> Callable[..., Path]:
    """Sign a package of editions as one office does, and trust its key."""
    key = new_key()

    def write(version: int = 1, name: str = "yunling", *, by: bytes = key, **forms: bytes) -> Path:
        path = tmp_path / f"{name}-{version}.govforms"
        editions = {int(k.removeprefix("e")): data for k, data in forms.items()} or {2026: NEXT}
        write_package(path, by, name, version, "云岭县“2026”年表样", editions)
        return path

    trust(read_package(write()).key, tmp_path / FOLDER)
    return write


def why(action: Callable[[], object]) -> PackageFailure:
    with pytest.raises(BadPackageError) as caught:
        action()
    return caught.value.reason


def test_an_edition_from_a_package_is_in_force_from_its_year(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    install(publish(), tmp_path / FOLDER, own)
    (package,), wrong = installed(tmp_path / FOLDER)
    catalog = load_catalog(FORMS, tmp_path / FOLDER)
    assert not wrong
    assert (package.title, package.version) == ("云岭县“2026”年表样", 1)
    assert [catalog.for_year(year).edition for year in (2020, 2025, 2026)] == [2019, 2021, 2026]
    remove("yunling", tmp_path / FOLDER)
    assert installed(tmp_path / FOLDER) == ((), ())


def test_changed_rules_of_an_edition_take_the_place_of_ours(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    changed = CURRENT.replace("国办公开办函〔2021〕30号", "云岭县补充通知", 1).encode()
    install(publish(e2021=changed), tmp_path / FOLDER, own)
    assert load_catalog(FORMS, tmp_path / FOLDER).edition(2021).basis == "云岭县补充通知"


def test_a_package_of_a_stranger_is_refused_until_he_is_trusted(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    path, folder = publish(by=new_key()), tmp_path / FOLDER
    assert why(lambda: install(path, folder, own)) is PackageFailure.STRANGER
    assert installed(folder) == ((), ())
    trust(read_package(path).key, folder)
    assert install(path, folder, own).name == "yunling"


def test_nobody_can_take_the_name_of_another_offices_package(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    folder = tmp_path / FOLDER
    install(publish(), folder, own)
    path = publish(2, by=new_key())
    trust(read_package(path).key, folder)
    assert why(lambda: install(path, folder, own)) is PackageFailure.OTHER_KEY


def test_only_a_newer_version_is_installed(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    folder = tmp_path / FOLDER
    install(publish(2), folder, own)
    for version in (1, 2):
        path = publish(version)
        assert why(lambda path=path: install(path, folder, own)) is PackageFailure.OLDER  # type: ignore[misc]
    install(publish(3), folder, own)
    assert [p.version for p in installed(folder)[0]] == [3]


def test_a_package_that_loses_cells_of_reports_in_use_is_refused(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    old = (FORMS / "2019.toml").read_text(encoding="utf-8")
    other = old.replace("edition = 2019", "edition = 2021", 1).encode()
    path = publish(e2021=other)
    assert why(lambda: install(path, tmp_path / FOLDER, own)) is PackageFailure.LOSES_CELLS


def test_what_is_signed_but_not_understood_asks_for_a_newer_program(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    path = publish(e2026=NEXT + b"\n[[riddle]]\nx = 1\n")
    assert why(lambda: read_package(path)) is PackageFailure.NEWER


def _with(path: Path, member: str, data: bytes) -> Path:
    """Return a copy of a package with another member in it."""
    changed = path.with_name("changed.govforms")
    with ZipFile(path) as old, ZipFile(changed, "w") as new:
        for name in old.namelist():
            new.writestr(name, data if name == member else old.read(name))
    return changed


@pytest.mark.parametrize("member", ["2026.toml", "package.toml", "package.sig"])
def test_a_package_that_was_changed_after_signing_is_refused(
    publish: Callable[..., Path], member: str
) -> None:
    path = publish()
    with ZipFile(path) as archive:
        data = archive.read(member)
    changed = {
        "2026.toml": data.replace(b"2", b"3", 1),
        "package.toml": data.replace(b"version = 1", b"version = 9", 1),
        "package.sig": data[:-1] + (b"1" if data.endswith(b"0") else b"0"),
    }[member]
    assert why(lambda: read_package(_with(path, member, changed))) is PackageFailure.SIGNATURE


@settings(max_examples=30)
@given(cut=st.integers(1, 200), flip=st.integers(0, 10**6), byte=st.integers(1, 255))
def test_no_damage_passes_for_a_package(
    tmp_path_factory: pytest.TempPathFactory, cut: int, flip: int, byte: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "damaged.govforms"
    write_package(path, b"k" * 32, "a", 1, "", {2026: NEXT})
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    assert why(lambda: read_package(path)) is PackageFailure.DAMAGED
    at = flip % len(whole)
    path.write_bytes(whole[:at] + bytes([whole[at] ^ byte]) + whole[at + 1 :])
    try:
        forms = read_package(path).forms
    except BadPackageError:
        return
    assert forms == {2026: form_of("2026.toml", NEXT)}


def test_a_key_is_compared_by_sixteen_digits() -> None:
    assert fingerprint(b"a" * 32) == fingerprint(b"a" * 32) != fingerprint(b"b" * 32)
    assert [len(group) for group in fingerprint(b"a" * 32).split()] == [4, 4, 4, 4]


def test_an_installed_file_that_was_tampered_with_is_named_and_not_used(
    publish: Callable[..., Path], own: dict[int, Form], tmp_path: Path
) -> None:
    folder = tmp_path / FOLDER
    install(publish(), folder, own)
    kept = folder / "yunling.govforms"
    _with(kept, "2026.toml", NEXT + b"\n").replace(kept)
    found, (wrong,) = installed(folder)
    assert (found, wrong.reason) == ((), PackageFailure.SIGNATURE)
