"""Preamble, contact, signature and date: lines with blanks that are filled from the report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.model.ties import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.report import Paragraphs, Report
    from govreport_gui.model.source import Source

_BLANK = re.compile(r"\{([a-z_]+)\}")
_ALWAYS = {"agency", "year", "next_year"}


@dataclass(frozen=True, slots=True)
class Line:
    """A line with blanks; it is left out where what it ``needs`` is not given."""

    words: str
    needs: str


@dataclass(frozen=True, slots=True)
class Template:
    """Lines to begin a text with."""

    key: str
    lines: tuple[Line, ...]

    @property
    def asked(self) -> tuple[str, ...]:
        """The names of what may be given beside what the report knows."""
        names = (name for line in self.lines for name in _BLANK.findall(line.words))
        return tuple(dict.fromkeys(name for name in names if name not in _ALWAYS))


def filled(template: Template, report: Report, given: Mapping[str, str]) -> Paragraphs:
    """Return the lines for a report; what it does not know yet is shown as ＿＿."""
    year = report.year
    known = {
        "agency": report.agency.strip() or UNKNOWN,
        "year": UNKNOWN if year is None else str(year),
        "next_year": UNKNOWN if year is None else str(year + 1),
        **{name: words for name, value in given.items() if (words := value.strip())},
    }
    return tuple(
        _BLANK.sub(lambda match: known.get(match[1], UNKNOWN), line.words)
        for line in template.lines
        if not line.needs or line.needs in known
    )


def templates_from(source: Source) -> Mapping[str, Template]:
    """Read the templates; raises UnsoundFormError for a mistake or a key that is there twice."""
    templates: dict[str, Template] = {}
    for one in source.sources("template"):
        key = one.take("key", str)
        template = Template(key, tuple(_line(line) for line in one.sources("lines")))
        one.finish()
        if key in templates:
            raise one.unsound(f"template {key!r} is there twice")
        templates[key] = template
    return templates


def _line(source: Source) -> Line:
    line = Line(source.take("words", str), source.take("needs", str, ""))
    source.finish()
    return line
