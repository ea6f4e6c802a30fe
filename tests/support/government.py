"""Pages as government sites publish reports: fictional, every figure another number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govreport_gui.model.report import Report
from tests.support.pages import as_html
from tests.support.reports import with_cells, zeros

if TYPE_CHECKING:
    from collections.abc import Callable

    from govreport_gui.model.form import Form

TEXTS = {
    "一": ("（一）主动公开", "全年公开信息20条。"),
    "五": ("存在的不足是解读不够。",),
    "六": ("无。",),
}


def numbered(form: Form) -> Report:
    """Return a report in which every cell has another number."""
    cells = {ref: str(index) for index, ref in enumerate(form.fields, start=101)}
    report = with_cells(zeros(form), cells)
    return Report(form.key, form.edition, report.agency, 2025, report.entries, TEXTS)


def content(form: Form, report: Report) -> str:
    """Return the report's part of a page."""
    return as_html(form, report).split("<body>")[1].split("</body>")[0]


MENU = '<ul><li><a href="/">网站首页</a></li><li><a href="/zwgk">政务公开</a></li></ul>'
AFTER = (
    "<p>上一篇：<a href='/1'>青石镇2024年年报</a></p><p>下一篇：没有了</p>"
    "<div>【打印本页】【关闭窗口】</div>"
)
COPYRIGHT = "<footer><p>版权所有：云岭县人民政府</p><p>云ICP备12345678号</p></footer>"


def plain(text: str) -> str:
    return f"<body>{text}</body>"


def with_furniture(text: str) -> str:
    path = "<div>当前位置：<a href='/'>首页</a> &gt; <a href='/a'>年报</a></div>"
    return f"<body><nav>{MENU}</nav>{path}{text}{AFTER}{COPYRIGHT}</body>"


def in_layout_tables(text: str) -> str:
    """The site's frame is tables: a banner, a menu at the side, the text two tables deep."""
    inner = f"<table><tr><td>{text}</td></tr><tr><td>{AFTER}</td></tr></table>"
    return (
        f"<body><table width=980><tr><td colspan=2>{MENU}</td></tr>"
        f"<tr><td>{MENU}</td><td>{inner}</td></tr></table>{COPYRIGHT}</body>"
    )


def with_broken_words(text: str) -> str:
    """Heads set upright by line breaks, no-break spaces around figures, a paragraph in a cell."""
    for word in ("商业企业", "结果维持", "尚未审结"):
        text = text.replace(f">{word}<", f"><p>{'<br/>'.join(word)}</p><")
    return f"<body>{text.replace('>1', '>&nbsp;1')}</body>"


def with_hidden_parts(text: str) -> str:
    junk = (
        "<span style='display:none'>9</span><span hidden>8</span><script>7</script>"
        "<span style='mso-hide:all'>6</span><del>5</del><template>4</template><!--3-->"
    )
    hidden_cell = '<td style="display: none">77</td><td rowspan='
    return (
        f"<body>{text.replace('</td>', junk + '</td>').replace('<td rowspan=', hidden_cell)}</body>"
    )


def without_end_tags(text: str) -> str:
    for tag in ("</td>", "</tr>", "</p>"):
        text = text.replace(tag, "")
    return f"<body>{text}</body></html>"


def of_word(text: str) -> str:
    """Saved by Word: conditional comments, its own tags, a paragraph in every cell."""
    text = text.replace("<p>", "<p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US>")
    text = text.replace("</p>", "<o:p>&nbsp;</o:p></span></p>")
    text = text.replace(
        "（一）", "<![if !supportLists]><span style='mso-list:Ignore'>（一）</span><![endif]>"
    )
    note = "<!--[if gte mso 9]><xml><w:View>99</w:View></xml><![endif]-->"
    return f"<body lang=ZH-CN>{note}<div class=WordSection1>{text}</div></body>"


def within_groups(text: str) -> str:
    """Rows in head and body, cells as heads, spans written without quotes and far too long."""
    text = text.replace("<tr>", "<tbody><tr>", 1).replace('rowspan="1" ', "")
    return f"<body><form id=form1><div class=printArea>{text}</div></form></body>"


def of_paragraphs(text: str) -> str:
    """Every cell a paragraph, no tables at all."""
    for tag in ('table border="1"', "tr", "/tr", "/table"):
        text = text.replace(f"<{tag}>", "")
    return f"<body>{text.replace('<td', '<p').replace('</td>', '</p>')}</body>"


def with_dates(text: str) -> str:
    after_title = "工作年度报告</p>"
    dates = "<div>发布时间：2026-01-20 09:30　来源：青石镇 浏览次数：123 字体：[大 中 小]</div>"
    return f"<body>{text.replace(after_title, after_title + dates, 1)}</body>"


PAGES: tuple[Callable[[str], str], ...] = (
    *(plain, with_furniture, in_layout_tables, with_broken_words, with_hidden_parts),
    *(without_end_tags, of_word, within_groups, of_paragraphs, with_dates),
)
