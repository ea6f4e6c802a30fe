"""True sentences that look as if they spoke of the tables: other offices', other years', parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.support.offices.opening import Bank

_BUSY = "f['received'] > 0"

DISCLOSURE: Bank = (
    ("", "公布行政许可事项目录{free_small}项、行政处罚事项目录{free_media}项。"),
    ("", "转载上级规范性文件{free_small}件，公开规范性文件解读材料{free_tiny}件。"),
    ("", "印发《{place}{year}年政务公开工作要点》，分解任务{free_small}项。"),
    ("", "自2008年《条例》施行以来，累计公开信息{free_big}条。"),
    ("", "公开{prev}年度部门决算和{year}年度部门预算各{free_tiny}份。"),
    ("", "“双随机、一公开”抽查企业{free_small}户，结果全部公示。"),
    ("k == 'office'", "督促各乡镇、各部门公开政策性文件{free_small}件。"),
)  # fmt: skip

REQUESTS: Bank = (
    (_BUSY, "新收申请中，通过网络提交{via_net}件，通过信函提交{via_mail}件。"),
    (f"{_BUSY} and f['carried_in'] > 0", "{prev}年结转的{carried_in}件申请已全部办结。"),
    (f"{_BUSY} and f.get('last_received')", "{prev}年收到申请{last_received}件，{year}年收到{received}件，{compared}。"),
    ("k == 'office'", "指导全县各级行政机关办理政府信息公开申请{free_media}件，组织会商{free_tiny}次。"),
    ("k == 'office' and f['accepted'] == 0", "全县各部门、各乡镇共收到政府信息公开申请{free_media}件，{short}{zero_requests:未收到申请}。"),
    ("k in ('office', 'city')", "全年办理各类行政复议案件{free_media}件，其中涉及政府信息公开{review_total}件。"),
    ("k == 'bureau'", "办理信访事项{free_small}件，均按《信访工作条例》答复，未作为政府信息公开申请处理。"),
    ("f['results'] > 0 and f['carried_out'] == 0", "所有申请均已在法定期限内办理完毕。"),
    ("f['accepted'] == 0", "依申请公开受理点{free_tiny}个，接受咨询{free_small}人次。"),
    ("f['review_total'] == 0 and f['lawsuits'] > 0", "{zero_reviews:未发生政府信息公开行政复议}，行政诉讼{lawsuits}件。"),
)  # fmt: skip

MANAGEMENT: Bank = (
    ("", "制定信息公开内部制度{free_tiny}项，修订{free_tiny}项。"),
    ("", "对{prev}年以前的文件开展公开属性复核，调整{free_small}件。"),
    ("", "审核拟公开文件{free_small}件，退回修改{free_tiny}件。"),
    ("f.get('normative_issued', 0) > 0", "新出台的{normative_issued}件行政规范性文件全部同步解读。"),
    ("k == 'town'", "镇人大、司法所对文件合法性审核{free_tiny}件次。"),
)  # fmt: skip
