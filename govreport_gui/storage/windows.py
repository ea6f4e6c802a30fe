"""Two calls of Windows that Python has no words for."""

from __future__ import annotations

import ctypes
from ctypes import c_int, c_uint32, c_uint64, c_void_p
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from pathlib import Path

_QUERY_LIMITED_INFORMATION = 0x1000
_HIDDEN = 0x2
_ACCESS_DENIED = 5


def process_begun(pid: int) -> str | None:
    """Return when a process began, in 100 ns since 1601; None when there is none any longer.

    Empty when it is another user's and hides.
    """
    kernel = _kernel()
    kernel.OpenProcess.restype = c_void_p
    handle = kernel.OpenProcess(c_uint32(_QUERY_LIMITED_INFORMATION), c_int(0), c_uint32(pid))
    if not handle:
        return "" if cast(Any, ctypes).get_last_error() == _ACCESS_DENIED else None
    try:
        times = [c_uint64() for _ in range(4)]
        if not kernel.GetProcessTimes(c_void_p(handle), *map(ctypes.byref, times)):
            return ""
        begun, ended = times[0].value, times[1].value
        return None if ended else str(begun)
    finally:
        kernel.CloseHandle(c_void_p(handle))


def hide(path: Path) -> None:
    """Hide a file from the Explorer; where that fails it is merely seen."""
    _kernel().SetFileAttributesW(str(path), c_uint32(_HIDDEN))


def _kernel() -> Any:  # noqa: ANN401 its functions are found at run time
    return cast(Any, ctypes).WinDLL("kernel32", use_last_error=True)
