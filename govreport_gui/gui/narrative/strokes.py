"""Which keys make one step of undo: a word, until a pause, punctuation or a jump of the cursor."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from govreport_gui.gui.narrative.lines import utf16

if TYPE_CHECKING:
    from collections.abc import Callable

_STOPS = frozenset("。；！？：，、.;!?:,（）()“”《》 \u3000\n")
"""Typing one of these ends a step."""
_PAUSE = 2.0
"""Seconds without a key that end a step."""
_RARE = 2
"""Units of UTF-16 in one rare character."""


class Strokes:
    """Remembers the last change of a text, to tell whether the next one goes on with it.

    What an input method commits is a word: of several characters it is a step of its own.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with a step."""
        self._clock = clock
        self._at: int | None = None
        self._time = 0.0

    def end(self) -> None:
        """Have the next change begin a step."""
        self._at = None

    def joins(self, position: int, removed: int, words: str) -> bool:
        """Tell whether a change, in units of the document, belongs to the step before."""
        now = self._clock()
        goes_on = self._at is not None and self._at in (position, position + removed)
        joins = goes_on and now - self._time <= _PAUSE
        typed = len(words) <= 1 and removed <= _RARE
        ends = not typed or words in _STOPS
        self._at = None if ends else position + utf16(words)
        self._time = now
        return joins and typed
