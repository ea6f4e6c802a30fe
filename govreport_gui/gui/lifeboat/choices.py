"""The ways out that a person can choose from when something is in the way."""

from __future__ import annotations

from enum import Enum, auto


class Unwritten(Enum):
    """When a file could not be written."""

    RETRY = auto()
    ELSEWHERE = auto()


class Occupied(Enum):
    """When somebody else has a report open."""

    LOOK = auto()
    """Read it only."""
    COPY = auto()
    """Go on with a copy that has no file yet."""
    FORCE = auto()
    """Open it all the same: whoever it was has gone."""


class Changed(Enum):
    """When somebody else has saved the file since it was read."""

    OVERWRITE = auto()
    ELSEWHERE = auto()
    RELOAD = auto()


class Damaged(Enum):
    """When a file of ours is damaged."""

    SALVAGE = auto()
    VERSIONS = auto()
