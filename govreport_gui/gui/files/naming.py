"""What files are called, and where they are to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from govreport_gui.gui.questions import Questions
    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_FORBIDDEN = str.maketrans(dict.fromkeys('\\/:*?"<>|', "_"))
_LONGEST_NAME = 200
"""Bytes; most file systems allow 255, and a suffix must still fit."""


def file_name(title: str, end: str = "") -> str:
    """Return a title as every file system takes it; the ``end`` of the name is never cut off."""
    name = " ".join(title.split()).translate(_FORBIDDEN).strip(" .")
    return name.encode()[: _LONGEST_NAME - len(end.encode())].decode(errors="ignore") + end


def title_of(form: Form, report: Report) -> str:
    """Return a report's title as it is printed: 青石镇人民政府2025年政府信息公开工作年度报告."""
    year = f"{report.year}年" if report.year else ""
    return f"{report.agency}{year}{form.title}"


def ask_where(questions: Questions, settings: Settings, name: str, suffix: str) -> Path | None:
    """Ask for a file; what is written there is what its name says, whatever was typed."""
    path = questions.file_to_write(settings.folder, name, suffix)
    if path is None:
        return None
    if path.suffix.lower() != suffix:
        path = path.with_name(path.name + suffix)
        if path.exists() and not questions.may_replace(path.name):
            return None
    settings.folder = path.parent
    return path
