"""Find, read and hold the editions of a form."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from govreport_gui.forms.definition import form_from
from govreport_gui.forms.soundness import assert_sound
from govreport_gui.model.errors import UnsoundFormError
from govreport_gui.model.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.model.form import Form


class Catalog:
    """The editions of a form; each is read when it is first asked for."""

    def __init__(
        self, files: Mapping[int, Path | Traversable], more: Mapping[int, Form] | None = None
    ) -> None:
        """Take the file of each edition; ``more`` are editions that came later, or were changed."""
        self._files = files
        self._read = dict(more or {})

    def __iter__(self) -> Iterator[Form]:
        """Yield the editions, newest first."""
        return map(self.edition, sorted(self._years, reverse=True))

    @property
    def own(self) -> Mapping[int, Form]:
        """The editions that are part of the program, even where a package holds changed ones."""
        return {e: form_of(f.name, f.read_bytes(), e) for e, f in sorted(self._files.items())}

    @property
    def current(self) -> Form:
        """The newest edition."""
        return next(iter(self))

    def for_year(self, year: int) -> Form:
        """Return the edition in force for a report year; the oldest for years before it."""
        years = self._years
        return self.edition(max((e for e in years if e <= year), default=min(years)))

    @property
    def _years(self) -> frozenset[int]:
        return frozenset((*self._files, *self._read))

    def edition(self, edition: int) -> Form:
        """Return an edition by its first year.

        Raises KeyError when there is none, UnsoundFormError when its definition is unsound.
        """
        if edition not in self._read:
            file = self._files[edition]
            self._read[edition] = form_of(file.name, file.read_bytes(), edition)
        return self._read[edition]


def load_catalog(folder: Path | Traversable, packages: Path | None = None) -> Catalog:
    """Find every edition in a folder: files named by their edition, such as ``2021.toml``.

    Editions from the person's own ``packages``, if that folder exists, come first.
    """
    names = ((file.name.removesuffix(".toml"), file) for file in folder.iterdir())
    more: Mapping[int, Form] = {}
    if packages is not None and packages.exists():
        # Loaded when used: hardly anybody has packages.
        from govreport_gui.forms.packages import editions_in  # noqa: PLC0415

        more = editions_in(packages)
    return Catalog({int(name): file for name, file in names if name.isdigit()}, more)


def load_form(file: Path | Traversable) -> Form:
    """Read one edition; raises UnsoundFormError with the place of the first mistake."""
    return form_of(file.name, file.read_bytes())


def form_of(name: str, text: bytes, edition: int | None = None) -> Form:
    """Read one edition, which must be the one that is expected, if any.

    Raises UnsoundFormError with the place, beginning with ``name``, of the first mistake.
    """
    try:
        data = tomllib.loads(text.decode())
    except ValueError as error:
        raise UnsoundFormError(name, str(error)) from error
    form = form_from(Source(name, data))
    assert_sound(form, name)
    if edition not in (None, form.edition):
        raise UnsoundFormError(name, f"edition = {form.edition} is not the file's name")
    return form
