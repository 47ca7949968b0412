<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Charts</name>
    <message>
        <source>the first {most} of {count}</source>
        <translation>前 {most} 位，共 {count} 位</translation>
    </message>
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
        <source>more increased compensation than recovered losses</source>
        <translation>加倍赔偿多于挽回损失</translation>
    </message>
    <message>
        <source>an advance payment lacks its day or its amount</source>
        <translation>先行赔付缺日期或者金额</translation>
    </message>
    <message>
        <source>more came back than the market had paid</source>
        <translation>追回的多于先行赔付的</translation>
    </message>
    <message>
        <source>answered before it was received</source>
        <translation>答复日期早于登记日期</translation>
    </message>
    <message>
        <source>accepted cases do not equal the zones: {expected} and {found}</source>
        <translation>受理数与各分区之和不符：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>accepted cases do not equal the sources: {expected} and {found}</source>
        <translation>受理数与各来源之和不符：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more closed than accepted: {expected} and {found}</source>
        <translation>受理且办结多于受理：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more resolved than closed: {expected} and {found}</source>
        <translation>解决多于受理且办结：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more with increased compensation than closed: {expected} and {found}</source>
        <translation>加倍赔偿件数多于办结：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more increased compensation than recovered losses: {expected} and {found}</source>
        <translation>加倍赔偿金额多于挽回损失：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more of the advances came back than was paid: {expected} and {found}</source>
        <translation>追回的多于先行赔付的：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more re-weighs beyond tolerance than re-weighs: {expected} and {found}</source>
        <translation>超差次数多于复秤次数：{expected} 和 {found}</translation>
    </message>
    <message>
        <source>more satisfied than asked: {expected} and {found}</source>
        <translation>满意多于有效回访：{expected} 和 {found}</translation>
    </message>
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
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
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
<context>
    <name>Indicators</name>
    <message>
        <source>Registered (cases)</source>
        <translation>登记（件）</translation>
    </message>
    <message>
        <source>Registered and accepted (cases)</source>
        <translation>登记中受理（件）</translation>
    </message>
    <message>
        <source>Refused (cases)</source>
        <translation>不予受理（件）</translation>
    </message>
    <message>
        <source>Consultations (cases)</source>
        <translation>咨询（件）</translation>
    </message>
    <message>
        <source>Handed over at once (cases)</source>
        <translation>登记后立即移送（件）</translation>
    </message>
    <message>
        <source>Not triaged yet (cases)</source>
        <translation>待分流（件）</translation>
    </message>
    <message>
        <source>Carried in (cases)</source>
        <translation>上期结转（件）</translation>
    </message>
    <message>
        <source>Accepted in the period (cases)</source>
        <translation>本期受理（件）</translation>
    </message>
    <message>
        <source>Closed in the period (cases)</source>
        <translation>本期办结（件）</translation>
    </message>
    <message>
        <source>Accepted and closed (cases)</source>
        <translation>本期受理且办结（件）</translation>
    </message>
    <message>
        <source>Open at the end (cases)</source>
        <translation>期末未结（件）</translation>
    </message>
    <message>
        <source>Closing rate</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Cumulative closing rate</source>
        <translation>累计办结率</translation>
    </message>
    <message>
        <source>Closed on time (cases)</source>
        <translation>按时办结（件）</translation>
    </message>
    <message>
        <source>Late (cases)</source>
        <translation>超期（件）</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>按时办结率</translation>
    </message>
    <message>
        <source>Settled (cases)</source>
        <translation>和解、调解成功（件）</translation>
    </message>
    <message>
        <source>Not settled (cases)</source>
        <translation>调解不成（件）</translation>
    </message>
    <message>
        <source>Settled by themselves (cases)</source>
        <translation>自行和解（件）</translation>
    </message>
    <message>
        <source>Withdrawn (cases)</source>
        <translation>撤回（件）</translation>
    </message>
    <message>
        <source>Handed over (cases)</source>
        <translation>移送（件）</translation>
    </message>
    <message>
        <source>Settlement rate</source>
        <translation>和解（调解成功）率</translation>
    </message>
    <message>
        <source>Accepted and resolved (cases)</source>
        <translation>受理且解决（件）</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>投诉解决率</translation>
    </message>
    <message>
        <source>Answered when agreed (cases)</source>
        <translation>按约定时间答复（件）</translation>
    </message>
    <message>
        <source>Answered late (cases)</source>
        <translation>逾期答复（件）</translation>
    </message>
    <message>
        <source>Rate of answers in time</source>
        <translation>按时回复率</translation>
    </message>
    <message>
        <source>In dispute (yuan)</source>
        <translation>争议金额（元）</translation>
    </message>
    <message>
        <source>Recovered losses (yuan)</source>
        <translation>挽回经济损失（元）</translation>
    </message>
    <message>
        <source>Increased compensation (cases)</source>
        <translation>加倍赔偿（件）</translation>
    </message>
    <message>
        <source>Increased compensation (yuan)</source>
        <translation>加倍赔偿（元）</translation>
    </message>
    <message>
        <source>Advance payments (cases)</source>
        <translation>先行赔付（件）</translation>
    </message>
    <message>
        <source>Advance payments (yuan)</source>
        <translation>先行赔付（元）</translation>
    </message>
    <message>
        <source>Advances that came back (yuan)</source>
        <translation>先行赔付追回（元）</translation>
    </message>
    <message>
        <source>Rate of advances that came back</source>
        <translation>先行赔付追偿率</translation>
    </message>
    <message>
        <source>Re-weighs on the fair scale</source>
        <translation>公平秤复秤（次）</translation>
    </message>
    <message>
        <source>Re-weighs beyond tolerance</source>
        <translation>复秤超差（次）</translation>
    </message>
    <message>
        <source>Mediated again (cases)</source>
        <translation>重新调解（件）</translation>
    </message>
    <message>
        <source>Filed with something open (cases)</source>
        <translation>带缺项归档（件）</translation>
    </message>
    <message>
        <source>Taken from old ledgers (cases)</source>
        <translation>补录的历史台账（件）</translation>
    </message>
    <message>
        <source>Followed up (cases)</source>
        <translation>有效回访（件）</translation>
    </message>
    <message>
        <source>Satisfied (cases)</source>
        <translation>满意（件）</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>with consultations</source>
        <translation>含咨询</translation>
    </message>
    <message>
        <source>registered in the period and accepted, be it later</source>
        <translation>期内登记的投诉中受理的，以后受理的也计入</translation>
    </message>
    <message>
        <source>accepted by a decision of the period</source>
        <translation>期内决定受理的投诉</translation>
    </message>
    <message>
        <source>open when the period began</source>
        <translation>期初未结的投诉</translation>
    </message>
    <message>
        <source>accepted and closed in it ÷ accepted in it</source>
        <translation>期内受理且期内办结÷期内受理</translation>
    </message>
    <message>
        <source>closed in it ÷ (carried in + accepted)</source>
        <translation>期内办结÷（上期结转＋本期受理）</translation>
    </message>
    <message>
        <source>closed within the term ÷ (closed + open beyond the term)</source>
        <translation>时限内办结÷（期内办结＋超期未结）</translation>
    </message>
    <message>
        <source>settled ÷ (settled + not settled); withdrawn, settled by themselves, handed over and consultations are left out</source>
        <translation>和解、调解成功÷（和解、调解成功＋调解不成），撤回、自行和解、移送、咨询不计</translation>
    </message>
    <message>
        <source>accepted and settled in it, also by themselves ÷ accepted in it</source>
        <translation>期内受理且期内和解、调解成功或者自行和解÷期内受理</translation>
    </message>
    <message>
        <source>answered when agreed ÷ to be answered: the day agreed with the consumer, or asked for by the authority, lies in the period</source>
        <translation>按约定时间答复÷应答复，即与消费者约定答复、转办部门要求反馈的日期在期内的</translation>
    </message>
    <message>
        <source>the amounts of the cases accepted in it</source>
        <translation>期内受理投诉的涉及金额之和</translation>
    </message>
    <message>
        <source>of cases closed in it: refunds + compensation + goods made up or replaced + advances</source>
        <translation>期内办结投诉的退款＋赔偿＋补足、更换折价＋先行赔付</translation>
    </message>
    <message>
        <source>closed in it with compensation increased under Consumer Law 55 or Food Safety Law 148</source>
        <translation>期内办结、协议约定消费者权益保护法第五十五条或者食品安全法第一百四十八条增加赔偿的</translation>
    </message>
    <message>
        <source>paid first by the market in the period</source>
        <translation>期内由市场开办方先行赔付的</translation>
    </message>
    <message>
        <source>what came back until now, also from deposits ÷ advances of the period</source>
        <translation>期内先行赔付中至填报时已追回的（含保证金抵扣）÷先行赔付金额</translation>
    </message>
    <message>
        <source>short by more than the annexed tables allow</source>
        <translation>短少超过附表负偏差的次数</translation>
    </message>
    <message>
        <source>mediated again in it, as the agreement was not kept or it flared up</source>
        <translation>协议没有履行好或者争议反复，期内重新调解的</translation>
    </message>
    <message>
        <source>filed in it with something open, by the head's word</source>
        <translation>期内归档时仍有缺项，由站长同意的</translation>
    </message>
    <message>
        <source>of the registered; they count in all other figures</source>
        <translation>登记中由历史台账导入的，已计入各项</translation>
    </message>
    <message>
        <source>at least fairly satisfied ÷ asked</source>
        <translation>回访基本满意及以上÷有效回访</translation>
    </message>
</context>
<context>
    <name>IndicatorsCard</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>On the last</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>On last year</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>口径</translation>
    </message>
</context>
</TS>
