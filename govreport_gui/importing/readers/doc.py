"""Word 97–2003 documents (.doc), and those of WPS (.wps), which are the same."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from govreport_gui.importing.ole import read_streams
from govreport_gui.importing.raw import RawDocument
from govreport_gui.importing.word.paragraphs import Paragraphs
from govreport_gui.importing.word.tables import blocks
from govreport_gui.importing.word.text import (
    ForeignError,
    LongError,
    ProtectedError,
    read_word_file,
)
from govreport_gui.model.errors import ReadFailure, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

_STREAMS = ("WordDocument", "0Table", "1Table", "Data")


def read(path: Path) -> RawDocument:
    """Read the body of a binary Word document."""
    streams = read_streams(path, *_STREAMS)
    try:
        return RawDocument(tuple(blocks(Paragraphs(read_word_file(streams)))))
    except ProtectedError as error:
        raise UnreadableFileError(path, ReadFailure.PROTECTED) from error
    except LongError as error:
        raise UnreadableFileError(path, ReadFailure.TOO_LARGE) from error
    except ForeignError as error:
        raise UnreadableFileError(path, ReadFailure.UNKNOWN_FORMAT, repr(error)) from error
    except (IndexError, KeyError, ValueError, struct.error) as error:
        raise UnreadableFileError(path, ReadFailure.BROKEN, repr(error)) from error
