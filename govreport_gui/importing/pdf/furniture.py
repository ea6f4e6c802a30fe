"""Running heads, running feet and page numbers: printed on the page, no part of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govreport_gui.importing.pdf.lines import Line

_DEEPEST = 3
"""So many lines at the top and at the bottom of a page may be furniture."""
_NEAR = 2.0
"""Points that furniture may move from page to page."""
_FAR = 1.5
"""Sizes of type that part a page number from the text, above and below."""
_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"[-—–·~\s]*\d{1,3}[-—–·~\s]*|\d{1,3}\s*/\s*\d{1,3}"
    r"|第?\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|Page \d+(?: of \d+)?"
)


def without_furniture(
    pages: Sequence[Sequence[Line]], bodies: Sequence[tuple[float, float]]
) -> list[list[Line]]:
    """Drop furniture from the free lines of each page.

    ``bodies`` are the top and bottom of the tables of each page (infinite where there is none):
    furniture stands above or below them.
    """
    return [
        [line for line in lines if not any(line is dropped for dropped in _found(pages, at, body))]
        for at, (lines, body) in enumerate(zip(pages, bodies, strict=True))
    ]


def _found(pages: Sequence[Sequence[Line]], at: int, body: tuple[float, float]) -> Iterator[Line]:
    """Yield lines from the page's edge inwards, as long as they are furniture."""
    lines = pages[at]
    for outer in (lines[:_DEEPEST], lines[: -_DEEPEST - 1 : -1]):
        for depth, line in enumerate(outer):
            inner = outer[depth + 1] if depth + 1 < len(outer) else None
            if body[0] < line.base < body[1] or not _is_furniture(pages, at, line, inner):
                break
            yield line


def _is_furniture(pages: Sequence[Sequence[Line]], at: int, line: Line, inner: Line | None) -> bool:
    others = (lines for index, lines in enumerate(pages) if index != at)
    if any(_repeats(line, other) for lines in others for other in _outer(lines)):
        return True
    if not _PAGE_NUMBER.fullmatch(line.text.strip()):
        return False
    decorated = not line.text.strip().isdigit()
    apart = inner is None or abs(line.base - inner.base) > (1 + _FAR) * inner.size
    return decorated or (apart and (inner is None or line.left > inner.left + line.size))


def _outer(lines: Sequence[Line]) -> Sequence[Line]:
    return (*lines[:_DEEPEST], *lines[-_DEEPEST:])


def _repeats(line: Line, other: Line) -> bool:
    """Tell whether lines say the same at the same place, but for the page's number."""
    if abs(line.base - other.base) > _NEAR:
        return False
    one, two = line.text.strip(), other.text.strip()
    masked = _FIGURES.sub("0", one) == _FIGURES.sub("0", two)
    return one == two or (masked and one[-1] not in "。；，：")
