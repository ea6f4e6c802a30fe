"""Codes and values become sentences here, once, for the window and for the command alike.

Sentences are written in English in the source and translated through Qt's ``.ts`` files.
The window passes ``QCoreApplication`` as ``Words``; the command, which has no Qt, reads the same
file with :class:`TranslationFile`.
"""

from govreport_gui.wording.bases import basis_of, check_bases
from govreport_gui.wording.errors import error_sentence
from govreport_gui.wording.families import FAMILIES, family_word
from govreport_gui.wording.fonts import font_sentences
from govreport_gui.wording.notes import note_sentence
from govreport_gui.wording.repairs import repair_sentence
from govreport_gui.wording.sentences import finding_sentence
from govreport_gui.wording.words import TranslationFile, Words

__all__ = [
    "FAMILIES",
    "TranslationFile",
    "Words",
    "basis_of",
    "check_bases",
    "error_sentence",
    "family_word",
    "finding_sentence",
    "font_sentences",
    "note_sentence",
    "repair_sentence",
]
