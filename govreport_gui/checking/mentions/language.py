"""Short patterns of the language that tell whose figure it is, and what it counts."""

from __future__ import annotations

import re

# Each alternative begins with a character, so that a search skips to the few that do: what must not
# stand before it is looked back at from behind it.
_OTHER_YEAR = "|".join(
    f"{year}(?<!结转{year})(?<!转结{year})(?!度?末?(?:结转|转结|转入))"
    for year in ("上年", "上一年", "去年", "前年", "往年")
)
COMPARED = re.compile(
    rf"较(?!例|重)|比(?!例|重)(?<!占比)|同比|环比|增长|增加|减少|下降|上升|提高|持平|{_OTHER_YEAR}"
)
"""Before a figure: it is a change, or another year's."""
FOR_OTHERS = re.compile(r"督促|指导|协助|配合|转办|交办|转来|转送|移送|代为|上级|兄弟|其他单位")
"""Before a figure: what others received, or what only passed through."""
OTHER_THINGS = re.compile(
    r"建议|提案|信访|来信|信件|邮件|咨询|投诉|举报|热线|留言|信箱|来电|来访|工单|问题|诉求|批示|批件"
    r"|公文|文件(?<!规范性文件)|政策|解读|稿件|简报|会议|培训|活动|意见|答复书|告知书|文书|证照|材料|表扬|许可|低保|救助|补贴|补助|建房|资助|仲裁|赔偿"
)
"""Between a quantity's name and the figure, or right behind it: something else is counted."""
NARROWED = re.compile(
    r"类(?<![各一]类)|关于|涉及|有关|领域|重复|恶意|逾期|超期|延期|延长|当场|口头|退回|补正|撤回|不予受理"
    r"|网上|网络|在线|线上|线下|信函|邮寄|邮政|邮件|信件|快递|挂号|当面|现场|窗口|电话|传真|电子|书面"
    r"|EMS|平台|网站|系统|主要|第三方|其余|另"
)
"""Beside a count of everything: it counts only some."""
ALL_CHANNELS = re.compile(r"等(?:多种|各种|多个|各类)?(?:渠道|方式|途径|形式|平台)?")
NEUTRAL = re.compile(
    r"[的了共总合累计到为是有已件数量各类群众公民申请政府务信息公开办理依达：:、\s]*"
)
"""Between a quantity and its figure without another thing being named."""
DIRECT = re.compile(r"(?:办件|政府信息|公开|申请|[的为是均都到数量件总合共计：:\s])*")
JOINT = re.compile(
    r"(?:案件|案|的|申请|数量|件数)?(?:、|和|及|与|或者|或|以及|并|暨)(?:被|提起|引发|属于|予以|其)*"
)
"""Between quantities that share a figure."""
EACH = re.compile(r"均|各(?!类|种|项|级|地)|都")
ALREADY = re.compile(r"均|已|全部|都")
BREAK = re.compile(r"[、：:]")
SOME = re.compile(r"(?:政府|信息|公开|依)*申请(?:公开)?件?(?:因|由于|尚|仍|正|未)")
"""Behind a figure: these were not all (1件申请因收到时间较晚…)."""
LABELLED = re.compile(r"[：:]\s?(?:另|尚|仍|还)?有")
"""Between a name and a figure: the name only heads what follows (规范办理依申请公开：有1件…)."""
THERE_ARE = re.compile(r"(?:有|余|剩余|其余)的?\s?$")
"""Before a figure that waits for what became of it."""
SO = re.compile(
    r"(?:按照?有?关?规定|依照?规定?|依法|因此|[故均已将需须现暂仍尚并拟]|全部|顺延|自动|予以|统一)*"
)
"""Between the figure's clause and what became of it: 有1件申请收到时间较晚，按规定结转下年度."""
RESPECTIVELY = "分别"
SHARE = re.compile(
    r"[，、,（(]?\s?(?:约|大约)?占(?:比)?[申请答复办理收到受总数量办结件的比例约为达全部结果]{0,14}?\s?"
    r"([0-9]+(?:\.[0-9]+)?)\s?[%％]"
)
HEADING = re.compile(
    r"\s*(?:[（(][一二三四五六七八九十0-9]{1,2}[）)]|[一二三四五六七八九十0-9]{1,2}[、.．])"
)

