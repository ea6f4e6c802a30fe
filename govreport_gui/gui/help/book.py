"""The manual: written pages, and pages made from the form and the checks."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from govreport_gui.gui.help.checks import checks_page
from govreport_gui.gui.help.guide import guide_pages
from govreport_gui.gui.help.page import Page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.gui.help.page import Section
    from govreport_gui.model.form import Form
    from govreport_gui.wording import Words

HOME = "index"
_AROUND = 16
"""Characters that a hit shows before the words that were found."""
_SHOWN = 48
"""Characters of a hit."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A section that has the words; ``excerpt`` shows them."""

    page: Page
    section: Section
    excerpt: str

    @property
    def address(self) -> str:
        """The section's address."""
        return f"{self.page.key}#{self.section.anchor}" if self.section.anchor else self.page.key


@dataclass(frozen=True)
class Book:
    """All pages in the order of the contents; ``folder`` has their pictures."""

    folder: Path | Traversable
    pages: tuple[Page, ...]

    @cached_property
    def by_key(self) -> Mapping[str, Page]:
        """The pages by the names that addresses begin with."""
        return {page.key: page for page in self.pages}

    def has(self, address: str) -> bool:
        """Tell whether there is a place of this address, ``page`` or ``page#anchor``."""
        key, _, anchor = address.partition("#")
        page = self.by_key.get(key)
        return page is not None and (not anchor or anchor in page.anchors)

    def find(self, words: str) -> tuple[Hit, ...]:
        """Return the sections that have all the words; those that have them in the title first."""
        wanted = words.casefold().split()
        if not wanted:
            return ()
        hits = [
            (any(word not in section.title.casefold() for word in wanted), page, section)
            for page in self.pages
            for section in page.sections
            if all(word in f"{section.title}\n{section.words}".casefold() for word in wanted)
        ]
        ordered = sorted(hits, key=lambda hit: hit[0])
        return tuple(Hit(page, s, _excerpt(s.words, wanted)) for _, page, s in ordered)


def load_book(
    folder: Path | Traversable, forms: Sequence[Form], words: Words, others: Sequence[Page] = ()
) -> Book:
    """Read the written pages and make the others; ``forms`` begin with the newest edition.

    ``others`` are pages that somebody else has made.
    """
    order = tomllib.loads((folder / "contents.toml").read_text(encoding="utf-8"))["pages"]
    made = {
        page.key: page
        for page in (checks_page(folder, forms, words), *guide_pages(folder, forms), *others)
    }
    pages = (made.get(key) or _written(folder, key) for key in order)
    return Book(folder, tuple(pages))


def _written(folder: Path | Traversable, key: str) -> Page:
    return Page(key, (folder / f"{key}.md").read_text(encoding="utf-8"))


def _excerpt(text: str, wanted: Sequence[str]) -> str:
    flat = " ".join(text.split())
    place = min((at for word in wanted if (at := flat.casefold().find(word)) >= 0), default=0)
    start = max(0, place - _AROUND)
    return ("…" if start else "") + flat[start : start + _SHOWN]
