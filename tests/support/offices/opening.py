"""What stands before section 一, and the first two of its topics."""

from __future__ import annotations

Bank = tuple[tuple[str, str], ...]
"""Sentences, each with what must hold of the facts (a Python expression, "" for always)."""

PREAMBLES = (
    "根据《中华人民共和国政府信息公开条例》第五十条规定，现公布{agency}{year}年政府信息公开工作年度报告。本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
    "本报告按照《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求编制，由总体情况等六个部分组成。数据统计期限为{year}年1月1日至{year}年12月31日。",
    "依照《中华人民共和国政府信息公开条例》，{agency}编制了本报告。报告中数据统计时段为{year}年1月1日至12月31日。如有疑问，请与{agency}联系（电话：0000—6612345）。",
    "现将{agency}{year}年度政府信息公开工作情况报告如下，所列数据统计期限从{year} 年 1 月 1 日起到 {year} 年 12 月 31 日止。",
    "{year}年，{agency}认真贯彻《中华人民共和国政府信息公开条例》，现将全年工作情况报告如下。",
    "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六部分组成，统计数据截止日期为{year}年12月31日。",
    "为保障公民、法人和其他组织依法获取政府信息，现公布{agency}{year}年度报告。统计期限：{year}年1月1日—{year}年12月31日。电子版可在{above}人民政府网站下载。",
)

OPENINGS = (
    "{year}年，{short}坚持以公开为常态、不公开为例外，把群众最关心的事项放在前面，稳步推进政府信息公开工作。",
    "{year}年以来，{own}深入贯彻党的二十大和二十届三中全会精神，认真落实《中华人民共和国政府信息公开条例》，各项公开工作有序开展。",
    "一年来，{own}围绕中心工作，按照《{above}{year}年政务公开工作要点》部署，持续提升公开质量。",
    "{year}年度，在上级主管部门的指导下，{own}信息公开工作取得新进展，具体情况如下：",
    "在{prev}年工作的基础上，{own}进一步健全制度、细化流程，{year}年信息公开工作平稳有序。",
    "今年是“十四五”规划收官之年，{own}把信息公开作为改进作风的抓手，现将有关情况总结如下。",
)

DISCLOSURE: tuple[Bank, ...] = (
    (
        ("", "全年主动公开政府信息{free_all}条，其中通过政府网站公开{free_site}条，通过政务新媒体公开{free_media}条。"),
        ("", "{year}年，{own}主动公开各类政府信息共{free_all}条：门户网站{free_site}条，微信公众号{free_media}条。"),
        ("", "截至{year}年12月31日，累计发布信息{free_all}篇（条），比上年增加{free_small}条。"),
        ("", "通过{above}人民政府网站发布动态信息{free_site}条，通过“{place}发布”公众号推送{free_media}篇，订阅数达到{free_readers_site}。"),
    ),
    (
        ("", "就养老、就学、道路养护等事项发布政策解读{free_small}篇，其中图解{free_tiny}篇。"),
        ("", "办理人大代表建议{free_small}件、政协委员提案{free_tiny}件，复文均已公开。"),
        ("", "12345热线转办工单{free_calls_media}件，办结率100%，满意率98.6%。"),
        ("", "回应群众关切{free_small}次，答复网民留言{free_notes_media}条，公开年度重大行政决策事项目录{free_tiny}项。"),
        ("", "及时公开机构职能、领导分工、财政预决算等内容，做到应公开尽公开。"),
        ("", "召开新闻发布会两次，举办“政府开放日”活动{free_tiny}场，邀请群众代表{free_small}人参加。"),
    ),
    (
        ("'licences' in f and f['licences'] > 0", "全年办理行政许可{licences}件，结果在七个工作日内公示。"),
        ("'penalties' in f and f['penalties'] > 0 and f['licences'] > 0", "{year}年作出行政许可决定{licences}件、行政处罚决定{penalties}件，均已按要求公开。"),
        ("'penalties' in f and f['penalties'] == 0 and f['coercion'] == 0", "全年未作出行政处罚和行政强制决定。"),
        ("f.get('penalties', 0) > 0 and f['coercion'] > 0", "依法作出行政处罚决定{penalties}件，实施行政强制{coercion}件。"),
        ("f.get('fees', 0) > 0", "行政事业性收费项目和标准均已公示，全年收费{fees}万元。"),
        ("", "行政许可和行政处罚信息按照“双公示”要求在规定时限内公开。"),
        ("", "重点公开惠农补贴、社会救助、义务教育、乡村振兴等领域的信息。"),
    ),
)  # fmt: skip

