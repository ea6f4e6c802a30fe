"""What is known on the page: the report as it was read, as it is corrected, and from where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.review.sure import Sure
from govreport_gui.gui.review.things import things_of
from govreport_gui.model.report import AGENCY, YEAR
from govreport_gui.session.certainty import certainty_of
from govreport_gui.session.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from govreport_gui.gui.review.things import Thing
    from govreport_gui.importing.raw import Place
    from govreport_gui.model.form import CellRef
    from govreport_gui.model.report import Ref, Report, Value
    from govreport_gui.session.files import Opened


_MOST_PLACES = 100
"""Of one thing: thousands of lines above a title are not all painted."""


class Reviewed:
    """A reading under review. Its session is its own: nothing reaches the window before the end."""

    def __init__(self, opened: Opened, report: Report) -> None:
        """Review what was read, beginning with the values of ``report``."""
        self.opened = opened
        self.session = Session(opened.form, report, saved=True)
        self.things = things_of(opened)
        self._begun = report
        self._certainty = certainty_of(opened)
        self._places = dict(opened.matches)
        self._why = {ref: t for t in reversed(self.things) for ref in t.cells}

    def sure(self, ref: CellRef) -> Sure:
        """Return how sure a cell is, whether it was read or corrected."""
        if self.session.report.entry(ref) != self.opened.report.entry(ref):
            return Sure.CORRECTED
        return Sure(self._certainty[ref])

    def sure_of(self, thing: Thing) -> Sure:
        """Return how a thing stands; it is settled when all its cells are."""
        settled = thing.cells and all(self.sure(ref) is Sure.CORRECTED for ref in thing.cells)
        return Sure.CORRECTED if settled else thing.sure

    def why(self, ref: CellRef) -> str:
        """Return why a cell is in doubt or missing, and where a sure one was read."""
        thing = self._why.get(ref)
        return thing.sentence if thing else ""

    def place(self, ref: CellRef) -> Place | None:
        """Return where in the source a cell stands."""
        return self._places.get(ref)

    def cell_at(self, place: Place) -> CellRef | None:
        """Return the cell that a place of the source was read into, or may belong to."""
        found = (ref for ref, where in self._places.items() if where == place)
        doubted = (t.cells[0] for t in self.things if t.cells and place in t.places)
        return next(found, None) or next(doubted, None)

    def near(self, ref: CellRef) -> Place | None:
        """Return where the last cell before a missing one stands."""
        before = None
        for other in self.opened.form.fields:
            if other == ref:
                break
            if other.table == ref.table:
                before = self._places.get(other, before)
        return before

    def put(self, texts: Mapping[CellRef, tuple[Place, str]]) -> None:
        """Enter texts of the source into cells, each with its place, as one step."""
        self._places.update((ref, place) for ref, (place, _) in texts.items())
        self.session.enter({ref: text for ref, (_, text) in texts.items()}, "place")

    def painted(self) -> dict[Place, Sure]:
        """Return how the places of the source are to be painted."""
        looks = {place: Sure(self._certainty[ref]) for ref, place in self._places.items()}
        for thing in self.things:
            looks.update(dict.fromkeys(thing.places[:_MOST_PLACES], thing.sure))
        return looks

    @property
    def corrected(self) -> int:
        """How many cells are other than they were read."""
        return sum(self.sure(ref) is Sure.CORRECTED for ref in self.opened.form.fields)

    @property
    def corrections(self) -> dict[Ref, Value]:
        """What was changed on the page."""
        return dict(self._changed())

    def _changed(self) -> Iterator[tuple[Ref, Value]]:
        report = self.session.report
        refs: tuple[Ref, ...] = (AGENCY, YEAR, *self.opened.form.fields)
        for ref in refs:
            if report.value(ref) != self._begun.value(ref):
                yield ref, report.value(ref)
