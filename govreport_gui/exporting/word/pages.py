"""The pages of a Word file: paper, margins, and the page number at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.exporting.style import OUTSIDE, POINTS_PER_MM
from govreport_gui.exporting.word.markup import (
    TWIPS,
    element,
    paragraph,
    part,
    reference,
    run,
)
from govreport_gui.exporting.word.package import relation
from govreport_gui.exporting.word.styles import FOOTER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

    from govreport_gui.exporting.style import Style

_SIDES = {"default": "right", "even": "left"}


def footers(style: Style) -> dict[str, Element]:
    """Return the foot of the pages, and that of even ones where it is another."""
    if style.page.folio_side != OUTSIDE:
        return {"footer1": part("w:ftr", _folio())}
    return {
        f"footer{number}": part("w:ftr", _folio(side))
        for number, side in enumerate(_SIDES.values(), start=1)
    }


def _folio(side: str = "") -> Element:
    """Return the page number between dashes; at a ``side`` it keeps a character from the edge."""
    number = element("w:fldSimple", run("1"), instr=" PAGE ")
    placing: tuple[Element, ...] = ()
    if side:
        inset = element("w:ind", **{f"{side}Chars": 100, side: 280})
        placing = inset, element("w:jc", val=side)
    return paragraph(FOOTER, run("— "), number, run(" —"), properties=placing)


def set_up(style: Style, feet: Mapping[str, Element]) -> Element:
    """Return the properties of the section that the whole document is."""
    page = style.page
    references = (
        reference("w:footerReference", relation(foot), type=kind)
        for kind, foot in zip(_SIDES, feet, strict=False)
    )
    lengths = {side: getattr(page, side) for side in ("top", "right", "bottom", "left")}
    folio = (page.bottom - page.folio) * POINTS_PER_MM - style.folio.pitch
    return element(
        "w:sectPr",
        *references,
        element("w:pgSz", w=_twips(page.width), h=_twips(page.height)),
        element(
            "w:pgMar",
            **{side: _twips(length) for side, length in lengths.items()},
            header=_twips(page.top / 2),
            footer=round(folio * TWIPS),
            gutter=0,
        ),
    )


def _twips(millimetres: float) -> int:
    return round(millimetres * POINTS_PER_MM * TWIPS)
