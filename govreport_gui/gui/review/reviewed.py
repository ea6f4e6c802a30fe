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
    from govreport_gui.model.report import ChangeSet, Ref, Report, Value
    from govreport_gui.session.files import Opened
    from govreport_gui.session.session import Update

    Places = Mapping[CellRef, Place]


_MOST_PLACES = 100
"""Of one thing: thousands of lines above a title are not all painted."""


class Reviewed:
    """A reading under review. Its session is its own: nothing reaches the window before the end."""

    def __init__(self, opened: Opened, report: Report) -> None:
        """Review what was read, beginning with the values of ``report``."""
        self.opened = opened
        self.session = Session(opened.form, report, saved=True)
        # Before anybody else listens, so that whoever is told of a step finds its places.
        self.session.listen(self._remember)
        self.things = things_of(opened)
        self._begun = report
        self._certainty = certainty_of(opened)
        self._putting: Places = {}
        self._put: list[tuple[ChangeSet, Places]] = []
        self._why = {ref: t for t in reversed(self.things) for ref in t.cells}

    def sure(self, ref: CellRef) -> Sure:
        """Return how sure a cell is, whether it was read or corrected."""
        if self.session.report.entry(ref) != self.opened.report.entry(ref):
            return Sure.CORRECTED
        return Sure(self._certainty[ref])

    def told_of(self, thing: Thing) -> str:
        """Return what there is to say of a thing as it stands."""
        settled = self.sure_of(thing) is Sure.CORRECTED
        return (settled and thing.settled) or thing.sentence

    def sure_of(self, thing: Thing) -> Sure:
        """Return how a thing stands; it is settled when all its cells are."""
        settled = thing.cells and all(self.sure(ref) is Sure.CORRECTED for ref in thing.cells)
        return Sure.CORRECTED if settled else thing.sure

    def why(self, ref: CellRef) -> str:
        """Return why a cell is in doubt or missing, and where a sure one was read."""
        thing = self._why.get(ref)
        if thing is None or (thing.settled and self.sure(ref) is Sure.CORRECTED):
            return ""
        return thing.sentence

    @property
    def places(self) -> Places:
        """Where in the source each cell stands: where it was read, or what was put into it.

        It follows from the steps that are done, so that undo and redo need no care.
        """
        done = {id(step) for step in self.session.history.done}
        found = dict(self.opened.matches)
        for step, places in self._put:
            if id(step) in done:
                found.update(places)
        return found

    def place(self, ref: CellRef) -> Place | None:
        """Return where in the source a cell stands."""
        return self.places.get(ref)

    def cell_at(self, place: Place) -> CellRef | None:
        """Return the cell that a place of the source was read or put into."""
        return next((ref for ref, where in self.places.items() if where == place), None)

    def row_from(self, ref: CellRef | None) -> tuple[CellRef, ...]:
        """Return the cells of a row from one on."""
        row = [r for r in self.opened.form.fields if ref and r[:2] == ref[:2]]
        return tuple(row[row.index(ref) :]) if ref else ()

    def near(self, ref: CellRef) -> Place | None:
        """Return where the last cell before a missing one stands."""
        before, places = None, self.places
        for other in self.opened.form.fields:
            if other == ref:
                break
            if other.table == ref.table:
                before = places.get(other, before)
        return before

    def put(self, texts: Mapping[CellRef, tuple[Place, str]]) -> None:
        """Enter texts of the source into cells, each with its place, as one step."""
        self._putting = {ref: place for ref, (place, _) in texts.items()}
        self.session.enter({ref: text for ref, (_, text) in texts.items()}, "place")
        self._putting = {}

    def _remember(self, update: Update) -> None:
        """Keep the places of a step that puts texts of the source."""
        if self._putting:
            # The step itself, not its number: another may take its place after an undo.
            self._put.append((update.step, self._putting))
            self._putting = {}

    def painted(self) -> dict[Place, Sure]:
        """Return how the places of the source are to be painted."""
        looks = {place: Sure(self._certainty[ref]) for ref, place in self.places.items()}
        for thing in self.things:
            looks.update(dict.fromkeys(thing.places[:_MOST_PLACES], thing.sure))
        return looks

    @property
    def corrected(self) -> frozenset[CellRef]:
        """The cells that are other than they were read."""
        fields = self.opened.form.fields
        return frozenset(ref for ref in fields if self.sure(ref) is Sure.CORRECTED)

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
