"""Files as bad disks and bad programs leave them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_LARGE, _NEGATIVE = b"\xff\xff\xff\x7f", b"\xff\xff\xff\xff"


def damaged(data: bytes, chance: Random) -> bytes:
    """Return data with some bytes changed or copied elsewhere, or cut off."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 3, 30))):
        at, other = chance.randrange(len(data)), chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                changed[at : at + 4] = chance.choice((_NEGATIVE, _LARGE, bytes(4)))
            case _:
                part = changed[other : other + 200]
                changed[at : at + len(part)] = part
    return bytes(changed[: at + 1] if chance.random() < 0.1 else changed)
