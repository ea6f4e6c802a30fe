"""Preamble, contact, signature and date: asks for what the report does not know, and shows all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from govreport_gui.drafting.templates import filled
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.drafting.templates import Template
    from govreport_gui.model.report import Paragraphs
    from govreport_gui.session.session import Session

_Button = QDialogButtonBox.StandardButton
_WIDTH = 520


class TemplateDialog(QDialog):
    """Fills a template from the report and from what is typed; what is left blank is left out."""

    def __init__(
        self, template: Template, session: Session, *, replaces: bool, parent: QWidget | None = None
    ) -> None:
        """Ask for what is wanted; ``replaces`` tells that the lines take the place of others."""
        super().__init__(parent)
        self._template, self._session = template, session
        self.fields = {name: QLineEdit(self) for name in template.asked}
        self.lines = QLabel(self)
        self.setWindowTitle(template_name(template.key))
        self._build(replaces=replaces)
        self._show()
        for line in self.fields.values():
            line.textChanged.connect(self._show)

    @property
    def paragraphs(self) -> Paragraphs:
        """The lines as they stand now."""
        given = {name: line.text() for name, line in self.fields.items()}
        return filled(self._template, self._session.report, given)

    def _show(self) -> None:
        self.lines.setText("\n".join(self.paragraphs))

    def _build(self, *, replaces: bool) -> None:
        self.setMinimumWidth(_WIDTH)
        form = QFormLayout()
        for name, line in self.fields.items():
            form.addRow(_field_name(name), line)
        self.lines.setWordWrap(True)
        self.lines.setMargin(8)
        self.lines.setAccessibleName(translate("TemplateDialog", "What will be inserted"))
        buttons = QDialogButtonBox(_Button.Ok | _Button.Cancel, self)
        words = (
            translate("TemplateDialog", "&Replace the present text")
            if replaces
            else translate("TemplateDialog", "&Insert")
        )
        buttons.button(_Button.Ok).setText(words)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.lines, stretch=1)
        column.addWidget(buttons)


def template_name(key: str) -> str:
    """Return what a template is for."""
    match key:
        case "preamble":
            return translate("TemplateDialog", "Preamble…")
        case "contact":
            return translate("TemplateDialog", "Contact…")
        case _:
            return translate("TemplateDialog", "Signature and date…")


def _field_name(name: str) -> str:
    names = {
        "download": translate("TemplateDialog", "Where it can be downloaded"),
        "contact": translate("TemplateDialog", "Contact (department, telephone)"),
        "address": translate("TemplateDialog", "Address"),
        "postcode": translate("TemplateDialog", "Postcode"),
        "phone": translate("TemplateDialog", "Telephone"),
        "mail": translate("TemplateDialog", "E-mail"),
        "date": translate("TemplateDialog", "Date"),
    }
    return names.get(name, name)
