"""The packages that a person has installed, and the keys that he trusts: one folder of his own.

Each package is kept as the signed file that it came as and is proved again whenever it is read, so
that nothing else can slip in between. ``trusted.txt`` holds one public key a line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.forms.packages.package import SUFFIX, FormPackage, read_package
from govreport_gui.model.errors import BadPackageError, PackageFailure

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.model.form import Form

_TRUSTED = "trusted.txt"


def installed(folder: Path) -> tuple[tuple[FormPackage, ...], tuple[BadPackageError, ...]]:
    """Return the packages in a folder, and why others cannot be used; no folder is no package."""
    keys = trusted_keys(folder)
    found: list[FormPackage] = []
    wrong: list[BadPackageError] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            package = read_package(path)
            if package.key not in keys:
                raise BadPackageError(path, PackageFailure.STRANGER)  # noqa: TRY301 as any other
            found.append(package)
        except BadPackageError as error:
            wrong.append(error)
    return tuple(found), tuple(wrong)


def editions_in(folder: Path) -> Mapping[int, Form]:
    """Return the editions of all packages that can be used; of two, the newer package's."""
    found: dict[int, Form] = {}
    for package in sorted(installed(folder)[0], key=lambda p: (p.version, p.name)):
        found.update(package.forms)
    return found


def install(path: Path, folder: Path, own: Mapping[int, Form]) -> FormPackage:
    """Check a package and keep it in the folder, in the place of an older one of the same name.

    ``own`` are the program's editions. Raises BadPackageError: its key is not trusted, it is older
    than what is there, or one of its editions lacks a cell that reports on that edition may hold.
    """
    package = read_package(path)
    if not is_trusted(package, folder):
        raise BadPackageError(path, PackageFailure.STRANGER)
    others = {p.name: p for p in installed(folder)[0]}
    old = others.get(package.name)
    if old is not None and old.version >= package.version:
        raise BadPackageError(path, PackageFailure.OLDER, f"{package.version} < {old.version}")
    if old is not None and old.key != package.key:
        raise BadPackageError(path, PackageFailure.OTHER_KEY)
    for edition, form in package.forms.items():
        if edition in own and not own[edition].fields.keys() <= form.fields.keys():
            raise BadPackageError(path, PackageFailure.LOSES_CELLS, str(edition))
    _keep(path, folder / f"{package.name}{SUFFIX}")
    return package


def remove(name: str, folder: Path) -> None:
    """Remove a package; reports on an edition of its own cannot be opened until it is back.

    Raises OSError.
    """
    (folder / f"{name}{SUFFIX}").unlink(missing_ok=True)


def is_trusted(package: FormPackage, folder: Path) -> bool:
    """Tell whether the person trusts the key of a package."""
    return package.key in trusted_keys(folder)


def trusted_keys(folder: Path) -> frozenset[bytes]:
    """Return the public keys that the person trusts; a line that is none is passed over."""
    try:
        lines = (folder / _TRUSTED).read_text(encoding="ascii", errors="replace").split()
    except FileNotFoundError:
        return frozenset()
    return frozenset(filter(None, map(_key, lines)))


def trust(key: bytes, folder: Path) -> None:
    """Trust a public key from now on; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / _TRUSTED).open("a", encoding="ascii") as file:
        file.write(f"{key.hex()}\n")


def _key(line: str) -> bytes:
    try:
        return bytes.fromhex(line)
    except ValueError:
        return b""


def _keep(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_suffix(".new")
    try:
        beside.write_bytes(source.read_bytes())
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise BadPackageError(source, PackageFailure.NOT_KEPT, repr(error)) from error
