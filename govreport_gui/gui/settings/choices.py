"""What the settings dialog offers: few things, each with a sentence that says what it is for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from govreport_gui.gui.settings.settings import LANGUAGES, STYLES, TEXT_SIZES, AfterEnter, Theme
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Choice:
    """One setting. ``name`` is its property of Settings.

    Where there are ``answers``, each value and its word, one of them is chosen; else the kind of
    the value tells how it is shown: yes or no, per cent, a folder.
    """

    name: str
    label: str
    told: str
    answers: Sequence[tuple[object, str]] = field(default=())

    def has(self, words: str) -> bool:
        """Tell whether all of some words are in what can be read here."""
        text = " ".join((self.label, self.told, *(word for _, word in self.answers))).casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class Group:
    """Settings under one heading."""

    heading: str
    choices: tuple[Choice, ...]


def groups() -> tuple[Group, ...]:
    """Return everything that can be chosen."""
    return (
        Group(translate("Settings", "Looks"), _looks()),
        Group(translate("Settings", "Tables"), _tables()),
        Group(translate("Settings", "Files"), _files()),
    )


def _looks() -> tuple[Choice, ...]:
    names = {
        Theme.SYSTEM: translate("Settings", "As the system"),
        Theme.LIGHT: translate("Settings", "Light"),
        Theme.DARK: translate("Settings", "Dark"),
    }
    sizes = (
        translate("Settings", "Normal"),
        translate("Settings", "Large (1¼ times)"),
        translate("Settings", "Very large (1½ times)"),
    )
    return (
        Choice(
            "text_size",
            translate("Settings", "Text &size"),
            translate("Settings", "All words of the program, the tables too."),
            tuple(zip(TEXT_SIZES, sizes, strict=True)),
        ),
        Choice(
            "theme",
            translate("Settings", "Light or &dark"),
            translate("Settings", "What is printed and exported stays black on white."),
            tuple(names.items()),
        ),
        Choice(
            "language",
            translate("Settings", "&Language of the program"),
            translate(
                "Settings",
                "From the next start of the program on. The form's own words stay Chinese.",
            ),
            tuple(zip(LANGUAGES, ("中文", "English"), strict=True)),
        ),
    )


def _tables() -> tuple[Choice, ...]:
    leads = {
        AfterEnter.DOWN: translate("Settings", "Down"),
        AfterEnter.RIGHT: translate("Settings", "Right"),
        AfterEnter.STAY: translate("Settings", "It stays"),
    }
    return (
        Choice(
            "after_enter",
            translate("Settings", "Where &Enter leads"),
            translate("Settings", "To which cell the cursor goes when a figure is entered."),
            tuple(leads.items()),
        ),
        Choice(
            "keep_totals",
            translate("Settings", "Keep &totals in step"),
            translate(
                "Settings",
                "In new reports the totals follow their parts. Those of an opened report stay.",
            ),
        ),
        Choice(
            "last_year",
            translate("Settings", "Last &year's figures"),
            translate("Settings", "Small below each figure, where last year's report is known."),
        ),
        Choice(
            "zoom",
            translate("Settings", "Si&ze of the tables"),
            translate("Settings", "Also with Ctrl and the wheel, or Ctrl++ and Ctrl+-."),
        ),
    )


def _files() -> tuple[Choice, ...]:
    styles = (
        translate("Settings", "As an official document"),
        translate("Settings", "Plain, for web pages"),
    )
    return (
        Choice(
            "style",
            translate("Settings", "St&yle of what is exported"),
            translate("Settings", "Fonts and margins of Word, Excel and PDF files, and of prints."),
            tuple(zip(STYLES, styles, strict=True)),
        ),
        Choice(
            "start_folder",
            translate("Settings", "&Folder to begin in"),
            translate("Settings", "Where to look for files first. Blank: the one used last."),
        ),
    )
