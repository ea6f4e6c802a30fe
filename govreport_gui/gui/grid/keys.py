"""What keys do, shown by example: state and keys lead to cursor, mode, value and selection.

Tests run every row on the real view, and help prints them. Written once, as a table:
``mode | cell | keys | cursor | mode | value | chosen``. Each row starts on ``EXAMPLE`` with the
cursor on ``cell``: ``ready``; ``enter`` after typing 7; ``edit`` after F2. Keys follow one another
from left to right in Qt's portable spelling; 'text' is typed. The columns after the keys tell
where the cursor is then, the mode, what the report holds for ``cell`` (``-`` for blank), and how
many cells are chosen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govreport_gui.gui.grid.bindings import Mode
from govreport_gui.model.form import CellRef

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One example on one table of one edition."""

    edition: int
    mode: Mode
    cell: CellRef
    keys: tuple[str, ...]
    cursor: CellRef
    mode_after: Mode
    value: str
    chosen: int


EXAMPLE = {
    "applications.received.natural": "5",
    "applications.received.companies": "2",
    "applications.received.total": "7",
    "applications.carried_in.natural": "1",
    "applications.granted.natural": "3",
    "applications.secret.natural": "4",
    "applications.carried_out.natural": "0",
    "applications.carried_out.total": "0",
    "review.cases.review_upheld": "1",
    "review.cases.review_corrected": "2",
    "review.cases.review_total": "3",
    "review.cases.appeal_total": "9",
    "disclosure.rules.published": "6",
}
"""What the report holds before each row: ``table.row.column`` and a text."""