TELLING = re.compile("未|没|无|零|%|％|不存在")
"""Signs of a denial or of a share."""
DENIED = re.compile(
    r"(?P<no>未曾|未有|没有|不存在|未|没|无(?![法论需关偿条不正])|零)(?:再|被)?"
    r"(?P<verb>收到|接到|接收到|受理|产生|发生|出现|引发|涉及|存在|申请|提起|实施|作出|开展|收取|有)?"
    r"(?:过|任何|新的?)?"
)
SUPPOSED = re.compile(r"(?:如果?|若|凡|倘若?|对于?|是否)$")
DENIED_REACH = 30
NOT_DENIED = re.compile(
    r"^的|败诉|纠|撤销|违法|违规|责令|逾期|超期|超时|重复|不当|恶意|结转|正当|现成|提供|缴|差错"
    r"|网上|网络|在线|信函|邮寄|邮件|当面|现场|窗口|电话|传真|书面|转办|企业|维持|不满|异议|拒不"
)
"""Between the denial and what is denied: only some of it is."""
OF_SOMETHING_ELSE = {
    "X1": re.compile(
        r"复议|诉讼|投诉|举报|收费|费用|逾期|超期|超时|不满|异议|争议|渠道|平台|栏|目录|指南|制度|机制"
        r"|人员|答复|问题|意见|纠|违|培训|机构|流程|不[及规按]|未"
    ),
    "X5": re.compile(r"败诉|纠|撤|责令|违法|违规|维持|机关|前置|决定|率|人员|培训|错"),
    "X8": re.compile(r"目录|清单|解读|公开|公布|备案|审核|审查|评估|修订|制度|机制|办法|[未不]"),
    "X9": re.compile(
        r"公开|公示|信息|违|乱|目录|清单|调整|变化|变更|问题|投诉|撤销|复议|诉讼|[未不]"
    ),
}
"""Behind what is denied, by code: the denial is of something else (无行政复议败诉案件)."""
DENIED_BEHIND = re.compile(
    r"[案件事项情况申请数量信息方面工作的：:本年度全均都暂也]{0,12}"
    r"(?:未发生|没有发生|没有|无|未产生|未出现|未收到)"
)
"""行政复议、行政诉讼案件均未发生。"""
ONLY_NONE = re.compile(
    r"\s?(?:20[0-9]{2}\s?年度?|本年度?|全年)?(?:我[局镇乡办]|本[局镇乡办]|本机关|本单位)?暂?(?:无|没有)\s?"
)
UNDER_HEADING = re.compile(r"[^，。；]{0,12}依申请公开[情况工作方面政府信息申请]{0,8}[：:]?\s?")
"""依申请公开情况。无。"""
ALL_SETTLED = re.compile(
    r"(?P<all>均|都|全部)(?P<how>[^，。；、]{0,10}?)"
    r"(?P<done>办结(?!率)|办理完毕|办理完成|办理完结|办毕|答复完毕|处理完毕|答复(?!率)|办复(?!率))"
)
RATE_OF_ALL = re.compile(
    r"(?P<due>按时|按期|及时|限时|法定)?(?:办结率|办复率)(?:均|都)?(?:达到?|为|是)?了?\s?100\s?[%％]"
)
BUT_SOME = re.compile(r"到期|届满|除|应当?答复|应办")

OF_ALL = re.compile(
    r"(?<![时期限内定])(?:办结率|办复率)(?:达到?|为|是)?了?\s?([0-9]{1,2}(?:\.[0-9]+)?)\s?[%％]"
)
NAMED_SHARE = re.compile(r"(?:的|申请|案件|件|类){0,3}")
"""Between a quantity and 占 … %."""
IN_ALL = re.compile(
    r"(?:以上|两项|二者)?(?:共计|合计|总计|总共|共)(?:受理|办理|为|是|有)?(?:申请)?[：:\s]?"
)
"""Alone before a figure: the sum of what the sentence has counted so far."""
