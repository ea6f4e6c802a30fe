"""What keeps a release back, and that the version stands in one place."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version as installed_version
from pathlib import Path

import pytest

from govreport_gui.gui.help.licences import version_of_program
from installer import release
from installer.release import STEPS, Site, changelog, check, committed, names, over_goal, smoke
from tests.conftest import ROOT

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A checkout of version 1.2.0 with everything committed."""
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.0"\n', encoding="utf-8")
    (tmp_path / ".gitignore").write_text("/out/\n", encoding="utf-8")
    (tmp_path / "CHANGELOG.md").write_text(
        "# 更新记录\n\n## 1.2.0（2027-01-04）\n", encoding="utf-8"
    )
    (tmp_path / "out").mkdir()
    log = tmp_path / "out" / "log"
    log.touch()
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.invalid"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "All"]):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    return Site(tmp_path, log)


def test_about_the_package_and_the_record_of_changes_say_the_version_of_the_project() -> None:
    assert version_of_program() == installed_version("govreport") == VERSION
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert names(re.findall("^## .*", text, re.MULTILINE)[0], VERSION)


def test_the_version_stands_nowhere_else() -> None:
    files = [ROOT / "Makefile", ROOT / "README.md", *(ROOT / "translations").glob("*.ts")]
    for folder in ("govreport_gui", "installer", "resources"):
        files += (ROOT / folder).rglob("*")
    kinds = {".py", ".sh", ".cmd", ".nsi", ".spec", ".toml", ".md", ".xml", ".json", ".desktop", ""}
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in files
        if file.suffix in kinds | {".ts"} and file.is_file()
    }
    assert len(texts) > 200
    assert [file.name for file, text in texts.items() if names(text, VERSION)] == []


def test_a_checkout_with_everything_committed_holds_nothing_back(site: Site) -> None:
    assert [*committed(site), *changelog(site)] == []


def test_a_file_that_is_not_committed_is_named(site: Site) -> None:
    (site.root / "half.py").touch()
    assert list(committed(site)) == ["1 files are not committed, the first: half.py"]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("## 未发布（1.2.0）", "still says 未发布"),
        ("## 1.1.0（2026-12-01）", "does not name 1.2.0"),
        ("## 11.2.0（2026-12-01）", "does not name 1.2.0"),
        ("## 1.2.0.1（2026-12-01）", "does not name 1.2.0"),
        ("### 1.2.0", "does not name 1.2.0"),
    ],
)
def test_the_record_of_changes_begins_with_the_version(site: Site, heading: str, said: str) -> None:
    (site.root / "CHANGELOG.md").write_text(f"# 更新记录\n\n{heading}\n", encoding="utf-8")
    [sentence] = changelog(site)
    assert said in sentence


def test_a_row_of_the_bench_over_its_goal_is_named() -> None:
    rows = {
        "start": {"value": 2.5, "unit": "s", "goal": 2.0, "holds": False},
        "key": {"value": 0.5, "unit": "ms", "goal": 8.0, "holds": True},
        "size": {"value": 9.0, "unit": "MB", "goal": None, "holds": None},
    }
    assert list(over_goal(rows)) == ["start: 2.500 s, the goal is 2"]


def test_a_text_without_translation_holds_back(site: Site) -> None:
    folder = site.root / "translations"
    folder.mkdir()
    message = '<message><source>a</source><translation type="unfinished"/></message>'
    (folder / "x.ts").write_text(f"<TS><context>{message}</context></TS>", encoding="utf-8")
    assert "x.ts: 1 texts are unfinished" in list(release.translations(site))


def test_a_frozen_program_must_be_new_know_its_version_and_do_the_job(site: Site) -> None:
    assert list(smoke(site)) == ["there is no frozen program: make package"]
    built = site.root / "out" / "linux" / "govreport"
    built.mkdir(parents=True)
    for name in ("govreport", "govreport-window"):
        (built / name).write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
        (built / name).chmod(0o755)
    os.utime(built / "govreport", (1, 1))
    said = "\n".join(smoke(site))
    assert "older than the last commit" in said
    assert "does not know that it is 1.2.0" in said
    assert "govreport check qingshi_2025.txt: ended with 3" in said
    assert said.count("convert") == 5
    assert "ended by itself with 3" in said


def test_the_python_that_is_shipped_is_the_one_that_was_tested(site: Site) -> None:
    assert list(release.runtime(site)) == ["there is no Python to ship: make package"]
    shipped = site.root / "out" / "runtime" / "bin" / "python3.11"
    shipped.parent.mkdir(parents=True)
    shipped.symlink_to(sys.executable)
    assert list(release.runtime(site)) == []
    shipped.unlink()
    shipped.write_text("#!/bin/sh\necho 3.11.0\n", encoding="utf-8")
    shipped.chmod(0o755)
    [said] = release.runtime(site)
    assert "shipped is Python 3.11.0" in said


def test_each_step_is_told_and_one_that_is_not_ok_ends_with_1(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = {"good": lambda _: iter(()), "bad": lambda _: iter(["it is broken"])}
    assert check(site.root, [], steps) == 1
    said = capsys.readouterr().out
    assert re.search(r"^ok +good", said, re.MULTILINE)
    assert re.search(r"^NOT OK +bad.*\n +it is broken", said, re.MULTILINE)
    assert check(site.root, ["bad"], steps) == 0
    said = capsys.readouterr().out
    assert "skipped  bad" in said
    assert said.endswith("All ok but what was skipped\n")


def test_a_misspelt_step_is_not_taken_for_skipped(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(site.root, ["benhc"], STEPS) == 2
    assert "There are: committed changelog" in capsys.readouterr().err
