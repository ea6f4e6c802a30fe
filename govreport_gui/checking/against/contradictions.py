"""X: figures and denials in the text against the tables."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.checking.against import claims
from govreport_gui.checking.against.repairs import repairs
from govreport_gui.checking.against.said import Said
from govreport_gui.checking.evidence import Check
from govreport_gui.checking.mentions import subjects_named
from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.against.said import Place
    from govreport_gui.checking.evidence import Evidence
    from govreport_gui.checking.mentions import Denial, Mention

_LONGEST_QUOTE = 30
_COUNTED = re.compile(
    r"申请[^，。；]{0,6}[0-9一二两三四五六七八九十]\s?[件条份]|[件条份][^，。；]{0,4}申请"
)
"""Some applications are counted, whatever they are called."""


def contradicted(said: Said) -> Iterator[Finding]:
    """X1–X3, X5, X8, X9: what the text counts is what the tables count."""
    for place, mention, rule in said.spoken:
        numbers = said.choices(mention)
        if numbers is None or any(mention.figure.agrees(number) for number in numbers):
            continue
        first, figure = mention.quantities[0], mention.figure
        yield Finding(
            first.code,
            f"{first.code}.{rule}",
            Severity.WARNING,
            tuple(dict.fromkeys(ref for q in mention.quantities for ref in q.cells)),
            figure.in_ten_thousands if figure.unit.endswith("元") else figure.number,
            numbers[0],
            (Passage(place.section, place.number, figure.start, figure.end),),
            (
                ("said", _quote(place.text[mention.start : mention.end])),
                ("label", _label(mention)),
                *_other_number(numbers, mention),
            ),
            _sentence(numbers, mention),
        )


def _sentence(numbers: list[Decimal], mention: Mention) -> str:
    if not _has_other(numbers, mention):
        return "text.figure"
    carried = mention.quantities[0].key in ("received", "applications")
    return "text.figure.carried" if carried else "text.figure.or"


def _has_other(numbers: list[Decimal], mention: Mention) -> bool:
    return len(numbers) > 1 and mention.quantities[0].code == "X1"


def _other_number(numbers: list[Decimal], mention: Mention) -> tuple[tuple[str, str], ...]:
    return (("other", f"{numbers[1]:f}"),) if _has_other(numbers, mention) else ()


def _label(mention: Mention) -> str:
    if mention.are_same:
        return mention.quantities[0].label
    return " + ".join(quantity.label for quantity in mention.quantities)


def _quote(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:12]}…{text[-12:]}"


def denied(said: Said) -> Iterator[Finding]:
    """X6: where the text says there was none, the tables count none."""
    seen: Counter[str] = Counter()
    for place in said.places:
        for denial in place.reading.denials:
            if said.is_own(denial.year, denial.of_area):
                key = "+".join(quantity.key for quantity in denial.quantities)
                seen[key] += 1
                rule = f"X6.{key}" if seen[key] == 1 else f"X6.{key}#{seen[key]}"
                yield from _denied(said, place, denial, rule)


def _denied(said: Said, place: Place, denial: Denial, rule: str) -> Iterator[Finding]:
    wrong = [(q, count) for q in denial.quantities if (count := said.stated(q))]
    if wrong:
        yield Finding(
            "X6",
            rule,
            Severity.WARNING,
            tuple(ref for quantity, _ in wrong for ref in quantity.cells),
            Decimal(0),
            sum((count for _, count in wrong), Decimal(0)),
            (Passage(place.section, place.number, denial.start, denial.end),),
            (
                ("said", _quote(place.text[denial.start : denial.end])),
                ("label", " + ".join(quantity.label for quantity, _ in wrong)),
            ),
            "text.denied",
        )


def unmentioned(said: Said) -> Iterator[Finding]:
    """X6: section 一 is to speak of applications (N2021 一（一）), above all if there were some."""
    texts = said.evidence.paragraphs(said.evidence.form.sections[0].key)
    received = said.vocabulary.by_key.get("received")
    if received is None or not texts:
        return
    count = said.stated(received)
    if count and not any(_names_applications(said, text) for text in texts):
        yield Finding(
            "X6",
            "X6.unmentioned",
            Severity.WARNING,
            received.cells,
            None,
            count,
            sentence="text.unmentioned",
        )


def _names_applications(said: Said, text: str) -> bool:
    return bool(_COUNTED.search(text)) or "applications" in subjects_named(said.vocabulary, text)


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Read the text once, and put it to every check of texts."""
    said = Said(evidence)
    yield from contradicted(said)
    yield from denied(said)
    yield from unmentioned(said)
    yield from claims.findings(said)


CODES = ("X1", "X2", "X3", "X4", "X5", "X6", "X8", "X9", "X10", "X11", "X13", "X14")
CHECKS = (Check(CODES, findings, repairs),)
