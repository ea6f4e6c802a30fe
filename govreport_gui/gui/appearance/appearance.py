"""Changes the looks of every window while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QToolBar,
    QToolTip,
)

from govreport_gui.gui.appearance.palettes import palette
from govreport_gui.gui.settings.settings import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """The looks of one application; there is one of it, see ``of``.

    Where the system has colours of its own, they are taken as long as it is to decide: among them
    are those for people who see badly. Else the program's own colours follow its light or dark.
    """

    def __init__(self, application: QApplication) -> None:
        """Begin with what the system says; its text size is 100 %."""
        super().__init__(application)
        self._application = application
        self._font = QFont(application.font())
        self._percent, self._theme, self._has_edges = 100, Theme.SYSTEM, False
        # Asked for before anything is set, and once: setting a palette hides the system's.
        self._system_has_colours = not _is_plain(application)
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self._follow()

    @classmethod
    def of(cls, application: QApplication) -> Appearance:
        """Return the one of an application."""
        return application.findChild(Appearance) or cls(application)

    def set_theme(self, theme: Theme) -> None:
        """Show everything light, dark, or as the system is from now on."""
        self._theme = theme
        # Where there is a title bar of the system's, this tells it too.
        self._application.styleHints().setColorScheme(_SCHEMES[theme])
        self._follow()

    def set_text_size(self, percent: int) -> None:
        """Show all text in so many per cent of the system's size.

        What has a size of its own, such as a headline, keeps its proportion to the rest.
        """
        if percent == self._percent:
            return
        ratio, self._percent = percent / self._percent, percent
        own = [(w, w.font()) for w in self._application.allWidgets() if _has_font(w)]
        icons = [(w, w.iconSize()) for w in self._application.allWidgets() if _has_icons(w)]
        font = scaled(self._font, percent / 100)
        self._application.setFont(font)
        QToolTip.setFont(font)
        for widget, before in own:
            if _size(widget.font()) == _size(before):
                widget.setFont(scaled(widget.font(), ratio))
        for shown, size in icons:
            shown.setIconSize(size * ratio)

    def _follow(self) -> None:
        follows = self._theme is Theme.SYSTEM
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = dark if follows else self._theme is Theme.DARK
        self._make_edges_seen(dark=dark)
        colours = QPalette() if follows and self._system_has_colours else palette(dark=dark)
        self._application.setPalette(colours)
        QToolTip.setPalette(self._application.palette())

    def _make_edges_seen(self, *, dark: bool) -> None:
        if dark is self._has_edges:
            return
        self._has_edges = dark
        if not dark:
            self._application.setStyle("Fusion")
            return
        # Loaded when used: a light window has no need of it.
        from govreport_gui.gui.appearance.edges import BrightEdges  # noqa: PLC0415

        self._application.setStyle(BrightEdges())


def scaled(font: QFont, ratio: float) -> QFont:
    """Return a font of another size; its size may be given in points or in pixels."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * ratio)
    else:
        larger.setPixelSize(round(font.pixelSize() * ratio))
    return larger


def _size(font: QFont) -> tuple[float, int]:
    return font.pointSizeF(), font.pixelSize()


def _has_font(widget: QWidget) -> bool:
    return widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)


def _has_icons(widget: QWidget) -> TypeGuard[QAbstractItemView | QAbstractButton | QToolBar]:
    kinds = QAbstractItemView | QAbstractButton | QToolBar
    return isinstance(widget, kinds) and not widget.iconSize().isEmpty()


def _is_plain(application: QApplication) -> bool:
    """Tell whether the colours are only the style's."""
    style, role = application.style().standardPalette(), QPalette.ColorRole
    shown = application.palette()
    return all(shown.color(r) == style.color(r) for r in (role.Window, role.Base, role.Highlight))
