"""Which sub-topics a section has, which it lacks, and what puts one in at its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govreport_gui.drafting.numbering import renumber
from govreport_gui.model.nothing import says_nothing_else
from govreport_gui.model.outline import Level, heading_mark, level_of, mark_words
from govreport_gui.model.report import TextRef
from govreport_gui.model.ties import has_ties, tied

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govreport_gui.drafting.guidance import Guidance, Guide
    from govreport_gui.model.form import Form
    from govreport_gui.model.report import Paragraphs, Ref, Report, Value

_LONGEST_HEADING = 40
"""Characters at the head of a numbered paragraph that tell what it is about."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A sub-topic, and the paragraphs that are headed by it and that first speak of it."""

    guide: Guide
    paragraph: int | None
    mentioned: int | None

    @property
    def is_present(self) -> bool:
        """Whether the section speaks of it, as check S3 finds it."""
        return self.mentioned is not None


def topics(
    guidance: Guidance, form: Form, report: Report, section: str, *, of_government: bool
) -> tuple[Topic, ...]:
    """Return the sub-topics that are asked of an office, as check S3 finds them in the text."""
    texts = report.paragraphs(section)
    return tuple(
        Topic(
            guide,
            _headed(form, guide, texts),
            next((n for n, text in enumerate(texts) if _speaks(form, guide, text)), None),
        )
        for guide in guidance.guides
        if guide.section == section and (of_government or not guide.of_government)
    )


def _speaks(form: Form, guide: Guide, text: str) -> bool:
    return any(word in text for word in keywords(form, guide))


def keywords(form: Form, guide: Guide) -> tuple[str, ...]:
    """Return the words that tell of a sub-topic: its own, or those of the form's topic."""
    if guide.keywords:
        return guide.keywords
    sections = (section for section in form.sections if section.key == guide.section)
    found = (t.keywords for s in sections for t in s.topics if t.heading == guide.heading)
    return next(found, (guide.heading,))


def insertion(
    guidance: Guidance, form: Form, report: Report, guide: Guide
) -> tuple[Mapping[Ref, Value], int]:
    """Return what puts a sub-topic in at its place, and the number of its paragraph.

    Its heading has the number that is due there; the numbers behind it move up. A 无 that was all
    the section said does not stay beside it.
    """
    lines = list(report.narrative.get(guide.section, ()))
    texts = report.paragraphs(guide.section)
    if len(texts) == 1 and says_nothing_else(texts[0]):
        lines = list(_handed_on(guidance, form, guide, texts[0]))
        texts = tuple(lines)
    place, level = _place(guidance, form, guide, texts), _level(texts)
    mark = _in_style(level, texts)
    lines.insert(place, f"{mark}{guide.heading}。{_opening(form, guide)}")
    paragraphs = {**report.narrative, guide.section: tuple(lines)}
    numbered = renumber(replace(report, narrative=paragraphs), guide.section).values
    return {TextRef(guide.section): tuple(lines), **numbered}, place


def length(report: Report, section: str) -> int:
    """Return how many characters a section has, white space aside."""
    return sum(len("".join(text.split())) for text in report.paragraphs(section))


def _in_style(level: Level, texts: Paragraphs) -> str:
    """Return a number in the brackets of the level's others: (二) where they are half-width."""
    mark, found = mark_words(level, 1), filter(None, map(heading_mark, texts))
    narrow = any(other.level is level and other.words.startswith("(") for other in found)
    return mark.replace("（", "(").replace("）", ")") if narrow else mark


def _handed_on(guidance: Guidance, form: Form, guide: Guide, nothing: str) -> Paragraphs:
    """Return the sub-topic that a section's 无 speaks of from now on, if another one may say so."""
    others = (o for o in guidance.guides if o.section == guide.section and o != guide)
    other = next((o for o in others if "无" in keywords(form, o)), None)
    mark = mark_words(Level.LEAD, 1)
    return () if other is None else (f"{mark}{other.heading}。{nothing.strip()}",)


def _opening(form: Form, guide: Guide) -> str:
    """Return the opening sentence, nothing where the form lacks a cell that it tells."""
    if not has_ties(guide.opening):
        return guide.opening
    ties = tied(guide.opening, lambda _: "0").ties
    return guide.opening if all(one.ref in form.fields for one in ties) else ""


def _headed(form: Form, guide: Guide, texts: Paragraphs) -> int | None:
    """Return the numbered paragraph that names a sub-topic in its first words."""
    for index, text in enumerate(texts):
        if heading_mark(text) is not None:
            head = text[:_LONGEST_HEADING].partition("。")[0]
            if guide.heading in head or any(word in head for word in keywords(form, guide)):
                return index
    return None


def _place(guidance: Guidance, form: Form, guide: Guide, texts: Paragraphs) -> int:
    """Return the place behind the nearest sub-topic that comes before, or before one behind."""
    guides = [other for other in guidance.guides if other.section == guide.section]
    own = guides.index(guide)
    for other in reversed(guides[:own]):
        start = _headed(form, other, texts)
        if start is not None:
            return _end(texts, start)
    behind = (_headed(form, other, texts) for other in guides[own + 1 :])
    return next((start for start in behind if start is not None), len(texts))


def _end(texts: Sequence[str], start: int) -> int:
    """Return where the block that a heading begins is over."""
    level = level_of(texts[start])
    later = (i for i in range(start + 1, len(texts)) if 0 < level_of(texts[i]) <= level)
    return next(later, len(texts))


def _level(texts: Paragraphs) -> Level:
    """Return the outermost level that a section numbers its paragraphs on."""
    return min((level for text in texts if (level := level_of(text))), default=Level.LEAD)
