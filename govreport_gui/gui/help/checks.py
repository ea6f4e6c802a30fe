"""The page of all checks: what is checked is asked of the checks, what it means is written."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from govreport_gui.checking import all_checks
from govreport_gui.gui.help.page import Page
from govreport_gui.wording import FAMILIES, check_bases, family_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from importlib.resources.abc import Traversable
    from pathlib import Path

    from govreport_gui.model.form import Form
    from govreport_gui.wording import Words

KEY = "checks"


def check_codes() -> tuple[str, ...]:
    """Return the code of every check, in the order of the families."""
    codes = {code for check in all_checks() for code in check.codes}
    return tuple(sorted(codes, key=lambda code: (FAMILIES.index(code[0]), int(code[1:]))))


def checks_page(folder: Path | Traversable, forms: Sequence[Form], words: Words) -> Page:
    """Make the page; raises KeyError when nothing is written about a check."""
    told = tomllib.loads((folder / "checks.toml").read_text(encoding="utf-8"))
    bases = dict[str, str]()
    for form in reversed(forms):
        bases |= check_bases(form, words)
    return Page(KEY, "\n\n".join((told["introduction"], *_families(told["check"], bases, words))))


def _families(
    told: Mapping[str, Mapping[str, str]], bases: Mapping[str, str], words: Words
) -> Iterator[str]:
    resting = {code for check in all_checks() if check.needs_last_year for code in check.codes}
    family = ""
    for code in check_codes():
        if code[0] != family:
            family = code[0]
            yield f"## {family_word(family, words)} {{#{family}}}"
        yield f"### {code} {told[code]['name']} {{#{code}}}"
        yield told[code]["means"]
        yield f"**怎么办：** {told[code]['do']}"
        yield f"依据：{bases[code]}" + ("。装入上年报告后才检查。" if code in resting else "")
