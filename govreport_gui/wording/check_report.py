"""The check as a document for the leader's signature: what was checked, what was found, sign-off."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govreport_gui.checking.tally import tally
from govreport_gui.exporting.document import BODY, Document, Heading, Kind, Paragraph, clean
from govreport_gui.exporting.text_table import TextColumn, in_short_rows, text_table
from govreport_gui.model.form import Severity
from govreport_gui.wording.families import FAMILIES, family_word
from govreport_gui.wording.listed import listed, severity_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from govreport_gui.checking.tally import Tally
    from govreport_gui.exporting.document import Block, TableBlock
    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Report
    from govreport_gui.wording.listed import Listed
    from govreport_gui.wording.words import Words

_MOST = 300
"""Characters of a text in one row of a list: three times as many would still go on a page."""


def check_report(
    form: Form,
    report: Report,
    findings: Sequence[Finding],
    justified: Sequence[Finding],
    words: Words,
    day: date,
) -> Document:
    """Return the report on the check of a report, made on a ``day``.

    ``findings`` are what is wrong, ``justified`` those that somebody gave a reason for.
    """
    agency, year = clean(report.agency), f"{report.year}年" if report.year else ""
    title = words.translate("check-report", "{title}: report on the check")
    lines = listed(form, report, findings, justified, words)
    families = tally(form, report)
    writer = _Writer(words, lines)
    blocks = (
        Heading(words.translate("check-report", "1. What was checked")),
        *writer.overview(f"{agency}{year}{form.title}", families, day),
        Heading(words.translate("check-report", "2. What was found")),
        *writer.findings(),
        Heading(words.translate("check-report", "3. What was explained")),
        *writer.reasons(),
        Heading(words.translate("check-report", "4. Sign-off")),
        writer.sign_off(),
    )
    return Document(
        (*filter(None, [agency]), year + title.format(title=form.title)), agency, blocks
    )


class _Writer:
    """Writes the sections of one check report."""

    def __init__(self, words: Words, lines: Sequence[Listed]) -> None:
        self._words = words
        self._open = [line for line in lines if not line.is_explained]
        self._explained = [line for line in lines if line.is_explained]
        # What another one causes goes with it: the window does not count it either.
        self._counted = [line for line in self._open if not line.is_caused]

    def overview(self, name: str, families: Sequence[Tally], day: date) -> Iterator[Block]:
        translate = self._words.translate
        date_template = translate("check-report", "{year}-{month}-{day}")
        when = date_template.format(year=day.year, month=day.month, day=day.day)
        checked = translate("check-report", "“{report}” was checked on {date}.")
        yield Paragraph(clean(checked.format(report=name, date=when)), BODY)
        yield Paragraph(self._result(sum(family.made for family in families)), BODY)
        resting = sum(family.resting for family in families)
        if resting:
            text = translate(
                "check-report",
                "{n} checks against last year's report were not made, because that report was not given; they do not count as passed.",
            )
            yield Paragraph(text.format(n=resting), BODY)
        yield self._families(families)

    def _result(self, made: int) -> str:
        translate = self._words.translate
        if not self._open and not self._explained:
            template = translate("check-report", "{made} checks were made; nothing was found.")
        elif not self._open:
            template = translate(
                "check-report",
                "{made} checks were made; nothing was found but {explained} cases that were explained.",
            )
        else:
            template = translate(
                "check-report",
                "{made} checks were made. Found: {errors} errors, {warnings} warnings, {hints} hints.",
            )
            if self._explained:
                template = translate(
                    "check-report",
                    "{made} checks were made. Found: {errors} errors, {warnings} warnings, {hints} hints; explained: {explained}.",
                )
        counts = Counter(line.finding.severity for line in self._counted)
        return template.format(
            made=made,
            errors=counts[Severity.ERROR],
            warnings=counts[Severity.WARNING],
            hints=counts[Severity.HINT],
            explained=len(self._explained),
        )

    def _families(self, families: Sequence[Tally]) -> TableBlock:
        translate = self._words.translate
        section = translate("check-report", "1. What was checked")
        counts = Counter((line.finding.code[0], line.finding.severity) for line in self._counted)
        explained = Counter(line.finding.code[0] for line in self._explained)
        rows = [
            (
                family_word(one.family, self._words),
                one.made,
                one.resting,
                *(counts[one.family, severity] for severity in Severity),
                explained[one.family],
            )
            for one in sorted(families, key=lambda one: FAMILIES.index(one.family))
        ]
        total = (sum(column) for column in list(zip(*rows, strict=True))[1:])
        rows.append((translate("check-report", "Total"), *total))
        columns = (
            TextColumn(translate("check-report", "Kind of check"), 54, is_text=True),
            TextColumn(translate("check-report", "Checks"), 17),
            TextColumn(translate("check-report", "Not made"), 17),
            *(TextColumn(severity_word(severity, self._words), 17) for severity in Severity),
            TextColumn(translate("check-report", "Explained"), 17),
        )
        return text_table(section, columns, [[str(text) for text in row] for row in rows])

    def findings(self) -> Iterator[Block]:
        translate = self._words.translate
        if not self._open:
            yield Paragraph(translate("check-report", "Nothing."), BODY)
            return
        text = translate(
            "check-report",
            "An error is wrong on its face and must be corrected before sign-off. A warning must be looked at; where it is right as it is, a reason is given. A hint is for your information.",
        )
        yield Paragraph(text, BODY)
        caused = sum(line.is_caused for line in self._open)
        if caused:
            text = translate(
                "check-report",
                "{n} on the list are caused by others on it: they are not counted, and go when those do.",
            )
            yield Paragraph(text.format(n=caused), BODY)
        basis = translate("check-report", "Basis")
        yield self._list(self._open, basis, [line.basis for line in self._open])

    def reasons(self) -> Iterator[Block]:
        translate = self._words.translate
        if not self._explained:
            yield Paragraph(translate("check-report", "Nothing."), BODY)
            return
        reason = translate("check-report", "Reason")
        yield self._list(self._explained, reason, [line.reason for line in self._explained])

    def _list(self, lines: Sequence[Listed], last: str, texts: Sequence[str]) -> TableBlock:
        """List findings with their basis or reason in the ``last`` column."""
        translate = self._words.translate
        columns = (
            TextColumn(translate("check-report", "No."), 11),
            TextColumn(translate("check-report", "Kind"), 14),
            TextColumn(translate("check-report", "Place"), 36, is_text=True),
            TextColumn(translate("check-report", "What is wrong"), 58, is_text=True),
            TextColumn(last, 37, is_text=True),
        )
        rows = [
            (
                str(line.number),
                f"{severity_word(line.finding.severity, self._words)}\n{line.finding.code}",
                line.place,
                line.sentence,
                text,
            )
            for line, text in zip(lines, texts, strict=True)
        ]
        return text_table("", columns, list(in_short_rows(rows, _MOST)))

    def sign_off(self) -> TableBlock:
        translate = self._words.translate
        columns = (
            TextColumn(translate("check-report", "Review"), 20),
            TextColumn(translate("check-report", "Opinion"), 58),
            TextColumn(translate("check-report", "Name (signature)"), 36),
            TextColumn(translate("check-report", "Date"), 42),
        )
        stages = (
            translate("check-report", "First review"),
            translate("check-report", "Second review"),
            translate("check-report", "Final review"),
        )
        date_line = translate("check-report", "____-__-__")
        rows = [(stage, "", "", date_line) for stage in stages]
        section = translate("check-report", "4. Sign-off")
        return text_table(section, columns, rows, Kind.SIGNED)
