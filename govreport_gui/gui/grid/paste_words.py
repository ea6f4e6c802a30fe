"""What the preview of pasting says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.labelled import Why
from govreport_gui.gui.translation import translate
from govreport_gui.model.cleaning import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govreport_gui.gui.grid.labelled import Unplaced
    from govreport_gui.gui.grid.paste_plan import PastedCell, PastePlan
    from govreport_gui.model.form import Form


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A line of the preview; ``needs_care`` where a person should look twice."""

    name: str
    before: str
    after: str
    remark: str
    needs_care: bool = False


def headings() -> list[str]:
    """Return what stands above the columns of the preview."""
    return [
        translate("PasteDialog", "Cell"),
        translate("PasteDialog", "Before"),
        translate("PasteDialog", "After"),
        translate("PasteDialog", "Remark"),
    ]


def summary(plan: PastePlan) -> str:
    """Return in one line how many cells are concerned."""
    parts = [
        translate("PasteDialog", "{n} cells change").format(n=plan.changed),
        translate("PasteDialog", "{n} cleaned").format(n=plan.cleaned),
        translate("PasteDialog", "{n} refused").format(n=plan.refused),
    ]
    if plan.doubtful:
        parts.append(translate("PasteDialog", "{n} doubtful").format(n=plan.doubtful))
    return translate("PasteDialog", ", ").join(parts)


def lines_of_plan(plan: PastePlan, form: Form) -> list[PreviewLine]:
    """Return what is refused, what is doubtful, what is no number, and then every other change."""
    shown = [cell for cell in plan.cells if cell.is_changed or cell.cleaned.reasons]
    shown.sort(key=lambda cell: (not cell.cleaned.is_doubtful, not cell.is_words))
    return [
        *([_shifted()] if plan.shift else []),
        *map(_refused, plan.unplaced),
        *(_changed(cell, form) for cell in shown),
    ]


def _shifted() -> PreviewLine:
    return PreviewLine(
        name=translate("PasteDialog", "the whole block"),
        before="",
        after="",
        remark=translate(
            "PasteDialog",
            "Doubtful: figures not below their heads; placed in the order of the heads",
        ),
        needs_care=True,
    )


def _refused(part: Unplaced) -> PreviewLine:
    remark = translate("PasteDialog", "{why} ({texts})")
    return PreviewLine(
        name=part.name or translate("PasteDialog", "without a name"),
        before="",
        after="",
        remark=remark.format(why=_why(part), texts=_and(part.texts)),
        needs_care=True,
    )


def _changed(cell: PastedCell, form: Form) -> PreviewLine:
    return PreviewLine(
        name=" › ".join(form.fields[cell.ref].path[1:]),
        before=cell.before or translate("PasteDialog", "blank"),
        after=cell.after or translate("PasteDialog", "blank"),
        remark=_remark(cell),
        needs_care=cell.is_words,
    )


def _remark(cell: PastedCell) -> str:
    reasons = [_reason(reason) for reason in cell.cleaned.reasons]
    if cell.cleaned.is_doubtful:
        return _and(reasons)
    if reasons:
        changed = translate("PasteDialog", "“{copied}” cleaned: {what}")
        return changed.format(copied=cell.copied, what=_and(reasons))
    return translate("PasteDialog", "Not a number; kept as written") if cell.is_words else ""


def _and(texts: Sequence[str]) -> str:
    return translate("PasteDialog", ", ").join(texts)


def _why(part: Unplaced) -> str:
    match part.why:
        case Why.NAME:
            return translate("PasteDialog", "Refused: this row name is not in the table")
        case Why.HEADS:
            return translate("PasteDialog", "Refused: the heads are not those of this table")
        case Why.TWICE:
            return translate("PasteDialog", "Refused: the cell is there twice, with two values")
        case Why.COUNT:
            count = translate("PasteDialog", "Refused: {found} figures for {wanted} columns")
            return count.format(found=len(part.texts), wanted=part.wanted)


def _reason(reason: Reason) -> str:
    match reason:
        case Reason.WIDTH:
            return translate("PasteDialog", "full-width characters")
        case Reason.SPACES:
            return translate("PasteDialog", "spaces")
        case Reason.GROUPS:
            return translate("PasteDialog", "thousands separators")
        case Reason.SUFFIX:
            return translate("PasteDialog", "unit after the figure")
        case Reason.OTHER_UNIT:
            return translate(
                "PasteDialog", "Doubtful: not the form's unit of money; kept as written"
            )
        case Reason.TWO_FIGURES:
            return translate("PasteDialog", "Doubtful: a space in the figure; kept as written")