_TABLE = """
# applications 2021: arrows
ready | received.natural     | Down                   | carried_in.natural     | ready | 5  | 1
ready | received.natural     | Up                     | received.natural       | ready | 5  | 1
ready | received.natural     | Left                   | received.natural       | ready | 5  | 1
ready | received.natural     | Right                  | received.companies     | ready | 5  | 1
ready | received.total       | Right                  | received.total         | ready | 7  | 1
ready | received.total       | Left                   | received.others        | ready | 7  | 1
ready | carried_in.natural   | Down                   | granted.natural        | ready | 1  | 1
ready | partly_granted.total | Down                   | secret.total           | ready | -  | 1
ready | inquiries.others     | Down                   | not_held.others        | ready | -  | 1
ready | secret.natural       | Up                     | partly_granted.natural | ready | 4  | 1
ready | carried_out.total    | Down                   | carried_out.total      | ready | 0  | 1
ready | results.research     | Down                   | carried_out.research   | ready | -  | 1
ready | received.natural     | Right Down Left Up     | received.natural       | ready | 5  | 1
# applications 2021: far
ready | received.natural     | Ctrl+Right             | received.companies     | ready | 5  | 1
ready | received.companies   | Ctrl+Right             | received.total         | ready | 2  | 1
ready | received.total       | Ctrl+Left              | received.companies     | ready | 7  | 1
ready | received.total       | Ctrl+Left Ctrl+Left    | received.natural       | ready | 7  | 1
ready | carried_in.natural   | Ctrl+Right             | carried_in.total       | ready | 1  | 1
ready | carried_in.total     | Ctrl+Left              | carried_in.natural     | ready | -  | 1
ready | received.natural     | Ctrl+Down              | granted.natural        | ready | 5  | 1
ready | granted.natural      | Ctrl+Down              | secret.natural         | ready | 3  | 1
ready | secret.natural       | Ctrl+Down              | carried_out.natural    | ready | 4  | 1
ready | carried_out.natural  | Ctrl+Down              | carried_out.natural    | ready | 0  | 1
ready | carried_out.natural  | Ctrl+Up                | secret.natural         | ready | 0  | 1
ready | secret.natural       | Ctrl+Up                | granted.natural        | ready | 4  | 1
ready | granted.natural      | Ctrl+Up                | received.natural       | ready | 3  | 1
ready | granted.research     | Ctrl+Up                | received.research      | ready | -  | 1
ready | granted.research     | Ctrl+Down              | carried_out.research   | ready | -  | 1
ready | granted.research     | Home                   | granted.natural        | ready | -  | 1
ready | granted.research     | End                    | granted.total          | ready | -  | 1
ready | granted.research     | Ctrl+Home              | received.natural       | ready | -  | 1
ready | granted.research     | Ctrl+End               | carried_out.total      | ready | -  | 1
ready | granted.natural      | PgUp                   | received.natural       | ready | 3  | 1
ready | results.natural      | PgDown                 | carried_out.natural    | ready | -  | 1
# applications 2021: Enter and Tab
ready | received.natural     | Return                 | carried_in.natural     | ready | 5  | 1
ready | received.natural     | Enter                  | carried_in.natural     | ready | 5  | 1
ready | carried_in.natural   | Shift+Return           | received.natural       | ready | 1  | 1
ready | received.natural     | Shift+Return           | received.natural       | ready | 5  | 1
ready | carried_out.natural  | Return                 | carried_out.natural    | ready | 0  | 1
ready | received.natural     | Tab                    | received.companies     | ready | 5  | 1
ready | received.companies   | Shift+Tab              | received.natural       | ready | 2  | 1
ready | received.total       | Tab                    | carried_in.natural     | ready | 7  | 1
ready | carried_in.natural   | Shift+Tab              | received.total         | ready | 1  | 1
ready | received.natural     | Shift+Tab              | received.natural       | ready | 5  | 1
ready | carried_out.total    | Tab                    | carried_out.total      | ready | 0  | 1
ready | received.natural     | Tab Tab Tab Return     | carried_in.natural     | ready | 5  | 1
ready | received.companies   | Tab Tab Return         | carried_in.companies   | ready | 2  | 1
ready | received.others      | Tab Tab Return         | granted.others         | ready | -  | 1
ready | received.natural     | '1' Tab '2' Tab Return | carried_in.natural     | ready | 1  | 1
ready | received.natural     | Tab Right Return       | carried_in.research    | ready | 5  | 1
ready | received.natural     | Tab Return Tab Return  | granted.natural        | ready | 5  | 1
ready | carried_in.natural   | Tab Tab Shift+Return   | received.natural       | ready | 1  | 1
# applications 2021: typing anew
ready | received.natural     | '12'                   | received.natural       | enter | 5  | 1
ready | received.natural     | '12' Return            | carried_in.natural     | ready | 12 | 1
ready | received.natural     | '12件' Return          | carried_in.natural     | ready | 12件 | 1
ready | received.natural     | '１２' Return          | carried_in.natural     | ready | 12 | 1
ready | received.natural     | '/' Return             | carried_in.natural     | ready | /  | 1
ready | received.natural     | ' '                    | received.natural       | ready | 5  | 1
enter | received.natural     | Return                 | carried_in.natural     | ready | 7  | 1
enter | received.natural     | Enter                  | carried_in.natural     | ready | 7  | 1
enter | carried_in.natural   | Shift+Return           | received.natural       | ready | 7  | 1
enter | received.natural     | Tab                    | received.companies     | ready | 7  | 1
enter | received.companies   | Shift+Tab              | received.natural       | ready | 7  | 1
enter | received.natural     | Esc                    | received.natural       | ready | 5  | 1
enter | received.natural     | Down                   | carried_in.natural     | ready | 7  | 1
enter | carried_in.natural   | Up                     | received.natural       | ready | 7  | 1
enter | received.natural     | Right                  | received.companies     | ready | 7  | 1
enter | received.companies   | Left                   | received.natural       | ready | 7  | 1
enter | received.natural     | Left                   | received.natural       | ready | 7  | 1
enter | granted.research     | Home                   | granted.natural        | ready | 7  | 1
enter | granted.research     | End                    | granted.total          | ready | 7  | 1
enter | granted.research     | Ctrl+Home              | received.natural       | ready | 7  | 1
enter | granted.research     | Ctrl+End               | carried_out.total      | ready | 7  | 1
enter | granted.research     | Ctrl+Down              | carried_out.research   | ready | 7  | 1
enter | granted.research     | Ctrl+Up                | received.research      | ready | 7  | 1
enter | granted.research     | Ctrl+Left              | granted.natural        | ready | 7  | 1
enter | granted.research     | Ctrl+Right             | granted.total          | ready | 7  | 1
enter | granted.natural      | PgUp                   | received.natural       | ready | 7  | 1
enter | results.natural      | PgDown                 | carried_out.natural    | ready | 7  | 1
enter | received.natural     | Shift+Down             | received.natural       | ready | 7  | 2
enter | received.natural     | Backspace '8' Return   | carried_in.natural     | ready | 8  | 1
enter | received.natural     | Backspace Return       | carried_in.natural     | ready | -  | 1
enter | received.natural     | Del '8' Return         | carried_in.natural     | ready | 78 | 1
enter | received.natural     | '8' F2 Left '9' Return | carried_in.natural     | ready | 798 | 1
enter | received.natural     | Ctrl+Return            | received.natural       | ready | 7  | 1
# applications 2021: correcting
edit  | received.natural     | '8'                    | received.natural       | edit  | 5  | 1
edit  | received.natural     | '8' Return             | carried_in.natural     | ready | 58 | 1
edit  | received.natural     | '8' Esc                | received.natural       | ready | 5  | 1
edit  | received.natural     | Left '8' Return        | carried_in.natural     | ready | 85 | 1
edit  | received.natural     | '88' Home '9' Return   | carried_in.natural     | ready | 9588 | 1
edit  | received.natural     | Home End '8' Return    | carried_in.natural     | ready | 58 | 1
edit  | received.natural     | Right '8' Return       | carried_in.natural     | ready | 58 | 1
edit  | received.natural     | Up '8' Return          | carried_in.natural     | ready | 58 | 1
edit  | received.natural     | Down                   | received.natural       | edit  | 5  | 1
edit  | received.natural     | Home Del '8' Return    | carried_in.natural     | ready | 8  | 1
edit  | received.natural     | Backspace Return       | carried_in.natural     | ready | -  | 1
edit  | received.natural     | Ctrl+A '8' Return      | carried_in.natural     | ready | 8  | 1
edit  | received.natural     | Shift+Home '8' Return  | carried_in.natural     | ready | 8  | 1
edit  | carried_in.natural   | '8' Shift+Return       | received.natural       | ready | 18 | 1
edit  | received.natural     | '8' Tab                | received.companies     | ready | 58 | 1
edit  | received.companies   | '8' Shift+Tab          | received.natural       | ready | 28 | 1
edit  | received.companies   | F2 Left                | received.natural       | ready | 2  | 1
edit  | received.natural     | '8' Ctrl+Return        | received.natural       | ready | 58 | 1
edit  | results.natural      | '8' PgDown             | carried_out.natural    | ready | 8  | 1
edit  | granted.natural      | '8' PgUp               | received.natural       | ready | 38 | 1
edit  | partly_granted.total | '8' Return             | secret.total           | ready | 8  | 1
# applications 2021: choosing
ready | received.natural     | Shift+Down             | received.natural       | ready | 5  | 2
ready | received.natural     | Shift+Right Shift+Down | received.natural       | ready | 5  | 4
ready | received.natural     | Shift+Down Shift+Up    | received.natural       | ready | 5  | 1
ready | carried_in.companies | Shift+Up Shift+Left    | carried_in.companies   | ready | -  | 4
ready | received.natural     | Shift+End              | received.natural       | ready | 5  | 7
ready | received.total       | Shift+Home             | received.total         | ready | 7  | 7
ready | received.natural     | Ctrl+Shift+Down        | received.natural       | ready | 5  | 3
ready | granted.natural      | Ctrl+Shift+Up          | granted.natural        | ready | 3  | 3
ready | received.natural     | Ctrl+Shift+Right       | received.natural       | ready | 5  | 2
ready | received.total       | Ctrl+Shift+Left        | received.total         | ready | 7  | 6
ready | received.natural     | Ctrl+Shift+End         | received.natural       | ready | 5  | 175
ready | carried_out.total    | Ctrl+Shift+Home        | carried_out.total      | ready | 0  | 175
ready | granted.natural      | Shift+PgUp             | granted.natural        | ready | 3  | 3
ready | results.natural      | Shift+PgDown           | results.natural        | ready | -  | 2
ready | granted.research     | Ctrl+A                 | granted.research       | ready | -  | 175
ready | granted.research     | Ctrl+A Down            | partly_granted.research | ready | - | 1
ready | received.natural     | Shift+Down Return      | carried_in.natural     | ready | 5  | 2
ready | received.natural     | Shift+Right Tab Tab    | received.natural       | ready | 5  | 2
ready | received.natural     | Shift+Down Shift+Tab   | carried_in.natural     | ready | 5  | 2
# applications 2021: emptying, filling, copying
ready | received.natural     | Del                    | received.natural       | ready | -  | 1
ready | received.natural     | Backspace              | received.natural       | ready | -  | 1
ready | carried_in.natural   | Shift+Up Del           | carried_in.natural     | ready | -  | 2
ready | carried_in.natural   | Shift+Up Backspace     | carried_in.natural     | ready | -  | 2
ready | carried_in.natural   | Ctrl+D                 | carried_in.natural     | ready | 5  | 1
ready | received.natural     | Ctrl+D                 | received.natural       | ready | 5  | 1
ready | granted.natural      | Up Up Shift+Down Shift+Down Ctrl+D | received.natural | ready | 5 | 3
ready | received.research    | Ctrl+R                 | received.research      | ready | 2  | 1
ready | received.natural     | Ctrl+R                 | received.natural       | ready | 5  | 1
ready | received.total       | Home Shift+End Ctrl+R  | received.natural       | ready | 5  | 7
ready | carried_in.natural   | Up Shift+Down '9' Ctrl+Return | received.natural | ready | 9  | 2
ready | carried_in.natural   | Up Shift+Down Ctrl+Return | received.natural    | ready | 5  | 2
ready | carried_in.natural   | Up Ctrl+C Down Ctrl+V  | carried_in.natural     | ready | 5  | 1
ready | received.natural     | Ctrl+C Ctrl+V          | received.natural       | ready | 5  | 1
ready | received.natural     | Ctrl+X                 | received.natural       | ready | -  | 1
ready | carried_in.natural   | Up Ctrl+X Down Ctrl+V  | carried_in.natural     | ready | 5  | 1
ready | carried_in.natural   | Up Ctrl+Ins Down Shift+Ins | carried_in.natural | ready | 5  | 1
ready | received.natural     | Shift+Del              | received.natural       | ready | -  | 1
ready | received.others | Home Shift+Right Ctrl+C End Left Ctrl+V | received.others | ready | 5 | 2
ready | received.total       | Home Shift+Right Ctrl+C End Ctrl+V | received.total | ready | 7 | 1
ready | carried_in.natural   | Up Ctrl+C Down Shift+End Ctrl+V | carried_in.natural | ready | 5 | 7
# review 2021
ready | cases.review_upheld  | Right                  | cases.review_corrected | ready | 1  | 1
ready | cases.review_total   | Right                  | cases.direct_upheld    | ready | 3  | 1
ready | cases.direct_upheld  | Left                   | cases.review_total     | ready | -  | 1
ready | cases.review_upheld  | Up                     | cases.review_upheld    | ready | 1  | 1
ready | cases.review_upheld  | Down                   | cases.review_upheld    | ready | 1  | 1
ready | cases.review_upheld  | Ctrl+Right             | cases.review_corrected | ready | 1  | 1
ready | cases.review_total   | Ctrl+Right             | cases.appeal_total     | ready | 3  | 1
ready | cases.review_upheld  | End                    | cases.appeal_total     | ready | 1  | 1
ready | cases.appeal_total   | Home                   | cases.review_upheld    | ready | 9  | 1
ready | cases.appeal_total   | Tab                    | cases.appeal_total     | ready | 9  | 1
ready | cases.review_upheld  | '4' Tab '5' Return     | cases.review_upheld    | ready | 4  | 1
ready | cases.review_upheld  | Ctrl+A                 | cases.review_upheld    | ready | 1  | 15
ready | cases.review_upheld  | Shift+End Del          | cases.review_upheld    | ready | -  | 15
enter | cases.review_upheld  | Return                 | cases.review_upheld    | ready | 7  | 1
enter | cases.review_upheld  | Right                  | cases.review_corrected | ready | 7  | 1
ready | cases.direct_upheld  | Left Ctrl+C Right Ctrl+V | cases.direct_upheld  | ready | 3  | 1
# disclosure 2019: cells over several grid columns
ready | rules.issued         | Right                  | rules.published        | ready | -  | 1
ready | rules.published      | Right                  | rules.public_stock     | ready | 6  | 1
ready | rules.public_stock   | Left                   | rules.published        | ready | -  | 1
ready | normative.issued     | Down                   | licences.items_last_year | ready | - | 1
ready | coercion.decisions   | Down                   | charges.items_change   | ready | -  | 1
ready | coercion.items_change | Down                  | charges.items_last_year | ready | - | 1
ready | charges.items_last_year | Up                  | coercion.items_last_year | ready | - | 1
ready | coercion.decisions   | Down Down Up Up        | coercion.decisions     | ready | -  | 1
ready | coercion.items_change | Shift+Down            | coercion.items_change  | ready | -  | 5
ready | normative.published  | Shift+Up Del           | normative.published    | ready | -  | 2
ready | normative.published  | Ctrl+D                 | normative.published    | ready | 6  | 1
ready | procurement.purchase_amount | Tab             | procurement.purchase_amount | ready | - | 1
ready | normative.public_stock | Tab                  | licences.items_last_year | ready | - | 1
"""


def _rows(table: str) -> Iterator[KeyRow]:
    name, edition = "", 0
    for line in table.strip().splitlines():
        if line.startswith("#"):
            name, edition = line.split()[1], int(line.split()[2].rstrip(":"))
        else:
            yield _row(name, edition, [part.strip() for part in line.split("|")])


def _row(table: str, edition: int, parts: list[str]) -> KeyRow:
    mode, cell, keys, cursor, mode_after, value, chosen = parts
    return KeyRow(
        edition=edition,
        mode=Mode(mode),
        cell=CellRef(table, *cell.split(".")),
        keys=("' '",) if keys == "' '" else tuple(keys.split()),
        cursor=CellRef(table, *cursor.split(".")),
        mode_after=Mode(mode_after),
        value="" if value == "-" else value,
        chosen=int(chosen),
    )


KEY_ROWS = tuple(_rows(_TABLE))
"""Every example."""
