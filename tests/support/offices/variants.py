"""The same things in other words: offices do not write alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.offices.opening import Bank

_NONE = "f['accepted'] == 0"
_BUSY = "f['received'] > 0"
_SETTLED = "f['received'] > 0 and f['carried_in'] == 0 and f['carried_out'] == 0"

REQUESTS: Bank = (
    (_NONE, "{year}年，{own}{zero_requests:未受理过依申请公开件}。"),
    (_NONE, "依申请公开方面，{zero_requests:全年申请量为零}。"),
    (_NONE, "{zero_requests:全年共收到申请0件，答复0件}。"),
    (_NONE, "全年{zero_requests:无新收申请}，亦无上年结转申请。"),
    (_NONE, "截至{year}年底，{zero_requests:未收到任何单位和个人的信息公开申请}。"),
    (_NONE, "{short}全年{zero_requests:未接收到公众依申请公开政府信息的诉求}。"),
    (_NONE, "{zero_requests:本年度没有公民、法人或其他组织申请公开政府信息}。"),
    (_NONE, "{zero_requests:政府信息公开申请受理数为0}，也没有产生信息处理费。"),
    (_SETTLED, "{year}年共受理政府信息公开申请{received}件（网上{via_net}件、信函{via_mail}件），已全部答复。"),
    (_SETTLED, "全年共接收申请{received}宗，均按时答复，没有结转下年的情况。"),
    (_SETTLED, "全年收到书面申请{received}份，按期答复{results}份。"),
    (_BUSY, "本年度收到公民、法人及其他组织申请{received}件次，结转上年{carried_in}件次，合计{accepted}件次；已办结{results}件次。"),
    (_BUSY, "今年新收{received}件、上年结转{carried_in}件，共计{accepted}件。截至12月31日，已答复{results}件，余{carried_out}件正在办理，结转下年。"),
    (f"{_BUSY} and f['carried_in'] > 0", "受理依申请公开{accepted}件（含上年结转{carried_in}件），办结{results}件，办结率{share_done}%。"),
    (f"{_BUSY} and f['carried_out'] > 0", "有{carried_out}件申请因收到时间较晚，按规定结转下一年度继续办理。"),
    (_BUSY, "新收到的{received}件申请中，自然人{natural}件，占{share_natural}%；法人或其他组织{legal}件。"),
)  # fmt: skip

RESULTS: Bank = (
    ("f['results'] > 0", "予以公开{granted}件、部分公开{partly}件、不予公开{refused}件、无法提供{unavailable}件、不予处理{unprocessed}件、其他处理{otherwise}件，共计{results}件。"),
    ("f['results'] > 0 and f['open'] > 0", "予以公开和部分公开共{open}件，其余{closed}件依法答复并说明理由。"),
    ("f['results'] > 0 and f['granted'] > 0", "答复的{results}件申请中，予以公开的占{share_granted}%，其余为部分公开、无法提供等情形。"),
    ("f['not_held'] > 0", "无法提供的{unavailable}件，其中因本机关不掌握相关信息的{not_held}件。"),
    ("f['not_held'] > 0", "对本机关不掌握的{not_held}件，均告知申请人信息公开义务机关的名称和联系方式。"),
    ("f['review_total'] + f['lawsuits'] == 0", "{zero_review:未被提起政府信息公开行政复议、行政诉讼}。"),
    ("f['review_total'] + f['lawsuits'] == 0", "{zero_review:全年政府信息公开行政复议、行政诉讼案件均为0件}。"),
    ("f['review_total'] + f['lawsuits'] == 0", "{zero_review:没有因信息公开工作被申请复议或者提起诉讼}。"),
    ("f['review_total'] > 0", "涉及政府信息公开的行政复议{review_total}件（维持{review_upheld}件、纠正{review_corrected}件、其他结果{review_other}件、尚未审结{review_pending}件），行政诉讼{lawsuits}件。"),
    ("f['lawsuits'] > 0", "全年发生政府信息公开行政诉讼{lawsuits}件，其中未经复议直接起诉{direct_total}件、复议后起诉{appeal_total}件。"),
)  # fmt: skip

DISCLOSURE: Bank = (
    ("f['licences'] > 0", "{year}年办结行政许可{licences}件，办理结果均在网上公布。"),
    ("f['licences'] > 0 and f['penalties'] > 0", "行政许可{licences}件、行政处罚{penalties}件、行政强制{coercion}件，公示率100%。"),
    ("f['penalties'] == 0 and f['coercion'] == 0", "本年度无行政处罚、行政强制事项。"),
    ("f['penalties'] > 0", "作出行政处罚决定{penalties}件，决定书摘要按期公开。"),
    ("f.get('fees', 0) > 0", "本年行政事业性收费金额为{fees}万元，收费目录清单已更新。"),
    ("", "公开{year}年度重点工作进展情况{free_tiny}期，{next}年工作计划按程序公开。"),
    ("", "在{prev}年基础上新增栏目{free_tiny}个，累计公开各类文件{free_small}件，其中主动公开文件{free_tiny}件。"),
    ("", "全年召开领导小组会议{cn_tiny}次，研究解决问题{free_tiny}个。"),
)  # fmt: skip

MANAGEMENT: Bank = (
    ("f.get('normative_issued', 0) > 0 and 'normative_in_force' in f", "印发行政规范性文件{normative_issued}份，均在印发后20个工作日内公开。"),
    ("f.get('normative_repealed', 0) > 0", "清理行政规范性文件，废止{normative_repealed}件，继续有效{normative_in_force}件。"),
    ("f.get('normative_issued', 0) > 0 and 'normative_in_force' in f", "{year}年新制发规范性文件{normative_issued}件（废止{normative_repealed}件），累计现行有效{normative_in_force}件。"),
    ("f['normative_issued'] == 0", "本年度{zero_normative:无新制发的行政规范性文件}。"),
    ("f['normative_issued'] == 0", "{year}年{own}{zero_normative:未出台行政规范性文件}。"),
    ("f.get('rules_in_force', 0) > 0 and f['rules_issued'] == 0", "本年度{zero_rules:未制定规章}，现行有效规章{rules_in_force}件。"),
)  # fmt: skip
