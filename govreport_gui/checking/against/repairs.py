"""Ways out where text and tables differ: the figure in the text, or else the single cell."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govreport_gui.checking.evidence import Evidence
from govreport_gui.checking.figures.balances import unbalanced
from govreport_gui.checking.mentions import figures, rewritten_like
from govreport_gui.model.finding import WayOut
from govreport_gui.model.report import parse_entry, rewritten

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from govreport_gui.checking.mentions import Figure
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef


def repairs(evidence: Evidence, finding: Finding) -> Iterator[WayOut]:
    """Offer the tables' number in the style of the text, then the text's number for the cell.

    The cell is only offered where no sum breaks that holds now, and first where it has a stroke.
    """
    if not finding.sentence.startswith("text.figure"):
        return
    [passage] = finding.passages
    text = evidence.paragraphs(passage.section)[passage.paragraph]
    figure = next((f for f in figures(text) if f.start == passage.start), None)
    if figure is None or finding.right is None:
        return
    in_table = [*_of_the_cell(evidence, finding, figure)]
    is_stroke = any(evidence.report.entry(ref).says_none for ref in finding.cells[:1])
    yield from in_table if is_stroke else ()
    others = [parse_entry(text).number for name, text in finding.facts if name == "other"]
    for number in (finding.right, *others):
        if number is not None:
            yield _in_text(evidence, finding, figure, number, text)
    yield from () if is_stroke else in_table


def _of_the_cell(evidence: Evidence, finding: Finding, figure: Figure) -> Iterator[WayOut]:
    if len(finding.cells) == 1 and finding.left is not None and figure.place == 1:
        way = _in_table(evidence, finding.cells[0], finding.left)
        if way is not None:
            yield way


def _in_text(
    evidence: Evidence, finding: Finding, figure: Figure, number: Decimal, text: str
) -> WayOut:
    new = rewritten_like(figure, number)
    unit = text[figure.end : figure.stop]
    values = rewritten(evidence.report, (finding.passages[0], new))
    return WayOut(values, text[figure.start : figure.stop], f"{new}{unit}")


def _in_table(evidence: Evidence, ref: CellRef, number: Decimal) -> WayOut | None:
    if ref not in evidence.report.entries:
        return None
    entries = {**evidence.report.entries, ref: parse_entry(f"{number:f}")}
    after = Evidence(evidence.form, replace(evidence.report, entries=entries))
    if {f.rule for f in unbalanced(after)} <= {f.rule for f in unbalanced(evidence)}:
        return WayOut({ref: f"{number:f}"})
    return None
