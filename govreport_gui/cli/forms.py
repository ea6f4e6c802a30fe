"""``govreport forms``: packages of form editions, for those who use and who publish them."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govreport_gui.forms import load_catalog
from govreport_gui.forms.catalog import form_of
from govreport_gui.forms.packages import (
    fingerprint,
    install,
    installed,
    is_trusted,
    new_key,
    read_package,
    remove,
    trust,
    write_package,
)
from govreport_gui.model.errors import (
    ReadFailure,
    UnreadableFileError,
    UnwritableFileError,
    WriteFailure,
)
from govreport_gui.places import find_places
from govreport_gui.storage.failures import write_failure
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    import argparse

    from govreport_gui.wording import Words

_KEY_BYTES = 32


def add_forms(commands: Any, words: Words) -> None:  # noqa: ANN401 argparse keeps the type to itself
    """Add the sub-commands."""
    text = words.translate("command", "list, install, remove and sign packages of forms")
    forms = commands.add_parser("forms", help=text, description=text)
    parts = forms.add_subparsers(required=True, metavar="ACTION")
    told = _Forms(words)
    parts.add_parser("list").set_defaults(run=told.list)
    adding = parts.add_parser("install")
    adding.add_argument("file", type=Path, metavar="FILE")
    adding.add_argument("--trust", metavar="FINGERPRINT", default="")
    adding.set_defaults(run=told.install)
    removing = parts.add_parser("remove")
    removing.add_argument("name", metavar="NAME")
    removing.set_defaults(run=told.remove)
    key = parts.add_parser("key")
    key.add_argument("output", type=Path, metavar="OUT")
    key.set_defaults(run=told.key)
    signing = parts.add_parser("sign")
    signing.add_argument("forms", type=Path, nargs="+", metavar="EDITION.toml")
    for name in ("--name", "--title"):
        signing.add_argument(name, required=True)
    signing.add_argument("--version", type=int, required=True, metavar="N")
    signing.add_argument("--key", type=Path, required=True, metavar="KEY")
    signing.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.govforms")
    signing.set_defaults(run=told.sign)


class _Forms:
    """What the sub-commands do; each returns the exit code."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._folder = find_places().forms

    def list(self, options: argparse.Namespace) -> int:
        del options
        found, wrong = installed(self._folder)
        for package in found:
            editions = ", ".join(map(str, sorted(package.forms)))
            key = fingerprint(package.key)
            print(f"{package.name} {package.version}\t{editions}\t{key}\t{package.title}")
        for error in wrong:
            print(error_sentence(error, self._words))
        return 2 if wrong else 0

    def install(self, options: argparse.Namespace) -> int:
        package = read_package(options.file)
        key = fingerprint(package.key)
        if "".join(options.trust.split()).upper() == key.replace(" ", ""):
            trust(package.key, self._folder)
        elif not is_trusted(package, self._folder):
            told = self._words.translate("command", "Fingerprint of its key: {key}")
            print(told.format(key=key))
        own = load_catalog(files("govreport_gui.resources") / "forms" / "annual_report")
        install(options.file, self._folder, {form.edition: form for form in own})
        return 0

    def remove(self, options: argparse.Namespace) -> int:
        remove(options.name, self._folder)
        return 0

    def key(self, options: argparse.Namespace) -> int:
        # Readable by nobody else, and never in the place of another key.
        try:
            file = os.open(options.output, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(file, "w", encoding="ascii") as target:
                target.write(f"{new_key().hex()}\n")
        except FileExistsError as error:
            raise UnwritableFileError(options.output, WriteFailure.EXISTS, str(error)) from error
        except OSError as error:
            raise UnwritableFileError(options.output, write_failure(error), str(error)) from error
        return 0

    def sign(self, options: argparse.Namespace) -> int:
        texts = [(path.name, _read(path)) for path in options.forms]
        forms = {form_of(name, text).edition: text for name, text in texts}
        key, title, version = _private(options.key), options.title, options.version
        try:
            write_package(options.output, key, options.name, version, title, forms)
        except OSError as error:
            raise UnwritableFileError(options.output, write_failure(error), str(error)) from error
        print(fingerprint(read_package(options.output).key))
        return 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise UnreadableFileError(path, ReadFailure.MISSING, str(error)) from error
    except OSError as error:
        raise UnreadableFileError(path, ReadFailure.DENIED, str(error)) from error


def _private(path: Path) -> bytes:
    try:
        key = bytes.fromhex(_read(path).decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise UnreadableFileError(path, ReadFailure.DAMAGED, "no key")
    return key
