"""What the text sections of a report are written with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from govreport_gui.gui.narrative.faces import PLAIN, Faces, faces_of

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.drafting.guidance import Guidance
    from govreport_gui.gui.settings.settings import Settings


class Desk:
    """Typefaces, guidance, and what is remembered; each is read when it is first wanted."""

    def __init__(
        self,
        style: Path | Traversable | None = None,
        settings: Settings | None = None,
    ) -> None:
        """Take a style from a file; without one, text is shown in the window's own face."""
        self._style, self._settings = style, settings
        self.guidance_file: Path | Traversable | None = None
        """Where guidance is read from; without it there is none."""
        self._shows_guide = settings is None or settings.guide

    @cached_property
    def faces(self) -> Faces:
        """The faces that text prints in; raises UnsoundStyleError."""
        return PLAIN if self._style is None else faces_of(self._style)

    @cached_property
    def guidance(self) -> Guidance | None:
        """What each section is expected to hold; raises UnsoundFormError."""
        # Loaded with the first text section: the window opens sooner without it.
        from govreport_gui.drafting.guidance import load_guidance  # noqa: PLC0415

        return None if self.guidance_file is None else load_guidance(self.guidance_file)

    @property
    def shows_guide(self) -> bool:
        """Whether guidance stands beside the text; remembered between starts."""
        return self._shows_guide

    @shows_guide.setter
    def shows_guide(self, shows: bool) -> None:
        self._shows_guide = shows
        if self._settings is not None:
            self._settings.guide = shows
