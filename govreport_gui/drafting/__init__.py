"""Help with writing: functions over the paragraphs of a report. Nothing here changes it.

What would change a report comes as values for ``Session.enter``. Passages and edits count the
characters of paragraphs as they are read, ties shown as figures; values hold them as they are kept.

Which figures could be tied to which cells, ``checking.against.tieable`` knows: it reads sentences.
"""

from govreport_gui.drafting.carried import (
    Pair,
    State,
    aligned,
    overall_similarity,
    same_as_last_year,
    similarity,
)
from govreport_gui.drafting.edits import Edit, values_of
from govreport_gui.drafting.finding_text import (
    BadPatternError,
    Hit,
    Replacement,
    Search,
    find,
    replace_hits,
)
from govreport_gui.drafting.guidance import (
    Guidance,
    Guide,
    Length,
    WantedFigure,
    load_guidance,
)
from govreport_gui.drafting.numbering import Renumbering, next_mark, renumber, set_level
from govreport_gui.drafting.pasting import Pasted, Refused, pasted_html, pasted_text
from govreport_gui.drafting.review import ReviewPlace, accept, review_places
from govreport_gui.drafting.slips import Rule
from govreport_gui.drafting.templates import Template, filled
from govreport_gui.drafting.tidying import HINTS, tidy, tidy_section
from govreport_gui.drafting.ties import (
    TypedTie,
    insert_tie,
    loosen_ties,
    named,
    tie_at,
    tie_name,
    typed_ties,
    with_typed_ties,
)
from govreport_gui.drafting.topics import Topic, insertion, keywords, length, topics
from govreport_gui.drafting.word_diff import Piece, word_diff

__all__ = [
    "HINTS",
    "BadPatternError",
    "Edit",
    "Guidance",
    "Guide",
    "Hit",
    "Length",
    "Pair",
    "Pasted",
    "Piece",
    "Refused",
    "Renumbering",
    "Replacement",
    "ReviewPlace",
    "Rule",
    "Search",
    "State",
    "Template",
    "Topic",
    "TypedTie",
    "WantedFigure",
    "accept",
    "aligned",
    "filled",
    "find",
    "insert_tie",
    "insertion",
    "keywords",
    "length",
    "load_guidance",
    "loosen_ties",
    "named",
    "next_mark",
    "overall_similarity",
    "pasted_html",
    "pasted_text",
    "renumber",
    "replace_hits",
    "review_places",
    "same_as_last_year",
    "set_level",
    "similarity",
    "tidy",
    "tidy_section",
    "tie_at",
    "tie_name",
    "topics",
    "typed_ties",
    "values_of",
    "with_typed_ties",
    "word_diff",
]
