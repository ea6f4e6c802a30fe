"""The command ``govreport``: the same core as the window, without Qt."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from govreport_gui.checking import check, is_justified
from govreport_gui.forms import load_catalog
from govreport_gui.model.errors import GovReportError
from govreport_gui.model.form import PREAMBLE, Severity
from govreport_gui.model.report import FIRST_YEAR, LAST_YEAR
from govreport_gui.places import find_places
from govreport_gui.session import (
    as_last_year,
    begin_year,
    doubts,
    fonts_of,
    open_file,
    save_blank,
    save_document,
    save_file,
)
from govreport_gui.session.certainty import doubts_of
from govreport_gui.session.limits import limited
from govreport_gui.wording import (
    TranslationFile,
    error_sentence,
    finding_sentence,
    font_sentences,
    note_sentence,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from decimal import Decimal

    from govreport_gui.model.finding import Finding, Passage
    from govreport_gui.model.report import Report
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
                "new",
                self._new,
                self.words.translate("command", "begin a year's report from last year's"),
            ),
            (
                "convert",
                self._convert,
                self.words.translate("command", "write a report in another format"),
            ),
            (
                "blank",
                self._blank,
                self.words.translate("command", "write the form with nothing in it"),
            ),
        ):
            sub = commands.add_parser(name, help=text, description=text)
            if name != "blank":
                sub.add_argument("file", type=Path, metavar="LAST" if name == "new" else "FILE")
            sub.set_defaults(run=run)
            if name in {"import", "check"}:
                sub.add_argument("--json", action="store_true")
            if name == "check":
                sub.add_argument("--last-year", type=Path, metavar="FILE")
                sub.add_argument(
                    "--report", type=self._path_in(".docx", ".pdf"), metavar="OUT.docx|.pdf"
                )
                sub.add_argument("--annotate", type=self._path_in(".xlsx"), metavar="OUT.xlsx")
            if name in {"new", "blank"}:
                years = range(FIRST_YEAR, LAST_YEAR + 1)
                sub.add_argument("--year", type=int, choices=years, required=True, metavar="N")
            if name in {"convert", "new", "blank"}:
                sub.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
        return parser

    def _import(self, options: argparse.Namespace) -> int:
        opened = self._open(options.file)
        if options.json:
            _print_json(self._as_json(opened))
        else:
            self._print_summary(opened)
        return 0

    def _check(self, options: argparse.Namespace) -> int:
        opened = self._open(options.file)
        if options.last_year:
            last = as_last_year(self._open(options.last_year).report)
            opened = replace(opened, report=replace(opened.report, last_year=last))
            for note in doubts(opened.form, opened.report, last):
                print(note_sentence(note, self.words), file=sys.stderr)
        found = check(opened.form, opened.report)
        findings = [finding for finding in found if not is_justified(opened.report, finding)]
        if options.json:
            _print_json([self._finding(opened, finding) for finding in findings])
        else:
            self._print_findings(opened, findings)
        self._hand_over(opened, found, options)
        return int(any(finding.severity is Severity.ERROR for finding in findings))

    def _hand_over(
        self, opened: Opened, found: Sequence[Finding], options: argparse.Namespace
    ) -> None:
        """Write the report on the check, and the workbook with notes, where they are asked for."""
        form, report = opened.form, opened.report
        justified = [finding for finding in found if is_justified(report, finding)]
        findings = [finding for finding in found if finding not in justified]
        # Loaded when used: a check alone has no need of them.
        if options.report:
            from govreport_gui.wording.check_report import check_report  # noqa: PLC0415

            today = date.today()  # noqa: DTZ011 the office's own clock
            document = check_report(form, report, findings, justified, self.words, today)
            save_document(document, self._style, options.report, _cache_folder())
        if options.annotate:
            from govreport_gui.wording.annotated import annotated  # noqa: PLC0415

            document = annotated(form, report, findings, justified, self.words)
            save_document(document, self._style, options.annotate)

    def _path_in(self, *suffixes: str) -> Callable[[str], Path]:
        """Return what reads a path that must have one of the suffixes."""
        sentence = self.words.translate("command", "the name of the file must end in {endings}")

        def path(text: str) -> Path:
            if not text.lower().endswith(suffixes):
                raise argparse.ArgumentTypeError(sentence.format(endings=" / ".join(suffixes)))
            return Path(text)

        return path

    def _convert(self, options: argparse.Namespace) -> int:
        opened = self._open(options.file)
        for note in opened.notes:
            print(note_sentence(note, self.words), file=sys.stderr)
        save_file(opened.form, opened.report, self._style, options.output, _cache_folder())
        self._tell_fonts(opened, options.output)
        return 0

    def _tell_fonts(self, opened: Opened, path: Path) -> None:
        """Tell which fonts of a PDF stand in, and what none of them can show."""
        if path.suffix.lower() != ".pdf":
            return
        # Loaded when used: other formats have no need of it.
        from govreport_gui.exporting import compose  # noqa: PLC0415

        document = compose(opened.form, opened.report)
        told = fonts_of(document, self._style, _cache_folder())
        for sentence in font_sentences(told, self.words):
            print(sentence, file=sys.stderr)

    def _new(self, options: argparse.Namespace) -> int:
        opened = self._open(options.file)
        begun = begin_year(self._catalog, opened.report, options.year)
        for note in (*opened.notes, *begun.notes):
            print(note_sentence(note, self.words), file=sys.stderr)
        save_file(begun.form, begun.report, self._style, options.output, _cache_folder())
        return 0

    def _blank(self, options: argparse.Namespace) -> int:
        form = self._catalog.for_year(options.year)
        save_blank(form, self._style, options.output, _cache_folder())
        return 0

    def _open(self, path: Path) -> Opened:
        with limited(path):
            return open_file(self._catalog, path)

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
            "doubtful": [fields[ref].printed_key for ref in doubts_of(opened)],
            "notes": [note_sentence(note, self.words) for note in opened.notes],
        }

    def _finding(self, opened: Opened, finding: Finding) -> dict[str, Any]:
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


def _words(report: Report, passage: Passage) -> dict[str, Any]:
    """Return a passage: the paragraph and the first character count from 0."""
    text = report.paragraphs(passage.section)[passage.paragraph]
    return {
        "section": passage.section,
        "paragraph": passage.paragraph,
        "start": passage.start,
        "text": text[passage.start : passage.end],
    }


def _cache_folder() -> Path:
    return find_places().cache


def _print_json(data: object) -> None:
    print(json.dumps(data, ensure_ascii=False, indent=1))


def _json_number(number: Decimal | None) -> int | float | None:
    """Return a JSON number; it is shown only, never calculated with again."""
    if number is None:
        return None
    return int(number) if number == number.to_integral_value() else float(number)


if __name__ == "__main__":
    sys.exit(main())
