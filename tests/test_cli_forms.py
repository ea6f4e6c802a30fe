from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from govreport_gui.cli import main
from govreport_gui.forms.packages import fingerprint, read_package

FORMS = files("govreport_gui.resources") / "forms" / "annual_report"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package as an office makes it by command."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home" / "data"))
    text = (FORMS / "2021.toml").read_text(encoding="utf-8")
    edition = tmp_path / "2026.toml"
    edition.write_text(text.replace("edition = 2021", "edition = 2026", 1), encoding="utf-8")
    key, out = tmp_path / "key", tmp_path / "yunling.govforms"
    assert main(["forms", "key", str(key)]) == 0
    names = ["--name", "yunling", "--title", "云岭县2026年表样", "--version", "1"]
    assert main(["forms", "sign", str(edition), *names, "--key", str(key), "-o", str(out)]) == 0
    return out


def test_an_office_signs_and_a_clerk_installs(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = fingerprint(read_package(package).key)
    assert main(["forms", "install", str(package)]) == 2
    assert key in capsys.readouterr().out
    assert main(["forms", "install", str(package), "--trust", key]) == 0
    assert main(["forms", "list"]) == 0
    assert f"yunling 1\t2026\t{key}\t云岭县2026年表样" in capsys.readouterr().out
    blank = tmp_path / "blank.docx"
    assert main(["blank", "--year", "2026", "-o", str(blank)]) == 0
    assert main(["forms", "remove", "yunling"]) == 0
    assert main(["forms", "list"]) == 0
    assert not capsys.readouterr().out


def test_a_key_is_never_written_over_another(package: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    before = key.read_text(encoding="ascii")
    assert main(["forms", "key", str(key)]) == 2
    assert key.read_text(encoding="ascii") == before
    assert key.stat().st_mode & 0o777 == 0o600


def test_what_cannot_be_signed_is_said(
    package: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ["--name", "a", "--title", "a", "--version", "1", "-o", str(tmp_path / "a.govforms")]
    edition, key = str(tmp_path / "2026.toml"), str(tmp_path / "key")
    assert main(["forms", "sign", "missing.toml", *names, "--key", key]) == 2
    assert main(["forms", "sign", edition, *names, "--key", edition]) == 2
    assert main(["forms", "sign", key, *names, "--key", key]) == 2
    told = capsys.readouterr().err.splitlines()
    assert ["missing.toml" in told[0], "2026.toml" in told[1], "key" in told[2]] == [True] * 3
