"""The other three topics of section 一."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.offices.opening import Bank

_NEW = "f['normative_issued'] > 0"
_STOCK = "'normative_in_force' in f"
_QUIET = f"{_STOCK} and f['normative_issued'] == 0 and f['normative_repealed'] == 0"

MANAGEMENT: tuple[Bank, ...] = (
    (
        (f"{_STOCK} and {_NEW}", "全年制发行政规范性文件{normative_issued}件，废止{normative_repealed}件，现行有效{normative_in_force}件，均已在专栏公布。"),
        (f"{_STOCK} and {_NEW}", "{year}年，{own}制定行政规范性文件{normative_issued}件，废止{normative_repealed}件；截至年底现行有效的行政规范性文件共{normative_in_force}件。"),
        (f"{_STOCK} and {_NEW}", "会同司法行政部门清理文件，本年新制发规范性文件{normative_issued}件，现行有效规范性文件{normative_in_force}件。"),
        (_QUIET, "本年度{zero_normative:未制发、未废止行政规范性文件}，现行有效{normative_in_force}件。"),
        (_QUIET, "全年{zero_normative:没有新制定规范性文件}，现行有效的规范性文件{normative_in_force}件。"),
        (f"{_QUIET} and f['normative_in_force'] == 0", "{own}{zero_normative:无行政规范性文件}。"),
        ("f.get('rules_in_force', 0) > 0", "市政府本年制发规章{rules_issued}件、废止{rules_repealed}件，现行有效规章{rules_in_force}件。"),
        (f"not ({_STOCK}) and {_NEW}", "全年制作规范性文件{normative_issued}件。"),
        ("", "把公文公开属性认定嵌入发文流程，拟不公开的说明理由。"),
        ("", "完善信息发布审核制度，坚持“先审查、后公开”和“三审三校”。"),
    ),
    (
        ("", "对{free_tiny}个栏目的历史信息作了梳理，纠正错别字{free_small}处。"),
        ("", "及时更新政府信息公开指南和目录，规范信息名称、文号和发布日期。"),
        ("", "建立信息动态调整机制，对已公开信息定期评估，确有变化的及时更正。"),
        ("", "文件起草时即明确主动公开、依申请公开或者不予公开，并由专人登记。"),
    ),
)  # fmt: skip

PLATFORM: tuple[Bank, ...] = (
    (
        ("", "在便民服务中心设立政务公开专区{free_tiny}处，提供查询、打印等服务。"),
        ("", "维护好政府网站专栏和“{place}发布”微信公众号，每周检查一次链接和附件。"),
        ("", "依托{above}人民政府门户网站发布信息，不另设网站；政务新媒体共{free_tiny}个。"),
        ("", "整合新媒体账号，关停{free_tiny}个，保留的账号全部纳入监管系统。"),
    ),
    (
        ("", "在{free_small}个村（社区）设置公开栏，方便老年人查看。"),
        ("", "落实网络安全责任，开展安全检测{free_tiny}次，发现问题{free_tiny}个，均已整改。"),
        ("", "优化检索功能，群众可以按主题、文号和年份查找文件。"),
        ("", "做好适老化和无障碍改造，页面更简洁，字号可调。"),
    ),
)  # fmt: skip

OVERSIGHT: tuple[Bank, ...] = (
    (
        ("g", "{short}把政务公开纳入年度工作考核，分值占{free_tiny}%，组织社会评议1次，未发生需要责任追究的情形。"),
        ("g", "工作考核、社会评议、责任追究结果：{year}年考核结果良好，社会评议满意度较高，没有追究责任的情况。"),
        ("not g", "明确分管领导和专职人员，把信息公开列入{year}年度绩效考核。"),
        ("not g", "主要负责同志定期听取汇报，办公室按季度通报公开情况，强化监督。"),
    ),
    (
        ("", "全年组织业务培训{free_tiny}次，参训{free_small}人次。"),
        ("", "全年举办培训班{cn_tiny}期，培训业务人员{free_small}人次。"),
        ("", "主动接受社会监督，公布监督电话，全年未收到投诉举报。"),
        ("", "对照第三方评估指出的{free_tiny}个问题逐项整改，整改完成率100%。"),
    ),
)  # fmt: skip

TOPICS = (
    ("主动公开", ("主动公开", "主动公开情况", "主动公开政府信息", "稳步推进主动公开")),
    ("依申请公开", ("依申请公开", "依申请公开情况", "规范办理依申请公开", "严格依申请公开")),
    ("政府信息管理", ("政府信息管理", "政府信息管理情况", "加强政府信息管理")),
    ("平台建设", ("政府信息公开平台建设", "平台建设", "政府信息公开平台建设情况", "推进公开平台建设")),
    ("监督保障", ("监督保障", "监督保障情况", "强化监督保障")),
)  # fmt: skip
