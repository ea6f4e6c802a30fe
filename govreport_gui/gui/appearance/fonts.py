"""The typeface of the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_CHINESE = ("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei")


def use_chinese_font(application: QApplication) -> None:
    """Put a simplified Chinese face first where the system's own has no Chinese.

    Outside zh_CN locales fontconfig falls back to Japanese shapes, and takes punctuation from
    another face than the characters around it. Windows and Kylin have Chinese faces of their own.
    """
    font = application.font()
    own = QFontDatabase.writingSystems(font.family())
    if sys.platform != "linux" or QFontDatabase.WritingSystem.SimplifiedChinese in own:
        return
    found = [family for family in _CHINESE if QFontDatabase.hasFamily(family)]
    if found:
        font.setFamilies([found[0], *font.families()])
        application.setFont(font)
