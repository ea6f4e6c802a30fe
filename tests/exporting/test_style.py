"""The style is data, and a slip in it is refused with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from govreport_gui.exporting.style import POINTS_PER_MM, Style, UnsoundStyleError, load_style
from tests.conftest import ROOT

OFFICIAL = (ROOT / "resources" / "styles" / "official.toml").read_text(encoding="utf-8")


def load(tmp_path: Path, text: str) -> Style:
    file = tmp_path / "style.toml"
    file.write_text(text, encoding="utf-8")
    return load_style(file)


@pytest.mark.parametrize(
    ("old", "new", "place", "reason"),
    [
        ("pitch = 36", "pitsch = 36", "title", "missing key pitch"),
        ("folio = 7", "folio = 7\nlead = 3", "page", "unknown key lead"),
        ("size = 22", 'size = "22"', "title › size", "is not a float"),
        ("size = 22", "size = true", "title › size", "is not a float"),
        ('typeface = "kaiti"', 'typeface = "kaishu"', "style.toml", "unknown typeface 'kaishu'"),
        ('folio_side = "outside"', 'folio_side = "left"', "style.toml", "unknown folio_side"),
        ('count = "', 'counts = "', "words", "missing key count"),
        ("columns = 6", "columns = 100", "style.toml", "not in the order"),
        ("[page]", "page = 3\n[pages]", "style.toml", "unknown key pages"),
        ("[page]", "[page", "style.toml", "line"),
    ],
)
def test_a_slip_is_refused_with_its_place(
    tmp_path: Path, old: str, new: str, place: str, reason: str
) -> None:
    with pytest.raises(UnsoundStyleError) as caught:
        load(tmp_path, OFFICIAL.replace(old, new, 1))
    assert caught.value.place.endswith(place)
    assert reason in caught.value.reason


def test_a_line_of_the_official_style_holds_28_characters(style: Style) -> None:
    advance = style.body.size + style.body.tracking
    assert 28 <= style.page.text_width / advance < 29


def test_a_page_of_the_official_style_holds_22_lines(style: Style) -> None:
    assert 22 <= style.page.text_height / style.body.pitch < 23


def test_the_type_area_is_156_by_225_millimetres(style: Style) -> None:
    assert style.page.text_width == pytest.approx(156 * POINTS_PER_MM)
    assert style.page.text_height == pytest.approx(225 * POINTS_PER_MM)


def test_a_table_of_many_columns_is_set_smaller(style: Style) -> None:
    assert style.table(4).size > style.table(10).size
