"""The look of the grid: lines, speed of painting, dark themes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QRegion
from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import Grid

_SCRIPT = Path(__file__).with_name("measure_lines.py")
_THICK = {1.0: 1, 1.25: 1, 1.5: 1, 1.75: 2, 2.0: 2}


@pytest.mark.parametrize(("scale", "thick"), _THICK.items())
def test_lines_are_even_and_sharp_at_every_scale(scale: float, thick: int) -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, _SCRIPT],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    measured = json.loads(run.stdout)
    *across, frame = measured["across"]
    assert measured["scale"] == scale
    assert across == [thick] * 6
    assert frame > thick
    assert len(measured["down"]) > 15
    assert set(measured["down"]) == {thick}


def test_a_dark_palette_makes_a_dark_grid_with_light_lines(grid: Grid) -> None:
    palette = QPalette(grid.view.palette())
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#dcdcdc"))
    grid.view.setPalette(palette)
    image = grid.view.grab().toImage()
    light = sum(
        image.pixelColor(x, y).lightness() > 128
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert light < 0.15 * (image.width() / 3) * (image.height() / 3)


def test_in_a_narrow_window_the_stub_stands_still_and_figures_are_seen(grid: Grid) -> None:
    """As on a laptop of 1366 pixels at 200 %."""
    grid.view.resize(440, 240)
    grid.view.horizontalScrollBar().setValue(10_000)
    model = grid.view.grid_model
    stub = model.fields.layout.stub_columns
    body, last = grid.view.body(), grid.view.visualRect(model.index_of(grid.ref("granted.total")))
    assert stub > 0
    assert body.left() > 100
    assert body.width() > 3 * last.width()
    assert last.right() < grid.view.width()


@pytest.mark.parametrize("part", [(0, 0, 60, 25), (250, 40, 90, 70), (330, 100, 3, 90)])
@pytest.mark.parametrize("scrolled", [0, 37, 10_000])
def test_a_part_that_is_painted_anew_looks_as_before(
    grid: Grid, part: tuple[int, int, int, int], scrolled: int
) -> None:
    grid.view.resize(440, 240)
    grid.view.verticalScrollBar().setValue(scrolled)
    viewport = grid.view.viewport()
    picture = QImage(viewport.size(), QImage.Format.Format_RGB32)
    viewport.render(picture, QPoint(), QRegion(viewport.rect()))
    before = picture.copy()
    area = QRect(*part)
    painter = QPainter(picture)
    painter.fillRect(area, QColor("red"))
    painter.end()
    viewport.render(picture, area.topLeft(), QRegion(area))
    assert picture == before


@pytest.mark.parametrize("edition", [2019, 2021])
def test_a_table_of_few_columns_fits_into_a_narrow_window(
    make_grid: Callable[..., Grid], edition: int
) -> None:
    view = make_grid("disclosure", edition).view
    view.resize(440, 240)
    assert view.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("much", ["7", "777"])
def test_a_wrong_total_stays_in_the_middle_beside_what_it_should_be(grid: Grid, much: str) -> None:
    texts = {"granted.natural": "5", "granted.companies": "0", "granted.total": "12"}
    grid.session.enter({grid.ref(name): text for name, text in texts.items()}, "type")
    grid.view.go_to(grid.ref("received.natural"))
    total = grid.view.visualRect(grid.view.grid_model.index_of(grid.ref("granted.total")))
    # Without the half where the sum stands.
    seen = total.adjusted(2, 3, -total.width() // 2 - 1, -2)
    before = grid.view.viewport().grab(seen).toImage()
    grid.session.enter({grid.ref("granted.natural"): much}, "type")
    assert grid.view.viewport().grab(seen).toImage() == before


def test_typing_repaints_only_a_few_cells(grid: Grid) -> None:
    texts: list[object] = []
    ask = grid.view.grid_model.text
    grid.view.grid_model.text = lambda box: texts.append(box) or ask(box)
    grid.view.go_to(grid.ref("inquiries.research"))
    QApplication.processEvents()
    texts.clear()
    grid.press("'1'", "Down")
    QApplication.processEvents()
    assert 0 < len(texts) < 100
