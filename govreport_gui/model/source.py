"""Read a TOML table strictly: every key is asked for once, a key nobody asks for is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from govreport_gui.model.errors import UnsoundFormError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_T = TypeVar("_T")


class Source:
    """A TOML table that knows its place in the file, for messages."""

    def __init__(self, place: str, data: Mapping[str, Any]) -> None:
        """Take a parsed table; ``place`` is how a person would find it."""
        self.place = place
        self._rest = dict(data)

    def take(self, key: str, kind: type[_T], default: _T | None = None) -> _T:
        """Return the value of a key; raises UnsoundFormError if absent or of another type."""
        if key not in self._rest and default is not None:
            return default
        value = self._rest.pop(key, None)
        if type(value) is not kind:
            raise self.unsound(f"{key} = {value!r} is not a {kind.__name__}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is absent."""
        return self._list(key, str)

    def numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers, empty when the key is absent."""
        return self._list(key, int)

    def sources(self, key: str) -> Iterator[Source]:
        """Yield the tables of an array of tables."""
        for index, data in enumerate(self._list(key, dict), start=1):
            name = data.get("key") or data.get("code") or data.get("title") or ""
            yield Source(f"{self.place} › {key} {index} {name}".rstrip(), data)

    def finish(self) -> None:
        """Refuse what nobody asked for: a misspelt key must not be lost silently."""
        if self._rest:
            raise self.unsound(f"unknown key {', '.join(self._rest)}")

    def unsound(self, reason: str) -> UnsoundFormError:
        """Return the error for a mistake at this place."""
        return UnsoundFormError(self.place, reason)

    def _list(self, key: str, kind: type[_T]) -> tuple[_T, ...]:
        values = self.take(key, list, [])
        for value in values:
            if type(value) is not kind:
                raise self.unsound(f"{key} holds {value!r}, not a {kind.__name__}")
        return tuple(values)
