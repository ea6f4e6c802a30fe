"""The page of the settings: what can be chosen is asked of the dialog that offers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.help.page import Page
from govreport_gui.gui.settings.choices import groups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.gui.settings.choices import Choice

KEY = "settings"


def settings_page(folder: Path | Traversable) -> Page:
    """Put every setting below what is written about all of them."""
    written = (folder / f"{KEY}.md").read_text(encoding="utf-8")
    return Page(KEY, "\n".join((written, *_groups())))


def _groups() -> Iterator[str]:
    for group in groups():
        yield f"\n## {group.heading}\n"
        yield from map(_line, group.choices)


def _line(choice: Choice) -> str:
    label = choice.label.partition("(&")[0].replace("&", "")
    answers = " / ".join(word for _, word in choice.answers)
    return f"- **{label}**" + (f"（{answers}）" if answers else "") + f"：{choice.told}"
