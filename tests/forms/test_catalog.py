from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from govreport_gui.forms import Catalog, load_form
from govreport_gui.model.errors import UnsoundFormError

if TYPE_CHECKING:
    from govreport_gui.model.form import Form

FOLDER = Path(__file__).parents[2] / "resources" / "forms" / "annual_report"


def counts(form: Form) -> list[int]:
    return [sum(1 for _ in table.fields()) for table in form.tables]


def test_the_editions_have_the_cells_of_the_law(catalog: Catalog) -> None:
    assert counts(catalog.edition(2021)) == [10, 175, 15]
    assert counts(catalog.edition(2019)) == [22, 161, 15]


def test_the_newest_edition_is_the_current_one(catalog: Catalog) -> None:
    assert catalog.current.edition == 2021


def test_both_editions_have_the_six_sections_in_order(any_form: Form) -> None:
    assert [s.heading for s in any_form.sections] == [
        "一、总体情况",
        "二、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "四、政府信息公开行政复议、行政诉讼情况",
        "五、存在的主要问题及改进情况",
        "六、其他需要报告的事项",
    ]
    assert len(any_form.sections[0].topics) == 5


def test_every_row_and_column_of_the_applications_table_has_its_sum_rules(any_form: Form) -> None:
    codes = [balance.code for balance in any_form.balances]
    rows = len(any_form.tables[1].blocks[0].rows)
    assert [codes.count(code) for code in ("A1", "A2", "A3", "A4")] == [7, 7, rows, 3]


def test_printed_keys_name_the_cells_as_the_form_prints_them(form: Form) -> None:
    keys = form.by_printed_key
    assert "三|三、本年度办理结果／（三）不予公开／1.属于国家秘密|商业企业" in keys
    assert "二|行政许可|本年处理决定数量" in keys
    assert "四|行政诉讼／复议后起诉|结果维持" in keys
    assert "二|行政事业性收费|本年收费金额" in keys


UNSOUND = [
    (
        'right = ["review_upheld"',
        'right = ["review_uphold"',
        "unknown cell review.cases.review_uphold",
    ),
    ('key = "carried_in"', 'key = "received"', "cell CellRef(table='applications', row='received'"),
    ("cells = 175", "cells = 174", "cells = 174, but rows and columns make 175"),
    ('left = ["received", "carried_in"]', 'left = ["received", "received"]', "is given 2 times"),
    ('each = "column"\n', 'each = "colum"\n', "each = 'colum' is none of row, column"),
    ('table = "review"', 'table = "revue"', "unknown table 'revue'"),
    ('severity = "error"', 'severity = "fatal"', "severity = 'fatal'"),
    ('aliases = ["部分公开"]', 'alias = ["部分公开"]', "unknown key alias"),
    ("span = 3", "span = 4", "no room in the grid"),
    ('head = ["申请人情况", "总计"]', 'head = ["申请人情况"]', "grid row 2, column 10 is a hole"),
    ('section = "四"', 'section = "七"', "unknown section '七'"),
    ('columns = ["total"]', 'columns = ["sum"]', "unknown column 'sum'"),
    ('head = ["行政复议", "总计"]', 'head = "总计"', "head = '总计' is not a list"),
    ("edition = 2021", "edition = = 2021", "2021.toml"),
]


@pytest.mark.parametrize(("sound", "unsound", "reason"), UNSOUND)
def test_an_unsound_definition_is_refused_with_its_place(
    tmp_path: Path, sound: str, unsound: str, reason: str
) -> None:
    text = (FOLDER / "2021.toml").read_text(encoding="utf-8")
    assert sound in text
    file = tmp_path / "2021.toml"
    file.write_text(text.replace(sound, unsound, 1), encoding="utf-8")
    with pytest.raises(UnsoundFormError) as caught:
        load_form(file)
    assert reason in str(caught.value)
    assert caught.value.place.startswith("2021.toml")


def test_a_left_out_row_is_noticed(tmp_path: Path) -> None:
    lines = (FOLDER / "2021.toml").read_text(encoding="utf-8").splitlines()
    file = tmp_path / "2021.toml"
    file.write_text(
        "\n".join(line for line in lines if 'key = "repeated"' not in line), encoding="utf-8"
    )
    with pytest.raises(UnsoundFormError, match="cells = 175, but rows and columns make 168"):
        load_form(file)
