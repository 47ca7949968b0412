<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message>
        <source>Natures</source>
        <translation>投诉性质</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>商品与服务</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>文件存到哪个文件夹</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>换一个文件夹…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>导出文件</translation>
    </message>
    <message>
        <source>Lock and write the files</source>
        <translation>锁定并导出文件</translation>
    </message>
    <message>
        <source>This month is locked. The files are written again with the same figures.</source>
        <translation>本期已经锁定，将按同样的数字再导出一次。</translation>
    </message>
    <message>
        <source>Locking freezes the figures, the ledger and the notes. It cannot be undone; what is corrected later is listed on the next report.</source>
        <translation>锁定后，数字、台账和研判就不再变，也不能解锁；以后的更正会列在下一期报表上。</translation>
    </message>
    <message>
        <source>This period is not over yet.</source>
        <translation>本期还没有结束。</translation>
    </message>
    <message>
        <source>Please name a folder.</source>
        <translation>请写明文件夹。</translation>
    </message>
    <message>
        <source>Written:</source>
        <translation>已导出：</translation>
    </message>
</context>
<context>
    <name>Mismatches</name>
    <message>
        <source>closed but without an outcome</source>
        <translation>已办结但没有处理结果</translation>
    </message>
    <message>
        <source>has an outcome but no closing day</source>
        <translation>有处理结果但没有办结日期</translation>
    </message>
    <message>
        <source>closed before it was received</source>
        <translation>办结日期早于登记日期</translation>
    </message>
    <message>
        <source>closed without triage</source>
        <translation>没有初审就办结了</translation>
    </message>
    <message>
        <source>settled but never accepted</source>
        <translation>没有受理却和解了</translation>
    </message>
    <message>
        <source>settled without an agreement</source>
        <translation>和解了但没有签好的协议</translation>
    </message>
    <message>
        <source>has recovered losses but was not settled</source>
        <translation>没有和解却有挽回损失</translation>
    </message>
    <message>
        <source>recovered losses below zero</source>
        <translation>挽回损失是负数</translation>
    </message>
    <message>
        <source>the nature is missing</source>
        <translation>没填投诉性质</translation>
    </message>
    <message>
        <source>the category is missing</source>
        <translation>没填商品服务类别</translation>
    </message>
    <message>
        <source>the amount is missing</source>
        <translation>没填涉及金额</translation>
    </message>
    <message>
        <source>registered cases do not equal their parts: {expected} and {found}</source>
        <translation>登记数与各项之和不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>carried in and accepted do not equal closed and open: {expected}, {found}</source>
        <translation>上期结转加受理与办结加未结不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>closed cases do not equal their outcomes: {expected} and {found}</source>
        <translation>办结数与各种结果之和不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>accepted cases do not equal the natures: {expected} and {found}</source>
        <translation>受理数与各性质之和不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>accepted cases do not equal the categories: {expected} and {found}</source>
        <translation>受理数与各类别之和不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>accepted cases do not equal the stalls: {expected} and {found}</source>
        <translation>受理数与各商户之和不符：{expected} 与 {found}</translation>
    </message>
    <message>
        <source>the amounts do not add up: {expected} and {found}</source>
        <translation>金额之和不符：{expected} 与 {found}</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Analysis: problems and risks</source>
        <translation>研判：突出问题和风险</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>本期处置措施</translation>
    </message>
    <message>
        <source>Advice for the next period</source>
        <translation>下期建议</translation>
    </message>
    <message>
        <source>Cases in point, with letters for names</source>
        <translation>典型案例（以字母代替姓名）</translation>
    </message>
    <message>
        <source>Draft from the figures</source>
        <translation>根据数据起草</translation>
    </message>
    <message>
        <source>Drafted where nothing was written yet. Please read it over.</source>
        <translation>已在空白处起草，请逐句核对修改。</translation>
    </message>
    <message>
        <source>Something is written everywhere already.</source>
        <translation>各栏都已有内容，没有改动。</translation>
    </message>
    <message>
        <source>What the local office asks for besides</source>
        <translation>本地要求填报（每行一项，名称：内容）</translation>
    </message>
</context>
<context>
    <name>PeriodChooser</name>
    <message>
        <source>Period</source>
        <translation>统计期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>自定日期…</translation>
    </message>
    <message>
        <source>{year}, quarter {number}</source>
        <translation>{year} 年第 {number} 季度</translation>
    </message>
    <message>
        <source>{year}-{month:02d}</source>
        <translation>{year} 年 {month} 月</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Lock and export</source>
        <translation>锁定并导出</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Monthly analysis</source>
        <translation>月研判分析表</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>看数据</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>未锁定</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>{count} corrections to the last report are listed on this one.</source>
        <translation>上期报表之后有 {count} 处更正，已列在本期。</translation>
    </message>
    <message>
        <source>Inspection kit</source>
        <translation>考核材料包</translation>
    </message>
    <message>
        <source>Months of many stations</source>
        <translation>汇总各站月报</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Closed on time</source>
        <translation>按时办结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>和解（调解）</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>争议金额</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>挽回损失</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>on last period {previous}   on last year {year}</source>
        <translation>环比 {previous}&#x3000;同比 {year}</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>on average {amount}</source>
        <translation>平均 {amount} 元</translation>
    </message>
    <message>
        <source>refunds, compensation, goods</source>
        <translation>退款＋赔偿＋补足折价</translation>
    </message>
    <message>
        <source>closing rate {percent}</source>
        <translation>办结率 {percent}</translation>
    </message>
    <message>
        <source>   {count} imported</source>
        <translation>   其中补录 {count} 件</translation>
    </message>
</context>
<context>
    <name>KitCard</name>
    <message>
        <source>Inspection kit</source>
        <translation>考核材料包</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} 个月</translation>
    </message>
    <message>
        <source>Up to the month shown</source>
        <translation>到所选统计期为止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save the kit…</source>
        <translation>生成并保存…</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在整理…</translation>
    </message>
    <message>
        <source>Gathering… {done} of {total}</source>
        <translation>正在整理…已完成 {done}，共 {total}</translation>
    </message>
    <message>
        <source>One zip with an index and digests: the station's sheet, ledgers and monthly analyses, the files of ended cases without names, the register of scales, the sheets for the wall.</source>
        <translation>打成一个压缩包，带目录和校验值：站点情况、受理台账、月研判分析、办结案件的脱敏卷宗、公平秤登记和自检、上墙资料。当事人信息已隐去。</translation>
    </message>
    <message>
        <source>Inspection kit {label}</source>
        <translation>考核材料包 {label}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已存：{file}</translation>
    </message>
</context>
</TS>
