"""Each kind of file that could hurt gets its own sentence, and leaves nothing behind."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from govreport_gui.forms import Catalog
from govreport_gui.gui.window.main_window import MainWindow
from govreport_gui.model.form import Form
from govreport_gui.session.files import open_file, save_file
from tests.conftest import ROOT
from tests.gui.conftest import Person
from tests.support.containers import write_container
from tests.support.government import content, numbered
from tests.support.harmful import (
    as_scan,
    bomb,
    repacked,
    with_entities,
    with_macros,
    with_password,
)

STYLE = ROOT / "resources" / "styles" / "official.toml"


@pytest.fixture
def sound(catalog: Catalog, sample: Path, tmp_path: Path) -> Callable[[str], Path]:
    """Return a sound report in a file of some kind."""

    def make(ending: str) -> Path:
        opened, path = open_file(catalog, sample), tmp_path / f"年报{ending}"
        save_file(opened.form, opened.report, STYLE, path)
        return path

    return make


def cut(source: Path, target: Path) -> Path:
    data = source.read_bytes()
    target.write_bytes(data[: len(data) // 2])
    return target


CASES: dict[str, tuple[str, Callable[[Path, Path], Path], str]] = {
    "a zip bomb, Word": (".docx", bomb, "解压后远远超出"),
    "a zip bomb, Excel": (".xlsx", bomb, "解压后远远超出"),
    "entities, Word": (".docx", with_entities, "XML实体"),
    "entities, Excel": (".xlsx", with_entities, "XML实体"),
    "a password, PDF": (".pdf", with_password, "设了密码"),
    "broken, Word": (".docx", cut, "已损坏"),
    "broken, Excel": (".xlsx", cut, "已损坏"),
    "broken, PDF": (".pdf", cut, "已损坏"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_harmful_file_is_one_sentence_of_its_own(
    window: MainWindow, person: Person, sound: Callable[[str], Path], tmp_path: Path, name: str
) -> None:
    ending, harm, sentence = CASES[name]
    window.filing.opening.read(harm(sound(ending), tmp_path / f"坏{ending}"))
    [told] = person.told
    assert told.startswith(f"“坏{ending}”")
    assert sentence in told
    assert window.filing.session is None


def test_a_scan_says_that_it_is_one(window: MainWindow, person: Person, tmp_path: Path) -> None:
    window.filing.opening.read(as_scan(tmp_path / "扫描.pdf"))
    [told] = person.told
    assert told.startswith("“扫描.pdf”")
    assert "图片" in told


def test_a_huge_file_is_not_even_read(window: MainWindow, person: Person, tmp_path: Path) -> None:
    path = tmp_path / "大.txt"
    with path.open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    window.filing.opening.read(path)
    [told] = person.told
    assert told.startswith("“大.txt”太大")


def test_a_document_with_a_password_says_so(
    window: MainWindow, person: Person, tmp_path: Path
) -> None:
    window.filing.opening.read(write_container(tmp_path / "密.xlsx", {"EncryptedPackage": b"x"}))
    [told] = person.told
    assert told.startswith("“密.xlsx”设了密码")


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_macros_are_neither_run_nor_taken_over_and_that_is_said(
    window: MainWindow,
    catalog: Catalog,
    sound: Callable[[str], Path],
    tmp_path: Path,
    ending: str,
) -> None:
    path = tmp_path / f"宏{ending[:-1]}m"
    plain = open_file(catalog, sound(ending))
    opened = window.filing.reading.read(with_macros(sound(ending), path))
    assert opened is not None
    assert opened.report == plain.report
    assert [n.code for n in opened.notes if n not in plain.notes] == ["macros"]


@pytest.mark.parametrize(
    ("ending", "named"), [(".docx", ".pdf"), (".pdf", ".doc"), (".xlsx", ".docx")]
)
def test_a_file_with_a_wrong_name_is_read_as_what_it_is_and_that_is_said(
    window: MainWindow,
    catalog: Catalog,
    sound: Callable[[str], Path],
    ending: str,
    named: str,
) -> None:
    path = sound(ending)
    plain = open_file(catalog, path)
    opened = window.filing.reading.read(path.rename(path.with_suffix(named)))
    assert opened is not None
    assert opened.report == plain.report
    assert [n.code for n in opened.notes if n not in plain.notes] == ["mislabelled"]


def document_reaching_out(source: Path, target: Path, address: str) -> Path:
    """Write a Word document whose every part says that its template is elsewhere."""
    tag = (
        f'<Relationship Id="rIdX" TargetMode="External" Target="{address}" Type="http://schemas.'
        'openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"/></Relationships>'
    ).encode()

    def change(name: str, data: bytes) -> bytes:
        return data.replace(b"</Relationships>", tag) if name.endswith(".rels") else data

    return repacked(source, target, change)


def page_reaching_out(form: Form, target: Path, address: str) -> Path:
    """Write a page with pictures, frames and style sheets from elsewhere."""
    tags = f'<link rel="stylesheet" href="{address}"><img src="{address}"><iframe src="{address}">'
    text = f'<html><base href="{address}"><body>{tags}</iframe>{content(form, numbered(form))}'
    target.write_text(text, encoding="utf-8")
    return target


@pytest.mark.parametrize("ending", [".docx", ".html"])
def test_nothing_is_ever_fetched(
    window: MainWindow, form: Form, sound: Callable[[str], Path], tmp_path: Path, ending: str
) -> None:
    """What the file names is on a computer of ours, which would notice."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address, path = f"http://127.0.0.1:{server.getsockname()[1]}/a", tmp_path / f"远{ending}"
        if ending == ".docx":
            document_reaching_out(sound(ending), path, address)
        else:
            page_reaching_out(form, path, address)
        assert window.filing.reading.read(path) is not None
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()
