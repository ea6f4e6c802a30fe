"""A package file: what is in it, and that nobody has changed it since it was signed.

A zip archive with ``package.toml``, ``package.sig`` and one ``<edition>.toml`` for each edition::

    format = 1
    name = "yunling"                 # of the publisher's packages only the newest counts
    version = 3
    title = "云岭县2026年表样"
    key = "…"                        # the publisher's public key, hexadecimal
    [forms]
    2026 = "…"                       # SHA-256 of 2026.toml, hexadecimal

The signature (Ed25519, hexadecimal) is that of ``package.toml``.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile, ZipFile

from govreport_gui.forms.catalog import form_of
from govreport_gui.model.errors import BadPackageError, PackageFailure, UnsoundFormError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from govreport_gui.model.form import Form

SUFFIX = ".govforms"
FORMAT = 1
CONTENTS, SIGNATURE = "package.toml", "package.sig"

_LARGEST = 2**20
"""Bytes of a member; the largest form edition has 60,000."""
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_FIRST, _LAST = 2019, 2099
"""Editions that a package may hold: the form was prescribed in 2019 first."""


@dataclass(frozen=True, slots=True)
class FormPackage:
    """A package whose signature is right; ``key`` is whose it is."""

    name: str
    version: int
    title: str
    key: bytes
    forms: Mapping[int, Form]


def read_package(path: Path) -> FormPackage:
    """Read a package and prove it; raises BadPackageError.

    Whether the key is one that is trusted is another question.
    """
    try:
        with ZipFile(path) as archive:
            return _package(path, archive)
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, zlib.error) as error:
        raise BadPackageError(path, PackageFailure.DAMAGED, repr(error)) from error
    except OSError as error:
        raise BadPackageError(path, PackageFailure.UNREADABLE, repr(error)) from error


def _package(path: Path, archive: ZipFile) -> FormPackage:
    contents = _member(path, archive, CONTENTS)
    data = _contents(path, contents)
    _prove(path, data, contents, _member(path, archive, SIGNATURE))
    try:
        name, version, title = str(data["name"]), int(data["version"]), str(data["title"])
        digests = {int(edition): str(digest) for edition, digest in data["forms"].items()}
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise BadPackageError(path, PackageFailure.DAMAGED, repr(error)) from error
    if not _NAME.fullmatch(name) or not all(_FIRST <= e <= _LAST for e in digests):
        raise BadPackageError(path, PackageFailure.DAMAGED, f"{name} {sorted(digests)}")
    forms = {e: _form(path, archive, e, digest) for e, digest in digests.items()}
    return FormPackage(name, version, title, bytes.fromhex(data["key"]), forms)


def _contents(path: Path, contents: bytes) -> dict[str, Any]:
    try:
        data = tomllib.loads(contents.decode())
    except ValueError as error:
        raise BadPackageError(path, PackageFailure.DAMAGED, str(error)) from error
    if data.get("format") != FORMAT:
        raise BadPackageError(path, PackageFailure.NEWER, f"format {data.get('format')}")
    return data


def _prove(path: Path, data: Mapping[str, Any], contents: bytes, signature: bytes) -> None:
    # Loaded when used: few programs ever see a package.
    from nacl.exceptions import BadSignatureError  # noqa: PLC0415
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        key = VerifyKey(bytes.fromhex(data["key"]))
        key.verify(contents, bytes.fromhex(signature.decode("ascii")))
    # Of a wrong length, PyNaCl raises ValueError or TypeError.
    except (BadSignatureError, KeyError, TypeError, ValueError) as error:
        raise BadPackageError(path, PackageFailure.SIGNATURE, repr(error)) from error


def _form(path: Path, archive: ZipFile, edition: int, digest: str) -> Form:
    text = _member(path, archive, f"{edition}.toml")
    if hashlib.sha256(text).hexdigest() != digest:
        raise BadPackageError(path, PackageFailure.SIGNATURE, f"{edition}.toml")
    try:
        return form_of(f"{edition}.toml", text, edition)
    except UnsoundFormError as error:
        # Signed and yet not understood: it speaks of something this program does not know.
        raise BadPackageError(path, PackageFailure.NEWER, str(error)) from error


def _member(path: Path, archive: ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > _LARGEST:
        raise BadPackageError(path, PackageFailure.DAMAGED, f"{name} is too large")
    return archive.read(name)
