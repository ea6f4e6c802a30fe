"""Words that say there was none: 未收到政府信息公开申请, 无行政复议、行政诉讼案件."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.checking.mentions.language import (
    COMPARED,
    DENIED,
    DENIED_BEHIND,
    DENIED_REACH,
    FOR_OTHERS,
    JOINT,
    NOT_DENIED,
    OF_SOMETHING_ELSE,
    ONLY_NONE,
    SUPPOSED,
    UNDER_HEADING,
)
from govreport_gui.checking.mentions.mention import Denial

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govreport_gui.checking.mentions.clauses import Clause
    from govreport_gui.checking.mentions.lexicon import Word
    from govreport_gui.model.vocabulary import Quantity, Vocabulary

_HEADED = "依申请公开"
_CLOSE = 2
"""未制发, 未新制定: the verb itself is denied."""


def denied_words(vocabulary: Vocabulary) -> Mapping[str, tuple[Quantity, ...]]:
    """Return the quantities of each word that can be denied."""
    found: dict[str, tuple[Quantity, ...]] = {}
    for quantity in vocabulary.quantities:
        for word in quantity.denied:
            found[word] = (*found.get(word, ()), quantity)
    return found


def can_deny(text: str, words: Sequence[Word], known: Mapping[str, tuple[Quantity, ...]]) -> bool:
    """Tell whether a text names anything that can be denied; most say 无 of something else."""
    return _HEADED in text or any(text[w.start : w.end] in known for w in words)


def denials(
    text: str,
    clause: Clause,
    words: Sequence[Word],
    known: Mapping[str, tuple[Quantity, ...]],
    inherited: tuple[str, ...],
) -> Iterator[Denial]:
    """Yield what a clause says there was none of."""
    deniable = [w for w in words if text[w.start : w.end] in known]
    if not deniable:
        return
    found = _denied_before(text, clause, deniable, known) or _denied_behind(text, clause, deniable)
    if found is None:
        return
    start, end, chain = found
    subjects = {s for w in words if w.start >= start for s in w.subjects} or set(inherited)
    quantities = [
        q
        for w in chain
        for q in known[text[w.start : w.end]]
        if not q.subject or q.subject in subjects
    ]
    if quantities and not _is_of_something_else(text, clause, chain[-1], quantities):
        yield Denial(tuple(dict.fromkeys(quantities)), start, end, clause.year, clause.of_area)


def none_under_heading(
    text: str, before: Clause | None, clause: Clause, known: Mapping[str, tuple[Quantity, ...]]
) -> Iterator[Denial]:
    """Yield what a bare 无 behind the heading 依申请公开 denies."""
    if before is None or not ONLY_NONE.fullmatch(text, clause.start, clause.end):
        return
    if UNDER_HEADING.fullmatch(text, before.start, before.end) and _HEADED in known:
        quantities = known[_HEADED]
        yield Denial(quantities, clause.start, clause.end, clause.year, clause.of_area)


def _denied_before(
    text: str,
    clause: Clause,
    words: Sequence[Word],
    known: Mapping[str, tuple[Quantity, ...]],
) -> tuple[int, int, list[Word]] | None:
    for match in DENIED.finditer(text, clause.start, clause.end):
        chain = _last_chain(text, [w for w in words if w.start >= match.start() + len(match["no"])])
        if not chain or SUPPOSED.search(text, max(clause.start, match.start() - 3), match.start()):
            continue
        end = min(match.end(), chain[0].start)
        between = text[end : chain[0].start]
        if len(between) > DENIED_REACH or NOT_DENIED.search(between):
            continue
        is_bare = match["no"] in ("未", "没") and match["verb"] is None
        if is_bare and (len(between) > _CLOSE or not _is_verb(text, chain[0], known)):
            continue
        if _is_ours(text, clause, match.start()):
            return match.start(), chain[-1].end, chain
    return None


def _is_verb(text: str, word: Word, known: Mapping[str, tuple[Quantity, ...]]) -> bool:
    return all(quantity.code == "X8" for quantity in known[text[word.start : word.end]])


def _denied_behind(
    text: str, clause: Clause, words: Sequence[Word]
) -> tuple[int, int, list[Word]] | None:
    chain = _last_chain(text, words)
    if DENIED_BEHIND.fullmatch(text, chain[-1].end, clause.end) is None:
        return None
    if not _is_ours(text, clause, chain[0].start):
        return None
    return chain[0].start, clause.end, chain


def _last_chain(text: str, words: Sequence[Word]) -> list[Word]:
    """Return the last words that are joined: the head of the phrase stands at its end."""
    chain: list[Word] = []
    for word in reversed(words):
        if chain and not JOINT.fullmatch(text, word.end, chain[0].start):
            break
        chain.insert(0, word)
    return chain


def _is_ours(text: str, clause: Clause, at: int) -> bool:
    return not (
        clause.of_part
        or COMPARED.search(text, clause.start, at)
        or FOR_OTHERS.search(text, clause.start, clause.end)
    )


def _is_of_something_else(
    text: str, clause: Clause, last: Word, quantities: Sequence[Quantity]
) -> bool:
    pattern = OF_SOMETHING_ELSE[quantities[-1].code]
    if DENIED_BEHIND.fullmatch(text, last.end, clause.end):
        return False
    return pattern.search(text, last.end, clause.end) is not None
