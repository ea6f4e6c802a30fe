"""What totals should be, shown beside what is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.translation import translate
from govreport_gui.wording.sentences import figure

if TYPE_CHECKING:
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import CellRef, Form


def ghosts_of(form: Form, findings: tuple[Finding, ...], table: str) -> dict[CellRef, str]:
    """Return the ghosts of a table's totals; the check has done the sums already.

    Where two rules state a total, the first one that is broken speaks.
    """
    totals = {b.id: b.total for b in form.balances if b.total and b.total.table == table}
    wrong = [(totals.get(f.rule), f.right) for f in findings]
    sums = {total: right for total, right in reversed(wrong) if total and right is not None}
    words = translate("GridModel", "should be {sum}")
    return {total: words.format(sum=figure(right)) for total, right in sums.items()}
