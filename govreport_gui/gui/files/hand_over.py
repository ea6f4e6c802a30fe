"""Hand the check over: a report on it to be signed, and a workbook that shows what is wrong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from govreport_gui.gui.translation import QtWords, translate

if TYPE_CHECKING:
    from govreport_gui.exporting import Document
    from govreport_gui.gui.files.filing import Filing
    from govreport_gui.session.session import Session


def write_check_report(filing: Filing, suffix: str) -> None:
    """Ask for a file and write the report on the check there, in the format of the suffix."""
    filing.documents.write(checked, translate("HandOver", "-check report"), suffix)


def write_annotated(filing: Filing) -> None:
    """Ask for a file and write a workbook there whose cells say what is wrong with them."""
    filing.documents.write(_annotated, translate("HandOver", "-checked"), ".xlsx")


def checked(session: Session) -> Document:
    """Return the report on the check as it is now."""
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.wording.check_report import check_report  # noqa: PLC0415

    return check_report(
        session.form,
        session.report,
        session.findings,
        session.justified,
        QtWords(),
        date.today(),  # noqa: DTZ011 the office's own clock
    )


def _annotated(session: Session) -> Document:
    # Loaded when used: the window opens sooner without it.
    from govreport_gui.wording.annotated import annotated  # noqa: PLC0415

    return annotated(session.form, session.report, session.findings, session.justified, QtWords())
