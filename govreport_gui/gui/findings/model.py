"""The findings as a tree for Qt's view; what stays the same stays where it is."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from govreport_gui.gui.findings.branches import JUSTIFIED, Branch
from govreport_gui.gui.findings.kinds import GENERAL, Kind, count_text
from govreport_gui.gui.marks import MarkIcons
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.wording import finding_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QObject

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_TEXTS = frozenset({int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)})
_QUIET = frozenset({Kind.BLANK, Kind.JUSTIFIED})


class _Node:
    """A place in the tree; it keeps its number while what it shows changes."""

    def __init__(self, number: int, branch: Branch, parent: _Node | None) -> None:
        self.number, self.branch, self.parent = number, branch, parent
        self.nodes: list[_Node] = []


class FindingsModel(QAbstractItemModel):
    """Headings, findings, and what these explain. Sentences are made when they are asked for."""

    def __init__(self, bridge: SessionBridge, parent: QObject | None = None) -> None:
        """Begin without findings."""
        super().__init__(parent)
        self._session = bridge.session
        self._report = bridge.session.report
        self._icons = MarkIcons()
        self._numbers = count(1)
        self._root = _Node(0, Branch(""), None)
        self._nodes: dict[int, _Node] = {}
        self._sentences: dict[Finding, str] = {}

    def show(self, branches: Sequence[Branch]) -> None:
        """Show other findings: rows come, go and change, but none is torn down and built anew."""
        self._bring(self._root, branches)

    def forget(self) -> None:
        """Make sentences anew from now on: the report has changed.

        Until then they tell of the report that the findings are of, whatever it has become since.
        """
        self._sentences.clear()
        self._report = self._session.report

    def branch(self, index: Index) -> Branch | None:
        """Return what stands at an index."""
        return self._nodes[index.internalId()].branch if index.isValid() else None

    def index_of(self, rule: str) -> QModelIndex:
        """Return where the finding of a rule stands, an invalid index where it is not shown."""
        for node in self._nodes.values():
            if node.branch.finding is not None and node.branch.key == rule:
                return self._index(node)
        return QModelIndex()

    def sentence(self, finding: Finding) -> str:
        """Return what is wrong, in words; it is made once until the report changes."""
        if finding not in self._sentences:
            form = self._session.form
            self._sentences[finding] = finding_sentence(finding, form, self._report, QtWords())
        return self._sentences[finding]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Return the place of a row."""
        nodes = self._at(parent).nodes
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row].number)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # QObject.parent()
        """Return the heading of a finding, or the finding that explains it."""
        above = self._at(index).parent
        return QModelIndex() if above is None or above is self._root else self._index(above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows stand below an index."""
        return len(self._at(parent).nodes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return 1: a sentence says it all."""
        del parent
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let findings be chosen, headings only be folded."""
        branch = self.branch(index)
        if branch is None:
            return Qt.ItemFlag.NoItemFlags
        return _ENABLED if branch.finding is None else _SELECTABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 Qt's QVariant
        """Return the look and the words of a row."""
        branch = self.branch(index)
        if branch is None:
            return None
        if role in _TEXTS:
            return self._text(branch)
        return self._look(branch, role)

    def _look(self, branch: Branch, role: int) -> object:
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(branch)
            case Qt.ItemDataRole.DecorationRole if branch.kind is not None:
                return self._icons[branch.kind]
            case Qt.ItemDataRole.FontRole if branch.finding is None:
                return _bold()
            case Qt.ItemDataRole.ForegroundRole if branch.kind in _QUIET:
                return QApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None

    def _text(self, branch: Branch) -> str:
        if branch.finding is None:
            return self._heading(branch)
        sentence = self.sentence(branch.finding)
        if branch.branches:
            text = translate("FindingsPanel", "{sentence} (explains {n} more)")
            return text.format(sentence=sentence, n=len(branch.branches))
        reason = self._session.report.reasons.get(branch.key)
        if branch.kind is Kind.JUSTIFIED and reason is not None and not reason.text:
            return translate("FindingsPanel", "Kept – {sentence}").format(sentence=sentence)
        if branch.kind is Kind.JUSTIFIED and reason is not None:
            text = translate("FindingsPanel", "{reason} – {sentence}")
            return text.format(sentence=sentence, reason=" ".join(reason.text.split()))
        return sentence

    def _heading(self, branch: Branch) -> str:
        if branch.key == GENERAL:
            return translate("FindingsPanel", "Agency, year, preamble")
        if branch.key == JUSTIFIED:
            return translate("FindingsPanel", "Explained in writing")
        return next(s.heading for s in self._session.form.sections if s.key == branch.key)

    def _spoken(self, branch: Branch) -> str:
        """Say the kind too: a screen reader sees no icon."""
        if branch.kind is None:
            return f"{self._heading(branch)}: {len(branch.branches)}"
        return f"{count_text(branch.kind, 1)}: {self._text(branch)}"

    def _at(self, index: Index) -> _Node:
        return self._nodes[index.internalId()] if index.isValid() else self._root

    def _index(self, node: _Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.nodes.index(node), 0, node.number)

    def _bring(self, node: _Node, branches: Sequence[Branch]) -> None:
        """Make a node's rows those of ``branches``."""
        place = self._index(node)
        wanted = {branch.key for branch in branches}
        for row in reversed(range(len(node.nodes))):
            if node.nodes[row].branch.key not in wanted:
                self._remove(node, place, row)
        changed = [row for row, one in enumerate(branches) if self._put(node, place, row, one)]
        for row in reversed(range(len(branches), len(node.nodes))):
            self._remove(node, place, row)
        if changed:
            first, last = (self.index(row, 0, place) for row in (changed[0], changed[-1]))
            self.dataChanged.emit(first, last)

    def _put(self, node: _Node, place: QModelIndex, row: int, branch: Branch) -> bool:
        """Have a row show a branch, and tell whether it showed something else before.

        The node that has shown it until now moves there.
        """
        nodes = node.nodes
        old = next((r for r in range(row, len(nodes)) if nodes[r].branch.key == branch.key), None)
        if old is None:
            self.beginInsertRows(place, row, row)
            self._grow(node, row, branch)
            self.endInsertRows()
            return False
        if old != row:
            self.beginMoveRows(place, old, old, place, row)
            node.nodes.insert(row, node.nodes.pop(old))
            self.endMoveRows()
        before, nodes[row].branch = nodes[row].branch, branch
        if branch.branches or nodes[row].nodes:
            self._bring(nodes[row], branch.branches)
        return not _look_alike(before, branch)

    def _grow(self, node: _Node, row: int, branch: Branch) -> None:
        new = _Node(next(self._numbers), branch, node)
        self._nodes[new.number] = new
        node.nodes.insert(row, new)
        for below, part in enumerate(branch.branches):
            self._grow(new, below, part)

    def _remove(self, node: _Node, place: QModelIndex, row: int) -> None:
        self.beginRemoveRows(place, row, row)
        for gone in _with_all_below(node.nodes.pop(row)):
            del self._nodes[gone.number]
        self.endRemoveRows()


_ENABLED = Qt.ItemFlag.ItemIsEnabled
_SELECTABLE = _ENABLED | Qt.ItemFlag.ItemIsSelectable


def _look_alike(before: Branch, after: Branch) -> bool:
    """Tell whether a row is the same: a finding whose words only moved is.

    A view that is told of a row looks at all of them, and each key moves many words.
    """
    if before.kind is not after.kind or len(before.branches) != len(after.branches):
        return False
    if before.finding is None or after.finding is None:
        return before.finding is after.finding
    return _of_words(before.finding) == _of_words(after.finding)


def _of_words(finding: Finding) -> tuple[object, ...]:
    """Return what a finding's sentence is made of, beside the report."""
    of_figures = finding.cells, finding.left, finding.right
    return finding.severity, finding.sentence, finding.facts, of_figures


def _bold() -> QFont:
    font = QFont(QApplication.font())
    font.setBold(True)
    return font


def _with_all_below(node: _Node) -> Iterator[_Node]:
    yield node
    for below in node.nodes:
        yield from _with_all_below(below)
