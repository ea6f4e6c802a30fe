"""Find, read and hold the editions of a form."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.forms.definition import form_from
from govreport_gui.forms.soundness import assert_sound
from govreport_gui.forms.source import Source
from govreport_gui.model.errors import UnsoundFormError

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.model.form import Form


@dataclass(frozen=True, slots=True)
class Catalog:
    """All editions of a form, oldest first."""

    forms: tuple[Form, ...]

    @property
    def current(self) -> Form:
        """The newest edition."""
        return self.forms[-1]

    def edition(self, edition: int) -> Form:
        """Return an edition by its first year; raises KeyError when there is none."""
        for form in self.forms:
            if form.edition == edition:
                return form
        raise KeyError(edition)


def load_catalog(folder: Path | Traversable) -> Catalog:
    """Read every edition in a folder; raises UnsoundFormError for the first unsound one."""
    files = (file for file in folder.iterdir() if file.name.endswith(".toml"))
    forms = (load_form(file) for file in files)
    return Catalog(tuple(sorted(forms, key=lambda form: form.edition)))


def load_form(file: Path | Traversable) -> Form:
    """Read one edition; raises UnsoundFormError with the place of the first mistake."""
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UnsoundFormError(file.name, str(error)) from error
    form = form_from(Source(file.name, data))
    assert_sound(form, file.name)
    return form
