"""What exported files are called: 青石镇2025年政府信息公开工作年度报告."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govreport_gui.gui.files.naming import file_name

if TYPE_CHECKING:
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report

_TOWN = re.compile(r"(?:.*[省市县区旗])?(.+?(?:镇|乡|苏木))(?:人民)?政府")
_SUBDISTRICT = re.compile(r"(?:.*[省市县区旗])?(.+?街道)(?:办事处|办)?")
_GOVERNMENT = re.compile(r"(.+?)人民政府")


def short_name(agency: str) -> str:
    """Return how an office is called at home: 青石镇 for 云岭县青石镇人民政府.

    A department keeps its whole name, which tells the county's from the city's.
    """
    for pattern in (_TOWN, _SUBDISTRICT, _GOVERNMENT):
        if match := pattern.fullmatch(agency.strip()):
            return match[1]
    return agency.strip()


def base_name(form: Form, report: Report) -> str:
    """Return the name of a report's files, without a suffix."""
    year = f"{report.year}年" if report.year else ""
    return sound_name(f"{short_name(report.agency)}{year}{form.title}")


def sound_name(name: str, end: str = "") -> str:
    """Return a name that Windows takes, too; the ``end`` of it is never cut off."""
    printable = "".join(char if char.isprintable() else " " for char in name)
    return file_name(printable, end)
