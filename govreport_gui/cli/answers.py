"""What the command prints: for people, and as JSON for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.session.certainty import doubts_of
from govreport_gui.wording import finding_sentence, note_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.report import Report
    from govreport_gui.session.files import Opened
    from govreport_gui.wording import Words


def print_json(data: object) -> None:
    """Print data that a program will read."""
    print(json.dumps(data, ensure_ascii=False, indent=1))


def report_as_json(opened: Opened, words: Words) -> dict[str, Any]:
    """Return a report as it was read: cells by their printed keys, and what is uncertain."""
    report, fields = opened.report, opened.form.fields
    missing = set(opened.missing)
    sections = (PREAMBLE, *(s.key for s in opened.form.text_sections()))
    return {
        "agency": report.agency,
        "year": report.year,
        "form": report.edition,
        "cells": {
            field.printed_key: report.entry(ref).text
            for ref, field in fields.items()
            if ref not in missing
        },
        "text": {section: list(report.paragraphs(section)) for section in sections},
        "missing": [fields[ref].printed_key for ref in opened.missing],
        "doubtful": [fields[ref].printed_key for ref in doubts_of(opened)],
        "notes": [note_sentence(note, words) for note in opened.notes],
    }


def finding_as_json(opened: Opened, finding: Finding, words: Words) -> dict[str, Any]:
    """Return a finding with its place and its sentence."""
    fields = opened.form.fields
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "rule": finding.rule,
        "cause": finding.cause or None,
        "cells": [fields[ref].printed_key for ref in finding.cells],
        "words": [_words(opened.report, passage) for passage in finding.passages],
        "left": _json_number(finding.left),
        "right": _json_number(finding.right),
        "message": finding_sentence(finding, opened.form, opened.report, words),
    }


def print_summary(opened: Opened, words: Words) -> None:
    """Print whose report was read, and what of it is uncertain."""
    report = opened.report
    found = len(opened.form.fields) - len(opened.missing)
    template = words.translate(
        "command", "{agency}, {year}, {edition} form: {found} of {all} cells found"
    )
    print(
        template.format(
            agency=report.agency,
            year=report.year,
            edition=report.edition,
            found=found,
            all=len(opened.form.fields),
        )
    )
    for note in opened.notes:
        print(note_sentence(note, words))


def print_findings(opened: Opened, findings: Sequence[Finding], words: Words) -> None:
    """Print a line for each finding."""
    if not findings:
        print(words.translate("command", "All checks passed."))
    for finding in findings:
        severity = _severity(finding.severity, words)
        sentence = finding_sentence(finding, opened.form, opened.report, words)
        print(f"[{severity} {finding.code}] {sentence}")


def _severity(severity: Severity, words: Words) -> str:
    match severity:
        case Severity.ERROR:
            return words.translate("command", "error")
        case Severity.WARNING:
            return words.translate("command", "warning")
        case Severity.HINT:
            return words.translate("command", "hint")


def _words(report: Report, passage: Passage) -> dict[str, Any]:
    """Return a passage: the paragraph and the first character count from 0."""
    text = report.paragraphs(passage.section)[passage.paragraph]
    return {
        "section": passage.section,
        "paragraph": passage.paragraph,
        "start": passage.start,
        "text": text[passage.start : passage.end],
    }


def _json_number(number: Decimal | None) -> int | float | None:
    """Return a JSON number; it is shown only, never calculated with again."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)
