"""Workbooks worked out anew by a real LibreOffice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import load_workbook

from tests.support.office import convert

if TYPE_CHECKING:
    from pathlib import Path

    from openpyxl import Workbook

_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""
"""Its own setting: every formula of a workbook is worked out when the workbook is opened."""


def recalculated(file: Path) -> Workbook:
    """Return the values of a workbook after LibreOffice has opened it and worked it out."""
    out = file.parent / "recalculated"
    profile = out / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(_ALWAYS, encoding="utf-8")
    convert([file], "xlsx:Calc MS Excel 2007 XML", out)
    return load_workbook(out / file.name, data_only=True)
