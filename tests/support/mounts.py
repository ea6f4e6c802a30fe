"""Real disks that are full or write-protected, where the machine lets us make some."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def mounted(*options: str) -> Iterator[None]:
    """Mount something for a while; the last option is where. Skips where that is not allowed."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root may mount a small disk")
    result = subprocess.run(["mount", *options], check=False, capture_output=True, text=True)
    if result.returncode:
        pytest.skip(f"this machine mounts no disks: {result.stderr.strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", options[-1]], check=True)
