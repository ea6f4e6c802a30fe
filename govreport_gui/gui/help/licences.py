"""Whose work is in the program: asked of the packages that are installed with it."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import Distribution

_OURS = "govreport"
_QT = ("pyside6", "shiboken6")
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CLASS = "License :: OSI Approved :: "
_LONGEST = 60
"""Characters; some packages give the whole text for the name of their licence."""
_TEXTS = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Package:
    """A package that the program is delivered with; ``texts`` are the files of its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def packages() -> tuple[Package, ...]:
    """Return everything the program needs, and what that needs, in alphabetical order."""
    found: dict[str, Package] = {}
    waiting = [_OURS]
    while waiting:
        name = waiting.pop()
        try:
            one = distribution(name)
        except PackageNotFoundError:
            # Wanted on other systems or Pythons only.
            continue
        key = one.name.lower().replace("_", "-")
        if key not in found:
            found[key] = Package(one.name, one.version, _licence(one), _texts(one))
            waiting += [
                m[0] for r in one.requires or () if "extra" not in r and (m := _NAME.match(r))
            ]
    found["python"] = _python()
    return tuple(package for key, package in sorted(found.items()) if key != _OURS)


def version_of_program() -> str:
    """Return the program's version; a question mark where it was never installed."""
    try:
        return distribution(_OURS).version
    except PackageNotFoundError:
        return "?"


def licence_folder() -> Path | None:
    """Return the folder of licence texts beside a frozen program."""
    folder = Path(getattr(sys, "_MEIPASS", "")) / "licences"
    return folder if hasattr(sys, "_MEIPASS") and folder.is_dir() else None


def _python() -> Package:
    """Return Python itself, which a frozen program brings along."""
    folder = licence_folder()
    text = folder / "Python" if folder else Path(sysconfig.get_path("stdlib"))
    texts = tuple(text.glob("LICENSE*"))
    return Package("Python", platform.python_version(), "PSF-2.0", texts)


def _licence(package: Distribution) -> str:
    """Return the licence as the package itself names it, in one line."""
    fields = package.metadata
    classes = [
        text.removeprefix(_CLASS)
        for text in fields.get_all("Classifier") or ()
        if text.startswith(_CLASS)
    ]
    named = (fields[key] for key in ("License-Expression", "License") if key in fields)
    own = (*named, ", ".join(classes))
    first = next((text.strip() for text in own if text.strip()), "?")
    line = first.splitlines()[0]
    return line if len(line) <= _LONGEST or not classes else ", ".join(classes)


def _texts(package: Distribution) -> tuple[Path, ...]:
    folder = licence_folder()
    if folder is not None:
        # The wheels of Qt come without the texts; the build puts them in.
        own = "Qt" if package.name.lower().startswith(_QT) else package.name
        return tuple(sorted(path for path in (folder / own).rglob("*") if path.is_file()))
    files = (
        Path(str(file.locate()))
        for file in package.files or ()
        if ".dist-info" in file.parts[0] and _TEXTS.search(str(file))
    )
    return tuple(sorted(path for path in files if path.is_file()))
