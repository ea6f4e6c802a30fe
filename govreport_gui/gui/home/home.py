"""The overview of one open report: its entry above the sections and its page among theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from govreport_gui.gui.home.entry import HomeEntry
from govreport_gui.gui.home.todo import todo
from govreport_gui.gui.home.words import short_sentence

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QListWidget, QStackedWidget

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.gui.home.page import HomePage


class Home(QObject):
    """Keeps entry, list and page in step; the list's rows stay the sections'."""

    opened = Signal()
    """The overview is asked for."""
    closed = Signal()
    """The section that the list names is asked for."""
    asked = Signal(object)
    """The Part to go to."""
    export_asked = Signal()

    def __init__(
        self,
        bridge: SessionBridge,
        stack: QStackedWidget,
        sections: QListWidget,
        today: Callable[[], date],
    ) -> None:
        """Stand above the list of ``sections``, and among their pages in the ``stack``."""
        super().__init__(stack)
        self._bridge, self._today = bridge, today
        self._stack, self._sections = stack, sections
        self._page: HomePage | None = None
        self.entry = HomeEntry(sections.parentWidget())
        self.entry.clicked.connect(self.opened)
        self.entry.left_down.connect(self._go_down)
        bridge.updated.connect(self._on_update)
        stack.currentChanged.connect(self._show_where)
        sections.installEventFilter(self)
        sections.itemClicked.connect(self._close)
        sections.itemActivated.connect(self._close)
        self.entry.tell(short_sentence(todo(bridge.session)))

    @property
    def is_shown(self) -> bool:
        """Whether the overview is what is seen."""
        return self._page is not None and self._stack.currentWidget() is self._page

    def show(self) -> None:
        """Show the page; it is made when it is first asked for."""
        # Loaded when used: the window opens sooner without it.
        from govreport_gui.gui.home.page import HomePage  # noqa: PLC0415

        if self._page is None:
            self._page = HomePage(self._bridge, self._today, self._stack)
            self._page.asked.connect(self.asked)
            self._page.export_asked.connect(self.export_asked)
            self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)

    def focus(self) -> None:
        """Put the focus on the next step."""
        if self._page is not None:
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead the arrow up from the first section to the overview above it."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Up
            and self._sections.currentRow() == 0
        ):
            self.opened.emit()
            self.entry.setFocus(Qt.FocusReason.BacktabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _go_down(self) -> None:
        self.closed.emit()
        self._sections.setFocus(Qt.FocusReason.TabFocusReason)

    def _close(self) -> None:
        if self.is_shown:
            self.closed.emit()

    def _on_update(self) -> None:
        # Behind a key that was typed the checks come later, and tell again.
        if self._bridge.session.is_checked:
            self._bridge.later.do(self._tell)

    def _tell(self) -> None:
        self.entry.tell(short_sentence(todo(self._bridge.session)))

    def _show_where(self) -> None:
        """Mark the entry or the section: what is seen is marked, and nothing else."""
        self.entry.setChecked(self.is_shown)
        item = self._sections.currentItem()
        if item is not None:
            item.setSelected(not self.is_shown)
