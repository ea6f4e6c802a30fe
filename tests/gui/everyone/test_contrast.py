"""Words stand out at 4.5 : 1, marks at 3 : 1 (WCAG 2.1, 1.4.3 and 1.4.11), light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations, product

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.appearance.palettes import palette
from govreport_gui.gui.compare.looks import looks
from govreport_gui.gui.grid.colours import blend, colours
from govreport_gui.gui.grid.severity import Corner
from govreport_gui.gui.marks import COLOURS, mark_icon
from govreport_gui.gui.narrative.marks import _HIT, _LOOKS, _TINT
from govreport_gui.gui.review.sure import Sure, colour, icon

ROLE = QPalette.ColorRole
THEMES = pytest.mark.parametrize("dark", [False, True])


@THEMES
def test_last_years_figures_stand_out_in_every_field(*, dark: bool) -> None:
    made = colours(palette(dark=dark), active=True)
    assert poorer(4.5, [made.ghost], made.tints.values()) == []


@THEMES
def test_figures_and_labels_stand_out_on_every_ground(*, dark: bool) -> None:
    for active in (False, True):
        made = colours(palette(dark=dark), active=active)
        grounds = [*made.tints.values(), made.printed, made.named]
        grounds += [made.chosen(ground) for ground in made.tints.values()]
        assert poorer(4.5, [made.text], grounds) == []


@THEMES
def test_the_words_of_a_comparison_stand_out(*, dark: bool) -> None:
    base, made = palette(dark=dark).color(ROLE.Base), looks(palette(dark=dark))
    assert poorer(4.5, [made.text, made.calm], [base, made.heading]) == []
    changed = [made.gone.background().color(), made.new.background().color()]
    assert poorer(4.5, [made.text], changed) == []


@THEMES
def test_marked_words_of_a_text_stand_out(*, dark: bool) -> None:
    base, text = (palette(dark=dark).color(role) for role in (ROLE.Base, ROLE.Text))
    lines = [QColor(look[1 + dark]) for look in _LOOKS.values()]
    assert poorer(4.5, [text], [blend(base, line, _TINT / 255) for line in lines]) == []
    assert poorer(4.5, [text], [QColor(_HIT[dark])]) == []
    assert poorer(3, lines, [base]) == []


@THEMES
def test_marks_stand_out(*, dark: bool) -> None:
    theme = palette(dark=dark)
    grounds = [theme.color(ROLE.Base), theme.color(ROLE.Window), theme.color(ROLE.Button)]
    assert poorer(3, COLOURS.values(), grounds) == []
    assert poorer(3, [colour(sure, theme) for sure in Sure], grounds) == []
    assert poorer(3, COLOURS.values(), [QColor("white")]) == []  # what is drawn inside them


def test_no_mark_is_known_by_its_colour_alone(qapp: QApplication) -> None:
    """Without any colour, each mark is still another shape."""
    shapes = [mark_icon(kind).pixmap(32, 32).toImage() for kind in COLOURS]
    grey = [shape.createMaskFromColor(0, Qt.MaskMode.MaskOutColor) for shape in shapes]
    assert all(first != second for first, second in combinations(grey, 2))
    assert len({look[0] for look in _LOOKS.values()}) == len(_LOOKS)


@THEMES
def test_marks_stand_out_on_the_chosen_line(qapp: QApplication, *, dark: bool) -> None:
    theme = palette(dark=dark)
    line = theme.color(ROLE.Highlight)
    shown = [mark_icon(kind) for kind in COLOURS] + [icon(sure, theme) for sure in Sure]
    for one in shown:
        picture = one.pixmap(QSize(16, 16), 1, QIcon.Mode.Selected).toImage()
        places = product(range(picture.width()), range(picture.height()))
        inked = [picture.pixelColor(*place) for place in places]
        best = [c for c in inked if c.alpha() > 200 and contrast(c, line) >= 3]
        assert len(best) >= 8


@THEMES
def test_the_corners_of_cells_stand_out(*, dark: bool) -> None:
    made = colours(palette(dark=dark), active=True)
    found = [made.corners[corner] for corner in (Corner.ERROR, Corner.WARNING)]
    assert poorer(3, found, [made.field]) == []


@THEMES
def test_the_cursor_of_a_table_stands_out(*, dark: bool) -> None:
    for active in (False, True):
        made = colours(palette(dark=dark), active=active)
        assert poorer(3, [made.cursor, made.outline], [made.field]) == []


def poorer(least: float, fronts: Iterable[QColor], grounds: Iterable[QColor]) -> list[str]:
    """Return the pairs that stand out less."""
    return [
        f"{front.name()} on {ground.name()}: {contrast(front, ground):.2f}"
        for front, ground in product(fronts, grounds)
        if contrast(front, ground) < least
    ]


def contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: QColor) -> float:
    """WCAG 2.1, relative luminance."""
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
