"""The command line: its parts, and what each of them asks for."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from govreport_gui.cli.actions import Actions
from govreport_gui.cli.forms import add_forms
from govreport_gui.model.errors import GovReportError
from govreport_gui.model.report import FIRST_YEAR, LAST_YEAR
from govreport_gui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from govreport_gui.wording import Words


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0: done, 1: the report has errors, 2: a file cannot be read or written."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    actions = Actions()
    options = _parser(actions).parse_args(arguments)
    try:
        return int(options.run(options))
    except GovReportError as error:
        print(error_sentence(error, actions.words), file=sys.stderr)
        return 2


def _speak_utf8(stream: TextIO) -> None:
    """Keep a Windows console or a C locale from stopping at the first Chinese character."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(actions: Actions) -> argparse.ArgumentParser:
    words = actions.words
    parser = argparse.ArgumentParser(
        prog="govreport",
        description=words.translate(
            "command", "Check and convert government information disclosure reports."
        ),
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, run: Callable[[argparse.Namespace], int], text: str) -> _Part:
        part = commands.add_parser(name, help=text, description=text)
        part.set_defaults(run=run)
        return part

    look = add("import", actions.look, words.translate("command", "show what is found in a file"))
    check = add(
        "check", actions.check, words.translate("command", "list what is wrong with a report")
    )
    new = add(
        "new", actions.new, words.translate("command", "begin a year's report from last year's")
    )
    convert = add(
        "convert", actions.convert, words.translate("command", "write a report in another format")
    )
    blank = add(
        "blank", actions.blank, words.translate("command", "write the form with nothing in it")
    )
    for part in (look, check, new, convert):
        part.add_argument("file", type=Path, metavar="LAST" if part is new else "FILE")
    for part in (look, check):
        part.add_argument("--json", action="store_true")
    for part in (new, blank):
        years = range(FIRST_YEAR, LAST_YEAR + 1)
        part.add_argument("--year", type=int, choices=years, required=True, metavar="N")
    for part in (new, convert, blank):
        part.add_argument("-o", "--output", type=Path, required=True, metavar="OUT")
    check.add_argument("--last-year", type=Path, metavar="FILE")
    in_writing = _path_in(words, ".docx", ".pdf")
    check.add_argument("--report", type=in_writing, metavar="OUT.docx|.pdf")
    check.add_argument("--annotate", type=_path_in(words, ".xlsx"), metavar="OUT.xlsx")
    add_forms(commands, words)
    return parser


_Part = argparse.ArgumentParser


def _path_in(words: Words, *suffixes: str) -> Callable[[str], Path]:
    """Return what reads a path that must have one of the suffixes."""
    sentence = words.translate("command", "the name of the file must end in {endings}")

    def path(text: str) -> Path:
        if not text.lower().endswith(suffixes):
            raise argparse.ArgumentTypeError(sentence.format(endings=" / ".join(suffixes)))
        return Path(text)

    return path
