"""Which page is about what has the focus.

Widgets are known by the names of their classes: their modules are loaded when they are first
used, and the key F1 is no use of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.gui.help.book import HOME
from govreport_gui.gui.help.guide import PREFIX, guide_address

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form

DIALOGS: Mapping[str, str] = {
    "AboutDialog": "trouble#diagnostics",
    "CrashDialog": "trouble#crash",
    "DiagnosticsDialog": "trouble#diagnostics",
    "ExportDialog": "export",
    "FieldPicker": "text#ties",
    "FormsDialog": "forms",
    "HistoryDialog": "saving#undo",
    "KeyHelp": "keys",
    "Manual": HOME,
    "PasteDialog": "tables#paste",
    "PreviewDialog": "export#print",
    "QFileDialog": "opening#files",
    "QMessageBox": "trouble#questions",
    "QPrintDialog": "export#print",
    "ReasonDialog": "findings#reason",
    "RecoveryDialog": "saving#recover",
    "ReviewPage": "opening#review",
    "SettingsDialog": "settings",
    "TemplateDialog": "text#templates",
    "TidyDialog": "text#tidy",
    "VersionsDialog": "saving#versions",
    "WaitingDialog": "opening#reading",
}
"""The page of every dialog, by its class."""

_PLACES: Mapping[str, str] = {
    "ComparePage": "last-year#side-by-side",
    "FactsBar": "first-day#name",
    "HomeEntry": "window#home",
    "HomePage": "window#home",
    "ReadNotice": "opening#review",
    "ReportView": "window",
    "StartPage": "first-day",
}
"""The page of other widgets, where it is always the same."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The open report, as far as the pages depend on it: the section that is shown, by its key."""

    form: Form
    section: str
    finding: Finding | None


def address_of(widget: QWidget | None, asked: Asked | None) -> str:
    """Return the address of the page about a widget: its own, or that of what it stands in."""
    while widget is not None:
        for kind in type(widget).__mro__:
            address = DIALOGS.get(kind.__name__) or _PLACES.get(kind.__name__)
            find = _FINDERS.get(kind.__name__)
            if address is None and find is not None and asked is not None:
                address = find(widget, asked)
            if address is not None:
                return address
        widget = widget.parentWidget()
    return HOME


def section_address(form: Form, section: str) -> str:
    """Return the address of the page about a section: the guide to its table, or the texts."""
    table = form.table_of(section)
    return f"text#section-{section}" if table is None else f"{PREFIX}{table.key}"


def _of_grid(widget: QWidget, asked: Asked) -> str:
    ref: CellRef | None = getattr(widget, "current_ref", None)
    return "tables" if ref is None else guide_address(asked.form, ref)


def _of_text(widget: QWidget, asked: Asked) -> str:
    return section_address(asked.form, getattr(widget, "section", "") or asked.section)


def _of_sections(_widget: QWidget, asked: Asked) -> str:
    return section_address(asked.form, asked.section)


def _of_findings(_widget: QWidget, asked: Asked) -> str:
    return f"checks#{asked.finding.code}" if asked.finding else "findings"


_FINDERS: Mapping[str, Callable[[QWidget, Asked], str]] = {
    "FindingsPanel": _of_findings,
    "GridView": _of_grid,
    "NarrativeEditor": _of_text,
    "SectionList": _of_sections,
    "TextSectionView": _of_sections,
}
