<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence (click to read)</source>
        <translation>许可证（点击阅读）</translation>
    </message>
    <message>
        <source>Version {version}, under the Apache License 2.0.</source>
        <translation>版本 {version}，按 Apache 许可证 2.0 版发布。</translation>
    </message>
    <message>
        <source>The program works on this computer only: it opens no network connection, and needs no account.</source>
        <translation>本程序只在这台电脑上工作：不连接网络，也不需要账号。</translation>
    </message>
    <message>
        <source>It uses Qt {version} and PySide6 under the GNU Lesser General Public License, version 3. Qt is Copyright (C) The Qt Company Ltd. and other contributors. Their libraries lie as files of their own in the program&apos;s folder and may be replaced by compatible ones; their source is to be had at download.qt.io.</source>
        <translation>本程序使用 Qt {version} 和 PySide6，按 GNU 宽通用公共许可证（LGPL）第 3 版使用。Qt 的版权归 The Qt Company Ltd. 及其他贡献者所有。这些库以独立文件放在程序文件夹里，可以换成兼容的版本；源代码可从 download.qt.io 取得。</translation>
    </message>
    <message>
        <source>The texts of all licences are in the folder {folder}.</source>
        <translation>各许可证全文在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>使用的第三方组件</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>new this year</source>
        <translation>今年新增</translation>
    </message>
    <message>
        <source>only last year</source>
        <translation>仅上年有</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>“{before}” became “{after}”</source>
        <translation>“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Last year&apos;s report beside this year&apos;s</source>
        <translation>上年报告与本年报告对照</translation>
    </message>
    <message>
        <source>Only the &amp;differences</source>
        <translation>只看不同(&amp;D)</translation>
    </message>
    <message>
        <source>No further difference.</source>
        <translation>后面没有不同之处了。</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Choose last year&apos;s report…</source>
        <translation>选择上年报告(&amp;C)…</translation>
    </message>
    <message>
        <source>There is no report of last year yet to compare with.</source>
        <translation>还没有可对照的上年报告。</translation>
    </message>
    <message>
        <source>Opening paragraphs</source>
        <translation>开头部分</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{heading} — {percent} % as last year; please look whether it holds</source>
        <translation>{heading}&#x3000;与上年相似 {percent}%，请看是否仍符合今年实际</translation>
    </message>
    <message>
        <source>{heading} — {percent} % as last year</source>
        <translation>{heading}&#x3000;与上年相似 {percent}%</translation>
    </message>
    <message>
        <source>{heading} — {n} figures differ</source>
        <translation>{heading}&#x3000;{n} 格数字不同</translation>
    </message>
    <message>
        <source>{n} figures as last year</source>
        <translation>{n} 格与上年相同</translation>
    </message>
    <message>
        <source>{n} cells not filled in yet</source>
        <translation>{n} 格尚未填写</translation>
    </message>
    <message>
        <source>{n} differences; {percent} % of the text as last year.</source>
        <translation>共 {n} 处不同；文字与上年相似 {percent}%。</translation>
    </message>
    <message>
        <source>Reports that repeat last year&apos;s are criticised: please look whether what is unmarked still holds.</source>
        <translation>年报内容雷同会被通报，请看未标出的内容今年是否仍然属实。</translation>
    </message>
    <message>
        <source>Last year ({year})</source>
        <translation>上年（{year}）</translation>
    </message>
    <message>
        <source>This year ({year})</source>
        <translation>本年（{year}）</translation>
    </message>
    <message>
        <source>Ta&amp;ke last year&apos;s paragraph</source>
        <translation>采用上年这一段(&amp;K)</translation>
    </message>
    <message>
        <source>Last year&apos;s form is that of {edition}; {n} of its figures have no cell here.</source>
        <translation>上年用的是 {edition} 年格式，其中 {n} 个数字在本年表格中没有对应的格。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Compared with {name}.</source>
        <translation>已与“{name}”对照。</translation>
    </message>
    <message>
        <source>Please look at “{name}” again:</source>
        <translation>请再核对一下“{name}”：</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message to whoever looks after this.</source>
        <translation>已复制，可以粘贴到消息里发给维护人员。</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术细节</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>继续工作(&amp;G)</translation>
    </message>
    <message>
        <source>The program made a mistake in what it was just doing. What you have entered is still here: go on working, and save soon. If it happens again, copy the diagnostics and send them to whoever looks after the program; they hold nothing of your report.</source>
        <translation>刚才的操作出错了。您填写的内容还在这里，可以继续工作，建议尽快保存。如果反复出现，请复制诊断信息发给维护人员；其中不包含年报内容。</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>&amp;Look at it only</source>
        <translation>只读打开(&amp;L)</translation>
    </message>
    <message>
        <source>Work on a &amp;copy</source>
        <translation>打开副本(&amp;C)</translation>
    </message>
    <message>
        <source>Two people who save one file overwrite each other&apos;s work.</source>
        <translation>两个人同时保存同一个文件，会互相覆盖对方填写的内容。</translation>
    </message>
    <message>
        <source>&amp;Open it all the same</source>
        <translation>仍然打开(&amp;O)</translation>
    </message>
    <message>
        <source>That is long ago: the program or the computer may have broken off since. Ask before you open it all the same.</source>
        <translation>打开的时间已经很久，对方的程序或电脑可能早已中断。请先向对方确认，再选择“仍然打开”。</translation>
    </message>
    <message>
        <source>“{name}” is open on another desk.</source>
        <translation>“{name}”正在别处打开。</translation>
    </message>
    <message>
        <source>“{name}” is open on another desk. Replace it?</source>
        <translation>“{name}”正在别处打开，要覆盖它吗？</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>另存到别处(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>覆盖它(&amp;R)</translation>
    </message>
    <message>
        <source>Somebody else has changed “{name}” since you opened it.</source>
        <translation>“{name}”打开之后被别人改动过。</translation>
    </message>
    <message>
        <source>Save elsewhere: both stay. Overwrite: yours replaces theirs, which stays among the earlier versions. Read again: theirs is shown here, and undo brings yours back.</source>
        <translation>另存到别处：两份都保留。
覆盖：用您的内容替换对方的，对方的留在“历史版本”里。
重新读取：这里改为显示对方的内容，按“撤销”可以恢复您的。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>User {user}, computer {host}, since {since}.</source>
        <translation>用户 {user}，电脑 {host}，{since} 打开。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>If something does not work, copy this text and send it to whoever looks after the program. It holds nothing of your report.</source>
        <translation>程序不正常时，把下面的文字复制发给维护人员。其中不包含年报内容。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Changes cannot be kept safe against a crash at present. Save often.</source>
        <translation>⚠ 防丢失记录暂时写不进磁盘，请及时保存</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>No total had to be filled in.</source>
        <translation>没有需要填写的总计。</translation>
    </message>
    <message>
        <source>No cell is blank.</source>
        <translation>没有空白格了。</translation>
    </message>
</context>
<context>
    <name>Excerpt</name>
    <message>
        <source>{words}; “{before}” becomes “{after}”</source>
        <translation>{words}；“{before}”替换为“{after}”</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder when it is done</source>
        <translation>完成后打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The report still has {n} errors. It can be exported all the same.</source>
        <translation>报告中还有 {n} 处错误，仍可导出。</translation>
    </message>
    <message>
        <source>&amp;Word document (.docx)</source>
        <translation>&amp;Word 文档 (.docx)</translation>
    </message>
    <message>
        <source>&amp;PDF file (.pdf)</source>
        <translation>&amp;PDF 文件 (.pdf)</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (.html)</source>
        <translation>网页(&amp;G) (.html)</translation>
    </message>
    <message>
        <source>Not written: {names}.</source>
        <translation>未写入：{names}。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>没有写入任何文件。</translation>
    </message>
    <message>
        <source>{n} files were written to {folder}.</source>
        <translation>已将 {n} 个文件写入 {folder}。</translation>
    </message>
    <message>
        <source>These files exist already. Replace them?</source>
        <translation>以下文件已经存在，是否替换？</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xcel workbook (.xlsx)</source>
        <translation>E&amp;xcel 工作簿 (.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Check report for signature (.pdf)</source>
        <translation>供签批的检查报告(&amp;C) (.pdf)</translation>
    </message>
    <message>
        <source>No window of the folder could be opened: look for it there.</source>
        <translation>系统没能打开文件夹窗口，请到上面写的位置去找。</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>&amp;Agency</source>
        <translation>单位全称(&amp;A)</translation>
    </message>
    <message>
        <source>Report &amp;year</source>
        <translation>报告年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Full name of the agency</source>
        <translation>填写单位全称</translation>
    </message>
    <message>
        <source>{edition} form</source>
        <translation>{edition}年格式</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>The report year is a number of four digits, {a} to {b}.</source>
        <translation>报告年度是四位数字，{a}到{b}。</translation>
    </message>
</context>
<context>
    <name>FieldPicker</name>
    <message>
        <source>Insert a figure that follows the table</source>
        <translation>插入随表格更新的数</translation>
    </message>
    <message>
        <source>&amp;Words of row and column, or a figure:</source>
        <translation>行、列名称中的字词，或数值(&amp;W)：</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>表格各格</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>New report</source>
        <translation>新报告</translation>
    </message>
    <message>
        <source>Exported: {path}</source>
        <translation>已导出：{path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The report for {year} is begun from “{name}”.</source>
        <translation>已从“{name}”开始编制 {year} 年报告。</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>This report is only looked at. To change it, save it elsewhere.</source>
        <translation>这份年报是只读打开的。如要修改，请先“另存为”。</translation>
    </message>
    <message>
        <source>Saved: {path}. No earlier version could be kept.</source>
        <translation>已保存：{path}。历史版本没有留存成功。</translation>
    </message>
    <message>
        <source>The program that had “{name}” open did not end in order; its lock is lifted.</source>
        <translation>上次打开“{name}”的程序没有正常结束，它的占用已解除。</translation>
    </message>
    <message>
        <source>Make a document</source>
        <translation>生成文件</translation>
    </message>
    <message>
        <source>Making the pages of “{name}”…</source>
        <translation>正在生成“{name}”的页面…</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>There is no sure correction; look at it yourself.</source>
        <translation>没有可以直接采用的改法，请自行核对。</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>已修正：{what}</translation>
    </message>
    <message>
        <source>{n} findings settled</source>
        <translation>已解决 {n} 处</translation>
    </message>
    <message>
        <source>Select a finding to see what can be done.</source>
        <translation>选中一条检查结果，这里显示依据和改法。</translation>
    </message>
    <message>
        <source>Basis: {basis}</source>
        <translation>依据：{basis}</translation>
    </message>
    <message>
        <source>Edit the reason…</source>
        <translation>修改说明…</translation>
    </message>
    <message>
        <source>Withdraw the reason</source>
        <translation>撤回说明</translation>
    </message>
    <message>
        <source>Right as it is: give a reason…</source>
        <translation>情况属实，写说明…</translation>
    </message>
    <message>
        <source>The selected finding</source>
        <translation>选中的检查结果</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>说明：{reason}</translation>
    </message>
    <message>
        <source>The reason was given for other values: {reason}</source>
        <translation>数值已变，原来的说明：{reason}</translation>
    </message>
    <message>
        <source>This is wrong on its face and must be corrected.</source>
        <translation>这是错误，必须改正，不能用说明代替。</translation>
    </message>
    <message>
        <source>The same for all of this kind</source>
        <translation>同类全部照此处理</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>{n} errors</source>
        <translation>{n} 处错误</translation>
    </message>
    <message>
        <source>{n} warnings</source>
        <translation>{n} 处提醒</translation>
    </message>
    <message>
        <source>{n} hints</source>
        <translation>{n} 处提示</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{n} explained</source>
        <translation>{n} 处已说明</translation>
    </message>
    <message>
        <source>{sentence} (explains {n} more)</source>
        <translation>{sentence}（另有 {n} 处由此引起）</translation>
    </message>
    <message>
        <source>{reason} – {sentence}</source>
        <translation>说明：{reason} — {sentence}</translation>
    </message>
    <message>
        <source>Agency, year, preamble</source>
        <translation>报告信息</translation>
    </message>
    <message>
        <source>Explained in writing</source>
        <translation>已写说明</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Select a finding first (F8).</source>
        <translation>请先选中一条检查结果（F8）。</translation>
    </message>
    <message>
        <source>All {n} checks passed</source>
        <translation>全部通过：{n}项检查</translation>
    </message>
    <message>
        <source>The filters above hide every finding.</source>
        <translation>检查结果都被上面的筛选隐藏了。</translation>
    </message>
    <message>
        <source>Select a finding to see what can be done.</source>
        <translation>选中一条检查结果，这里显示依据和改法。</translation>
    </message>
    <message>
        <source>Show only these; press again to show all</source>
        <translation>只看这一类，再按一次看全部</translation>
    </message>
    <message>
        <source>{n} tables not begun</source>
        <translation>{n} 张表未填</translation>
    </message>
    <message>
        <source>Kept – {sentence}</source>
        <translation>已核对保留 — {sentence}</translation>
    </message>
</context>
<context>
    <name>FormsDialog</name>
    <message>
        <source>Editions of the form</source>
        <translation>表样版本</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>从文件安装(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>“{title}” counts from the next start of the program on.</source>
        <translation>“{title}”已安装，下次启动程序后生效。</translation>
    </message>
    <message>
        <source>Removed: {title}. It counts until the program ends.</source>
        <translation>已移除：{title}。退出程序之前仍然有效。</translation>
    </message>
    <message>
        <source>part of the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{name}, version {n}, fingerprint {key}</source>
        <translation>{name}，第 {n} 版，指纹 {key}</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>年版</translation>
    </message>
    <message>
        <source>Basis or publisher</source>
        <translation>依据或发布者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;heads</source>
        <translation>带表头复制(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cl&amp;ear</source>
        <translation>清除(&amp;E)</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Still blank; enter 0 if there is none</source>
        <translation>还没有填，没有就填 0</translation>
    </message>
    <message>
        <source>should be {sum}</source>
        <translation>应 {sum}</translation>
    </message>
    <message>
        <source>Last year: {text}</source>
        <translation>上年：{text}</translation>
    </message>
    <message>
        <source>last year {text}</source>
        <translation>上年 {text}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>There is nothing to paste. Copy some cells first.</source>
        <translation>剪贴板是空的，请先复制</translation>
    </message>
    <message>
        <source>This works on one block of cells only. Choose one, and retry.</source>
        <translation>只能对一块连续的单元格操作，请重新选择</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The copied block holds labels only; nothing was pasted.</source>
        <translation>复制的内容只有表头或行名，没有粘贴。</translation>
    </message>
    <message>
        <source>What was copied is far too large for this table; nothing was pasted.</source>
        <translation>复制的内容远超本表大小，没有粘贴。</translation>
    </message>
    <message>
        <source>The copied block has more columns than there are from here on; nothing was pasted. Start further left, or copy it together with its row names.</source>
        <translation>复制的列数多于此处往右的列数，没有粘贴。请从更靠左的格开始，或连同行名一起复制。</translation>
    </message>
    <message>
        <source>The copied block has more rows than there are from here on; nothing was pasted. Start further up, or copy it together with its row names.</source>
        <translation>复制的行数多于此处往下的行数，没有粘贴。请从更靠上的格开始，或连同行名一起复制。</translation>
    </message>
    <message>
        <source>The copied block belongs to another table of the report; nothing was pasted.</source>
        <translation>复制的内容属于报告的另一张表，没有粘贴。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>present</source>
        <translation>已写</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>依据：{source}</translation>
    </message>
    <message>
        <source>&amp;Show this part</source>
        <translation>转到此项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Insert this part</source>
        <translation>插入此项(&amp;I)</translation>
    </message>
    <message>
        <source>Enter or double click puts it into the text</source>
        <translation>按回车或双击，插入正文并随表更新</translation>
    </message>
    <message>
        <source>What belongs into this section</source>
        <translation>本部分应写的内容</translation>
    </message>
    <message>
        <source>Figures that are wanted</source>
        <translation>应写明的数</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>-check report</source>
        <translation>-检查报告</translation>
    </message>
    <message>
        <source>-checked</source>
        <translation>-检查标注</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>{step} (now)</source>
        <translation>{step}（当前）</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>各步操作，最新的在前</translation>
    </message>
    <message>
        <source>Choose a step: the report goes back, or on, to it.</source>
        <translation>点一步，报告就回到（或前进到）这一步之后的样子。</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>{n} of {all} places are filled in</source>
        <translation>必填 {all} 处，已填 {n} 处</translation>
    </message>
    <message>
        <source>&amp;Next: export the report…</source>
        <translation>下一步(&amp;N)：导出年报…</translation>
    </message>
    <message>
        <source>&amp;Next: {section}</source>
        <translation>下一步(&amp;N)：{section}</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>填写进度</translation>
    </message>
    <message>
        <source>Sections, and what each still lacks</source>
        <translation>各部分及尚缺内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{n} places to fill in</source>
        <translation>还差 {n} 处必填</translation>
    </message>
    <message>
        <source>{n} mistakes</source>
        <translation>{n} 处错误</translation>
    </message>
    <message>
        <source>Complete and without errors; {n} places to look at again</source>
        <translation>都填好了，没有错误，还有 {n} 处需要再看看</translation>
    </message>
    <message>
        <source>Complete, and nothing is wrong</source>
        <translation>都填好了，没有发现问题</translation>
    </message>
    <message>
        <source>{said}; {due}</source>
        <translation>{said}；{due}</translation>
    </message>
    <message>
        <source>Agency, report year and preamble</source>
        <translation>单位、年度和引言</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{n} days until 31 January</source>
        <translation>距 1 月 31 日还有 {n} 天</translation>
    </message>
    <message>
        <source>1 day until 31 January</source>
        <translation>距 1 月 31 日还有 1 天</translation>
    </message>
    <message>
        <source>today is 31 January</source>
        <translation>今天就是 1 月 31 日</translation>
    </message>
    <message>
        <source>{n} days since 31 January</source>
        <translation>1 月 31 日已过 {n} 天</translation>
    </message>
    <message>
        <source>Complete, and nothing is wrong; {n} hints</source>
        <translation>都填好了，没有发现问题，另有 {n} 处提示</translation>
    </message>
</context>
<context>
    <name>InputMethods</name>
    <message>
        <source>For Chinese input, start fcitx5 or ibus, then this program again.</source>
        <translation>现在不能输入汉字：请先启动 fcitx5 或 ibus 输入法，再重新打开本程序。</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys in the tables</source>
        <translation>表格按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Ready: a cell is chosen. Enter: a value is being typed anew, arrows end it. Edit: a value is being corrected after F2 or a double click, arrows move the caret.</source>
        <translation>就绪：选中一格。输入：正在重新输入，按方向键即完成。编辑：按 F2 或双击后修改原值，方向键移动光标。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cursor then</source>
        <translation>之后光标在</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>之后状态</translation>
    </message>
    <message>
        <source>Value then</source>
        <translation>之后的值</translation>
    </message>
    <message>
        <source>Cells chosen</source>
        <translation>选中格数</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{motion}, choosing all cells on the way</source>
        <translation>{motion}，并选中经过的格</translation>
    </message>
    <message>
        <source>One cell to the left</source>
        <translation>左移一格</translation>
    </message>
    <message>
        <source>One cell to the right</source>
        <translation>右移一格</translation>
    </message>
    <message>
        <source>One cell up</source>
        <translation>上移一格</translation>
    </message>
    <message>
        <source>One cell down</source>
        <translation>下移一格</translation>
    </message>
    <message>
        <source>To the edge of the filled cells on the left</source>
        <translation>到左边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the edge of the filled cells on the right</source>
        <translation>到右边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the upper edge of the filled cells</source>
        <translation>到上边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the lower edge of the filled cells</source>
        <translation>到下边有数区域的边缘</translation>
    </message>
    <message>
        <source>To the first cell of the row</source>
        <translation>到本行第一格</translation>
    </message>
    <message>
        <source>To the last cell of the row</source>
        <translation>到本行最后一格</translation>
    </message>
    <message>
        <source>To the first cell of the table</source>
        <translation>到本表第一格</translation>
    </message>
    <message>
        <source>To the last cell of the table</source>
        <translation>到本表最后一格</translation>
    </message>
    <message>
        <source>One screen up</source>
        <translation>上翻一屏</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>下翻一屏</translation>
    </message>
    <message>
        <source>Enter the value and go down (see After Enter)</source>
        <translation>确认并下移（方向见“回车后”设置）</translation>
    </message>
    <message>
        <source>Enter the value and go up</source>
        <translation>确认并上移</translation>
    </message>
    <message>
        <source>Enter the value and go to the next cell</source>
        <translation>确认并到下一格</translation>
    </message>
    <message>
        <source>Enter the value and go to the cell before</source>
        <translation>确认并到上一格</translation>
    </message>
    <message>
        <source>Correct the value, or type it anew again</source>
        <translation>修改原值；再按则改为重新输入</translation>
    </message>
    <message>
        <source>Leave the value as it was</source>
        <translation>放弃输入，恢复原值</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>清空选中的格</translation>
    </message>
    <message>
        <source>Fill the chosen cells from the topmost</source>
        <translation>用最上一格填充选中的格</translation>
    </message>
    <message>
        <source>Fill the chosen cells from the leftmost</source>
        <translation>用最左一格填充选中的格</translation>
    </message>
    <message>
        <source>Enter the value in all chosen cells</source>
        <translation>把输入的值填入所有选中的格</translation>
    </message>
    <message>
        <source>Choose all cells of the table</source>
        <translation>选中全表</translation>
    </message>
    <message>
        <source>Copy the chosen cells</source>
        <translation>复制选中的格</translation>
    </message>
    <message>
        <source>Cut the chosen cells</source>
        <translation>剪切选中的格</translation>
    </message>
    <message>
        <source>Paste, after showing what will change</source>
        <translation>粘贴（先预览要改动的内容）</translation>
    </message>
    <message>
        <source>Leave the table forwards</source>
        <translation>离开表格，到后一处</translation>
    </message>
    <message>
        <source>Leave the table backwards</source>
        <translation>离开表格，到前一处</translation>
    </message>
    <message>
        <source>What the keys do</source>
        <translation>按键的作用</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>举例</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annual report editor</source>
        <translation>政府信息公开年报</translation>
    </message>
    <message>
        <source>{name} (read only)</source>
        <translation>{name}（只读）</translation>
    </message>
    <message>
        <source>Copied. It holds nothing of your report.</source>
        <translation>诊断信息已复制，其中不包含年报内容。</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>首页(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>Search the manual (Ctrl+F)</source>
        <translation>搜索手册 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册页面</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Word document (.docx)…</source>
        <translation>Word 文档 (.docx)(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook (.xlsx)…</source>
        <translation>Excel 工作簿 (.xlsx)(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;PDF file (.pdf)…</source>
        <translation>PDF 文件 (.pdf)(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>导出 Word</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>导出 Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一处问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Keep totals in &amp;step</source>
        <translation>总计自动合计(&amp;S)</translation>
    </message>
    <message>
        <source>Fill blanks with &amp;0…</source>
        <translation>空白格填 0(&amp;0)…</translation>
    </message>
    <message>
        <source>&amp;Fill totals</source>
        <translation>填写总计(&amp;F)</translation>
    </message>
    <message>
        <source>After &amp;Enter</source>
        <translation>回车后(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>实际大小 100%(&amp;N)</translation>
    </message>
    <message>
        <source>In this &amp;row</source>
        <translation>本行(&amp;R)</translation>
    </message>
    <message>
        <source>In this &amp;column</source>
        <translation>本列(&amp;C)</translation>
    </message>
    <message>
        <source>In this &amp;table</source>
        <translation>本表(&amp;T)</translation>
    </message>
    <message>
        <source>Go &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Go &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>不动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s figures in the tables</source>
        <translation>表中显示上年数字(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Compare with last year&apos;s report…</source>
        <translation>对照上年报告(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keys in the tables</source>
        <translation>表格按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Correct the selected finding</source>
        <translation>修正选中的检查结果(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Give a reason for the selected finding…</source>
        <translation>为选中的检查结果写说明(&amp;G)…</translation>
    </message>
    <message>
        <source>New from &amp;last year&apos;s report…</source>
        <translation>从上年报告新建(&amp;L)…</translation>
    </message>
    <message>
        <source>Check report for signature (&amp;Word)…</source>
        <translation>供签批的检查报告（Word）(&amp;W)…</translation>
    </message>
    <message>
        <source>Check report for signature (&amp;PDF)…</source>
        <translation>供签批的检查报告（PDF）(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Excel workbook with what is wrong…</source>
        <translation>带标注的 Excel 工作簿(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Hand over the check</source>
        <translation>检查结果送审(&amp;H)</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>历史版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport one file</source>
        <translation>导出单个文件(&amp;X)</translation>
    </message>
    <message>
        <source>Last year&apos;s report &amp;beside this year&apos;s</source>
        <translation>与上年报告并排对照(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Editions of the form…</source>
        <translation>表样版本(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>The &amp;first day</source>
        <translation>第一天怎么做(&amp;F)</translation>
    </message>
    <message>
        <source>Filling &amp;guide</source>
        <translation>填报指南(&amp;G)</translation>
    </message>
    <message>
        <source>All &amp;checks</source>
        <translation>全部检查项(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About…</source>
        <translation>关于(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;opy diagnostics</source>
        <translation>复制诊断信息(&amp;O)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tidy the text…</source>
        <translation>一键排版(&amp;T)…</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s words</source>
        <translation>沿用上年的文字(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Next place to look at</source>
        <translation>下一处待核对(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous place to look at</source>
        <translation>上一处待核对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the words and go on</source>
        <translation>保留并转到下一处(&amp;K)</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>恢复未保存的内容(&amp;U)…</translation>
    </message>
    <message>
        <source>Pr&amp;int preview…</source>
        <translation>打印预览(&amp;I)…</translation>
    </message>
    <message>
        <source>Compare with no report an&amp;y longer</source>
        <translation>不再对照上年报告(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message>
        <source>This figure follows the table: {cell}</source>
        <translation>此数与表格一致，随表更新：{cell}</translation>
    </message>
    <message>
        <source>Ctrl+click leads to the cell.</source>
        <translation>按住Ctrl单击可转到该格。</translation>
    </message>
    <message>
        <source>A table cannot go into the text: the report&apos;s tables are sections of their own.</source>
        <translation>正文中不能放表格：报告的表格各有专门部分。</translation>
    </message>
    <message>
        <source>A picture cannot go into the text: a report has none.</source>
        <translation>正文中不能放图片：年度报告不含图片。</translation>
    </message>
    <message>
        <source>as last year</source>
        <translation>同上年</translation>
    </message>
    <message>
        <source>This paragraph is last year&apos;s, word by word.</source>
        <translation>本段与上年报告逐字相同。</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>{n} cells change</source>
        <translation>改{n}格</translation>
    </message>
    <message>
        <source>{n} cleaned</source>
        <translation>清理{n}格</translation>
    </message>
    <message>
        <source>{n} refused</source>
        <translation>拒绝{n}格</translation>
    </message>
    <message>
        <source>{n} doubtful</source>
        <translation>存疑{n}格</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{why} ({texts})</source>
        <translation>{why}（{texts}）</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>没有行名</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“{copied}” cleaned: {what}</source>
        <translation>“{copied}”已清理：{what}</translation>
    </message>
    <message>
        <source>Not a number; kept as written</source>
        <translation>不是数，照原样填入</translation>
    </message>
    <message>
        <source>Refused: this row name is not in the table</source>
        <translation>拒绝：本表没有这一行</translation>
    </message>
    <message>
        <source>Refused: the heads are not those of this table</source>
        <translation>拒绝：表头与本表不符</translation>
    </message>
    <message>
        <source>Refused: the cell is there twice, with two values</source>
        <translation>拒绝：同一格出现两个不同的数</translation>
    </message>
    <message>
        <source>Refused: {found} figures for {wanted} columns</source>
        <translation>拒绝：{found}个数，本表是{wanted}列</translation>
    </message>
    <message>
        <source>full-width characters</source>
        <translation>全角字符</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>thousands separators</source>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>unit after the figure</source>
        <translation>数后的单位</translation>
    </message>
    <message>
        <source>Doubtful: not the form&apos;s unit of money; kept as written</source>
        <translation>存疑：金额单位与表格不同，照原样填入</translation>
    </message>
    <message>
        <source>Doubtful: a space in the figure; kept as written</source>
        <translation>存疑：数中间有空格，照原样填入</translation>
    </message>
    <message>
        <source>the whole block</source>
        <translation>整块</translation>
    </message>
    <message>
        <source>Doubtful: figures not below their heads; placed in the order of the heads</source>
        <translation>存疑：数字没有对齐表头，已按表头顺序填入，请核对</translation>
    </message>
    <message>
        <source>What the paste changes</source>
        <translation>粘贴会改动的内容</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page {page} of {all}</source>
        <translation>第 {page} 页，共 {all} 页</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>of {all} pages</source>
        <translation>共 {all} 页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页宽</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The printer took no pages. Check that it is on and connected, and retry.</source>
        <translation>打印机没有接收任何页面。请检查打印机是否已开机并连接，然后重试。</translation>
    </message>
    <message>
        <source>Printing “{name}”…</source>
        <translation>正在打印“{name}”…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>%v of %m pages</source>
        <translation>已打印 %v 页，共 %m 页</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>“{name}”有改动尚未保存，是否保存？</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}”已经存在，要替换它吗？</translation>
    </message>
    <message>
        <source>Enter 0 in the cells that are blank?</source>
        <translation>要在空白格中填 0 吗？</translation>
    </message>
    <message>
        <source>Blank totals get the sum of their parts.</source>
        <translation>空着的总计填各项之和。</translation>
    </message>
    <message>
        <source>This table, {n} cells</source>
        <translation>本表，{n}格</translation>
    </message>
    <message>
        <source>All tables, {n} cells</source>
        <translation>所有表，{n}格</translation>
    </message>
    <message>
        <source>Choose last year&apos;s report</source>
        <translation>选择上年报告</translation>
    </message>
    <message>
        <source>What is “{name}” for?</source>
        <translation>“{name}”用来做什么？</translation>
    </message>
    <message>
        <source>Begin this year&apos;s report from it</source>
        <translation>从它开始编制今年报告</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>直接打开</translation>
    </message>
    <message>
        <source>Compare the open report with it</source>
        <translation>与当前报告对照</translation>
    </message>
    <message>
        <source>Install a package of forms</source>
        <translation>安装表样包</translation>
    </message>
    <message>
        <source>Packages of forms (*.govforms)</source>
        <translation>表样包 (*.govforms)</translation>
    </message>
    <message>
        <source>Is {fingerprint} the fingerprint of its publisher?</source>
        <translation>发布单位公布的指纹是 {fingerprint} 吗？</translation>
    </message>
    <message>
        <source>Compare it with the one in the publisher&apos;s notice, or by telephone. From then on, packages with the same fingerprint are installed without asking.</source>
        <translation>请与发布单位通知中的指纹逐字核对，或打电话核对。确认后，指纹相同的表样包不再询问。</translation>
    </message>
    <message>
        <source>It is the &amp;same: trust it</source>
        <translation>核对一致，信任(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Without saving, only what was saved before stays.</source>
        <translation>选“不保存”，只保留上次保存的内容。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>不保存(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>继续编写(&amp;G)</translation>
    </message>
    <message>
        <source>All reports that can be read</source>
        <translation>所有能读的报告</translation>
    </message>
    <message>
        <source>Reports of this program</source>
        <translation>本程序的报告</translation>
    </message>
    <message>
        <source>Word and WPS documents</source>
        <translation>Word、WPS 文档</translation>
    </message>
    <message>
        <source>Excel and WPS workbooks</source>
        <translation>Excel、WPS 表格</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 文件</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Plain texts</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Reading “{name}”…</source>
        <translation>正在读取“{name}”……</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why this is right</source>
        <translation>写说明</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>说明(&amp;R)：</translation>
    </message>
    <message>
        <source>The reason is kept in the report&apos;s file. When the values change, the finding is shown again.</source>
        <translation>说明保存在报告文件里；数值一变，会重新提醒。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>There is nothing to recover.</source>
        <translation>没有可以恢复的内容。</translation>
    </message>
    <message>
        <source>All work of earlier days was saved, or given up.</source>
        <translation>以前填写的内容都已保存，或已放弃。</translation>
    </message>
    <message>
        <source>{n} more can be recovered: File, Recover unsaved work.</source>
        <translation>还有 {n} 份可以恢复：文件 › 恢复未保存的内容</translation>
    </message>
    <message>
        <source>Throw away the unsaved work on “{name}”?</source>
        <translation>丢弃“{name}”未保存的内容吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back. Its file stays as it is.</source>
        <translation>丢弃后无法找回。已保存的文件不受影响。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复未保存的内容</translation>
    </message>
    <message>
        <source>After recovery</source>
        <translation>恢复后的内容</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Throw away…</source>
        <translation>丢弃(&amp;T)…</translation>
    </message>
    <message>
        <source>The program ended before this work was saved. Choose a report, look at what would come back, and recover it.</source>
        <translation>上次程序没有正常结束，下面的内容还没有保存。请选择一份年报，看清会恢复哪些内容，再点“恢复”。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>年报</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后修改</translation>
    </message>
    <message>
        <source>What would come back</source>
        <translation>会恢复的内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reports that can be recovered</source>
        <translation>可以恢复的年报</translation>
    </message>
    <message>
        <source>It is opened as an unsaved report: look at it, then save it. Its file stays as it is until then.</source>
        <translation>恢复后以未保存的状态打开：核对无误后请保存，在此之前原文件不会改变。</translation>
    </message>
    <message>
        <source>{n} notes were damaged and are left out.</source>
        <translation>有 {n} 处记录已损坏，没有恢复。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来的内容</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Read again: {path}</source>
        <translation>已重新读取：{path}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Open an &amp;earlier version…</source>
        <translation>打开历史版本(&amp;E)…</translation>
    </message>
    <message>
        <source>Open what is &amp;left of it</source>
        <translation>打开还能读出的部分(&amp;L)</translation>
    </message>
    <message>
        <source>The file itself stays as it is, whatever you choose.</source>
        <translation>无论怎么选，原文件都不会改变。</translation>
    </message>
    <message>
        <source>Nothing of a report is left in “{name}”.</source>
        <translation>“{name}”里已经读不出年报的内容。</translation>
    </message>
    <message>
        <source>This is what is left. Compare it with a paper or another copy.</source>
        <translation>能读出的内容已打开，请与纸质件或其他存档核对。</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>全部内容都读出来了。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>corrected here</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>not taken over</source>
        <translation>未带入</translation>
    </message>
    <message>
        <source>Of {all} figures {found} were read</source>
        <translation>{all} 个数据中 {found} 个已读取</translation>
    </message>
    <message>
        <source>{n} are in doubt</source>
        <translation>{n} 个存疑</translation>
    </message>
    <message>
        <source>{n} are missing</source>
        <translation>{n} 个缺失</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{whole}; not taken over: {left}</source>
        <translation>{whole}；{left}未带入</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} 段文字</translation>
    </message>
    <message>
        <source>{n} tables</source>
        <translation>{n} 个表格</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} 行数据</translation>
    </message>
    <message>
        <source>{n} pictures</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>The whole table “{name}” was not found: {n} figures.</source>
        <translation>没有找到“{name}”的整张表，缺 {n} 个数。</translation>
    </message>
    <message>
        <source>{cell}: not found.</source>
        <translation>{cell}：没有找到。</translation>
    </message>
    <message>
        <source>{row}: {n} figures were not found.</source>
        <translation>{row}：有 {n} 个数没有找到。</translation>
    </message>
    <message>
        <source>Tables of the form</source>
        <translation>年报各表</translation>
    </message>
    <message>
        <source>Table {key}</source>
        <translation>表{key}</translation>
    </message>
    <message>
        <source>See what was read</source>
        <translation>查看读取结果</translation>
    </message>
    <message>
        <source>Close this line</source>
        <translation>关闭这一行</translation>
    </message>
    <message>
        <source>The file is too long to be shown here.</source>
        <translation>原文太长，这里不显示。</translation>
    </message>
    <message>
        <source>&amp;Put into the current cell</source>
        <translation>填入当前格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>What was read from “{name}”</source>
        <translation>“{name}”的读取结果</translation>
    </message>
    <message>
        <source>“{text}” → {cell}</source>
        <translation>“{text}” → {cell}</translation>
    </message>
    <message>
        <source> {n} were corrected here.</source>
        <translation>已更正 {n} 个。</translation>
    </message>
    <message>
        <source>Give up {n} corrections?</source>
        <translation>放弃已作的 {n} 处更正吗？</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on correcting</source>
        <translation>继续核对(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>原文(&amp;S)</translation>
    </message>
    <message>
        <source>“{name}”: {sentence}</source>
        <translation>“{name}”：{sentence}</translation>
    </message>
    <message>
        <source>… {n} more paragraphs and tables are not shown.</source>
        <translation>……其余 {n} 段文字和表格未列出。</translation>
    </message>
    <message>
        <source>… {n} more rows are not shown.</source>
        <translation>……其余 {n} 行未列出。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要核对的地方</translation>
    </message>
    <message>
        <source>{mark}: {sentence}</source>
        <translation>{mark}：{sentence}</translation>
    </message>
    <message>
        <source>All {all} figures were read</source>
        <translation>{all} 个数据全部读取</translation>
    </message>
    <message>
        <source>Put the &amp;row from here on</source>
        <translation>填入整行(&amp;R)</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Choose a figure in the source first.</source>
        <translation>请先在原文中点一个数。</translation>
    </message>
    <message>
        <source>From here on, the source&apos;s row has not {n} figures.</source>
        <translation>原文这一行从这里起没有 {n} 个数，请点这一行的第一个数。</translation>
    </message>
    <message>
        <source>These figures are there already.</source>
        <translation>这里已经是这些数。</translation>
    </message>
    <message>
        <source>There are other figures already: {cell}. Replace them?</source>
        <translation>{cell} 已有别的数，要换掉吗？</translation>
    </message>
    <message>
        <source>Now: {figures}</source>
        <translation>现在：{figures}</translation>
    </message>
    <message>
        <source>From the source: {figures}</source>
        <translation>原文：{figures}</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留现有的数(&amp;K)</translation>
    </message>
    <message>
        <source>Rep&amp;lace them</source>
        <translation>换成原文的数(&amp;L)</translation>
    </message>
    <message>
        <source>“{text}” → {cell} (already used: {other})</source>
        <translation>“{text}” → {cell}（已用于{other}）</translation>
    </message>
    <message>
        <source>“{text}” is already used: {other}</source>
        <translation>“{text}” 已用于{other}</translation>
    </message>
    <message>
        <source>{name}: {n} figures entered here.</source>
        <translation>{name}：已填入 {n} 个数。</translation>
    </message>
    <message>
        <source>Choose the cell in the form first.</source>
        <translation>请先在右边的表里点要填的格。</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Last year&apos;s: “{words}” ({n} of {all}). F6 keeps it.</source>
        <translation>沿用上年：“{words}”（第{n}处，共{all}处）。按F6保留。</translation>
    </message>
    <message>
        <source>There is no report of last year to review the text against.</source>
        <translation>没有上年报告，无从核对。</translation>
    </message>
    <message>
        <source>Everything that is last year&apos;s has been looked at.</source>
        <translation>沿用上年的内容已全部核对。</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>follows the table; as plain text it would no longer</source>
        <translation>此数字随表格变动，替换后不再跟随</translation>
    </message>
    <message>
        <source>the cell would hold no number any more</source>
        <translation>替换后该格不再是数字</translation>
    </message>
    <message>
        <source>Gone round: from the beginning again.</source>
        <translation>已到末尾，从头继续。</translation>
    </message>
    <message>
        <source>Not ticked, so it was left as it is.</source>
        <translation>此处未勾选，保持原样。</translation>
    </message>
    <message>
        <source>{n} replaced; undo takes all of them back.</source>
        <translation>已替换 {n} 处，可一次撤销。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>找到 {n} 处</translation>
    </message>
    <message>
        <source>Re&amp;place with</source>
        <translation>替换为(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Every place that was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>&amp;Whole figures</source>
        <translation>整个数字(&amp;W)</translation>
    </message>
    <message>
        <source>Case and width &amp;matter</source>
        <translation>区分大小写和全半角(&amp;M)</translation>
    </message>
    <message>
        <source>Rep&amp;lace the {n} ticked</source>
        <translation>替换勾选的 {n} 处(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>查找(&amp;I)</translation>
    </message>
    <message>
        <source>Previo&amp;us</source>
        <translation>上一处(&amp;U)</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>Selected</name>
    <message>
        <source>{n} cells</source>
        <translation>{n} 格</translation>
    </message>
    <message>
        <source>{n} cells, sum {sum}</source>
        <translation>{n} 格，合计 {sum}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>填表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Large (1¼ times)</source>
        <translation>大字（1.25 倍）</translation>
    </message>
    <message>
        <source>Very large (1½ times)</source>
        <translation>特大字（1.5 倍）</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>All words of the program, the tables too.</source>
        <translation>程序里所有的字，包括表格。</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>浅色或深色(&amp;D)</translation>
    </message>
    <message>
        <source>What is printed and exported stays black on white.</source>
        <translation>打印和导出的文件始终是白底黑字。</translation>
    </message>
    <message>
        <source>&amp;Language of the program</source>
        <translation>程序语言(&amp;L)</translation>
    </message>
    <message>
        <source>From the next start of the program on. The form&apos;s own words stay Chinese.</source>
        <translation>下次启动时生效。表样本身的文字始终是中文。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>向右</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>不动</translation>
    </message>
    <message>
        <source>Where &amp;Enter leads</source>
        <translation>回车的方向(&amp;E)</translation>
    </message>
    <message>
        <source>To which cell the cursor goes when a figure is entered.</source>
        <translation>输入数字后按回车，光标移到哪一格。</translation>
    </message>
    <message>
        <source>Keep &amp;totals in step</source>
        <translation>总计自动合计(&amp;T)</translation>
    </message>
    <message>
        <source>In new reports the totals follow their parts. Those of an opened report stay.</source>
        <translation>新建的年报里，总计随分项自动更新；打开的年报里，总计保持原样。</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s figures</source>
        <translation>上年数字(&amp;Y)</translation>
    </message>
    <message>
        <source>Small below each figure, where last year&apos;s report is known.</source>
        <translation>有上年年报时，在每个数字下面用小字显示。</translation>
    </message>
    <message>
        <source>Si&amp;ze of the tables</source>
        <translation>表格缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Also with Ctrl and the wheel, or Ctrl++ and Ctrl+-.</source>
        <translation>也可以按住 Ctrl 滚动鼠标滚轮，或按 Ctrl++、Ctrl+-。</translation>
    </message>
    <message>
        <source>As an official document</source>
        <translation>公文格式</translation>
    </message>
    <message>
        <source>Plain, for web pages</source>
        <translation>简洁格式（适合网页）</translation>
    </message>
    <message>
        <source>St&amp;yle of what is exported</source>
        <translation>导出的格式(&amp;Y)</translation>
    </message>
    <message>
        <source>Fonts and margins of Word, Excel and PDF files, and of prints.</source>
        <translation>Word、Excel、PDF 文件和打印时的字体、页边距。</translation>
    </message>
    <message>
        <source>&amp;Folder to begin in</source>
        <translation>默认文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where to look for files first. Blank: the one used last.</source>
        <translation>打开、保存文件时首先显示的文件夹。留空则用上次的文件夹。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>没有找到这样的设置。</translation>
    </message>
    <message>
        <source>&amp;Reset all</source>
        <translation>全部恢复默认(&amp;R)</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>the one used last</source>
        <translation>上次用的文件夹</translation>
    </message>
    <message>
        <source>Back to what it was at first: {name}</source>
        <translation>恢复默认：{name}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Annual report on government information disclosure</source>
        <translation>政府信息公开工作年度报告</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>A report of this program, or last year&apos;s in Word, Excel or text</source>
        <translation>本软件保存的报告，或者去年的 Word、Excel、文本文件</translation>
    </message>
    <message>
        <source>New blank report</source>
        <translation>新建空白报告</translation>
    </message>
    <message>
        <source>The six sections and three tables of the current form</source>
        <translation>现行格式的六个部分、三张表</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>A fictional town&apos;s report with a few mistakes to find</source>
        <translation>一个虚构乡镇的报告，里面有几处错误</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Begin this year from last year&apos;s report</source>
        <translation>从上年报告开始编制今年报告</translation>
    </message>
    <message>
        <source>Agency, text and carried figures come along; any kind of file will do</source>
        <translation>带入单位、文字和结转数；Word、WPS、Excel、PDF、网页等文件都可以</translation>
    </message>
    <message>
        <source>{name} (is gone)</source>
        <translation>{name}（找不到）</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>“{name}” is no longer where it was.</source>
        <translation>“{name}”已经不在原来的位置。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or a disk is not connected.</source>
        <translation>可能已被移动、改名，或者U盘、网络盘没有连接。</translation>
    </message>
    <message>
        <source>&amp;Leave it in the list</source>
        <translation>留在列表中(&amp;L)</translation>
    </message>
    <message>
        <source>Recover unsaved work</source>
        <translation>恢复没有保存的内容</translation>
    </message>
    <message>
        <source>What was not saved when the program ended by accident</source>
        <translation>程序意外退出时没来得及保存的内容</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>agency or year</source>
        <translation>单位或年度</translation>
    </message>
    <message>
        <source>paste {n} cells</source>
        <translation>粘贴{n}格</translation>
    </message>
    <message>
        <source>clear {n} cells</source>
        <translation>清除{n}格</translation>
    </message>
    <message>
        <source>cut {n} cells</source>
        <translation>剪切{n}格</translation>
    </message>
    <message>
        <source>fill {n} cells</source>
        <translation>填充{n}格</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空</translation>
    </message>
    <message>
        <source>fill {n} totals</source>
        <translation>填写{n}个总计</translation>
    </message>
    <message>
        <source>fill {n} blanks with 0</source>
        <translation>空白格填 0，{n} 格</translation>
    </message>
    <message>
        <source>last year&apos;s report</source>
        <translation>上年报告</translation>
    </message>
    <message>
        <source>reason for a finding</source>
        <translation>说明理由</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>earlier version put back</source>
        <translation>恢复历史版本</translation>
    </message>
    <message>
        <source>file read again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>correct {n} cells after reading</source>
        <translation>核对更正{n}格</translation>
    </message>
    <message>
        <source>last year&apos;s paragraph</source>
        <translation>采用上年段落</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>tidying</source>
        <translation>一键排版</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>suggested part</source>
        <translation>插入提示内容</translation>
    </message>
    <message>
        <source>figures of the tables</source>
        <translation>关联数</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>What will be inserted</source>
        <translation>将要插入的内容</translation>
    </message>
    <message>
        <source>&amp;Replace the present text</source>
        <translation>替换现有文字(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message>
        <source>Preamble…</source>
        <translation>引言…</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>联系方式…</translation>
    </message>
    <message>
        <source>Signature and date…</source>
        <translation>落款和日期…</translation>
    </message>
    <message>
        <source>Where it can be downloaded</source>
        <translation>电子版下载地址</translation>
    </message>
    <message>
        <source>Contact (department, telephone)</source>
        <translation>联系方式（部门、电话）</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>TextHands</name>
    <message>
        <source>&amp;Number through</source>
        <translation>重排编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Insert a figure of the tables…</source>
        <translation>插入表格中的数(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>层次(&amp;L)</translation>
    </message>
    <message>
        <source>The numbers are continuous already.</source>
        <translation>编号已经连续。</translation>
    </message>
    <message>
        <source>{n} numbers changed. Look at the {m} references to numbers as well.</source>
        <translation>已改{n}处编号。另有{m}处引用编号，请一并核对。</translation>
    </message>
    <message>
        <source>{n} numbers changed.</source>
        <translation>已改{n}处编号。</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>转到该格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Loosen: keep the figure as plain text</source>
        <translation>取消关联，保留现数(&amp;L)</translation>
    </message>
    <message>
        <source>Tie to {cell}</source>
        <translation>关联到 {cell}</translation>
    </message>
    <message>
        <source>（一） heading</source>
        <translation>（一）标题</translation>
    </message>
    <message>
        <source>1. item</source>
        <translation>1. 条目</translation>
    </message>
    <message>
        <source>（1） item below it</source>
        <translation>（1）下一级条目</translation>
    </message>
    <message>
        <source>Body text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>&amp;Tie the figures of the tables</source>
        <translation>关联与表格一致的数(&amp;T)</translation>
    </message>
    <message>
        <source>{n} figures follow the tables now.</source>
        <translation>已有{n}个数与表格关联。</translation>
    </message>
    <message>
        <source>No more figures that surely are those of the tables.</source>
        <translation>没有可以确定与表格对应的数。</translation>
    </message>
</context>
<context>
    <name>TextSectionView</name>
    <message>
        <source>Preamble below the title (may be blank)</source>
        <translation>标题下的引言（可以没有）</translation>
    </message>
</context>
<context>
    <name>TextStrip</name>
    <message>
        <source>{n}% as last year</source>
        <translation>与上年相同{n}%</translation>
    </message>
    <message>
        <source>To look at: {n}</source>
        <translation>待核对 {n} 处</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n}字</translation>
    </message>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n}／{most}字</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Previous place to look at</source>
        <translation>上一处待核对</translation>
    </message>
    <message>
        <source>Words that are last year&apos;s: F7 next, F6 keeps them</source>
        <translation>沿用上年的文字：F7下一处，F6保留</translation>
    </message>
    <message>
        <source>How much of the text, figures aside</source>
        <translation>除数字外，文字相同的比例</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>写作提示</translation>
    </message>
    <message>
        <source>Figures of the tables</source>
        <translation>表格中的数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Previous place to look at (Shift+F7)</source>
        <translation>上一处待核对的地方（Shift+F7）</translation>
    </message>
</context>
<context>
    <name>Tidying</name>
    <message>
        <source>Tidy the text</source>
        <translation>一键排版</translation>
    </message>
    <message>
        <source>&amp;Tidy what is ticked</source>
        <translation>整理勾选的地方(&amp;T)</translation>
    </message>
    <message>
        <source>There is nothing to tidy in the text.</source>
        <translation>文字没有需要整理的地方。</translation>
    </message>
    <message>
        <source>{n} places tidied; undo takes all of them back.</source>
        <translation>已整理 {n} 处，可一次撤销。</translation>
    </message>
    <message>
        <source>{rule} ({n})</source>
        <translation>{rule}（{n} 处）</translation>
    </message>
    <message>
        <source>What could be tidied</source>
        <translation>可以整理之处</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}：{words}</translation>
    </message>
    <message>
        <source>Spaces inside Chinese text</source>
        <translation>汉字之间的空格</translation>
    </message>
    <message>
        <source>Spaces between a figure and its unit</source>
        <translation>数字与单位之间的空格</translation>
    </message>
    <message>
        <source>Full-width figures and letters</source>
        <translation>全角数字和字母</translation>
    </message>
    <message>
        <source>Half-width punctuation in Chinese text</source>
        <translation>中文里的半角标点</translation>
    </message>
    <message>
        <source>Half-width brackets</source>
        <translation>半角括号</translation>
    </message>
    <message>
        <source>Quotation marks that are no pair</source>
        <translation>不成对的引号</translation>
    </message>
    <message>
        <source>Punctuation typed twice</source>
        <translation>重复的标点</translation>
    </message>
    <message>
        <source>截止 before a date, where 截至 may be meant</source>
        <translation>日期前的“截止”，可能应为“截至”（请自行判断）</translation>
    </message>
    <message>
        <source>{n} places in the text could be tidied; {chosen} are ticked.</source>
        <translation>文字中有 {n} 处可以整理，已勾选 {chosen} 处。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>There are no earlier versions yet.</source>
        <translation>还没有历史版本。</translation>
    </message>
    <message>
        <source>Each time a report is saved, one is kept.</source>
        <translation>每次保存年报时，会自动留存一份。</translation>
    </message>
    <message>
        <source>The earlier version is back. Undo takes it away again.</source>
        <translation>已恢复到历史版本，按“撤销”可以还原。</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>历史版本，最新的在前</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>What had changed</source>
        <translation>与前一版相比</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>the oldest one kept</source>
        <translation>留存的最早一版</translation>
    </message>
    <message>
        <source>another edition of the form</source>
        <translation>表样版本不同</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>历史版本</translation>
    </message>
    <message>
        <source>This version is damaged.</source>
        <translation>这个版本已损坏，无法打开。</translation>
    </message>
    <message>
        <source>The file cannot be read; open the version itself.</source>
        <translation>文件现在读不出来，可以把历史版本打开为副本。</translation>
    </message>
    <message>
        <source>It is on another edition of the form.</source>
        <translation>它的表样版本与现在不同，可以打开为副本查看。</translation>
    </message>
    <message>
        <source>This version is what there is now.</source>
        <translation>这个版本与现在的内容相同。</translation>
    </message>
    <message>
        <source>&amp;Put this version back</source>
        <translation>恢复到这个版本(&amp;P)</translation>
    </message>
    <message>
        <source>Open it as a &amp;copy</source>
        <translation>打开为副本(&amp;C)</translation>
    </message>
    <message>
        <source>Earlier versions of &amp;report:</source>
        <translation>选择年报(&amp;R)：</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>文件大小</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>Your work is still open here; nothing of it is lost.</source>
        <translation>您填写的内容还在这里，没有丢失。</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>另存到别处(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>bases</name>
    <message>
        <source>What the form prints</source>
        <translation>报告格式的规定</translation>
    </message>
    <message>
        <source>Counts of items are whole numbers</source>
        <translation>件数应为整数</translation>
    </message>
    <message>
        <source>Counts and fees cannot be below 0</source>
        <translation>件数和金额不能小于0</translation>
    </message>
    <message>
        <source>Experience: county offices send back reports with blank cells</source>
        <translation>经验：有空白格的报告会被退回</translation>
    </message>
    <message>
        <source>Table 三, head: items 一 + 二 = items 三 + 四</source>
        <translation>表三表头：第一项加第二项之和，等于第三项加第四项之和</translation>
    </message>
    <message>
        <source>Experience: what the columns mean must fit together</source>
        <translation>经验：各列的含义应互相一致</translation>
    </message>
    <message>
        <source>Experience: files converted from PDF tear figures apart</source>
        <translation>经验：由 PDF 转换的文件会把一个数拆开</translation>
    </message>
    <message>
        <source>The form prints the unit 万元; 4 decimals are 1 元</source>
        <translation>报告格式规定单位为万元，第 4 位小数即 1 元</translation>
    </message>
    <message>
        <source>Experience: figures are printed in plain digits</source>
        <translation>经验：表内数据用普通数字</translation>
    </message>
    <message>
        <source>国办公开办函〔2021〕30号 二（四）: reports whose text is alike are held to account</source>
        <translation>国办公开办函〔2021〕30号二（四）：内容雷同的依规追责</translation>
    </message>
    <message>
        <source>Experience: what is in force at the end of a year goes on into the next</source>
        <translation>经验：上年末现行有效的文件延续到本年</translation>
    </message>
    <message>
        <source>Experience: pending cases come up again in the next year</source>
        <translation>经验：上年尚未审结的案件会在本年出现</translation>
    </message>
    <message>
        <source>Experience: a jump is often a slip of the pen</source>
        <translation>经验：数据突变多为笔误</translation>
    </message>
    <message>
        <source>Experience: last year&apos;s file is often the draft</source>
        <translation>经验：常以上年报告为底稿</translation>
    </message>
    <message>
        <source>Experience: last year&apos;s figures are left over in the text</source>
        <translation>经验：文字中常留有上年数字</translation>
    </message>
    <message>
        <source>国办公开办函〔2021〕30号: the six sections of the form</source>
        <translation>国办公开办函〔2021〕30号：报告格式的六个部分</translation>
    </message>
    <message>
        <source>国办公开办函〔2021〕30号 一（一）: what section 一 covers</source>
        <translation>国办公开办函〔2021〕30号一（一）：总体情况的内容</translation>
    </message>
    <message>
        <source>Experience: how official documents are numbered</source>
        <translation>经验：公文序号的写法</translation>
    </message>
    <message>
        <source>Notices of some places: section 一 has no more than a thousand characters</source>
        <translation>部分地方通知：总体情况原则上不超过一千字</translation>
    </message>
    <message>
        <source>Experience: offices are asked to name problems and measures one by one</source>
        <translation>经验：要求逐条写明问题和改进措施</translation>
    </message>
    <message>
        <source>Experience: templates leave their traces</source>
        <translation>经验：模板内容容易残留</translation>
    </message>
    <message>
        <source>Experience: what proofreaders mark</source>
        <translation>经验：校对时常见的文字差错</translation>
    </message>
    <message>
        <source>Experience: the figures are for the calendar year</source>
        <translation>经验：数据按自然年统计</translation>
    </message>
    <message>
        <source>国办公开办函〔2021〕30号 and the 条例 of 2019 replaced what came before</source>
        <translation>国办公开办函〔2021〕30号和2019年修订的条例已取代旧依据</translation>
    </message>
    <message>
        <source>Experience: other offices&apos; reports serve as drafts</source>
        <translation>经验：常借用其他单位的报告</translation>
    </message>
    <message>
        <source>Experience: reports are due by January 31, governments&apos; by March 31</source>
        <translation>经验：1月31日前公布，县级以上政府3月31日前公布</translation>
    </message>
    <message>
        <source>Experience: figures that are seldom right</source>
        <translation>经验：这类数据往往有误</translation>
    </message>
    <message>
        <source>Experience: 规章 are reported by provinces and cities with districts</source>
        <translation>经验：规章由省级和设区的市、自治州政府填报</translation>
    </message>
    <message>
        <source>Experience: the text is compared with the tables</source>
        <translation>经验：文字与表格数据应一致</translation>
    </message>
    <message>
        <source>Experience: 国办函〔2020〕109号, careful offices report the fee</source>
        <translation>经验：依据国办函〔2020〕109号，应写明信息处理费情况</translation>
    </message>
    <message>
        <source>Experience: a part was added and 无 left standing</source>
        <translation>经验：补了内容，忘了删去“无”</translation>
    </message>
    <message>
        <source>Experience: a title consists of the office&apos;s name, the year and the form&apos;s title</source>
        <translation>经验：报告标题由单位全称、年度和报告名称组成</translation>
    </message>
    <message>
        <source>Experience: county offices send back cells that hold no figure</source>
        <translation>经验：没有填数的格会被退回</translation>
    </message>
    <message>
        <source>Experience: the year was changed after the draft was begun</source>
        <translation>经验：开始编制以后才改报告年度</translation>
    </message>
</context>
<context>
    <name>check-report</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>[{severity} {code}, no. {number}] {sentence}</source>
        <translation>【{severity} {code}，第 {number} 项】{sentence}</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>{title}: report on the check</source>
        <translation>{title}检查报告</translation>
    </message>
    <message>
        <source>1. What was checked</source>
        <translation>一、检查概况</translation>
    </message>
    <message>
        <source>2. What was found</source>
        <translation>二、检查发现</translation>
    </message>
    <message>
        <source>3. What was explained</source>
        <translation>三、已说明理由的事项</translation>
    </message>
    <message>
        <source>4. Sign-off</source>
        <translation>四、三审三校</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>“{report}” was checked on {date}.</source>
        <translation>《{report}》于{date}完成检查。</translation>
    </message>
    <message>
        <source>{n} checks against last year&apos;s report were not made, because that report was not given; they do not count as passed.</source>
        <translation>因未提供上年度报告，与上年度比对的 {n} 项检查未进行，不计为通过。</translation>
    </message>
    <message>
        <source>{made} checks were made; nothing was found.</source>
        <translation>共检查 {made} 项，未发现问题。</translation>
    </message>
    <message>
        <source>{made} checks were made; nothing was found but {explained} cases that were explained.</source>
        <translation>共检查 {made} 项，除 {explained} 处已说明理由外，未发现其他问题。</translation>
    </message>
    <message>
        <source>{made} checks were made. Found: {errors} errors, {warnings} warnings, {hints} hints; explained: {explained}.</source>
        <translation>共检查 {made} 项，发现错误 {errors} 处、提醒 {warnings} 处、提示 {hints} 处；另有 {explained} 处已说明理由。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>检查类别</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>An error is wrong on its face and must be corrected before sign-off. A warning must be looked at; where it is right as it is, a reason is given. A hint is for your information.</source>
        <translation>“错误”为明显有误的问题，须在签发前改正；“提醒”须逐条核实，确属无误的应说明理由；“提示”供参考。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审校意见</translation>
    </message>
    <message>
        <source>Name (signature)</source>
        <translation>姓名（签字）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>初审</translation>
    </message>
    <message>
        <source>Second review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>Final review</source>
        <translation>终审</translation>
    </message>
    <message>
        <source>____-__-__</source>
        <translation>&#x3000;&#x3000;年&#x3000;&#x3000;月&#x3000;&#x3000;日</translation>
    </message>
    <message>
        <source>Sums and relations in the tables</source>
        <translation>表内勾稽关系</translation>
    </message>
    <message>
        <source>Figures in single cells</source>
        <translation>数据填写</translation>
    </message>
    <message>
        <source>Years, dates and names</source>
        <translation>年度、日期与名称</translation>
    </message>
    <message>
        <source>Several agencies together</source>
        <translation>多单位汇总</translation>
    </message>
    <message>
        <source>Plausible figures</source>
        <translation>数据合理性</translation>
    </message>
    <message>
        <source>Structure and wording</source>
        <translation>体例与文字</translation>
    </message>
    <message>
        <source>Text against tables</source>
        <translation>文表一致</translation>
    </message>
    <message>
        <source>Comparison with last year</source>
        <translation>与上年度比对</translation>
    </message>
    <message>
        <source>{sentence} (caused by no. {number})</source>
        <translation>{sentence}（由第 {number} 项引起）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>整份报告</translation>
    </message>
    <message>
        <source>Opening paragraphs</source>
        <translation>开头部分</translation>
    </message>
    <message>
        <source>{heading}, paragraph {n}</source>
        <translation>{heading}，第 {n} 段</translation>
    </message>
    <message>
        <source>{heading}, paragraph {n} and others, {count} in all</source>
        <translation>{heading}，第 {n} 段等 {count} 处</translation>
    </message>
    <message>
        <source>Table {section}: {cell}</source>
        <translation>表{section}：{cell}</translation>
    </message>
    <message>
        <source>Table {section}, column “{column}”</source>
        <translation>表{section}“{column}”列</translation>
    </message>
    <message>
        <source>Table {section}, row “{row}”</source>
        <translation>表{section}“{row}”行</translation>
    </message>
    <message>
        <source>Table {section}: {cell} and others, {count} cells in all</source>
        <translation>表{section}：{cell}等 {count} 格</translation>
    </message>
    <message>
        <source>{made} checks were made. Found: {errors} errors, {warnings} warnings, {hints} hints.</source>
        <translation>共检查 {made} 项，发现错误 {errors} 处、提醒 {warnings} 处、提示 {hints} 处。</translation>
    </message>
    <message>
        <source>Sentences kept from last year</source>
        <translation>沿用上年语句</translation>
    </message>
    <message>
        <source>{n} on the list are caused by others on it: they are not counted, and go when those do.</source>
        <translation>其中 {n} 处由表中其他问题引起，不计入上面的数，改正那些问题后自然消失。</translation>
    </message>
    <message>
        <source>Looked at and kept</source>
        <translation>已核对，保留</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>{agency}, {year}, {edition} form: {found} of {all} cells found</source>
        <translation>{agency}，{year}年，{edition}年格式：{all}个数中读到{found}个</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>检查全部通过。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Check and convert government information disclosure reports.</source>
        <translation>检查、转换政府信息公开工作年度报告。</translation>
    </message>
    <message>
        <source>show what is found in a file</source>
        <translation>显示从文件中读到的内容</translation>
    </message>
    <message>
        <source>list what is wrong with a report</source>
        <translation>列出报告中的问题</translation>
    </message>
    <message>
        <source>write a report in another format</source>
        <translation>把报告转换成另一种格式</translation>
    </message>
    <message>
        <source>begin a year&apos;s report from last year&apos;s</source>
        <translation>从上年报告开始编制新一年报告</translation>
    </message>
    <message>
        <source>the name of the file must end in {endings}</source>
        <translation>文件名必须以 {endings} 结尾</translation>
    </message>
    <message>
        <source>write the form with nothing in it</source>
        <translation>输出空白表，用于采集数据</translation>
    </message>
    <message>
        <source>list, install, remove and sign packages of forms</source>
        <translation>列出、安装、移除表样包，或为其签名</translation>
    </message>
    <message>
        <source>Fingerprint of its key: {key}</source>
        <translation>签名密钥的指纹：{key}</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>{n} cells</source>
        <translation>{n} 格</translation>
    </message>
    <message>
        <source>{n} paragraphs</source>
        <translation>{n} 段文字</translation>
    </message>
    <message>
        <source>{n} other things</source>
        <translation>{n} 处其他内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有不同</translation>
    </message>
    <message>
        <source>(no agency yet)</source>
        <translation>（未填单位）</translation>
    </message>
    <message>
        <source>{agency}, {year}</source>
        <translation>{agency} {year}年</translation>
    </message>
    <message>
        <source>Reason given for a finding</source>
        <translation>对疑点的说明</translation>
    </message>
    <message>
        <source>Last year&apos;s report, for comparison</source>
        <translation>用来对比的上年年报</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Report year</source>
        <translation>年度</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>“{name}” does not exist. Check the name, or whether the disk is connected.</source>
        <translation>找不到“{name}”。请核对文件名，或者看看U盘是否插好。</translation>
    </message>
    <message>
        <source>“{name}” may not be read. Close it in other programs, or copy it to your own folder.</source>
        <translation>没有权限读取“{name}”。请先在别的程序里关闭它，或者复制到自己的文件夹再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose the report file in it.</source>
        <translation>“{name}”是文件夹。请选择里面的报告文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose another file.</source>
        <translation>“{name}”是空文件。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read. Open it in WPS or Word, save it again, and retry.</source>
        <translation>“{name}”已损坏，无法读取。请用 WPS 或 Word 打开它另存一次，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” is far too large for a report. Choose another file.</source>
        <translation>“{name}”太大，不像是年度报告。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Remove the password in WPS or Word, and retry.</source>
        <translation>“{name}”设了密码。请在 WPS 或 Word 里取消密码，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that cannot be read. Save it as .docx, and retry.</source>
        <translation>“{name}”的文件类型无法读取。请另存为 .docx，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” holds no government information disclosure report: neither its headings nor its tables were found.</source>
        <translation>“{name}”不是政府信息公开工作年度报告：里面没有找到报告的标题和表格。请换一个文件。</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer version of this program. Update the program, and retry.</source>
        <translation>“{name}”是用更新版本的本软件保存的。请先升级软件，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” may not be written in “{folder}”. Choose another folder.</source>
        <translation>没有权限把“{name}”写入“{folder}”。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Free some space, or choose another disk.</source>
        <translation>“{name}”没有写入：磁盘已满。请腾出空间，或者换一个磁盘。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder “{folder}” does not exist.</source>
        <translation>“{name}”没有写入：文件夹“{folder}”不存在。请换一个文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, and retry.</source>
        <translation>“{name}”正被别的程序打开。请在那里关闭它，再试一次。</translation>
    </message>
    <message>
        <source>“{name}” was not written: no Chinese font was found on this computer. Install one, such as Noto CJK.</source>
        <translation>“{name}”没有写入：这台电脑上没有找到中文字体。请安装一种，例如思源宋体。</translation>
    </message>
    <message>
        <source>“{name}” could not be written. Choose another folder, and retry.</source>
        <translation>“{name}”无法写入。请换一个文件夹再试。</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be opened. Open an earlier copy of it.</source>
        <translation>“{name}”已损坏，打不开。请打开以前保存的副本。</translation>
    </message>
    <message>
        <source>“{name}” shows its text as pictures, as a scan does, and cannot be read. Open the document it was made from.</source>
        <translation>“{name}”的文字是图片（如扫描件），无法读取。请打开制作它的原文件。</translation>
    </message>
    <message>
        <source>“{name}” took too long to read and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.</source>
        <translation>“{name}”读取时间太长，已停止。请用 WPS 或 Word 打开，另存为 .docx 或 .xlsx，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory and was given up. Open it in WPS or Word, save it as .docx or .xlsx, and retry.</source>
        <translation>“{name}”太耗内存，已停止读取。请用 WPS 或 Word 打开，另存为 .docx 或 .xlsx，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” could not be read: something in it stopped the reading. Open it in WPS or Word, save it as .docx or .xlsx, and retry.</source>
        <translation>“{name}”无法读取：其中有内容使读取中断。请用 WPS 或 Word 打开，另存为 .docx 或 .xlsx，再来打开。</translation>
    </message>
    <message>
        <source>“{name}” was not read: the part of this program that reads files could not be started. Allow it in the security software, or install the program again.</source>
        <translation>“{name}”没有读取：本程序读取文件的部分无法启动。请在安全软件中允许它运行，或重新安装本程序。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk with “{folder}” is write-protected. Choose another folder.</source>
        <translation>“{name}”没有写入：“{folder}”所在的磁盘是只读的。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk with “{folder}” does not answer. Was it pulled out? Connect it again and retry, or choose another disk.</source>
        <translation>“{name}”没有写入：“{folder}”所在的磁盘没有响应，是否已被拔出？请重新接好后再试，或换一个磁盘。</translation>
    </message>
    <message>
        <source>“{name}” was not written: its name, or the path of its folder, is too long. Choose a shorter name or another folder.</source>
        <translation>“{name}”没有写入：文件名或文件夹路径太长。请改用较短的文件名，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk does not take such a name. Choose another name.</source>
        <translation>“{name}”没有写入：这个磁盘不接受这样的文件名。请改一个文件名。</translation>
    </message>
    <message>
        <source>“{name}” unpacks to far more than a report can hold, as a harmful file does, and was not read. Ask where it comes from.</source>
        <translation>“{name}”解压后远远超出一份年报的大小，像是恶意文件，没有读取。请先弄清文件来源。</translation>
    </message>
    <message>
        <source>“{name}” holds instructions that no office program writes (XML entities), and was not read. Ask where it comes from, or save it again in WPS or Word.</source>
        <translation>“{name}”中含有办公软件不会写出的指令（XML实体），没有读取。请先弄清文件来源，或用WPS、Word另存一份再试。</translation>
    </message>
    <message>
        <source>“{name}” could not be copied. Is the disk connected, and is there room?</source>
        <translation>“{name}”无法复制。请检查磁盘是否接好、空间是否足够。</translation>
    </message>
    <message>
        <source>“{name}” is no package of forms, or is damaged. Have it copied again.</source>
        <translation>“{name}”不是表样包，或者已损坏。请重新拷贝。</translation>
    </message>
    <message>
        <source>“{name}” was changed after it was signed and was not installed. Have it copied again from the office that publishes it.</source>
        <translation>“{name}”在签名之后被改动过，没有安装。请向发布单位重新拷贝。</translation>
    </message>
    <message>
        <source>“{name}” is signed by somebody you have not said you trust. Compare the fingerprint with the office that publishes it first.</source>
        <translation>“{name}”的签名者尚未得到您的信任。请先与发布单位核对指纹。</translation>
    </message>
    <message>
        <source>“{name}” has the name of an installed package, but another office has signed it. Remove the installed one first if that is right.</source>
        <translation>“{name}”与已安装的表样包同名，但签名单位不同。如果确认无误，请先移除已安装的表样包。</translation>
    </message>
    <message>
        <source>“{name}” needs a newer version of this program. Install that first.</source>
        <translation>“{name}”需要新版本的程序。请先安装新版本。</translation>
    </message>
    <message>
        <source>“{name}” is not newer than the package that is installed; nothing was changed.</source>
        <translation>“{name}”并不比已安装的表样包新，没有作任何改动。</translation>
    </message>
    <message>
        <source>“{name}” leaves out cells of an edition in use, so that figures would be lost, and was not installed. Tell the office that publishes it.</source>
        <translation>“{name}”缺少在用表样中的单元格，会丢失数据，没有安装。请告知发布单位。</translation>
    </message>
    <message>
        <source>“{name}” was not written: its ending must be .govreport, .docx, .xlsx, .pdf or .html.</source>
        <translation>“{name}”没有写入：文件名必须以 .govreport、.docx、.xlsx、.pdf 或 .html 结尾。</translation>
    </message>
    <message>
        <source>“{name}” exists already and was left as it is. Choose another name.</source>
        <translation>“{name}”已经存在，没有改动它。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{cell}: “{text}” must not have a sign; enter 0 or more</source>
        <translation>{cell}：“{text}”不应带正负号，请填 0 或正数</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not a number; enter the figure only</source>
        <translation>{cell}：“{text}”不是数字，请只填数字</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is not a figure; enter 0 if there is none</source>
        <translation>{cell}：“{text}”不是数字，没有的请填 0</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>{cell}: “{text}” has too many digits; check it</source>
        <translation>{cell}：“{text}”位数过多，请核对</translation>
    </message>
    <message>
        <source>Table 三: {count} more came in than were settled in the {more} column, {count} fewer in the {less} column, while the total column holds. Was an application booked in two columns?</source>
        <translation>表三“{more}”列收到比处理多 {count} 件，“{less}”列少 {count} 件，而总计列相等。是否把同一件申请记在了两列？</translation>
    </message>
    <message>
        <source>{cell}: {first} and the {second} beside it make {both} with which all sums hold. Was the figure torn apart on the way here?</source>
        <translation>{cell}：{first} 与右边一格的 {second} 合成 {both} 后，各项合计都相等。导入时是否把一个数拆成了两格？</translation>
    </message>
    <message>
        <source>{cell}: “{text}” is better written in plain digits</source>
        <translation>{cell}：“{text}”请改写为普通数字</translation>
    </message>
    <message>
        <source>Table {section}: {count} figures are better written in plain digits, among them “{text}” in {cell}</source>
        <translation>表{section}有 {count} 个数请改写为普通数字，例如{cell}的“{text}”</translation>
    </message>
    <message>
        <source>Table 四, {name}: {last} cases were pending at the end of last year, but this year&apos;s total is {this}; check what became of them</source>
        <translation>表四“{name}”：上年尚未审结 {last} 件，本年总计只有 {this} 件，请核对这些案件的结果</translation>
    </message>
    <message>
        <source>Table {section}: {count} figures differ very much from last year&apos;s, among them {cell}: {this}, last year {last}; check them</source>
        <translation>表{section}有 {count} 个数与上年相差很大，例如{cell}本年 {this}、上年 {last}，请核对</translation>
    </message>
    <message>
        <source>All figures of the tables are the same as last year&apos;s; check whether they are this year&apos;s</source>
        <translation>各表数据与上年完全相同，请核对是否为本年数据</translation>
    </message>
    <message>
        <source>Section {section}: {percent}% of the text is last year&apos;s, figures aside; write what was done this year</source>
        <translation>第{section}部分的文字（数字除外）{percent}% 与上年相同，请写明本年的情况</translation>
    </message>
    <message>
        <source>Section 五: the problem “{words}” is word for word last year&apos;s; say where it stands now</source>
        <translation>第五部分的问题“{words}”与上年一字不差，请写明现在的情况</translation>
    </message>
    <message>
        <source>“1.属于国家秘密” is {count}; that is rare for a town or subdistrict, check it</source>
        <translation>“1.属于国家秘密”填了 {count}；乡镇、街道很少有这种情形，请核对</translation>
    </message>
    <message>
        <source>The office&apos;s name holds the year “{words}”; the title adds the year by itself</source>
        <translation>单位名称里有“{words}”，标题会自动加上年份，请删去</translation>
    </message>
    <message>
        <source>“{words}”: the figures are for January 1 to December 31, {year}; write “{right}”</source>
        <translation>统计期限应为{year}年1月1日至12月31日，“{words}”应改为“{right}”</translation>
    </message>
    <message>
        <source>“{words}” in the report of {agency}; is it from another office&apos;s text?</source>
        <translation>{agency}的报告里写了“{words}”，是否照搬了其他单位的文字？</translation>
    </message>
    <message>
        <source>Dated {words}, before {year} was over; is the date last year&apos;s?</source>
        <translation>落款日期{words}时 {year} 年还没有结束，是否为上年的日期？</translation>
    </message>
    <message>
        <source>{sections}: nothing is written yet; where there is nothing, say so (无)</source>
        <translation>第{sections}部分尚未填写；确无内容的，请写“无”</translation>
    </message>
    <message>
        <source>“{heading}” is printed by itself; delete the heading typed in the text</source>
        <translation>“{heading}”会自动印出，请删去正文中的这一行</translation>
    </message>
    <message>
        <source>“{heading}” stands inside section {section}; move what follows it to its own section</source>
        <translation>“{heading}”写在了第{section}部分里，请把其后内容移到相应部分</translation>
    </message>
    <message>
        <source>Section {section}: sub-topics are numbered {marks} like the six headings; use （一）（二）</source>
        <translation>第{section}部分：小标题用了“{marks}”，与六个大标题同级，请改用（一）（二）</translation>
    </message>
    <message>
        <source>Section 五 says only “{text}”; write problems and what is done about them</source>
        <translation>第五部分只写了“{text}”，请写明存在的问题和改进措施</translation>
    </message>
    <message>
        <source>Section {section}: “{mark}” follows “{before}”; check the numbers</source>
        <translation>第{section}部分：“{before}”之后是“{mark}”，请核对序号</translation>
    </message>
    <message>
        <source>The report for {year} is on the tables of {edition}; use the form of 2021</source>
        <translation>{year} 年报告用了 {edition} 年的旧表，请改用 2021 年格式</translation>
    </message>
    <message>
        <source>The report for {year} is on the tables of {edition}; those came later. Check the year</source>
        <translation>{year} 年报告用了 {edition} 年起启用的表，请核对年份</translation>
    </message>
    <message>
        <source>“{words}” is left over from a template; fill it in or delete it</source>
        <translation>“{words}”是模板残留，请填写或删除</translation>
    </message>
    <message>
        <source>“{words}”: a number is missing; fill it in</source>
        <translation>“{words}”：漏填数字，请补上</translation>
    </message>
    <message>
        <source>“{words}” is typed twice; “{right}” is enough</source>
        <translation>“{words}”字词重复，应为“{right}”</translation>
    </message>
    <message>
        <source>Before a date write “{right}”, not “{words}”</source>
        <translation>日期前应写“{right}”，不写“{words}”</translation>
    </message>
    <message>
        <source>The text says “{said}”, but “{label}” of table {table} is {right}; one of them is wrong</source>
        <translation>文字写“{said}”，但表{table}“{label}”是 {right}，请核对文字和表格</translation>
    </message>
    <message>
        <source>Table {table} counts {right} new applications, but section 一 does not speak of applications; add how many came and how they were answered</source>
        <translation>表{table}新收申请 {right} 件，但第一部分没有写依申请公开，请补写收到和办理的件数</translation>
    </message>
    <message>
        <source>“{said}”: {part} of {whole} is {right}%; check the percentage</source>
        <translation>“{said}”：{part} 占 {whole} 的 {right}%，请核对百分比</translation>
    </message>
    <message>
        <source>“{before}” and “{said}” give two numbers for the same thing; check both</source>
        <translation>“{before}”与“{said}”前后数字不一致，请核对</translation>
    </message>
    <message>
        <source>The text says “{said}”, while table {table} carries {right} over to next year; check that these were not due yet</source>
        <translation>文字写“{said}”，表{table}结转下年度 {right} 件，请确认这些申请尚未到期</translation>
    </message>
    <message>
        <source>The text says “{said}”, but table {table} carries {right} over to next year; say so in the text, or check the table</source>
        <translation>文字写“{said}”，表{table}却有结转下年度 {right} 件，请在文字中写明或核对表格</translation>
    </message>
    <message>
        <source>Table {table} has {right} applications given up because the fee was not paid, but section {section} does not speak of 信息处理费; say how it was charged</source>
        <translation>表{table}有 {right} 件因逾期未缴费不再处理，第{section}部分没有写信息处理费，请写明收取情况</translation>
    </message>
    <message>
        <source>Section {section} does not speak of 信息处理费; add whether it was charged, even if there was none</source>
        <translation>第{section}部分没有写信息处理费，请写明收取情况（未收取也要写）</translation>
    </message>
    <message>
        <source>“{heading}” stands in the preamble; move what follows it to its own section</source>
        <translation>“{heading}”写在了开头部分，请把其后内容移到相应部分</translation>
    </message>
    <message>
        <source>The office&apos;s full name is missing; the title begins with it</source>
        <translation>未填单位全称，报告标题要以单位全称开头，请填写</translation>
    </message>
    <message>
        <source>The report year is missing; without it the title is not complete, and the years in the text cannot be checked</source>
        <translation>未填报告年度，标题不完整，正文中的年份也无法核对，请填写</translation>
    </message>
    <message>
        <source>Opening paragraphs: “{figures}” is as in last year&apos;s report; change it, or keep it knowingly</source>
        <translation>开头段落的“{figures}”与上年报告相同，请改为本年的，或确认保留</translation>
    </message>
    <message>
        <source>Section {section}: “{figures}” is as in last year&apos;s report; change it, or keep it knowingly</source>
        <translation>第{section}部分的“{figures}”与上年报告相同，请改为本年的，或确认保留</translation>
    </message>
    <message>
        <source>“{words}” is in the text, but the report is of {agency}; check the place</source>
        <translation>文中写了“{words}”，本报告是{agency}的，请核对地名</translation>
    </message>
    <message>
        <source>Section {sections}: nothing is written yet; write what was done</source>
        <translation>第{sections}部分尚未填写，请补充</translation>
    </message>
    <message>
        <source>{line}: {left}, but {right}, difference {difference}</source>
        <translation>{line}：{left}，但{right}，差 {difference}</translation>
    </message>
    <message>
        <source>“{title}” is named in last year&apos;s report: put this year&apos;s document in its place, or keep it knowingly</source>
        <translation>{title}是上年报告里写的文件：换成今年的文件，或核对后保留</translation>
    </message>
    <message>
        <source>Section {section}: no second number follows “{mark}”; add what is missing, or leave the number out</source>
        <translation>第{section}部分：“{mark}”之后没有第二项；补上缺的一项，或者不用序号</translation>
    </message>
    <message>
        <source>Section {section} says “{words}”, and something else beside it</source>
        <translation>第{section}部分写了“{words}”，又写了别的内容，请核对</translation>
    </message>
    <message>
        <source>Table {section} {row}: {issued} issued this year − {repealed} repealed = {rest}, but only {in_force} in force; check them</source>
        <translation>表{section}{row}：本年制发 {issued} − 本年废止 {repealed} = {rest}，但现行有效只有 {in_force}，请核对</translation>
    </message>
    <message>
        <source>Table {section} {row}: {stock} published in all, but {new} newly published this year is more; check them</source>
        <translation>表{section}{row}：对外公开总数量 {stock}，少于本年新公开数量 {new}，请核对</translation>
    </message>
    <message>
        <source>Table {section} {row}: {before} items last year and a change of {change} leave less than none; check them</source>
        <translation>表{section}{row}：上一年项目数量 {before}，本年增/减 {change}，相加小于 0，请核对</translation>
    </message>
    <message>
        <source>{cell}: {text} 万元 is very much; was it entered in 元?</source>
        <translation>{cell}：填了 {text} 万元，数额过大，是否按“元”填写了？</translation>
    </message>
    <message>
        <source>{cell}: {this} 万元, last year {last}; was it entered in 元?</source>
        <translation>{cell}：本年 {this} 万元，上年 {last} 万元，是否按“元”填写了？</translation>
    </message>
    <message>
        <source>{cell}: {text} has more than 4 decimals; the fourth one is 1 元 already, check it</source>
        <translation>{cell}：{text} 的小数超过 4 位；以万元计，第 4 位小数就是 1 元，请核对</translation>
    </message>
    <message>
        <source>Row “规章”: {figures}. Only governments of provinces and cities with districts make 规章; do they belong in the row “行政规范性文件”?</source>
        <translation>“规章”一行填了{figures}；只有省级、设区的市和自治州的政府等能制定规章，请核对是否应填到“行政规范性文件”一行</translation>
    </message>
    <message>
        <source>Row “行政规范性文件”: {count} issued; units such as {agency} seldom issue any, check it</source>
        <translation>“行政规范性文件”一行填了本年制发 {count} 件；{agency}这类单位一般不制发，请核对</translation>
    </message>
    <message>
        <source>Table 四 has {count} reconsiderations and lawsuits, but table 三 has no application; check them; where they are right, give the reason</source>
        <translation>表四有复议、诉讼 {count} 件，表三却没有申请；请核对，属实的请说明理由</translation>
    </message>
    <message>
        <source>“3.其他” has {other} of {results} results; it is for the few that fit nowhere else, check whether some fit into another item</source>
        <translation>“3.其他”有 {other} 件，占办理结果 {results} 件的比例偏高；这一项只用于极少数特殊情况，请核对能否归入其他各项</translation>
    </message>
    <message>
        <source>Table {section}, column “{line}”</source>
        <translation>表{section}“{line}”列</translation>
    </message>
    <message>
        <source>Table {section}, “{line}”</source>
        <translation>表{section}“{line}”</translation>
    </message>
    <message>
        <source>Table {section}, row “{line}”</source>
        <translation>表{section}“{line}”行</translation>
    </message>
    <message>
        <source>Table {section} {cell}</source>
        <translation>表{section}{cell}</translation>
    </message>
    <message>
        <source>The preamble speaks of the report for {words}, but this one is for {right}; check it</source>
        <translation>开头写的是 {words} 年的年度报告，本报告是 {right} 年的，请核对</translation>
    </message>
    <message>
        <source>“{words}” in the preamble, but the report is for {year}; check it</source>
        <translation>开头写的是“{words}”，本报告是 {year} 年的，请核对</translation>
    </message>
    <message>
        <source>“{words}” in section {section} ({count}×), but the report is for {year}; check it</source>
        <translation>第{section}部分有 {count} 处写“{words}”，本报告是 {year} 年的，请核对</translation>
    </message>
    <message>
        <source>Section 五 plans for “{words}”, but after the report for {year} comes “{right}”; check it</source>
        <translation>第五部分的打算写的是“{words}”，{year} 年报告的下一步应为“{right}”，请核对</translation>
    </message>
    <message>
        <source>{words} was replaced in 2021 by 国办公开办函〔2021〕30号; check what is cited</source>
        <translation>{words}已于2021年被国办公开办函〔2021〕30号取代，请核对引用的文件</translation>
    </message>
    <message>
        <source>The form is no longer on trial since 2021; delete “（试行）”</source>
        <translation>2021年起格式已不是试行，请删去“（试行）”</translation>
    </message>
    <message>
        <source>国务院令第492号 is the 条例 of 2007; the one in force is 国务院令第711号, change it</source>
        <translation>国务院令第492号是2007年的条例，现行条例为国务院令第711号，请改正</translation>
    </message>
    <message>
        <source>《条例》{words} spoke of the annual report before 2019; now it is 第四十九条 and 第五十条, change it</source>
        <translation>《条例》{words}是2019年修订前关于年度报告的条款，现为第四十九条、第五十条，请改正</translation>
    </message>
    <message>
        <source>“{words}” in the text ({count}×), but the report is of {agency}; use one name for it</source>
        <translation>有 {count} 处写“{words}”，报告单位是{agency}，请统一用现名</translation>
    </message>
    <message>
        <source>Dated {words}, but the report was due by {due}; check the date</source>
        <translation>落款日期{words}晚于应公布的期限{due}，请核对</translation>
    </message>
    <message>
        <source>“{words}”: something is still to be filled in here</source>
        <translation>“{words}”：这里还没填</translation>
    </message>
    <message>
        <source>{line}: {total} is {stated}, but its parts add up to {sum} ({parts}), difference {difference}</source>
        <translation>{line}：{total}填 {stated}，但各项相加是 {sum}（{parts}），差 {difference}</translation>
    </message>
    <message>
        <source>{line}: {total} is {stated}, but its parts add up to {sum}, difference {difference}</source>
        <translation>{line}：{total}填 {stated}，但各项相加是 {sum}，差 {difference}</translation>
    </message>
    <message>
        <source>Table {section}, column “{column}”: carried in from last year {this}, but last year&apos;s report carried out {last}, difference {difference}</source>
        <translation>表{section}“{column}”列：上年结转填 {this}，但上年报告的结转下年度是 {last}，差 {difference}</translation>
    </message>
    <message>
        <source>{cell}: “{text}” must be a whole number; check it</source>
        <translation>{cell}：填的是“{text}”，件数应为整数，请核对</translation>
    </message>
    <message>
        <source>{line}: the total is blank, but its parts are filled in; enter it</source>
        <translation>{line}：各项已经填了，总计没有填，请补填</translation>
    </message>
    <message>
        <source>Table {section}: blank: {cells}; enter 0 where there is none</source>
        <translation>表{section}没有填：{cells}；没有的请填 0</translation>
    </message>
    <message>
        <source>The text says “{said}”, but “{label}” of table {table} is {right}; check both</source>
        <translation>文字写“{said}”，但表{table}“{label}”是 {right}，请核对</translation>
    </message>
    <message>
        <source>The text says “{said}”, but “{label}” of table {table} is {right}, or {other} when counted otherwise; check both</source>
        <translation>文字写“{said}”，但表{table}“{label}”是 {right}，按另一口径是 {other}，请核对</translation>
    </message>
    <message>
        <source>The text says “{said}”, but “{label}” of table {table} is {right}, or {other} with those carried over from last year; check both</source>
        <translation>文字写“{said}”，但表{table}“{label}”是 {right}，加上年结转是 {other}，请核对</translation>
    </message>
    <message>
        <source>Table {section} {row}: {before} in force last year + {issued} issued − {repealed} repealed = {expected}, but {stated} are stated as in force; check them</source>
        <translation>表{section}{row}：上年现行有效 {before} + 本年制发 {issued} − 本年废止 {repealed} = {expected}，但现行有效填 {stated}，请核对</translation>
    </message>
    <message>
        <source>Table {section} {cell}: {this}, last year {last}; check whether it changed so much</source>
        <translation>表{section}{cell}：本年 {this}，上年 {last}，变化较大，请核对</translation>
    </message>
    <message>
        <source>Section {section} says nothing about: {topics}; add it</source>
        <translation>第{section}部分没有写到{topics}，请补写</translation>
    </message>
    <message>
        <source>Section 一: governments of every level also report {topics}; add it</source>
        <translation>第一部分没有写到{topics}，各级人民政府还应写明这些情况</translation>
    </message>
    <message>
        <source>Section 一 has {count} characters; some places allow no more than 1000</source>
        <translation>第一部分共 {count} 字，有的地方要求不超过一千字</translation>
    </message>
    <message>
        <source>Section {section}: the number “{mark}” is there twice; check the numbers</source>
        <translation>第{section}部分：序号“{mark}”重复，请核对</translation>
    </message>
    <message>
        <source>Section {section}: numbering begins with “{mark}”; check the numbers</source>
        <translation>第{section}部分：序号从“{mark}”开始，请核对</translation>
    </message>
    <message>
        <source>Section {section}: before {marks} the numbers are Chinese; write {chinese}</source>
        <translation>第{section}部分：序号{marks}与前面的写法不一致，应为{chinese}</translation>
    </message>
    <message>
        <source>“{words}”: no table follows in this section; change it or delete it</source>
        <translation>写了“{words}”，但本部分后面没有表格，请修改或删去</translation>
    </message>
    <message>
        <source>The preamble lists the parts of the report (“{words}”) without: {missing}; add it</source>
        <translation>开头说“{words}”，但没有列出{missing}，请补上</translation>
    </message>
    <message>
        <source>The preamble says “{words}”, but the report has six; change it</source>
        <translation>开头说“{words}”，但报告应为六个部分，请改正</translation>
    </message>
    <message>
        <source>Paragraphs that do not end with a full stop: {count}; add it</source>
        <translation>有 {count} 段末尾没有句号，请补上</translation>
    </message>
    <message>
        <source>Half-width marks in Chinese text: “{marks}” ({count}×); use full-width ones</source>
        <translation>中文里有 {count} 处半角标点“{marks}”，请改为全角</translation>
    </message>
    <message>
        <source>“{words}”: one of these marks is enough</source>
        <translation>标点“{words}”重复，请只留一个</translation>
    </message>
    <message>
        <source>Preamble: “{words}” lacks its other half; add it or delete it</source>
        <translation>开头：“{words}”不成对，请补上或删去</translation>
    </message>
    <message>
        <source>Section {section}: “{words}” lacks its other half; add it or delete it</source>
        <translation>第{section}部分：“{words}”不成对，请补上或删去</translation>
    </message>
    <message>
        <source>Table {section}: blank cells: {count}, among them {cells}; enter 0 where there is none</source>
        <translation>表{section}有 {count} 格没有填，例如{cells}；没有的请填 0</translation>
    </message>
    <message>
        <source>Applications are carried over to “{words}”, but after the report for {year} comes “{right}”; check it</source>
        <translation>写的是结转“{words}”，{year} 年报告的申请应结转“{right}”，请核对</translation>
    </message>
    <message>
        <source>What is called last year&apos;s report is that for {last}, not for {before}: what was carried in is from there. Correct the report year, or choose the report for {before}</source>
        <translation>对照的“上年报告”是{last}年的，不是{before}年的，“上年结转”也是从它带来的：请改正报告年度，或换成{before}年的报告</translation>
    </message>
</context>
<context>
    <name>fonts</name>
    <message>
        <source>No font on this computer can show {chars}: the PDF has a frame in place of it. Install a font with more characters, and export again.</source>
        <translation>本机没有字体能显示“{chars}”，PDF 中以方框代替。请安装收字更多的字体后重新导出。</translation>
    </message>
    <message>
        <source>The PDF is set in fonts that stand in: {pairs}.</source>
        <translation>PDF 使用了代用字体：{pairs}。</translation>
    </message>
    <message>
        <source>“{used}” for {wanted}</source>
        <translation>{wanted}用“{used}”</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>The file breaks off. What came after that place is gone; compare every table and text with another copy.</source>
        <translation>文件不完整，断开处之后的内容已经丢失，请把每张表、每段文字与其他存档核对。</translation>
    </message>
    <message>
        <source>The file has wrong characters in it: any value may be wrong. Check them all.</source>
        <translation>文件中有错误的字符，任何数值都可能不对，请全部核对。</translation>
    </message>
    <message>
        <source>Which edition of the form it was is gone; the newest one was taken.</source>
        <translation>表样版本已经丢失，按最新版本打开。</translation>
    </message>
    <message>
        <source>The name of the agency is gone.</source>
        <translation>单位名称已经丢失。</translation>
    </message>
    <message>
        <source>The report year is gone.</source>
        <translation>年度已经丢失。</translation>
    </message>
    <message>
        <source>{n} cells are gone: {names}</source>
        <translation>有 {n} 格已经丢失：{names}</translation>
    </message>
    <message>
        <source>All cells of the tables are gone.</source>
        <translation>表格内容全部丢失。</translation>
    </message>
    <message>
        <source>Text is gone from: {names}</source>
        <translation>这些部分的文字有丢失：{names}</translation>
    </message>
    <message>
        <source>All text is gone.</source>
        <translation>文字全部丢失。</translation>
    </message>
    <message>
        <source>Reasons that were given for findings are gone.</source>
        <translation>对疑点的说明已经丢失。</translation>
    </message>
    <message>
        <source>Last year&apos;s report, kept for comparison, is gone.</source>
        <translation>用来对比的上年年报已经丢失。</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The section “{0}” was not found.</source>
        <translation>没有找到“{0}”这一部分。</translation>
    </message>
    <message>
        <source>“{0}” holds a table that was not taken over.</source>
        <translation>“{0}”里有一张表格，没有读入。</translation>
    </message>
    <message>
        <source>{0} lines above the title were not taken over, first: “{1}”.</source>
        <translation>标题上方有 {0} 行没有读入，第一行是“{1}”。</translation>
    </message>
    <message>
        <source>No title was found; enter the agency and the year.</source>
        <translation>没有找到报告标题，请填写单位和年度。</translation>
    </message>
    <message>
        <source>No report year was found; enter it.</source>
        <translation>没有找到报告年度，请填写。</translation>
    </message>
    <message>
        <source>The title has no year; {0} was taken from the reporting period.</source>
        <translation>标题里没有年度，按统计期限取为 {0} 年。</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: it is not certain which figure belongs where, so none was taken over: {2}</source>
        <translation>表{0}「{1}」行：无法确定各数属于哪一列，因此都没有读入：{2}</translation>
    </message>
    <message>
        <source>The title names no agency; enter it.</source>
        <translation>标题里没有单位名称，请填写。</translation>
    </message>
    <message>
        <source>The file holds more than one report; only the first one was taken over.</source>
        <translation>文件里不止一份报告，只读入了第一份。</translation>
    </message>
    <message>
        <source>Table {0}: the text beside the table was not taken over: “{1}”</source>
        <translation>表{0}旁边的文字没有读入：“{1}”</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}” stands twice with different values, so none was taken over for: {2}</source>
        <translation>表{0}「{1}」行出现两次而数值不同，因此这些列没有读入：{2}</translation>
    </message>
    <message>
        <source>This is the very same report: all figures and all text are equal. Choose the report of the year before.</source>
        <translation>选的就是这份报告：数据和文字完全相同。请选择上一年的报告。</translation>
    </message>
    <message>
        <source>The file is the report of “{0}”, this is the report of “{1}”.</source>
        <translation>所选文件是“{0}”的报告，本报告属于“{1}”。</translation>
    </message>
    <message>
        <source>The file is a report for {0}, too; choose the report of the year before.</source>
        <translation>所选文件也是 {0} 年的报告，请选择上一年的报告。</translation>
    </message>
    <message>
        <source>The file is the report for {0}, not for {1}.</source>
        <translation>所选文件是 {0} 年的报告，不是 {1} 年的。</translation>
    </message>
    <message>
        <source>The file is on the form of {0}. The text, tables 三 and 四, documents issued and decisions can be compared ({1} figures); documents in force and fees cannot, because that form counts something else ({2} figures).</source>
        <translation>所选文件用的是 {0} 年的格式。文字、表三、表四、制发件数和处理决定数量可以比较（{1} 个数）；现行有效件数和收费金额不能比较，那份格式统计口径不同（{2} 个数）。</translation>
    </message>
    <message>
        <source>{0} figures were carried over: what last year carried out is carried in now. All other figures are blank; last year&apos;s stand beside them.</source>
        <translation>已带入 {0} 个数字：上年“结转下年度”作为今年“上年结转”。其他数字留空，旁边显示上年数。</translation>
    </message>
    <message>
        <source>What last year carried out is not certain, so nothing is carried in for: {0}. Enter it.</source>
        <translation>上年结转下年度的数字不能确定，“上年结转”未填：{0}。请补填。</translation>
    </message>
    <message>
        <source>{0} paragraphs are last year&apos;s text. Only the title and the reporting period got the new year; every other year and figure is listed for you to change or to keep.</source>
        <translation>{0} 段文字沿用上年，只有标题和统计期限改成了新年度；其他年份和数字已逐条列出，请改写或确认保留。</translation>
    </message>
    <message>
        <source>Last year&apos;s report is on the form of {0}, this one on the form of {1}: what counts something else there is not compared.</source>
        <translation>上年报告用的是{0}年格式，今年用{1}年格式：含义不同的项目不作对照。</translation>
    </message>
    <message>
        <source>The file holds macros; they were neither run nor taken over.</source>
        <translation>文件带有宏；宏没有运行，也没有带入。</translation>
    </message>
    <message>
        <source>{0} pictures were not taken over.</source>
        <translation>{0}张图片未带入。</translation>
    </message>
    <message>
        <source>The file is named “{0}” but is of another kind ({1}); it was read as what it is.</source>
        <translation>文件名以“{0}”结尾，内容其实是另一种格式（{1}），已按实际内容读取。</translation>
    </message>
    <message>
        <source>Text deleted under tracked changes was not taken over ({0} places), first: “{1}”</source>
        <translation>修订中已删除的文字未取用（{0} 处），第一处：“{1}”</translation>
    </message>
    <message>
        <source>Hidden text was not taken over ({0} places), first: “{1}”</source>
        <translation>隐藏文字未取用（{0} 处），第一处：“{1}”</translation>
    </message>
    <message>
        <source>Text that is struck out was not taken over ({0} places), first: “{1}”</source>
        <translation>加了删除线的文字未取用（{0} 处），第一处：“{1}”</translation>
    </message>
    <message>
        <source>Text boxes drawn over a table were not taken over ({0}), first: “{1}”</source>
        <translation>浮在表格上的文本框未取用（{0} 个），第一个：“{1}”</translation>
    </message>
    <message>
        <source>The file holds text of another format inside that could not be read ({0} parts), first: “{1}”</source>
        <translation>文件内嵌有其他格式的内容，无法读取（{0} 处），第一处：“{1}”</translation>
    </message>
    <message>
        <source>Hidden sheets were not taken over ({0}), first: “{1}”</source>
        <translation>隐藏的工作表未取用（{0} 个），第一个：“{1}”</translation>
    </message>
    <message>
        <source>Hidden rows were not taken over ({0}), first: “{1}”</source>
        <translation>隐藏的行未取用（{0} 行），第一行：“{1}”</translation>
    </message>
    <message>
        <source>Hidden columns were not taken over ({0}), first: “{1}”</source>
        <translation>隐藏的列未取用（{0} 列），第一列：“{1}”</translation>
    </message>
    <message>
        <source>Table {0} was not recognized, so none of its figures was taken over. Enter them, or open the file it was made from.</source>
        <translation>表{0}未能识别，其中的数据均未取用。请手工填写，或打开生成该文件的原文档。</translation>
    </message>
    <message>
        <source>Table {0}: it is not certain which figure belongs where, so none was taken over: {2}</source>
        <translation>表{0}：无法确定各数属于哪一列，因此都没有读入：{2}</translation>
    </message>
    <message>
        <source>Table {0}: this is no plain figure and stays as it is written: {2}</source>
        <translation>表{0}：以下内容不是纯数字，已按原文保留，请核对：{2}</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: this is no plain figure and stays as it is written: {2}</source>
        <translation>表{0}「{1}」行：以下内容不是纯数字，已按原文保留，请核对：{2}</translation>
    </message>
    <message>
        <source>Table {0} has no such rows in the file: {1}.</source>
        <translation>文件的表{0}中没有以下各行：{1}。</translation>
    </message>
    <message>
        <source>Table {0} is not in the file.</source>
        <translation>文件中没有表{0}。</translation>
    </message>
    <message>
        <source>{0} lines that a web site prints were not taken over, first: “{1}”.</source>
        <translation>网页上带来的 {0} 行文字没有读入，第一行是“{1}”。</translation>
    </message>
    <message>
        <source>Table {0}, column “{2}”: the cell is merged over several rows. It is not certain whose figure it is, so none was taken over: {3}</source>
        <translation>表{0}「{2}」列：这个单元格合并了几行，无法确定其中的数是哪一行的，因此没有读入：{3}</translation>
    </message>
    <message>
        <source>Table {0}, rows “{1}”, column “{2}”: the cell is merged over several rows. It is not certain whose figure it is, so none was taken over: {3}</source>
        <translation>表{0}「{1}」行「{2}」列：这个单元格合并了几行，无法确定其中的数是哪一行的，因此没有读入：{3}</translation>
    </message>
    <message>
        <source>Table {0}: the column “{1}” is none of the form&apos;s and was not taken over.</source>
        <translation>表{0}：「{1}」列不是格式中的列，没有读入。</translation>
    </message>
    <message>
        <source>Table {0}: “{1}” matches no row name of the form, so the row was not taken over. Compare it with the source.</source>
        <translation>表{0}里的“{1}”与规定的行名都对不上，这一行没有读入，请对照原文核对补填。</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: the total is {2}, its parts add up to {3}. Compare the row with the source.</source>
        <translation>表{0}「{1}」行：总计 {2}，各项之和 {3}，两者不等，请对照原文核对。</translation>
    </message>
    <message>
        <source>Table {0}, row “{1}”: there are no column heads above it as the form has them, so no figure was taken over: {2}</source>
        <translation>表{0}「{1}」行：上方没有与规定格式相符的表头，因此没有读入：{2}</translation>
    </message>
</context>
<context>
    <name>repairs</name>
    <message>
        <source>Delete “{before}”</source>
        <translation>删去“{before}”</translation>
    </message>
    <message>
        <source>Change “{before}” to “{after}”</source>
        <translation>把“{before}”改为“{after}”</translation>
    </message>
    <message>
        <source>Enter {value} in {n} cells</source>
        <translation>在 {n} 格中填 {value}</translation>
    </message>
    <message>
        <source>Correct {n} cells</source>
        <translation>改正 {n} 格</translation>
    </message>
    <message>
        <source>Keep it: looked at</source>
        <translation>已核对，保留</translation>
    </message>
    <message>
        <source>Enter “{after}”</source>
        <translation>填入“{after}”</translation>
    </message>
    <message>
        <source>Enter {value} in table {section} 「{cell}」</source>
        <translation>在表{section}「{cell}」填 {value}</translation>
    </message>
    <message>
        <source>Fill in {n} cells of row “{row}” in table {section}</source>
        <translation>填写表{section}“{row}”行的 {n} 格</translation>
    </message>
</context>
<context>
    <name>unsafe</name>
    <message>
        <source>What you type is not safe against a crash: {cause}. Save often.</source>
        <translation>现在无法防止意外丢失您输入的内容：{cause}。请经常保存。</translation>
    </message>
    <message>
        <source>“{name}” is saved, but without a backup: {cause}.</source>
        <translation>“{name}”已保存，但没有留下备份：{cause}。</translation>
    </message>
    <message>
        <source>the disk with your own files is full</source>
        <translation>您个人文件所在的磁盘已满</translation>
    </message>
    <message>
        <source>the disk with your own files is write-protected</source>
        <translation>您个人文件所在的磁盘是只读的</translation>
    </message>
    <message>
        <source>the disk with your own files does not answer</source>
        <translation>您个人文件所在的磁盘没有响应</translation>
    </message>
    <message>
        <source>the program&apos;s folder of data may not be written</source>
        <translation>本程序的数据文件夹不允许写入</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>文件被其他程序占用</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>磁盘没有接受写入</translation>
    </message>
</context>
</TS>
