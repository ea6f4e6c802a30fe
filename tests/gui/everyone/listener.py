"""Listens to the program as a screen reader does, over AT-SPI; run by test_screen_reader.

Prints, as JSON: names of kinds of things that are heard, what takes the focus without a name, and
the cell that gets the focus after keys were pressed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 40
"""Seconds."""


def program() -> Atspi.Accessible:
    """Return the program as soon as it has a window with a report in it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            one = desktop.get_child_at_index(at)
            if one and any(o.get_role() is Atspi.Role.LIST_ITEM for o in below(one)):
                return one
        time.sleep(0.3)
    sys.exit("no program is heard")


def below(one: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Yield all that is shown; of a table only what is asked for."""
    for at in range(min(one.get_child_count(), 40)):
        child = one.get_child_at_index(at)
        if child is not None:
            yield child
            yield from below(child)


def shown(one: Atspi.Accessible) -> list[Atspi.Accessible]:
    states = [(o, o.get_state_set()) for o in below(one)]
    return [o for o, state in states if state.contains(Atspi.StateType.SHOWING)]


def focused(one: Atspi.Accessible) -> dict[str, str]:
    """Return what is said of the thing that has the focus, the innermost one."""
    found = [o for o in below(one) if o.get_state_set().contains(Atspi.StateType.FOCUSED)]
    if not found:
        return {}
    last = found[-1]
    return {
        "role": last.get_role_name(),
        "name": last.get_name(),
        "description": last.get_description(),
    }


def main() -> None:
    heard = program()
    things = shown(heard)
    nameless = [
        o.get_role_name()
        for o in things
        if o.get_state_set().contains(Atspi.StateType.FOCUSABLE) and not o.get_name()
    ]
    roles = sorted({o.get_role_name() for o in things})
    # Down from 一 to 二, whose table has the focus after Tab; then one cell on.
    for key in ("Down", "Tab", "Tab", "Down"):
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(1)
    print(json.dumps([len(things), roles, nameless, focused(heard)]))


if __name__ == "__main__":
    main()
