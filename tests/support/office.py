"""A real LibreOffice, to see what others see."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_PATIENCE = 110
"""Seconds for a few files."""


def convert(
    files: Iterable[Path], target: str, out: Path, *, infilter: str = "", patience: int = _PATIENCE
) -> None:
    """Convert files with LibreOffice, in a profile of its own; ``target`` is its filter."""
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed: make test installs it"
    options = [f"--infilter={infilter}"] if infilter else []
    profile = (out / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", *options]
    command += ["--convert-to", target, "--outdir", str(out), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=patience)
