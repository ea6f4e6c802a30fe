"""The command line: its parts, and what each of them asks for."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

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
    for command in _commands(actions):
        part = commands.add_parser(command.name, help=command.text, description=command.text)
        part.set_defaults(run=command.run)
        for names, options in command.arguments:
            part.add_argument(*names, **options)
    add_forms(commands, words)
    return parser


_Argument = tuple[tuple[str, ...], dict[str, Any]]
"""Its names, and what argparse is told of it."""


@dataclass(frozen=True, slots=True)
class _Command:
    name: str
    run: Callable[[argparse.Namespace], int]
    text: str
    """What it does."""
    arguments: tuple[_Argument, ...]


def _argument(*names: str, **options: Any) -> _Argument:  # noqa: ANN401 argparse's own
    return names, options


_FILE = _argument("file", type=Path, metavar="FILE")
_LAST = _argument("file", type=Path, metavar="LAST")
_LAST_YEAR = _argument("--last-year", type=Path, metavar="FILE")
_JSON = _argument("--json", action="store_true")
_YEAR = _argument(
    "--year", type=int, choices=range(FIRST_YEAR, LAST_YEAR + 1), required=True, metavar="N"
)
_OUTPUT = _argument("-o", "--output", type=Path, required=True, metavar="OUT")


def _commands(actions: Actions) -> tuple[_Command, ...]:
    """Return the commands, in the order of the help."""
    words = actions.words
    look = words.translate("command", "show what is found in a file")
    check = words.translate("command", "list what is wrong with a report")
    new = words.translate("command", "begin a year's report from last year's")
    convert = words.translate("command", "write a report in another format")
    blank = words.translate("command", "write the form with nothing in it")
    report = _argument("--report", type=_path_in(words, ".docx", ".pdf"), metavar="OUT.docx|.pdf")
    annotate = _argument("--annotate", type=_path_in(words, ".xlsx"), metavar="OUT.xlsx")
    of_check = (_FILE, _JSON, _LAST_YEAR, report, annotate)
    return (
        _Command("import", actions.look, look, (_FILE, _JSON)),
        _Command("check", actions.check, check, of_check),
        _Command("new", actions.new, new, (_LAST, _YEAR, _OUTPUT)),
        _Command("convert", actions.convert, convert, (_FILE, _OUTPUT)),
        _Command("blank", actions.blank, blank, (_YEAR, _OUTPUT)),
    )


def _path_in(words: Words, *suffixes: str) -> Callable[[str], Path]:
    """Return what reads a path that must have one of the suffixes."""
    sentence = words.translate("command", "the name of the file must end in {endings}")

    def path(text: str) -> Path:
        if not text.lower().endswith(suffixes):
            raise argparse.ArgumentTypeError(sentence.format(endings=" / ".join(suffixes)))
        return Path(text)

    return path