_NONE = "f['accepted'] == 0"
_ALL_DONE = "f['received'] > 0 and f['carried_out'] == 0"
_NEW_ONLY = "f['received'] > 0 and f['carried_in'] == 0"

REQUESTS: tuple[Bank, ...] = (
    (
        (_NONE, "本年度{zero_requests:未收到政府信息公开申请}。"),
        (_NONE, "{year}年，{own}{zero_requests:没有收到依申请公开件}，也没有上年结转的申请。"),
        (_NONE, "全年{zero_requests:未收到公民、法人或者其他组织提出的政府信息公开申请}，无结转办理事项。"),
        (_NONE, "全年{zero_requests:共收到政府信息公开申请0件}。"),
        (_NONE, "{year}年度，{agency}{zero_requests:未接到任何形式的政府信息公开申请}。"),
        (_NONE, "本年度{zero_requests:无依申请公开事项}。"),
        (_NONE, "畅通现场、信函、网络等申请渠道，全年{zero_requests:未出现依申请公开的相关诉求}。"),
        (_NONE, "全年受理依申请公开 {received} 件。"),
        ("f['received'] > 0", "全年新收政府信息公开申请{received}件，上年结转{carried_in}件；答复{results}件，结转下年度继续办理{carried_out}件。"),
        ("f['received'] > 0", "{year}年，{own}共收到政府信息公开申请{received}件，办结{results}件（含上年结转{carried_in}件），结转下年度{carried_out}件。"),
        ("f['received'] > 0 and f['carried_in'] > 0", "本年度新收申请{received}件，加上上年结转{carried_in}件，共受理{accepted}件，已答复{results}件。"),
        (f"{_NEW_ONLY} and {_ALL_DONE}", "全年受理依申请公开信息{received}条，均在法定期限内答复。"),
        (_NEW_ONLY, "收到依申请公开{received}件，无上年结转件，截至年底已办结{results}件，{carried_out}件转入下一年度办理。"),
        (f"{_ALL_DONE} and {_NEW_ONLY}", "{year}年共收到申请{received}件，全部按期答复，按时答复率100%，无结转下年度办理的申请。"),
        ("f['received'] > 0", "规范接收、登记、审核、答复各环节，今年以来收到政府信息公开申请{received}件，其中自然人提出{natural}件，法人和其他组织提出{legal}件。"),
    ),
    (
        ("f['results'] > 0", "从办理结果看，予以公开{granted}件，部分公开{partly}件，不予公开{refused}件，无法提供{unavailable}件，不予处理{unprocessed}件，其他处理{otherwise}件。"),
        ("f['results'] > 0 and f['granted'] > 0", "其中，予以公开{granted}件，占答复总数的{share_granted}%。"),
        ("f['results'] > 0 and f['refused'] > 0", "对{refused}件申请作出不予公开决定，均说明了理由和依据。"),
        ("f['received'] > 0 and f.get('last_received')", "新收申请{compared}。"),
        ("", "申请人可以通过现场、信函、网络等方式提出申请，{own}公布的受理机构、联系电话均准确有效。"),
        ("", "完善依申请公开办理流程，对疑难事项与司法所共同会商，确保答复依法合规。"),
    ),
    (
        ("f['review_total'] + f['lawsuits'] == 0", "全年{zero_review:未发生因政府信息公开引起的行政复议和行政诉讼}。"),
        ("f['review_total'] + f['lawsuits'] == 0", "{zero_review:无因政府信息公开被申请行政复议、提起行政诉讼的案件}。"),
        ("f['review_total'] + f['lawsuits'] == 0", "本年度{zero_review:没有发生针对政府信息公开的行政复议、行政诉讼}。"),
        ("f['review_total'] > 0 and f['lawsuits'] > 0", "因政府信息公开被申请行政复议{review_total}件，被提起行政诉讼{lawsuits}件。"),
        ("f['review_total'] > 0", "全年发生政府信息公开行政复议案件{review_total}件，其中结果维持{review_upheld}件，结果纠正{review_corrected}件，其他结果{review_other}件，尚未审结{review_pending}件。"),
        ("f['review_total'] > 0 and f['lawsuits'] == 0", "政府信息公开类行政复议{review_total}起，{zero_lawsuits:未发生行政诉讼}。"),
        ("f['accepted'] > 0", "答复文书全部使用统一格式，并告知救济途径。"),
    ),
)  # fmt: skip
