"""What is still to do, in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.gui.findings.kinds import GENERAL, Kind, count_sentence
from govreport_gui.gui.translation import translate

if TYPE_CHECKING:
    from govreport_gui.gui.home.todo import Part, Todo
    from govreport_gui.model.form import Form

_LONG_AGO = -60
"""Days: nobody hands in a report that was due so long ago; it is only looked at."""


def short_sentence(todo: Todo) -> str:
    """Return how much is missing and wrong; or how much is to be looked at; or that all is well."""
    comma = translate("Home", ", ")
    errors, warnings = todo.count(Kind.ERROR), todo.count(Kind.WARNING) + todo.carried
    hints = todo.count(Kind.HINT) - todo.carried
    said = []
    if todo.missing:
        said.append(translate("Home", "{n} places to fill in").format(n=todo.missing))
    if errors:
        said.append(translate("Home", "{n} mistakes").format(n=errors))
    if said:
        return comma.join(said)
    if warnings:
        told = translate("Home", "Complete and without errors; {n} places to look at again")
        return told.format(n=warnings)
    if hints:
        return translate("Home", "Complete, and nothing is wrong; {n} hints").format(n=hints)
    return translate("Home", "Complete, and nothing is wrong")


def full_sentence(todo: Todo, days: int | None) -> str:
    """Return the same with the days that are left, where there is a day to count to."""
    due = "" if days is None else _due(days)
    said = short_sentence(todo)
    return translate("Home", "{said}; {due}").format(said=said, due=due) if due else said


def part_name(part: Part, form: Form) -> str:
    """Return the heading of a section, or the name of what stands above them all."""
    if part.key == GENERAL:
        return translate("Home", "Agency, report year and preamble")
    return next(section.heading for section in form.sections if section.key == part.key)


def part_sentence(part: Part) -> str:
    """Return what a section lacks."""
    said = []
    if part.missing:
        said.append(translate("Home", "{n} places to fill in").format(n=len(part.missing)))
    if part.counts:
        said.append(count_sentence(part.counts))
    return translate("Home", ", ").join(said) or translate("Home", "Done")


def _due(days: int) -> str:
    if days > 1:
        return translate("Home", "{n} days until 31 January").format(n=days)
    if days == 1:
        return translate("Home", "1 day until 31 January")
    if days == 0:
        return translate("Home", "today is 31 January")
    if days > _LONG_AGO:
        return translate("Home", "{n} days since 31 January").format(n=-days)
    return ""
