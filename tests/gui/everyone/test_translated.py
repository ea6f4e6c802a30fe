"""No word that is shown stands outside translation, in any window or dialog."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget

from govreport_gui.forms import Catalog
from tests.conftest import ROOT
from tests.gui.everyone.conftest import bracketed, speaking
from tests.gui.everyone.rooms import ROOMS, House
from tests.gui.everyone.said import said_by

_WORDS = re.compile(r"[A-Za-z]{2,}|[\u4e00-\u9fff]+")
_NAMES = {"中文", "English", "Qt", "govreport", "name", "docx", "gone", "Traceback", "KB"}
"""Names of languages, of programs, of a unit, and of what the rooms themselves put there."""
_KEYS = {
    *("Ctrl", "Shift", "Alt", "Enter", "Return", "Del", "Backspace", "Esc", "Tab", "Home", "End"),
    *("PgUp", "PgDown", "Up", "Down", "Left", "Right", "Space", "Ins", "Menu"),
}


@pytest.mark.parametrize("room", ROOMS)
def test_every_word_comes_from_translation(
    house: Callable[[Callable[[str, QWidget], None]], House], catalog: Catalog, room: str
) -> None:
    data = known(catalog)
    outside: dict[str, set[str]] = {}

    def look(name: str, widget: QWidget) -> None:
        for kind, text in said_by(widget):
            for word in untranslated(text):
                if word not in data and word not in str(shown.folder):
                    outside.setdefault(f"{name}: {kind}", set()).add(f"{word} in {text[:60]!r}")

    shown = house(look)
    with speaking(bracketed):
        ROOMS[room](shown)
    assert shown.seen
    assert outside == {}


def known(catalog: Catalog) -> str:
    """Return all that is no word of the program: the law's form, and the report."""
    sample = (ROOT / "resources" / "samples" / "qingshi_2025.txt").read_text(encoding="utf-8")
    forms = [catalog.edition(year) for year in (2019, 2021)]
    names = [" ".join(field.path) for form in forms for field in form.fields.values()]
    path = str(ROOT / "resources" / "samples" / "qingshi_2025.txt")
    # The manual is written in Chinese, for whoever fills in a Chinese form.
    guide = "年格式另有的行和列"
    pages = [page.read_text("utf-8") for page in (ROOT / "resources" / "help").glob("*.[mt]*")]
    pages += [re.sub(r"\]\([^)]*\)|[\[*`]", "", page) for page in pages]  # as it is shown
    return "\n".join((sample, *names, *map(str, forms), path, guide, *pages))


def untranslated(text: str) -> Iterator[str]:
    """Return the words outside all brackets."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = less
    for word in _WORDS.findall(text):
        if word not in _KEYS | _NAMES:
            yield word
