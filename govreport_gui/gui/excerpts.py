"""Words that are looked for, or changed, within a few others; and how that is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from govreport_gui.gui.compare.delegate import formatted, laid_out
from govreport_gui.gui.compare.looks import looks
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextLayout

EXCERPT = Qt.ItemDataRole.UserRole
"""The role under which a model gives an Excerpt."""
_BEFORE, _AFTER = 14, 40
"""Characters that are shown around the words."""
_MARGIN = 3
_ENDLESS = 100_000
_BLANKS = dict.fromkeys(map(ord, " \t\u00a0\u3000\u2002\u2003\u2009"), "␣")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words, those around them, and what takes their place (None: nothing does)."""

    before: str
    words: str
    after: str
    new: str | None = None

    @property
    def text(self) -> str:
        """The words within those around them."""
        return f"{self.before}{self.words}{self.after}"

    @property
    def spoken(self) -> str:
        """The same for a screen reader, with what the words become."""
        if self.new is None:
            return self.text
        said = translate("Excerpt", "{words}; “{before}” becomes “{after}”")
        return said.format(words=self.text, before=self.words, after=self.new)


def excerpt(text: str, start: int, end: int, new: str | None = None) -> Excerpt:
    """Return characters ``start`` to before ``end`` of a text with some around them."""
    first, last = max(0, start - _BEFORE), min(len(text), end + _AFTER)
    return Excerpt(
        ("…" if first else "") + text[first:start],
        text[start:end],
        text[end:last] + ("…" if last < len(text) else ""),
        new,
    )


class ExcerptDelegate(QStyledItemDelegate):
    """Paints the words bold; if they change, struck out before what takes their place.

    Blanks that change are shown as ␣.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one line of text, cut off where the column ends."""
        shown = index.data(EXCERPT)
        if not isinstance(shown, Excerpt):
            super().paint(painter, option, index)
            return
        rect, palette = option.rect, QPalette(option.palette)  # type: ignore[attr-defined] # its fields
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # type: ignore[attr-defined]
        role, groups = QPalette.ColorRole, QPalette.ColorGroup
        here = bool(option.state & QStyle.StateFlag.State_Active)  # type: ignore[attr-defined]
        palette.setCurrentColorGroup(groups.Active if here else groups.Inactive)
        painter.save()
        painter.setClipRect(rect)
        if chosen:
            painter.fillRect(rect, palette.brush(role.Highlight))
        painter.setPen(palette.color(role.HighlightedText if chosen else role.Text))
        words, formats = _pieces(shown, palette, chosen=chosen)
        layout = laid_out(words, option.font, _ENDLESS, formats)  # type: ignore[attr-defined]
        top = (rect.height() - layout.lineAt(0).height()) / 2
        layout.draw(painter, QPointF(rect.left() + _MARGIN, rect.top() + top))
        painter.restore()


def _pieces(
    shown: Excerpt, palette: QPalette, *, chosen: bool
) -> tuple[str, list[QTextLayout.FormatRange]]:
    """Return the words and their looks; on the selection's own colour only lines mark them."""
    found = looks(palette)
    old, new = QTextCharFormat(found.gone), QTextCharFormat(found.new)
    old.setFontStrikeOut(shown.new is not None)
    old.setFontWeight(QFont.Weight.Bold)
    if chosen:
        old.clearBackground()
        new.clearBackground()
    gone = shown.words if shown.new is None else shown.words.translate(_BLANKS)
    came = (shown.new or "").translate(_BLANKS)
    start = len(shown.before)
    middle, end = start + len(gone), start + len(gone) + len(came)
    words = f"{shown.before}{gone}{came}{shown.after}"
    marked = (*formatted(words, ((start, middle),), old), *formatted(words, ((middle, end),), new))
    return words, list(marked)
