"""Keys, signatures, and the making of a package.

A package is signed with Ed25519 (RFC 8032) by whoever publishes it, as a rule the office that
collects the reports. Its public key travels in it; whether it is trusted is for the person to say
once, by comparing the fingerprint with the one that the publisher has announced.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

from govreport_gui.forms.packages.package import CONTENTS, FORMAT, SIGNATURE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_GROUP = 4


def new_key() -> bytes:
    """Return a new private key, 32 bytes; it must be kept secret."""
    from nacl.signing import SigningKey  # noqa: PLC0415 loaded when used: hardly ever

    return bytes(SigningKey.generate())


def write_package(
    path: Path, private: bytes, name: str, version: int, title: str, forms: Mapping[int, bytes]
) -> None:
    """Write a signed package of form editions; raises OSError."""
    from nacl.signing import SigningKey  # noqa: PLC0415 as above

    key = SigningKey(private)
    lines = [
        f"format = {FORMAT}",
        f"name = {_quoted(name)}",
        f"version = {version}",
        f"title = {_quoted(title)}",
        f'key = "{bytes(key.verify_key).hex()}"',
        "",
        "[forms]",
        *(f'{edition} = "{hashlib.sha256(data).hexdigest()}"' for edition, data in forms.items()),
    ]
    contents = "\n".join((*lines, "")).encode()
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr(CONTENTS, contents)
        archive.writestr(SIGNATURE, key.sign(contents).signature.hex())
        for edition, data in forms.items():
            archive.writestr(f"{edition}.toml", data)


def fingerprint(key: bytes) -> str:
    """Return a public key as people compare it: 16 hexadecimal digits in groups of four."""
    digits = hashlib.sha256(key).hexdigest()[: 4 * _GROUP].upper()
    return " ".join(digits[i : i + _GROUP] for i in range(0, len(digits), _GROUP))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
