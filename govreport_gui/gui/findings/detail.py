"""The selected finding in full: what is wrong, where that is written, and the ways out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from govreport_gui.checking import can_be_justified, is_justified, values_of, ways_out
from govreport_gui.gui.findings.flow import Flow, FlowButton
from govreport_gui.gui.findings.repairs import has_company, repaired
from govreport_gui.gui.translation import QtWords, translate
from govreport_gui.model.report import Reason, ReasonRef
from govreport_gui.wording import basis_of, finding_sentence, repair_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from govreport_gui.gui.bridge import SessionBridge
    from govreport_gui.model.finding import Finding, WayOut


@dataclass(frozen=True, slots=True)
class _Words:
    """Everything that is said about a finding; nothing is built anew while it stays the same."""

    sentence: str = ""
    hint: str = ""
    basis: str = ""
    reason: str = ""
    justified: bool = False
    justifiable: bool = False
    ways: tuple[str, ...] = ()
    company: bool = False


class FindingDetail(QScrollArea):
    """Shows one finding with buttons for what can be done about it."""

    said = Signal(str)
    """A sentence for the status bar."""
    settled = Signal(str)
    """The rule of a finding that something was just done about."""

    def __init__(self, bridge: SessionBridge, parent: QWidget | None = None) -> None:
        """Begin without a finding."""
        super().__init__(parent)
        self._session = bridge.session
        self._finding: Finding | None = None
        self._shown: _Words | None = None
        self.sentence, self.basis, self.reason = QLabel(self), QLabel(self), QLabel(self)
        self._flow = Flow()
        self._build()
        self.show_finding(None)

    @property
    def buttons(self) -> list[FlowButton]:
        """What can be done, the likeliest first."""
        found = (self._flow.itemAt(row) for row in range(self._flow.count()))
        return [i.widget() for i in found if i and isinstance(i.widget(), FlowButton)]  # type: ignore[misc]

    @property
    def can_repair(self) -> bool:
        """Whether there is a way out."""
        return self._shown is not None and bool(self._shown.ways)

    @property
    def can_justify(self) -> bool:
        """Whether a reason may be given."""
        return self._shown is not None and self._shown.justifiable

    def show_finding(self, finding: Finding | None) -> None:
        """Show another finding, or the same one with other values."""
        self._finding = finding
        words = _Words(hint=self._hint()) if finding is None else self._words(finding)
        if words != self._shown:
            self._shown = words
            self._show(words)

    def repair(self) -> None:
        """Take the likeliest way out."""
        if self._shown is not None and self._shown.ways:
            self._repair(self._shown.ways[0])
        else:
            self.said.emit(
                translate("FindingDetail", "There is no sure correction; look at it yourself.")
            )

    def justify(self) -> None:
        """Ask why the finding is right as it is, and keep the answer."""
        finding = self._finding
        if finding is None or not can_be_justified(finding):
            self.said.emit(_no_reason_for_errors())
            return
        # Loaded when first used: the window opens sooner without it.
        from govreport_gui.gui.findings.reason_dialog import ReasonDialog  # noqa: PLC0415

        old = self._session.report.reasons.get(finding.rule)
        dialog = ReasonDialog(self.sentence.text(), old.text if old else "", self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._keep_reason(finding, dialog.reason))
        dialog.open()

    def _keep_reason(self, finding: Finding, text: str) -> None:
        reason = Reason(text, values_of(self._session.report, finding))
        self._session.enter({ReasonRef(finding.rule): reason}, "justify")

    def _withdraw(self) -> None:
        if self._finding is not None:
            self._session.enter({ReasonRef(self._finding.rule): None}, "justify")

    def _repair(self, text: str) -> None:
        """Take the way out that a button names, if it is still one: the report may have changed."""
        finding = self._finding
        way = next((way for way in self._ways() if self._sentence(way) == text), None)
        if finding is None or way is None:
            return
        self._session.enter(way.values, "repair")
        self.settled.emit(finding.rule)
        self.said.emit(translate("FindingDetail", "Corrected: {what}").format(what=text))

    def _repair_all(self) -> None:
        finding = self._finding
        if finding is None:
            return
        before = {one.rule for one in self._session.findings}
        self._session.enter(repaired(self._session, finding), "repair")
        # Not how many fewer there are: what is put right can bring others to light.
        settled = before - {one.rule for one in self._session.findings}
        self.settled.emit(finding.rule)
        self.said.emit(translate("FindingDetail", "{n} findings settled").format(n=len(settled)))

    def _hint(self) -> str:
        if not self._session.findings and not self._session.justified:
            return ""
        return translate("FindingDetail", "Select a finding to see what can be done.")

    def _ways(self) -> tuple[WayOut, ...]:
        session, finding = self._session, self._finding
        if finding is None or finding not in (*session.findings, *session.justified):
            return ()
        return ways_out(session.form, session.report, finding)

    def _sentence(self, way: WayOut) -> str:
        return repair_sentence(way, self._session.form, QtWords())

    def _words(self, finding: Finding) -> _Words:
        form, report = self._session.form, self._session.report
        reason = report.reasons.get(finding.rule)
        return _Words(
            finding_sentence(finding, form, report, QtWords()),
            "",
            basis_of(finding, form, QtWords()),
            reason.text if reason else "",
            is_justified(report, finding),
            can_be_justified(finding),
            tuple(dict.fromkeys(map(self._sentence, self._ways()))),
            has_company(self._session, finding),
        )

    def _show(self, words: _Words) -> None:
        self.sentence.setText(words.sentence or words.hint)
        roles = QPalette.ColorRole
        role = roles.WindowText if words.sentence else roles.PlaceholderText
        self.sentence.setForegroundRole(role)
        basis = translate("FindingDetail", "Basis: {basis}").format(basis=words.basis)
        self.basis.setText(basis if words.basis else "")
        self.reason.setText(_reason_text(words))
        for label in (self.basis, self.reason):
            label.setVisible(bool(label.text()))
        self._show_buttons(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have room for the lines that this width makes."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Have room for larger letters."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make the content as high as its wrapped lines: a scroll area does not ask for that."""
        content = self.widget()
        if content is not None:
            content.setMinimumHeight(content.heightForWidth(self.viewport().width()))

    def _show_buttons(self, words: _Words) -> None:
        focus = QApplication.focusWidget()
        had_focus = isinstance(focus, FlowButton) and self.isAncestorOf(focus)
        while item := self._flow.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        if words.sentence:
            self._add_repairs(words)
            self._add_reasons(words)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()
        self.verticalScrollBar().setValue(0)

    def _add_repairs(self, words: _Words) -> None:
        if words.justified:
            return
        for text in words.ways:
            self._add(text, partial(self._repair, text))
        if words.company:
            self._add(translate("FindingDetail", "The same for all of this kind"), self._repair_all)

    def _add_reasons(self, words: _Words) -> None:
        if words.justified:
            self._add(translate("FindingDetail", "Edit the reason…"), self.justify)
            self._add(translate("FindingDetail", "Withdraw the reason"), self._withdraw)
            return
        text = translate("FindingDetail", "Right as it is: give a reason…")
        button = self._add(text, self.justify)
        if not words.justifiable:
            button.setEnabled(False)
            button.setToolTip(_no_reason_for_errors())

    def _add(self, text: str, work: Callable[[], None]) -> FlowButton:
        button = FlowButton(text, self.widget())
        button.clicked.connect(lambda _checked: work())
        self._flow.addWidget(button)
        button.show()
        return button

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(translate("FindingDetail", "The selected finding"))
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 2, 4, 2)
        column.setSpacing(4)
        for label in (self.sentence, self.reason, self.basis):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.basis.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column.addWidget(self.sentence)
        column.addWidget(self.reason)
        column.addLayout(self._flow)
        column.addWidget(self.basis)
        column.addStretch(1)
        self.setWidget(content)


def _reason_text(words: _Words) -> str:
    if not words.reason:
        return ""
    if words.justified:
        return translate("FindingDetail", "Reason: {reason}").format(reason=words.reason)
    text = translate("FindingDetail", "The reason was given for other values: {reason}")
    return text.format(reason=words.reason)


def _no_reason_for_errors() -> str:
    return translate("FindingDetail", "This is wrong on its face and must be corrected.")
