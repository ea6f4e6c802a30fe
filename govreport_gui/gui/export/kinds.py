"""What can be exported, and how the documents are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.exporting import WRITERS, compose
from govreport_gui.gui.export.names import sound_name
from govreport_gui.gui.files.hand_over import checked
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govreport_gui.exporting import Document
    from govreport_gui.session.session import Session

_CHECK_REPORT = "check"


@dataclass(frozen=True, slots=True)
class Kind:
    """A file that may be ticked; ``key`` is what the settings remember it by."""

    key: str
    suffix: str

    @property
    def is_check(self) -> bool:
        """Whether it is the report on the check, and not the report."""
        return self.key == _CHECK_REPORT


@dataclass(frozen=True, slots=True)
class Task:
    """A document to be written, which nothing changes any more, and where."""

    document: Document
    path: Path


def kinds() -> tuple[Kind, ...]:
    """Return all that can be ticked: every format there is a writer for, and the check."""
    return (*(Kind(suffix, suffix) for suffix in WRITERS), Kind(_CHECK_REPORT, ".pdf"))


def kind_name(kind: Kind) -> str:
    """Return how a kind is called in the dialog."""
    match kind.key:
        case ".docx":
            return translate("Export", "&Word document (.docx)")
        case ".xlsx":
            return translate("Export", "E&xcel workbook (.xlsx)")
        case ".pdf":
            return translate("Export", "&PDF file (.pdf)")
        case ".html":
            return translate("Export", "Web pa&ge (.html)")
        case key if key == _CHECK_REPORT:
            return translate("Export", "&Check report for signature (.pdf)")
        case other:
            return other


def path_of(kind: Kind, folder: Path, name: str) -> Path:
    """Return where a file of a kind is written; ``name`` is without a suffix."""
    end = translate("HandOver", "-check report") if kind.is_check else ""
    return folder / (sound_name(name, end) + kind.suffix)


def tasks_of(chosen: Iterable[Kind], session: Session, folder: Path, name: str) -> tuple[Task, ...]:
    """Compose the documents as the report is now."""
    return tuple(
        Task(checked(session) if kind.is_check else _report(session), path_of(kind, folder, name))
        for kind in chosen
    )


def _report(session: Session) -> Document:
    return compose(session.form, session.report)
