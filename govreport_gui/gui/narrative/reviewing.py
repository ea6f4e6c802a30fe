"""Going through what was carried over from last year, place by place, until all was looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from govreport_gui.drafting.review import accept, review_places
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.drafting.review import ReviewPlace
    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Passage
    from govreport_gui.model.report import Ref, Value

Where = tuple[int, int, int]
"""Section, paragraph and character: what comes first in the report is smaller."""


class Reviewing(QObject):
    """Knows the places that are left; the view that shows them is told where to go."""

    asked = Signal(object)
    """A Passage that is to be shown."""
    changed = Signal()
    """There are other places than before."""
    said = Signal(str)
    """A sentence for the status bar."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        """Review the session's report."""
        super().__init__(parent)
        self._session = bridge.session
        self._order = {section.key: n for n, section in enumerate(self._session.form.sections, 1)}
        self._places: tuple[ReviewPlace, ...] | None = None
        bridge.updated.connect(self._forget)

    @property
    def places(self) -> tuple[ReviewPlace, ...]:
        """What is still to be looked at, in the order of the report."""
        if self._places is None:
            session = self._session
            self._places = review_places(session.form, session.report, session.findings)
        return self._places

    def step(self, here: Passage | None, count: int) -> None:
        """Show the next place behind here (below 0: the one before); round again at the end."""
        self._session.check_text()
        if not self.places:
            self._say_done()
            return
        before = [p for p in self.places if self._where(p.passage) < self._of(here)]
        now = next((p for p in self.places if here is not None and p.passage == here), None)
        index = len(before) + (now is not None) if count > 0 else len(before) - 1
        index %= len(self.places)
        place = self.places[index]
        self.asked.emit(place.passage)
        template = translate("Reviewing", "Last year's: “{words}” ({n} of {all}). F6 keeps it.")
        self.said.emit(
            template.format(words=place.words.strip(), n=index + 1, all=len(self.places))
        )

    def keep(self, here: Passage | None) -> None:
        """Keep the words here as they are, they were looked at, and go on."""
        self._session.check_text()
        place = next((p for p in self.places if here is not None and _meet(p.passage, here)), None)
        if place is None:
            self.step(here, 1)
            return
        self._session.enter(self._kept(place), "justify")
        self.step(here, 1)

    def _kept(self, place: ReviewPlace) -> Mapping[Ref, Value]:
        if place.finding is None:
            return accept(self._session.report, place)
        # Loaded when first used: the window opens sooner without it.
        from govreport_gui.checking import ways_out  # noqa: PLC0415

        session = self._session
        return ways_out(session.form, session.report, place.finding)[0].values

    def _where(self, passage: Passage) -> Where:
        return self._order.get(passage.section, 0), passage.paragraph, passage.start

    def _of(self, here: Passage | None) -> Where:
        return (-1, 0, 0) if here is None else self._where(here)

    def _say_done(self) -> None:
        last = self._session.report.last_year
        self.said.emit(
            translate("Reviewing", "There is no report of last year to review the text against.")
            if last is None
            else translate("Reviewing", "Everything that is last year's has been looked at.")
        )

    def _forget(self) -> None:
        # Behind a key that was typed the checks come later, and tell again.
        if self._session.is_checked:
            self._places = None
            self.changed.emit()


def _meet(first: Passage, second: Passage) -> bool:
    """Tell whether two passages share a character, or a cursor stands at one."""
    return (first.section, first.paragraph) == (second.section, second.paragraph) and (
        first.start <= second.end and second.start <= first.end
    )
