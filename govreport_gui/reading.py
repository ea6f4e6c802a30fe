"""Composition root of the process that reads one foreign file for the window, and then ends.

``python -m govreport_gui --read`` (a frozen program: ``program --read``) takes the file's path from
standard input, up to its end, as the file system spells it, and answers on standard output as
``session.transfer`` says. It may be started before anybody knows which file will be chosen: then
it waits. Without a path it ends.
"""

from __future__ import annotations

import os
import sys
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from govreport_gui.forms import load_catalog
from govreport_gui.model.errors import UnreadableFileError
from govreport_gui.places import find_places
from govreport_gui.session.files import import_file
from govreport_gui.session.limits import bind, limited
from govreport_gui.session.transfer import encode

if TYPE_CHECKING:
    from govreport_gui.forms import Catalog
    from govreport_gui.session.files import Opened

_IN, _OUT, _ERR = 0, 1, 2


def main() -> int:
    """Read the file that standard input names; 0 when there is an answer, or no question."""
    answer = os.dup(_OUT)
    # Format libraries print now and then: that must not get into the answer.
    os.dup2(_ERR, _OUT)
    bind()
    own = files("govreport_gui.resources") / "forms" / "annual_report"
    catalog = load_catalog(own, find_places().forms)
    list(catalog)
    with open(_IN, "rb", closefd=False) as question:
        path = os.fsdecode(question.read())
    if path:
        result = _read(catalog, Path(path))
        with os.fdopen(answer, "wb") as target:
            target.write(encode(result))
    return 0


def _read(catalog: Catalog, path: Path) -> Opened | UnreadableFileError:
    try:
        with limited(path):
            return import_file(catalog, path)
    except UnreadableFileError as error:
        return error


if __name__ == "__main__":
    sys.exit(main())
