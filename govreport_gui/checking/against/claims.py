"""X4, X10, X11, X13, X14: what the text says beside plain figures."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING

from govreport_gui.model.finding import Finding, Passage
from govreport_gui.model.form import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govreport_gui.checking.against.said import Place, Said, Spoken
    from govreport_gui.checking.mentions import Claim, Mention, Share
    from govreport_gui.model.vocabulary import Quantity, Remark

_HUNDRED = Decimal(100)
_LEAST_TOLERANCE = Decimal("0.1")
_PUBLISHED = "published"


def shares(said: Said) -> Iterator[Finding]:
    """X4: a percentage behind a quantity is its share of what was received or answered."""
    for place, mention, rule in said.spoken:
        share, first = mention.share, mention.quantities[0]
        if share is not None and not mention.are_same and _is_right(said, mention):
            part = mention.figure.number
            yield from _shares(said, place, first, part, (mention.start, share, rule))
    seen: Counter[str] = Counter()
    for place in said.places:
        for proportion in place.reading.proportions:
            quantity, share = proportion.quantity, proportion.share
            part_ = said.stated(quantity)
            if part_ is not None and said.is_own(proportion.year, proportion.of_area):
                seen[quantity.key] += 1
                rule = f"share.{quantity.key}.{seen[quantity.key]}"
                where = (proportion.start, share, rule)
                yield from _shares(said, place, quantity, part_, where)


def _shares(
    said: Said,
    place: Place,
    quantity: Quantity,
    part: Decimal,
    where: tuple[int, Share, str],
) -> Iterator[Finding]:
    start, share, rule = where
    wholes = _wholes(said, quantity)
    if not wholes or any(_is_share(part, whole, share) for whole in wholes):
        return
    yield Finding(
        "X4",
        f"X4.{rule}",
        Severity.HINT,
        quantity.cells,
        share.number,
        round(part * _HUNDRED / wholes[0], 2),
        (Passage(place.section, place.number, share.start, share.end),),
        (
            ("said", f"{place.text[start : share.end]}%"),
            ("part", f"{part:f}"),
            ("whole", f"{wholes[0]:f}"),
        ),
    )


def _wholes(said: Said, quantity: Quantity) -> list[Decimal]:
    """Return what a figure may be a share of; nothing while one of these is open."""
    by_key, found = said.vocabulary.by_key, []
    for key in quantity.shares_of:
        numbers = said.possible(by_key[key])
        if numbers is None:
            return []
        found += [number for number in numbers if number > 0]
    return list(dict.fromkeys(found))


def _is_right(said: Said, mention: Mention) -> bool:
    numbers = said.choices(mention)
    return numbers is None or any(mention.figure.agrees(number) for number in numbers)


def _is_share(part: Decimal, whole: Decimal, share: Share) -> bool:
    return abs(part * _HUNDRED / whole - share.number) <= max(_LEAST_TOLERANCE, share.place)


def said_twice(said: Said) -> Iterator[Finding]:
    """X10: a quantity has one number. Where the tables know it, they are asked instead (X1 …)."""
    first: dict[str, Spoken] = {}
    for now in said.spoken:
        [quantity, *others] = now.mention.quantities
        if others or said.choices(now.mention) is not None:
            continue
        if not quantity.readings and quantity.key != _PUBLISHED:
            continue
        before = first.setdefault(quantity.key, now)
        figure, earlier = now.mention.figure, before.mention.figure
        if figure.agrees(earlier.number) or earlier.agrees(figure.number):
            continue
        if len(quantity.readings) > 1:
            continue
        yield Finding(
            "X10",
            f"X10.{now.rule}",
            Severity.HINT,
            left=figure.number,
            right=earlier.number,
            passages=tuple(
                Passage(
                    s.place.section, s.place.number, s.mention.figure.start, s.mention.figure.end
                )
                for s in (now, before)
            ),
            facts=(("said", _words(now)), ("before", _words(before))),
        )


def _words(spoken: Spoken) -> str:
    return spoken.place.text[spoken.mention.start : spoken.mention.end]


def settled(said: Said) -> Iterator[Finding]:
    """X11: where all is settled, nothing is carried over. What was settled in time is only a hint.

    Rests where the same sentence says that something is carried over; that all was answered, or
    settled in time, where the text says so anywhere.
    """
    carried = said.vocabulary.by_key.get("carried_out")
    count = said.stated(carried) if carried else None
    if not carried or not count:
        return
    carried_out = [s for s in said.spoken if s.mention.quantities[-1].key == carried.key]
    number = 0
    for place in said.places:
        for claim in place.reading.claims:
            number += 1
            is_partial = claim.answered or claim.in_time
            if (carried_out and is_partial) or _is_said_there(carried_out, place, claim):
                continue
            yield Finding(
                "X11",
                "X11" if number == 1 else f"X11#{number}",
                Severity.HINT if claim.in_time else Severity.WARNING,
                carried.cells,
                None,
                count,
                (Passage(place.section, place.number, claim.start, claim.end),),
                (("said", place.text[claim.start : claim.end]),),
                "text.in_time" if claim.in_time else "",
            )


def _is_said_there(said: list[Spoken], place: Place, claim: Claim) -> bool:
    return any(
        (s.place.section, s.place.number) == (place.section, place.number)
        and claim.since <= s.mention.start < claim.until
        for s in said
    )


def charges(said: Said) -> Iterator[Finding]:
    """X13, X14: section 六 speaks of the fee for information, above all where one was not paid."""
    for remark in said.vocabulary.remarks:
        paragraphs = said.evidence.paragraphs(remark.section)
        text = "".join(paragraphs)
        if not text or any(word in text for word in remark.words):
            continue
        count = said.evidence.report.entry(remark.cell).number
        passage = Passage(remark.section, 0, 0, len(paragraphs[0]))
        yield _unpaid(remark, count) if count else _unsaid(remark, passage)


def _unpaid(remark: Remark, count: Decimal) -> Finding:
    return Finding(
        "X13", f"X13.{remark.key}", Severity.WARNING, (remark.cell,), None, count,
        facts=(("section", remark.section),),
    )  # fmt: skip


def _unsaid(remark: Remark, passage: Passage) -> Finding:
    return Finding(
        "X14", f"X14.{remark.key}", Severity.HINT, passages=(passage,),
        facts=(("section", remark.section),),
    )  # fmt: skip


def findings(said: Said) -> Iterator[Finding]:
    """Run these checks on what the text says."""
    yield from shares(said)
    yield from said_twice(said)
    yield from settled(said)
    yield from charges(said)
