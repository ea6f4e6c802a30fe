"""Read the whole part of a JSON text that was cut short."""

from __future__ import annotations

import json
from collections import deque
from typing import Any

_LAST = 3
"""Places to try: the last one may stand behind a name whose value is gone."""


def read_cut(text: str) -> tuple[Any, bool]:
    """Return what a text holds as far as it is whole, and whether all of it is.

    Of an object and of a list the members before the cut, or before the first place that makes no
    sense, are kept; a string or a number that the cut goes through is dropped, since half a figure
    is a wrong figure. Raises ValueError when not even a first brace is there.
    """
    try:
        return json.loads(text), True
    except RecursionError as error:
        raise ValueError("too deep") from error
    except json.JSONDecodeError as error:
        return _closed(text[: error.pos]), False


def _closed(text: str) -> Any:  # noqa: ANN401 JSON
    """Return the text up to its last whole member, with all that is open closed behind it."""
    for end, closing in reversed(_seams(text)):
        try:
            return json.loads(text[:end] + closing)
        except ValueError:
            # As after a name that has no value yet.
            continue
    raise ValueError("nothing whole")


def _seams(text: str) -> deque[tuple[int, str]]:
    """Return the last places behind whole members, each with what closes the text there."""
    seams: deque[tuple[int, str]] = deque(maxlen=_LAST)
    closing = ""
    in_string = escaped = False
    for place, letter in enumerate(text):
        if in_string:
            in_string = escaped or letter != '"'
            escaped = letter == "\\" and not escaped
        elif letter == '"':
            in_string = True
        elif letter in "{[":
            closing = ("}" if letter == "{" else "]") + closing
            seams.append((place + 1, closing))
        elif letter in "}]":
            closing = closing[1:]
            seams.append((place + 1, closing))
        elif letter == ",":
            seams.append((place, closing))
    return seams
