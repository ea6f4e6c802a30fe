"""The menus Edit and View."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QActionGroup, QKeySequence

from govreport_gui.gui.actions import action, switch
from govreport_gui.gui.settings.settings import AfterEnter
from govreport_gui.gui.settings.zoom import STEP
from govreport_gui.gui.translation import translate
from govreport_gui.gui.window.steps import step_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from govreport_gui.gui.settings.settings import Settings
    from govreport_gui.gui.window.main_window import MainWindow
    from govreport_gui.model.report import ChangeSet
    from govreport_gui.session.session import Session

_Keys = QKeySequence.StandardKey
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_REDO = (QKeyCombination(_CONTROL, Qt.Key.Key_Y), QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_Z))
"""Both that people know, whatever the system's own is."""
_NEXT = QKeyCombination(Qt.Key.Key_F8)
_PREVIOUS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F8)
_NEXT_PLACE = QKeyCombination(Qt.Key.Key_F7)
_PREVIOUS_PLACE = QKeyCombination(_SHIFT, Qt.Key.Key_F7)
_KEEP_WORDS = QKeyCombination(Qt.Key.Key_F6)
_REPLACE = QKeyCombination(_CONTROL, Qt.Key.Key_H)
_FIND = QKeyCombination(Qt.Key.Key_F3)
_FIND_BACK = QKeyCombination(_SHIFT, Qt.Key.Key_F3)
_TIDY = QKeyCombination(_CONTROL | _SHIFT, Qt.Key.Key_T)
_ALT = Qt.KeyboardModifier.AltModifier
_REPAIR = (
    QKeyCombination(_ALT, Qt.Key.Key_Return),
    QKeyCombination(_ALT | Qt.KeyboardModifier.KeypadModifier, Qt.Key.Key_Enter),
)
_LARGER = (QKeyCombination(_CONTROL, Qt.Key.Key_Equal), QKeyCombination(_CONTROL, Qt.Key.Key_Plus))
_BESIDE = QKeyCombination(Qt.Key.Key_F9)
_SMALLER = QKeyCombination(_CONTROL, Qt.Key.Key_Minus)
_NORMAL = QKeyCombination(_CONTROL, Qt.Key.Key_0)


