"""Our own file, writing any file so that nothing is lost, and getting back what nearly was."""

from govreport_gui.storage.atomic import write_atomically
from govreport_gui.storage.disk import DISK, Disk
from govreport_gui.storage.ownfile import (
    SUFFIX,
    content_of,
    is_own_file,
    read_report,
    report_from,
    write_report,
)

__all__ = [
    "DISK",
    "SUFFIX",
    "Disk",
    "content_of",
    "is_own_file",
    "read_report",
    "report_from",
    "write_atomically",
    "write_report",
]
