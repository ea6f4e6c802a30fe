"""Limits of a process on Windows: a job object that the process puts itself into."""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int64, c_size_t, c_uint32, c_uint64

_EXTENDED_LIMITS = 9
_PROCESS_TIME, _ACTIVE_PROCESSES, _PROCESS_MEMORY, _DIE_UNHANDLED = 0x2, 0x8, 0x100, 0x400
_TICKS = 10_000_000
"""Of 100 ns, in a second."""


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("largest_working_set", c_size_t),
        ("active_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION; 144 bytes in a 64-bit process."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def limits(seconds: int, memory: int) -> ExtendedLimits:
    """Return what binds one process that starts no other; when it crashes no box opens."""
    flags = _PROCESS_TIME | _ACTIVE_PROCESSES | _PROCESS_MEMORY | _DIE_UNHANDLED
    basic = _BasicLimits(process_time=seconds * _TICKS, flags=flags, active_processes=1)
    return ExtendedLimits(basic=basic, process_memory=memory)


if sys.platform == "win32":
    from ctypes import byref, c_int, c_void_p, sizeof

    def bind_to_job(seconds: int, memory: int) -> bool:
        """Put this process into a job of its own; tell whether Windows let it.

        The handle stays open on purpose: the job lasts as long as the process.
        """
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = c_void_p
        kernel.CreateJobObjectW.argtypes = (c_void_p, c_void_p)
        kernel.GetCurrentProcess.restype = c_void_p
        kernel.SetInformationJobObject.argtypes = (c_void_p, c_int, c_void_p, c_uint32)
        kernel.AssignProcessToJobObject.argtypes = (c_void_p, c_void_p)
        job, wanted = kernel.CreateJobObjectW(None, None), limits(seconds, memory)
        return bool(
            job
            and kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, byref(wanted), sizeof(wanted))
            and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        )