class EditMenu:
    """What can be done to the open report, and which of it now."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        """Make the actions; ``build`` puts them into the menu."""
        self._window, self._editing = window, window.editing
        self.undo = action(window, "", self._editing.undo, _Keys.Undo)
        self.redo = action(window, "", self._editing.redo, *_REDO)
        self.history = action(window, translate("Menus", "&History…"), self._editing.show_history)
        self.keep = switch(
            window, translate("Menus", "Keep totals in &step"), self._editing.keep_totals
        )
        self.blanks = action(
            window, translate("Menus", "Fill blanks with &0…"), self._editing.fill_blanks
        )
        self._searches = self._search_actions()
        self._steps = self._finding_actions()
        self._reviews = self._review_actions()
        self.totals = self._total_actions()
        self.after_enter = self._after_enter_actions(settings.after_enter)
        show = translate("Menus", "Last &year's figures in the tables")
        self.last_year = switch(window, show, window.comparing.show)
        self.last_year.setChecked(settings.last_year)
        beside = translate("Menus", "Last year's report &beside this year's")
        self.beside = switch(window, beside, window.comparing.side_by_side)
        self.beside.setShortcut(QKeySequence(_BESIDE))
        window.comparing.shown.connect(self.beside.setChecked)

    def build(self, menu: QMenu) -> None:
        """Put the actions into the menu."""
        menu.addActions([self.undo, self.redo, self.history])
        menu.addSeparator()
        menu.addActions(self._searches)
        menu.addSeparator()
        menu.addAction(self.keep)
        menu.addMenu(translate("Menus", "&Fill totals")).addActions(self.totals)
        menu.addAction(self.blanks)
        menu.addSeparator()
        menu.addActions(self._steps)
        menu.addMenu(translate("Menus", "Last &year's words")).addActions(self._reviews)
        menu.addSeparator()
        menu.addMenu(translate("Menus", "After &Enter")).addActions(self.after_enter)

    def build_view(self, menu: QMenu) -> None:
        """Put the sizes into the menu View."""
        window = self._window
        self.zooms = [
            action(
                window,
                translate("Menus", "&Larger"),
                partial(window.sizing.zoom_by, STEP),
                *_LARGER,
            ),
            action(
                window,
                translate("Menus", "&Smaller"),
                partial(window.sizing.zoom_by, -STEP),
                _SMALLER,
            ),
            action(window, translate("Menus", "&Normal size"), window.sizing.zoom_normal, _NORMAL),
        ]
        menu.addActions(self.zooms)
        menu.addSeparator()
        menu.addActions([self.last_year, self.beside])

    @property
    def actions(self) -> tuple[QAction, ...]:
        """What works in the tables too, whatever has the focus."""
        own = (self.undo, self.redo, *self._searches, *self._steps, *self._reviews)
        return (*own, *self.zooms, self.beside)

    def show_state(self, session: Session | None) -> None:
        """Enable what can be done now, and name the steps that undo and redo would take."""
        for one in (
            *self._searches,
            self.history,
            self.keep,
            self.blanks,
            *self.totals,
            *self.zooms,
        ):
            one.setEnabled(session is not None)
        for one in self._steps:
            # While checks are put off nobody asks for findings here: keys would wait for them.
            found = session is not None and (
                not session.is_checked or bool(session.findings or session.justified)
            )
            one.setEnabled(found)
        for one in (self.last_year, *self._reviews):
            one.setEnabled(session is not None and session.report.last_year is not None)
        self.beside.setEnabled(session is not None)
        self.keep.setChecked(session is not None and session.keep_totals)
        done = session.history.done if session else ()
        undone = session.history.undone if session else ()
        self._name(self.undo, translate("Menus", "&Undo"), done, session)
        self._name(self.redo, translate("Menus", "&Redo"), undone, session)

    def show_settings(self, settings: Settings) -> None:
        """Tick what was chosen elsewhere."""
        self.last_year.setChecked(settings.last_year)
        for where, one in zip(AfterEnter, self.after_enter, strict=True):
            one.setChecked(where is settings.after_enter)

    def _name(
        self, one: QAction, word: str, steps: tuple[ChangeSet, ...], session: Session | None
    ) -> None:
        name = step_name(steps[-1], session.form) if steps and session else ""
        one.setText(f"{word} {name}".rstrip())
        one.setEnabled(bool(steps))

    def _search_actions(self) -> list[QAction]:
        searching, window = self._window.searching, self._window
        return [
            action(window, translate("Menus", "F&ind…"), searching.find, _Keys.Find),
            action(window, translate("Menus", "Rep&lace…"), searching.replace, _REPLACE),
            action(window, translate("Menus", "Find ne&xt"), partial(searching.step, 1), _FIND),
            action(
                window,
                translate("Menus", "Find pre&vious"),
                partial(searching.step, -1),
                _FIND_BACK,
            ),
            action(window, translate("Menus", "&Tidy the text…"), window.tidying.propose, _TIDY),
        ]

    def _finding_actions(self) -> list[QAction]:
        window, stepping = self._window, self._window.stepping
        following = translate("Menus", "&Next finding")
        before = translate("Menus", "&Previous finding")
        repair = translate("Menus", "&Correct the selected finding")
        justify = translate("Menus", "&Give a reason for the selected finding…")
        return [
            action(window, following, partial(stepping.to_finding, 1), _NEXT),
            action(window, before, partial(stepping.to_finding, -1), _PREVIOUS),
            action(window, repair, stepping.repair, *_REPAIR),
            action(window, justify, stepping.justify),
        ]

    def _review_actions(self) -> list[QAction]:
        window, stepping = self._window, self._window.stepping
        following = translate("Menus", "&Next place to look at")
        before = translate("Menus", "&Previous place to look at")
        keep = translate("Menus", "&Keep the words and go on")
        return [
            action(window, following, partial(stepping.to_place, 1), _NEXT_PLACE),
            action(window, before, partial(stepping.to_place, -1), _PREVIOUS_PLACE),
            action(window, keep, stepping.keep_words, _KEEP_WORDS),
        ]

    def _total_actions(self) -> list[QAction]:
        editing = self._editing
        return [
            action(self._window, text, work)
            for text, work in (
                (translate("Menus", "In this &row"), editing.fill_row_totals),
                (translate("Menus", "In this &column"), editing.fill_column_totals),
                (translate("Menus", "In this &table"), editing.fill_table_totals),
            )
        ]

    def _after_enter_actions(self, chosen: AfterEnter) -> list[QAction]:
        group = QActionGroup(self._window)
        for where, text in (
            (AfterEnter.DOWN, translate("Menus", "Go &down")),
            (AfterEnter.RIGHT, translate("Menus", "Go &right")),
            (AfterEnter.STAY, translate("Menus", "&Stay")),
        ):
            one = action(self._window, text, partial(self._editing.set_after_enter, where))
            one.setCheckable(True)
            one.setChecked(where is chosen)
            group.addAction(one)
        return group.actions()
