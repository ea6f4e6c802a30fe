"""Where each check comes from: the clause, the notice, or experience with real reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govreport_gui.model.finding import Finding
    from govreport_gui.model.form import Form
    from govreport_gui.wording.words import Words


def basis_of(finding: Finding, form: Form, words: Words) -> str:
    """Return the source of the check behind a finding; the form's own words for its sum rules."""
    rules = {rule.id: rule.basis for rule in form.balances}
    rules |= {rule.id: rule.basis for rule in form.carries}
    return rules.get(finding.rule) or _of_title(finding, words) or _bases(words)[finding.code]


def _of_title(finding: Finding, words: Words) -> str | None:
    """Return the source of what is asked of the title; another year in it is a trace of a draft."""
    if finding.sentence not in {"D1.no_agency", "D1.no_year", "D1.agency"}:
        return None
    return words.translate(
        "bases", "Experience: a title consists of the office's name, the year and the form's title"
    )


def check_bases(form: Form, words: Words) -> Mapping[str, str]:
    """Return the source of each check by its code."""
    sums = {rule.code: rule.basis for rule in form.balances}
    return {**_bases(words), **sums, **{rule.code: rule.basis for rule in form.carries}}


def _bases(words: Words) -> dict[str, str]:
    form = words.translate("bases", "What the form prints")
    return {
        "C1": words.translate("bases", "Counts of items are whole numbers"),
        "C2": words.translate("bases", "Counts and fees cannot be below 0"),
        "C3": form,
        "C4": words.translate(
            "bases", "Experience: county offices send back reports with blank cells"
        ),
        "C5": words.translate(
            "bases", "Experience: county offices send back cells that hold no figure"
        ),
        **_of_figures(words),
        **_of_years(words),
        **_of_structure(words),
        **_of_language(words),
        **_of_stale(words),
        **_of_plausibility(words),
        **_of_texts(words),
        "R1": words.translate("bases", "Experience: last year's figures are left over in the text"),
    }


def _of_figures(words: Words) -> dict[str, str]:
    identity = words.translate("bases", "Table 三, head: items 一 + 二 = items 三 + 四")
    logic = words.translate("bases", "Experience: what the columns mean must fit together")
    return {
        "A5": identity,
        "A6": words.translate("bases", "Experience: files converted from PDF tear figures apart"),
        "A7": logic,
        "A8": logic,
        "C6": words.translate("bases", "The form prints the unit 万元; 4 decimals are 1 元"),
        "C7": words.translate("bases", "Experience: figures are printed in plain digits"),
    }


def _of_years(words: Words) -> dict[str, str]:
    alike = words.translate(
        "bases",
        "国办公开办函〔2021〕30号 二（四）: reports whose text is alike are held to account",
    )
    return {
        "Y2": words.translate(
            "bases", "Experience: what is in force at the end of a year goes on into the next"
        ),
        "Y3": words.translate("bases", "Experience: pending cases come up again in the next year"),
        "Y4": words.translate("bases", "Experience: a jump is often a slip of the pen"),
        "Y5": words.translate("bases", "Experience: last year's file is often the draft"),
        "Y6": alike,
        "Y8": words.translate(
            "bases", "Experience: the year was changed after the draft was begun"
        ),
        "Y7": alike,
    }


def _of_structure(words: Words) -> dict[str, str]:
    form = words.translate("bases", "国办公开办函〔2021〕30号: the six sections of the form")
    overview = words.translate("bases", "国办公开办函〔2021〕30号 一（一）: what section 一 covers")
    numbers = words.translate("bases", "Experience: how official documents are numbered")
    return {
        "S1": form,
        "S2": numbers,
        "S3": overview,
        "S4": overview,
        "S5": words.translate(
            "bases", "Notices of some places: section 一 has no more than a thousand characters"
        ),
        "S6": words.translate(
            "bases", "Experience: offices are asked to name problems and measures one by one"
        ),
        "S7": numbers,
        "S8": form,
        "S13": form,
        "S15": words.translate("bases", "Experience: a part was added and 无 left standing"),
    }


def _of_language(words: Words) -> dict[str, str]:
    template = words.translate("bases", "Experience: templates leave their traces")
    return {
        "S11": template,
        "S12": template,
        "S14": words.translate("bases", "Experience: what proofreaders mark"),
    }


def _of_stale(words: Words) -> dict[str, str]:
    draft = words.translate("bases", "Experience: last year's file is often the draft")
    return {
        "D1": draft,
        "D2": words.translate("bases", "Experience: the figures are for the calendar year"),
        "D3": draft,
        "D4": draft,
        "D5": words.translate(
            "bases", "国办公开办函〔2021〕30号 and the 条例 of 2019 replaced what came before"
        ),
        "D6": words.translate("bases", "Experience: other offices' reports serve as drafts"),
        "D7": words.translate(
            "bases", "Experience: reports are due by January 31, governments' by March 31"
        ),
    }


def _of_plausibility(words: Words) -> dict[str, str]:
    seldom = words.translate("bases", "Experience: figures that are seldom right")
    return {
        "P1": words.translate(
            "bases", "Experience: 规章 are reported by provinces and cities with districts"
        ),
        "P2": seldom,
        "P3": seldom,
        "P4": seldom,
        "P5": seldom,
    }


def _of_texts(words: Words) -> dict[str, str]:
    agree = words.translate("bases", "Experience: the text is compared with the tables")
    fee = words.translate(
        "bases", "Experience: 国办函〔2020〕109号, careful offices report the fee"
    )
    return {
        **dict.fromkeys(("X1", "X2", "X3", "X4", "X5", "X6", "X8", "X9", "X10", "X11"), agree),
        "X13": fee,
        "X14": fee,
    }
