"""What the command does with reports."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.model.form import Severity
from govreport_gui.places import find_places
from govreport_gui.session.files import fonts_of, open_file, save_blank, save_document, save_file
from govreport_gui.session.last_year import as_last_year, doubts
from govreport_gui.session.limits import limited
from govreport_gui.session.new_year import begin_year
from govreport_gui.wording import TranslationFile, font_sentences, note_sentence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path

    from govreport_gui.model.finding import Finding
    from govreport_gui.session.files import Opened


class Actions:
    """The sub-commands, and the resources that they share; each returns the exit code."""

    def __init__(self) -> None:
        """Find the resources."""
        resources = files("govreport_gui.resources")
        translations = files("govreport_gui.translations")
        self.words = TranslationFile(translations / "govreport_zh_CN.ts")
        self._style = resources / "styles" / "official.toml"
        self._places = find_places()
        own = resources / "forms" / "annual_report"
        self._catalog = load_catalog(own, self._places.forms)

    def look(self, options: argparse.Namespace) -> int:
        """Show what is found in a file."""
        # Loaded when used, as much below: a conversion has no need of it, nor of the checks.
        from govreport_gui.cli.answers import (  # noqa: PLC0415
            print_json,
            print_summary,
            report_as_json,
        )

        opened = self._open(options.file)
        if options.json:
            print_json(report_as_json(opened, self.words))
        else:
            print_summary(opened, self.words)
        return 0

    def check(self, options: argparse.Namespace) -> int:
        """List what is wrong with a report; 1 when it has errors."""
        from govreport_gui.checking import check, is_justified  # noqa: PLC0415
        from govreport_gui.cli.answers import (  # noqa: PLC0415
            finding_as_json,
            print_findings,
            print_json,
        )

        opened = self._open(options.file)
        if options.last_year:
            last = as_last_year(self._open(options.last_year).report)
            opened = replace(opened, report=replace(opened.report, last_year=last))
            for note in doubts(opened.form, opened.report, last):
                print(note_sentence(note, self.words), file=sys.stderr)
        found = check(opened.form, opened.report)
        justified = [finding for finding in found if is_justified(opened.report, finding)]
        findings = [finding for finding in found if finding not in justified]
        if options.json:
            print_json([finding_as_json(opened, f, self.words) for f in findings])
        else:
            print_findings(opened, findings, self.words)
        self._hand_over(opened, findings, justified, options)
        return int(any(finding.severity is Severity.ERROR for finding in findings))

    def _hand_over(
        self,
        opened: Opened,
        findings: Sequence[Finding],
        justified: Sequence[Finding],
        options: argparse.Namespace,
    ) -> None:
        """Write the report on the check, and the workbook with notes, where they are asked for."""
        form, report = opened.form, opened.report
        # Loaded when used: a check alone has no need of them.
        if options.report:
            from govreport_gui.wording.check_report import check_report  # noqa: PLC0415

            today = date.today()  # noqa: DTZ011 the office's own clock
            document = check_report(form, report, findings, justified, self.words, today)
            save_document(document, self._style, options.report, self._places.cache)
        if options.annotate:
            from govreport_gui.wording.annotated import annotated  # noqa: PLC0415

            document = annotated(form, report, findings, justified, self.words)
            save_document(document, self._style, options.annotate)

    def convert(self, options: argparse.Namespace) -> int:
        """Write a report in another format."""
        opened = self._open(options.file)
        for note in opened.notes:
            print(note_sentence(note, self.words), file=sys.stderr)
        save_file(opened.form, opened.report, self._style, options.output, self._places.cache)
        self._tell_fonts(opened, options.output)
        return 0

    def _tell_fonts(self, opened: Opened, path: Path) -> None:
        """Tell which fonts of a PDF stand in, and what none of them can show."""
        if path.suffix.lower() != ".pdf":
            return
        # Loaded when used: other formats have no need of it.
        from govreport_gui.exporting import compose  # noqa: PLC0415

        document = compose(opened.form, opened.report)
        told = fonts_of(document, self._style, self._places.cache)
        for sentence in font_sentences(told, self.words):
            print(sentence, file=sys.stderr)

    def new(self, options: argparse.Namespace) -> int:
        """Begin a year's report from last year's."""
        opened = self._open(options.file)
        begun = begin_year(self._catalog, opened.report, options.year)
        for note in (*opened.notes, *begun.notes):
            print(note_sentence(note, self.words), file=sys.stderr)
        save_file(begun.form, begun.report, self._style, options.output, self._places.cache)
        return 0

    def blank(self, options: argparse.Namespace) -> int:
        """Write the form with nothing in it."""
        form = self._catalog.for_year(options.year)
        save_blank(form, self._style, options.output, self._places.cache)
        return 0

    def _open(self, path: Path) -> Opened:
        with limited(path):
            return open_file(self._catalog, path)
