"""A report with findings of every kind, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.hands import Hands

if TYPE_CHECKING:
    from govreport_gui.gui.findings import FindingsPanel
    from govreport_gui.gui.findings.branches import Branch
    from govreport_gui.gui.window.main_window import MainWindow


class Reader(Hands):
    """Hands that also read the list of findings."""

    @property
    def panel(self) -> FindingsPanel:
        return self.view.findings

    @property
    def branches(self) -> list[Branch]:
        """The headings, with everything below them."""
        QApplication.processEvents()
        model = self.panel.tree.findings_model
        found = (model.branch(model.index(row, 0)) for row in range(model.rowCount()))
        return [branch for branch in found if branch is not None]

    @property
    def rules(self) -> dict[str, list[str]]:
        """The rules shown under each heading."""
        return {b.key: [below.key for below in b.branches] for b in self.branches}

    @property
    def selected_rule(self) -> str:
        QApplication.processEvents()
        return self.panel.finding.rule if self.panel.finding else ""

    @property
    def counts(self) -> list[str]:
        """What the counts above the list say, as far as they are to be seen."""
        QApplication.processEvents()
        return [b.text() for b in self.panel.bar.buttons.values() if not b.isHidden()]

    @property
    def buttons(self) -> list[str]:
        """What can be done about the selected finding."""
        QApplication.processEvents()
        return [button.text() for button in self.panel.detail.buttons]

    def button(self, text: str) -> None:
        """Press a button beside the list."""
        QApplication.processEvents()
        next(b for b in self.panel.detail.buttons if text in b.text()).click()
        QApplication.processEvents()

    def select(self, rule: str) -> None:
        """Select a finding in the list."""
        QApplication.processEvents()
        self.panel.tree.point_at(rule)
        assert self.selected_rule == rule

    @property
    def said(self) -> str:
        QApplication.processEvents()
        return self.window.statusBar().currentMessage()


@pytest.fixture
def hands(window: MainWindow) -> Reader:
    """The sample, which has errors on purpose: one in table 二, three and a warning in 三."""
    window.open_sample()
    return Reader(window)
