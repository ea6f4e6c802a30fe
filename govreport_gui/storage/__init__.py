"""Our own file, and writing any file so that nothing is lost."""

from govreport_gui.storage.atomic import write_atomically
from govreport_gui.storage.ownfile import SUFFIX, is_own_file, read_report, write_report

__all__ = ["SUFFIX", "is_own_file", "read_report", "write_atomically", "write_report"]
