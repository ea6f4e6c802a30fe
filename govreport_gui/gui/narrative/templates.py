"""The templates that a section offers, and what puts their lines into the report."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from govreport_gui.gui.actions import action
from govreport_gui.gui.narrative.template_dialog import TemplateDialog, template_name
from govreport_gui.gui.translation import translate
from govreport_gui.model.form import PREAMBLE
from govreport_gui.model.report import TextRef

if TYPE_CHECKING:
    from govreport_gui.drafting.guidance import Guidance
    from govreport_gui.drafting.templates import Template
    from govreport_gui.model.form import Form, Section
    from govreport_gui.model.report import Paragraphs
    from govreport_gui.session.session import Session

_PREAMBLE, _CONTACT, _SIGNATURE = "preamble", "contact", "signature"


class Templates(QObject):
    """Asks, and enters the lines as one step of undo."""

    def __init__(self, session: Session, guidance: Guidance, page: QWidget) -> None:
        """Serve the page of a section."""
        super().__init__(page)
        self._session, self._guidance, self._page = session, guidance, page

    def button(self, section: Section) -> QToolButton | None:
        """Return a button with what a section offers, None where that is nothing."""
        offers = _offers(self._session.form, section)
        offers = [(key, where) for key, where in offers if key in self._guidance.templates]
        if not offers:
            return None
        button = QToolButton(self._page)
        menu = QMenu(button)
        for key, where in offers:
            template = self._guidance.templates[key]
            menu.addAction(action(menu, template_name(key), partial(self.ask, template, where)))
        button.setText(translate("Templates", "Templates"))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setEnabled(self._session.refused is None)
        return button

    def ask(self, template: Template, where: str) -> TemplateDialog:
        """Show a template; its lines stand at the end of a section, a preamble replaces another."""
        replaces = template.key == _PREAMBLE and bool(self._kept(where))
        dialog = TemplateDialog(template, self._session, replaces=replaces, parent=self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._put(template, where, dialog.paragraphs))
        dialog.open()
        return dialog

    def _put(self, template: Template, where: str, lines: Paragraphs) -> None:
        before = () if template.key == _PREAMBLE else self._kept(where)
        self._session.enter({TextRef(where): (*before, *lines)}, "guide")

    def _kept(self, section: str) -> Paragraphs:
        return self._session.report.narrative.get(section, ())


def _offers(form: Form, section: Section) -> list[tuple[str, str]]:
    """Return templates with the section that their lines go into."""
    if section == form.sections[0]:
        return [(_PREAMBLE, PREAMBLE), (_CONTACT, PREAMBLE)]
    if section == form.sections[-1]:
        return [(_CONTACT, section.key), (_SIGNATURE, section.key)]
    return []
