"""A page of the manual and its sections."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_HEADING = re.compile(r"^(#{1,4})\s+(.*?)\s*(?:\{#([^}]+)\})?\s*$")
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)]*)\)")
_MARKUP = re.compile(r"\*\*|`|^\s*(?:[-*]|\d+\.|>)\s+|^\|[-| ]+\|$", re.MULTILINE)
_TAG = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands under one heading, as plain words; ``anchor`` is where links go."""

    anchor: str
    title: str
    words: str


@dataclass(frozen=True)
class Page:
    """One page; ``text`` is Markdown with ``{#anchor}`` behind headings, or HTML.

    Its first heading is its title.
    """

    key: str
    text: str
    is_html: bool = False
    name: str = ""
    """The title of a page of HTML."""

    @property
    def file(self) -> str:
        """The name that links call it by; its ending tells Qt what it is."""
        return f"{self.key}.{'html' if self.is_html else 'md'}"

    @property
    def title(self) -> str:
        """What the contents call it."""
        return self.sections[0].title

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections in order; the first one is what stands under the title."""
        if self.is_html:
            return (Section("", self.name, _TAG.sub(" ", self.text)),)
        found: list[tuple[str, str, list[str]]] = []
        for line in self.text.splitlines():
            heading = heading_of(line)
            if heading is not None:
                found.append((heading[1] if found else "", heading[0], []))
            elif found:
                found[-1][2].append(line)
        return tuple(Section(a, title, plain("\n".join(lines))) for a, title, lines in found)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Every place in the page that a link may go to."""
        return frozenset(section.anchor for section in self.sections)

    def links(self) -> tuple[str, ...]:
        """Return the targets of all links."""
        return tuple(m[3] for m in _LINK.finditer(self.text) if not m[1])

    def pictures(self) -> tuple[str, ...]:
        """Return the files of all pictures."""
        return tuple(m[3] for m in _LINK.finditer(self.text) if m[1])


def heading_of(line: str) -> tuple[str, str] | None:
    """Return title and anchor of a heading, None for another line; the title is its own anchor."""
    found = _HEADING.match(line)
    return None if found is None else (found[2], found[3] or found[2])


def plain(markdown: str) -> str:
    """Return the words of Markdown without its marks and pictures."""
    text = _LINK.sub(lambda m: "" if m[1] else m[2], markdown)
    lines = (line.strip() for line in _MARKUP.sub("", text).replace("|", " ").splitlines())
    return "\n".join(filter(None, lines))
