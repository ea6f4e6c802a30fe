"""The manual is whole: every check, row, dialog has its place, and no link leads nowhere."""

from __future__ import annotations

import ast
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from govreport_gui.forms import Catalog
from govreport_gui.gui.help.book import Book
from govreport_gui.gui.help.checks import check_codes
from govreport_gui.gui.help.guide import guide_address
from govreport_gui.gui.help.topics import DIALOGS, section_address
from govreport_gui.model.form import Form
from tests.conftest import ROOT

HELP = ROOT / "resources" / "help"
GUI = ROOT / "govreport_gui" / "gui"
MOST = 1_500_000
"""Bytes of all pictures."""


def classes() -> dict[str, set[str]]:
    """Every class of the window with the names of its bases, as the source has them."""
    return {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for file in GUI.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    }


def test_every_dialog_has_a_page(book: Book) -> None:
    dialogs = {name for name, bases in classes().items() if "QDialog" in bases}
    assert dialogs - DIALOGS.keys() == set()


def test_no_page_is_kept_for_a_dialog_that_is_gone() -> None:
    known = classes().keys() | {"QFileDialog", "QMessageBox", "QPrintDialog"}
    assert DIALOGS.keys() - known == set()


def test_every_place_that_f1_may_lead_to_is_there(book: Book) -> None:
    assert [address for address in DIALOGS.values() if not book.has(address)] == []


def test_every_check_has_its_section(book: Book) -> None:
    assert [code for code in check_codes() if not book.has(f"checks#{code}")] == []


def test_nothing_is_told_of_a_check_that_is_gone() -> None:
    told = tomllib.loads((HELP / "checks.toml").read_text(encoding="utf-8"))["check"]
    assert set(told) == set(check_codes())


def test_every_check_says_what_it_means_what_to_do_and_where_it_is_from(book: Book) -> None:
    sections = {s.anchor: s.words for s in book.by_key["checks"].sections}
    for code in check_codes():
        lines = sections[code].splitlines()
        assert len(lines) == 3, code
        assert lines[1].startswith("怎么办：")
        assert lines[2].startswith("依据：")
        assert len(lines[2]) > len("依据：")


def test_every_cell_of_every_edition_has_its_advice(book: Book, any_form: Form) -> None:
    assert {
        a for ref in any_form.fields if not book.has(a := guide_address(any_form, ref))
    } == set()


def test_every_row_and_column_is_told_with_its_source(catalog: Catalog) -> None:
    told = tomllib.loads((HELP / "guide.toml").read_text(encoding="utf-8"))
    for table in catalog.current.tables:
        fields = [f for form in catalog for f in form.fields.values() if f.ref.table == table.key]
        assert {f.row.key for f in fields if f.row.stub} == set(told[table.key]["rows"])
        assert {f.column.key for f in fields} == set(told[table.key]["columns"])
        advice = [*told[table.key]["rows"].values(), *told[table.key]["columns"].values()]
        assert all(one.keys() == {"fill", "source"} and all(one.values()) for one in advice)


def test_every_section_has_a_page(book: Book, any_form: Form) -> None:
    assert all(book.has(section_address(any_form, s.key)) for s in any_form.sections)


def test_no_link_leads_nowhere(book: Book) -> None:
    dead = [
        (page.key, link)
        for page in book.pages
        for link in page.links()
        if not book.has(address_of(page.key, link)) or not named(book, page.key, link)
    ]
    assert dead == []


def address_of(page: str, link: str) -> str:
    """Return the address that a link on a page means."""
    file, _, anchor = link.partition("#")
    key = file.rpartition(".")[0] if file else page
    return f"{key}#{anchor}" if anchor else key


def named(book: Book, page: str, link: str) -> bool:
    """Tell whether a link calls its page by the very name of the file."""
    file = link.partition("#")[0]
    return not file or file == book.by_key[file.rpartition(".")[0]].file


def test_every_page_is_in_the_contents_and_every_file_is_a_page(book: Book) -> None:
    written = {file.stem for file in HELP.glob("*.md")}
    assert written <= book.by_key.keys()
    assert len(book.pages) == len(book.by_key)


def test_every_page_can_be_come_to_by_links_from_the_first(book: Book) -> None:
    reached, waiting = set[str](), ["index"]
    while waiting:
        key = waiting.pop()
        if key not in reached:
            reached.add(key)
            waiting += [address_of(key, t).partition("#")[0] for t in book.by_key[key].links()]
    assert book.by_key.keys() - reached == set()


def test_every_picture_is_there_and_none_is_left_over(book: Book) -> None:
    used = {picture for page in book.pages for picture in page.pictures()}
    there = {f"pictures/{file.name}" for file in (HELP / "pictures").iterdir()}
    assert used == there
    assert all(not QImage(str(HELP / picture)).isNull() for picture in used)


def test_pictures_stay_small() -> None:
    assert sum(file.stat().st_size for file in Path(HELP).rglob("*.png")) < MOST


@pytest.mark.parametrize("words", ["xx", "http", "TODO", "三安全 ", "\u3000\u3000"])
def test_nothing_is_left_over_in_the_pages(book: Book, words: str) -> None:
    assert [page.key for page in book.pages if not page.is_html and words in page.text] == []


def test_no_paragraph_is_broken_into_lines(book: Book) -> None:
    """Qt would set a blank between the lines, which Chinese does not have."""
    broken = [
        (page.key, before, after)
        for page in book.pages
        if not page.is_html
        for before, after in pairwise(page.text.splitlines())
        if before and after and before[0] not in "#-|0123456789" and after[0] not in "-|"
    ]
    assert broken == []


def test_search_finds_sections_and_prefers_their_titles(book: Book) -> None:
    hits = book.find("结转下年度")
    assert "结转下年度" in hits[0].section.title
    assert {"guide-applications", "checks", "first-day"} <= {hit.page.key for hit in hits}
    assert all(book.has(hit.address) for hit in hits)


def test_search_wants_all_words_and_shows_them(book: Book) -> None:
    hits = book.find("打印机 开机")
    assert [hit.page.key for hit in hits] == ["export"]
    assert "打印机" in hits[0].excerpt
    assert book.find("独角兽") == ()
    assert book.find("  ") == ()
