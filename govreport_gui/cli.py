"""The command ``govreport``: the same core as the window, without Qt."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from govreport_gui.checking import check
from govreport_gui.forms import load_catalog
from govreport_gui.model.errors import GovReportError
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.session import open_file, save_file
from govreport_gui.wording import TranslationFile, error_sentence, finding_sentence, note_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding
    from govreport_gui.session import Opened


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0: done, 1: the report has errors, 2: a file cannot be read or written."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    command = _Command()
    options = command.parser().parse_args(arguments)
    try:
        return int(options.run(options))
    except GovReportError as error:
        print(error_sentence(error, command.words), file=sys.stderr)
        return 2


def _speak_utf8(stream: TextIO) -> None:
    """Keep a Windows console or a C locale from stopping at the first Chinese character."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


class _Command:
    """The sub-commands, and the resources that they share."""

    def __init__(self) -> None:
        resources = files("govreport_gui.resources")
        translations = files("govreport_gui.translations")
        self.words = TranslationFile(translations / "govreport_zh_CN.ts")
        self._style = resources / "styles" / "official.toml"
        self._catalog = load_catalog(resources / "forms" / "annual_report")

    def parser(self) -> argparse.ArgumentParser:
        """Return the parser of the command line."""
        parser = argparse.ArgumentParser(
            prog="govreport",
            description=self.words.translate(
                "command", "Check and convert government information disclosure reports."
            ),
        )
        commands = parser.add_subparsers(required=True, metavar="COMMAND")
        for name, run, text in (
            (
                "import",
                self._import,
                self.words.translate("command", "show what is found in a file"),
            ),
            (
                "check",
                self._check,
                self.words.translate("command", "list what is wrong with a report"),
            ),
            (
                "convert",
                self._convert,
                self.words.translate("command", "write a report in another format"),
            ),
        ):
            sub = commands.add_parser(name, help=text, description=text)
            sub.add_argument("file", type=Path, metavar="FILE")
            sub.set_defaults(run=run)
            if name != "convert":
                sub.add_argument("--json", action="store_true")
            if name == "check":
                sub.add_argument("--last-year", type=Path, metavar="FILE")
            if name == "convert":
                sub.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
        return parser

    def _import(self, options: argparse.Namespace) -> int:
        opened = open_file(self._catalog, options.file)
        if options.json:
            _print_json(self._as_json(opened))
        else:
            self._print_summary(opened)
        return 0

    def _check(self, options: argparse.Namespace) -> int:
        opened = open_file(self._catalog, options.file)
        last = open_file(self._catalog, options.last_year).report if options.last_year else None
        findings = check(opened.form, replace(opened.report, last_year=last))
        if options.json:
            _print_json([self._finding(opened, finding) for finding in findings])
        else:
            self._print_findings(opened, findings)
        return int(any(finding.severity is Severity.ERROR for finding in findings))

    def _convert(self, options: argparse.Namespace) -> int:
        opened = open_file(self._catalog, options.file)
        for note in opened.notes:
            print(note_sentence(note, self.words), file=sys.stderr)
        save_file(opened.form, opened.report, self._style, options.output, _cache_folder())
        return 0

    def _as_json(self, opened: Opened) -> dict[str, Any]:
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
            "notes": [note_sentence(note, self.words) for note in opened.notes],
        }

    def _finding(self, opened: Opened, finding: Finding) -> dict[str, Any]:
        fields = opened.form.fields
        return {
            "code": finding.code,
            "severity": str(finding.severity),
            "rule": finding.rule,
            "cells": [fields[ref].printed_key for ref in finding.cells],
            "left": _json_number(finding.left),
            "right": _json_number(finding.right),
            "message": finding_sentence(finding, opened.form, opened.report, self.words),
        }

    def _print_summary(self, opened: Opened) -> None:
        report = opened.report
        found = len(opened.form.fields) - len(opened.missing)
        template = self.words.translate(
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
            print(note_sentence(note, self.words))

    def _print_findings(self, opened: Opened, findings: Sequence[Finding]) -> None:
        if not findings:
            print(self.words.translate("command", "All checks passed."))
        for finding in findings:
            severity = self._severity(finding.severity)
            sentence = finding_sentence(finding, opened.form, opened.report, self.words)
            print(f"[{severity} {finding.code}] {sentence}")

    def _severity(self, severity: Severity) -> str:
        match severity:
            case Severity.ERROR:
                return self.words.translate("command", "error")
            case Severity.WARNING:
                return self.words.translate("command", "warning")
            case Severity.HINT:
                return self.words.translate("command", "hint")


def _cache_folder() -> Path:
    # Loaded when used: import and check have no need of it.
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("govreport", appauthor=False)


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _json_number(number: Decimal | None) -> int | float | None:
    """Return a JSON number; it is shown only, never calculated with again."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


if __name__ == "__main__":
    sys.exit(main())
