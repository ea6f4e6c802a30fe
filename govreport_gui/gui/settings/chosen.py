"""A setting that a person chooses: where it is kept, what it may be, what holds unless chosen."""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtCore import QSettings

T = TypeVar("T")

_LONG = 10
"""Digits of a number that nobody has chosen; very long ones Python refuses to read."""


class Kept(Protocol):
    """Whoever keeps settings in a store."""

    store: QSettings


class Chosen(Generic[T]):
    """A property of settings; what the file says counts only if ``read`` understands it."""

    def __init__(self, key: str, default: T, read: Callable[[object], T | None]) -> None:
        """Keep it under a key; ``read`` returns None for what it does not understand."""
        self.key, self.default, self._read = key, default, read

    @overload
    def __get__(self, settings: None, owner: type) -> Chosen[T]: ...

    @overload
    def __get__(self, settings: Kept, owner: type) -> T: ...

    def __get__(self, settings: Kept | None, owner: type) -> Chosen[T] | T:
        """Return what was chosen."""
        if settings is None:
            return self
        value = self._read(settings.store.value(self.key))
        return self.default if value is None else value

    def __set__(self, settings: Kept, value: T) -> None:
        """Keep what is chosen, in a form that any editor shows."""
        settings.store.setValue(self.key, plain(value))


def plain(value: object) -> object:
    """Return what an ``.ini`` file holds as text or number."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path) or value is None:
        return str(value or "")
    return value


def flag(value: object) -> bool | None:
    """Understand yes or no."""
    return {"true": True, "false": False}.get(str(value).lower())


def number(lowest: int, highest: int) -> Callable[[object], int | None]:
    """Understand whole numbers; one out of reach counts as the nearest."""

    def read(value: object) -> int | None:
        text = str(value)
        is_number = text.isdecimal() and len(text) < _LONG
        return min(max(int(text), lowest), highest) if is_number else None

    return read


def one_of(choices: Iterable[T]) -> Callable[[object], T | None]:
    """Understand the choices as they are kept."""
    known = {str(plain(choice)): choice for choice in choices}
    return lambda value: known.get(str(value))


def folder(value: object) -> Path | None:
    """Understand a path; whether the folder is there is another question."""
    return Path(value) if isinstance(value, str) and value else None
