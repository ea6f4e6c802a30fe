from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from govreport_gui.gui.narrative.lines import Lines, as_lines, characters, utf16
from govreport_gui.model.form import CellRef
from govreport_gui.model.ties import TiedText, kept, tie, tied

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TOTAL = CellRef("applications", "received", "total")
KEPT = (f"申请{tie(TOTAL)}件，", "𠮷镇。", "", f"{tie(TOTAL)}{tie(TOTAL)}")


def read(text: str) -> TiedText:
    return tied(text, lambda _ref: "12")


def replace(lines: Lines, line: int, offset: int, removed: int, words: str) -> list[str]:
    lines.change(line, offset, removed, TiedText(words))
    return [kept(text) for text in lines.texts]


@given(st.data())
def test_lines_stay_in_step_with_whatever_a_document_does(
    qapp: QApplication, data: st.DataObject
) -> None:
    document, lines = QTextDocument(), as_lines(KEPT, read)
    document.setPlainText(lines.text)
    document.documentLayout()  # without one a document says nothing of its changes
    cursor = QTextCursor(document)

    def on_change(position: int, removed: int, added: int) -> None:
        block = document.findBlock(position)
        text = QTextCursor(document)
        text.setPosition(position)
        last = min(position + added, document.characterCount() - 1)
        text.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        words = TiedText(text.selectedText().replace("\u2029", "\n"))
        lines.change(block.blockNumber(), position - block.position(), removed, words)

    document.contentsChange.connect(on_change)
    for _ in range(data.draw(st.integers(1, 6))):
        # The hands never get between the halves of a rare character.
        places = st.integers(0, len(lines.text)).map(lambda at: utf16(lines.text[:at]))
        cursor.setPosition(data.draw(places))
        cursor.setPosition(data.draw(places), QTextCursor.MoveMode.KeepAnchor)
        words = data.draw(st.text(st.sampled_from("甲𠮷\n 1"), max_size=4))
        if data.draw(st.booleans()):
            cursor.beginEditBlock()
            cursor.insertText(words)
            cursor.endEditBlock()
        else:
            cursor.deletePreviousChar()
        assert lines.text == document.toPlainText()
        for line in lines.texts:
            assert all(line.text[one.start : one.end] == "12" for one in line.ties)


def test_words_inside_a_tie_loosen_it_and_beside_it_leave_it() -> None:
    assert replace(as_lines(KEPT, read), 0, 3, 0, "9")[0] == "申请192件，"
    assert replace(as_lines(KEPT, read), 0, 2, 0, "9")[0] == f"申请9{tie(TOTAL)}件，"
    assert replace(as_lines(KEPT, read), 0, 4, 0, "9")[0] == f"申请{tie(TOTAL)}9件，"
    assert replace(as_lines(KEPT, read), 3, 1, 2, "")[3] == "12"


def test_a_tie_goes_with_its_line() -> None:
    assert replace(as_lines(KEPT, read), 0, 4, 0, "\n")[:2] == [f"申请{tie(TOTAL)}", "件，"]
    assert replace(as_lines(KEPT, read), 0, 5, 6, "")[0] == f"申请{tie(TOTAL)}件"
    assert len(replace(as_lines(KEPT, read), 2, 0, 1, "")) == 3


def test_what_is_typed_is_kept_without_blank_lines_and_margins() -> None:
    lines = Lines([TiedText("　甲 "), TiedText(" "), TiedText("乙\u2028丙\u00a0")])
    assert lines.paragraphs() == ("甲", "乙", "丙")


def test_rare_characters_count_twice() -> None:
    assert [utf16("𠮷镇"), characters("𠮷镇", 2), characters("𠮷镇", 3), characters("𠮷镇", 9)] == [
        *(3, 1, 2, 2)
    ]
