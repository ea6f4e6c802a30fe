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
    files: Iterable[Path],
    target: str,
    out: Path,
    *,
    infilter: str = "",
    profile: Path | None = None,
    patience: int = _PATIENCE,
) -> None:
    """Convert files with LibreOffice; ``target`` is its filter.

    It keeps its settings in ``profile``, or else in a folder of its own; making one takes seconds.
    """
    program = shutil.which("soffice")
    assert program, "LibreOffice is needed: make test installs it"
    options = [f"--infilter={infilter}"] if infilter else []
    settings = (profile or out / "profile").as_uri()
    command = [program, f"-env:UserInstallation={settings}", "--headless", *options]
    command += ["--convert-to", target, "--outdir", str(out), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=patience)
