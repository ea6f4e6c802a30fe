"""Show what somebody else has saved meanwhile."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.storage.backups import keep_version
from govreport_gui.storage.saving import report_bytes

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.files.filing import Filing


def reload(filing: Filing, path: Path) -> None:
    """Make the file's report the open one, as one step of undo.

    What stood here is kept among the earlier versions too: undo ends with the program.
    """
    session = filing.session
    try:
        found = filing.custody.read(path, filing.reading.read)
    except UnreadableFileError as error:
        filing.opening.unread.emit(error)
        return
    if found is None or session is None:
        return
    entry, opened = found
    if filing.versions is not None:
        with suppress(OSError):
            data = report_bytes(session.report)
            keep_version(filing.versions, path, data, datetime.now(UTC))
    if opened.form is not session.form:
        filing.take(opened.report, opened.report, entry)
        return
    filing.custody.hold(entry)
    session.become(opened.report, "reload")
    session.mark_saved(opened.report)
    filing.diary.saved(opened.report, path)
    filing.renamed.emit()
    filing.said.emit(translate("Reloading", "Read again: {path}").format(path=path))
