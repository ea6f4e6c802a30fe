"""Lines that a web site prints around a report; they come along when a page is copied."""

from __future__ import annotations

import re

_SOURCE = (
    r"(?:发布|更新|成文|生成)?(?:时间|日期)|(?:信息|文章|稿件)?来源|作者|浏览(?:次数|量)?|访问(?:次数|量)"
    r"|阅读(?:次数|量)?|点击(?:次数|数|率)?|字号|字体(?:大小)?|(?:责任)?编辑|审核|分享到?|发布(?:机构|单位)"
)
_BUTTONS = (
    r"打印(?:本页|此页|文章|页面)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|返回(?:顶部|首页|列表|上页)?|分享到?"
    r"|我要纠错|纠错|微信|微博|QQ空间|字体|字号|大|中|小|上一页|下一页|网站首页|首页|网站地图|联系我们|设为首页"
    r"|扫一扫在手机打开当前页(?:面)?"
)
_LINE = re.compile(
    rf"(?:(?:{_SOURCE})\s*[:：](?:(?!(?:{_SOURCE})\s*[:：])[^，。；])*)+"
    # A button is found ahead and then taken as it is: a long line of such words costs no time.
    rf"|[\s\[\]【】〖〗()（）|｜/:：·>»-]*(?:(?=(?P<button>{_BUTTONS}))(?P=button)[\s\[\]【】〖〗()（）|｜/:：·>»-]*)+"
    r"|[【\[]?(?:上|下)一(?:篇|条)[】\]]?\s*[:：].*|(?:您?(?:现)?在?的?|当前|所在)位置\s*[:：].*"
    r"|首页\s*[>»].*|.*(?:ICP备|公网安备|网站标识码).*|版权所有.*|copyright\b.*",
    re.IGNORECASE,
)
_LONGEST_LINE = 120


def is_site_line(text: str) -> bool:
    """Tell whether a paragraph is certainly the site's and not the report's."""
    text = text.replace("\xa0", " ").strip()
    return bool(text) and len(text) <= _LONGEST_LINE and _LINE.fullmatch(text) is not None
