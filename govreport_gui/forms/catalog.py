"""Find, read and hold the editions of a form."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from govreport_gui.forms.definition import form_from
from govreport_gui.forms.soundness import assert_sound
from govreport_gui.forms.source import Source
from govreport_gui.model.errors import UnsoundFormError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.model.form import Form


class Catalog:
    """The editions of a form; each is read when it is first asked for."""

    def __init__(self, files: Mapping[int, Path | Traversable]) -> None:
        """Take the file of each edition."""
        self._files = files
        self._read: dict[int, Form] = {}

    def __iter__(self) -> Iterator[Form]:
        """Yield the editions, newest first."""
        return map(self.edition, sorted(self._files, reverse=True))

    @property
    def current(self) -> Form:
        """The newest edition."""
        return next(iter(self))

    def for_year(self, year: int) -> Form:
        """Return the edition in force for a report year; the oldest for years before it."""
        return self.edition(max((e for e in self._files if e <= year), default=min(self._files)))

    def edition(self, edition: int) -> Form:
        """Return an edition by its first year.

        Raises KeyError when there is none, UnsoundFormError when its definition is unsound.
        """
        if edition not in self._read:
            file = self._files[edition]
            form = load_form(file)
            if form.edition != edition:
                raise UnsoundFormError(
                    file.name, f"edition = {form.edition} is not the file's name"
                )
            self._read[edition] = form
        return self._read[edition]


def load_catalog(folder: Path | Traversable) -> Catalog:
    """Find every edition in a folder: files named by their edition, such as ``2021.toml``."""
    names = ((file.name.removesuffix(".toml"), file) for file in folder.iterdir())
    return Catalog({int(name): file for name, file in names if name.isdigit()})


def load_form(file: Path | Traversable) -> Form:
    """Read one edition; raises UnsoundFormError with the place of the first mistake."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnsoundFormError(file.name, str(error)) from error
    form = form_from(Source(file.name, data))
    assert_sound(form, file.name)
    return form
