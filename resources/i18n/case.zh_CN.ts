<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AcknowledgeBody</name>
    <message>
        <source>Handed over to {office} on {day}</source>
        <translation>{day} 移送{office}</translation>
    </message>
    <message>
        <source>Who confirmed it, and under what number</source>
        <translation>谁签收的、回执编号</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>签收日期</translation>
    </message>
</context>
<context>
    <name>AdvanceBody</name>
    <message>
        <source>Amount paid in advance</source>
        <translation>先行赔付金额</translation>
    </message>
    <message>
        <source>Of it from the deposit</source>
        <translation>其中从保证金抵扣</translation>
    </message>
    <message>
        <source>On what ground</source>
        <translation>依据（哪条承诺或制度）</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>赔付日期</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Still to be recovered from the stall: {amount}</source>
        <translation>还要向商户追偿：{amount}</translation>
    </message>
    <message>
        <source>This stall is not in the register: no deposit is known.</source>
        <translation>商户不在名册里，不知道有没有保证金。</translation>
    </message>
    <message>
        <source>The stall&apos;s deposit: {amount}</source>
        <translation>该商户保证金：{amount}</translation>
    </message>
    <message>
        <source>After the rules of one market; your cap stands in the settings.</source>
        <translation>参照一家市场的先行赔付制度；上限在“设置”里改。</translation>
    </message>
    <message>
        <source>On which condition (at least one)</source>
        <translation>符合哪项条件（至少一项）</translation>
    </message>
</context>
<context>
    <name>ArchiveBody</name>
    <message>
        <source>Nothing is open; the file is complete.</source>
        <translation>没有未了事项，案卷齐全。</translation>
    </message>
    <message>
        <source>Still open:</source>
        <translation>还没有办完：</translation>
    </message>
    <message>
        <source>Closed all the same, because</source>
        <translation>仍要归档，原因</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>已补上</translation>
    </message>
    <message>
        <source>Such files are counted in the month&apos;s report.</source>
        <translation>带缺项归档的件数会列入月报。</translation>
    </message>
    <message>
        <source>Allowed by (head of station)</source>
        <translation>同意人（站长）</translation>
    </message>
    <message>
        <source>Print the dossier</source>
        <translation>打印卷宗</translation>
    </message>
</context>
<context>
    <name>CalculatorDialog</name>
    <message>
        <source>How it is worked out</source>
        <translation>怎样算出来的</translation>
    </message>
    <message>
        <source>As both sides say</source>
        <translation>按双方所说</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What both sides say</source>
        <translation>双方怎么说</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Put it among the offers</source>
        <translation>放进方案</translation>
    </message>
    <message>
        <source>Add it as a term</source>
        <translation>作为条款加入</translation>
    </message>
</context>
<context>
    <name>CaseExits</name>
    <message>
        <source>Recovered from the stall</source>
        <translation>追偿到账</translation>
    </message>
    <message>
        <source>Note what the stall paid back to the market, in as many parts as it took.</source>
        <translation>记下商户还给市场的钱，分几次到账就记几次。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移送、转办</translation>
    </message>
    <message>
        <source>The case goes to the authority; if it is still open, it ends here by it.</source>
        <translation>案件移送有关部门；还没有办结的，本站到此办结。</translation>
    </message>
    <message>
        <source>Withdrawn by the consumer</source>
        <translation>消费者撤回</translation>
    </message>
    <message>
        <source>The consumer takes the complaint back: it ends.</source>
        <translation>消费者撤回投诉，案件办结。</translation>
    </message>
    <message>
        <source>Settled between themselves</source>
        <translation>双方自行和解</translation>
    </message>
    <message>
        <source>Both sides came to terms without the station: the case ends.</source>
        <translation>双方自己谈妥了，案件办结。</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>The case ends without a settlement. Both sides get a notice with the ways that stay open; the reason stands on it.</source>
        <translation>案件以调解不成办结。随后给双方各一份告知单，写明其他途径；这里的原因会印在上面。</translation>
    </message>
    <message>
        <source>Pay in advance</source>
        <translation>先行赔付</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>From today on the days do not count, until the case is taken up again.</source>
        <translation>从今天起不计入期限，恢复后再计。</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>From tomorrow on the days count again.</source>
        <translation>从明天起重新计入期限。</translation>
    </message>
    <message>
        <source>Answer the authority</source>
        <translation>反馈转办单位</translation>
    </message>
    <message>
        <source>Note how and what the authority that handed the case down was answered.</source>
        <translation>记下怎样反馈、反馈了什么。</translation>
    </message>
    <message>
        <source>Void the agreement</source>
        <translation>作废协议</translation>
    </message>
    <message>
        <source>The agreement loses its force and this cannot be undone; the paper is kept. The case opens again, and a new agreement will refer to this one.</source>
        <translation>协议失效，不能撤销；原件保留。案件重新打开，新协议会注明代替哪一份。</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>跳过本步</translation>
    </message>
    <message>
        <source>The reason is kept with the case.</source>
        <translation>原因记入案卷。</translation>
    </message>
    <message>
        <source>End performance</source>
        <translation>结束履行</translation>
    </message>
    <message>
        <source>Promises stay open and are listed as such; the case goes on to its end.</source>
        <translation>没有履行的条款照样列为未了，案件往下走。</translation>
    </message>
    <message>
        <source>Note performance</source>
        <translation>记一笔履行</translation>
    </message>
    <message>
        <source>Part of it may be noted too; what is left stays open.</source>
        <translation>可以先记一部分，余下的继续等。</translation>
    </message>
    <message>
        <source>The market pays the consumer first and recovers it from the stall. A case that is still open is settled by it.</source>
        <translation>市场先赔给消费者，再向商户追偿；还没有办结的案件以此办结。</translation>
    </message>
    <message>
        <source>Receipt of the authority</source>
        <translation>登记回执</translation>
    </message>
    <message>
        <source>Note how the authority confirmed that it took the case over.</source>
        <translation>记下移送单位签收的情况。</translation>
    </message>
    <message>
        <source>Talk again: not kept</source>
        <translation>没履行好，重新调解</translation>
    </message>
    <message>
        <source>The agreement was not kept, or the dispute flared up again: the case opens again at the second round, its deadline runs anew, and a new agreement takes the old one&apos;s place. The month no longer counts it as settled.</source>
        <translation>协议没有履行，或者争议又起：案件回到二次协商，期限重新计算，新协议取代旧协议。月报不再算作已和解。</translation>
    </message>
    <message>
        <source>Take the file out again</source>
        <translation>调出已归档案卷</translation>
    </message>
    <message>
        <source>Evidence and notes can be added again; the file is then to be closed once more.</source>
        <translation>调出后可以补充证据和记录，补完须再次归档。</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Parties and course</source>
        <translation>双方与经过</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Hand over / withdraw / not settled</source>
        <translation>转办 / 撤回 / 调解不成</translation>
    </message>
</context>
<context>
    <name>CaseNotices</name>
    <message>
        <source>Note what came back</source>
        <translation>记一笔追偿</translation>
    </message>
    <message>
        <source>Record as not settled</source>
        <translation>记为调解不成</translation>
    </message>
    <message>
        <source>One side does not agree, so there is no mediation. If that stays so, record the case as not settled.</source>
        <translation>有一方不同意，不能调解。仍不同意的，记为调解不成。</translation>
    </message>
    <message>
        <source>Both rounds failed. Try another one here, or record the case as not settled.</source>
        <translation>两次协商都没有谈成。可以在这里再谈一次，或者记为调解不成。</translation>
    </message>
    <message>
        <source>Sent back by the check: {remark}</source>
        <translation>审核退回：{remark}</translation>
    </message>
    <message>
        <source>The authority that handed this case down waits for an answer.</source>
        <translation>转办单位还在等反馈。</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>记下反馈</translation>
    </message>
    <message>
        <source>{amount} are still to be recovered from the stall.</source>
        <translation>还有 {amount}待向商户追偿。</translation>
    </message>
    <message>
        <source>Only one round of talks was held.</source>
        <translation>只协商了一次。</translation>
    </message>
    <message>
        <source>Give both sides the notice: it names the ways that stay open, and that a failed mediation bars no complaint.</source>
        <translation>给双方各一份告知单：写明还有哪些途径，调解不成不影响投诉。</translation>
    </message>
    <message>
        <source>Print the notice</source>
        <translation>打印告知单</translation>
    </message>
    <message>
        <source>This step is not needed.</source>
        <translation>这一步不需要。</translation>
    </message>
    <message>
        <source>The steps before it come first.</source>
        <translation>先办完前面的步骤。</translation>
    </message>
    <message>
        <source>Go to the step that is due</source>
        <translation>去当前这一步</translation>
    </message>
    <message>
        <source>Talk again</source>
        <translation>重新调解</translation>
    </message>
    <message>
        <source>A promise is late. Remind the stall; if it still does not perform, the market may pay in advance, the case may go to the regulator, or both sides talk again.</source>
        <translation>有约定到期未履行。先催商户；仍不履行的，可以由市场先行赔付、移送监管部门，或者双方重新调解。</translation>
    </message>
    <message>
        <source>It is more than 15 days late, which counts as deliberate delay or refusal (Penalties for Infringing Consumer Rights 8–10).</source>
        <translation>已经超过15日，视为故意拖延或者无理拒绝（《侵害消费者权益行为处罚办法》第8至10条）。</translation>
    </message>
    <message>
        <source>At the follow-up the dispute was not at rest.</source>
        <translation>回访时争议还没有平息。</translation>
    </message>
    <message>
        <source>The agreement was not kept: {reason} Both sides talk again.</source>
        <translation>协议没有履行好：{reason} 请双方重新协商。</translation>
    </message>
    <message>
        <source>The file was taken out again: {reason} Close it when you are done.</source>
        <translation>案卷已调出：{reason} 补完后请再次归档。</translation>
    </message>
    <message>
        <source>The time of this file was over: {by} erased what it said of people on {day}.</source>
        <translation>本案保存期已满，{by}于{day}删除了其中的个人信息。</translation>
    </message>
    <message>
        <source>{by} erased what this file said of people on {day}, because: {reason}.</source>
        <translation>{by}于{day}提前删除本案的个人信息，原因：{reason}。</translation>
    </message>
    <message>
        <source>Its figures stay, and the papers given out can still be checked.</source>
        <translation>统计数字保留，已发出的文书仍可核验。</translation>
    </message>
</context>
<context>
    <name>CaseOffers</name>
    <message>
        <source>Recorded. “{paper}” can be printed now.</source>
        <translation>已记录。现在可以打印《{paper}》。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>CaseOutcomes</name>
    <message>
        <source>answer by {day} {time}</source>
        <translation>{day} {time} 前答复</translation>
    </message>
    <message>
        <source>the consumer does not agree</source>
        <translation>消费者不同意</translation>
    </message>
    <message>
        <source>the stall does not agree</source>
        <translation>经营者不同意</translation>
    </message>
    <message>
        <source>both agree, signed</source>
        <translation>双方同意，已签</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>双方同意</translation>
    </message>
    <message>
        <source>weighed again: {verdict}</source>
        <translation>复秤：{verdict}</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>谈成</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>没有谈成</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>signed and sealed</source>
        <translation>已签字盖章</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>left out: {reason}</source>
        <translation>跳过：{reason}</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Steps 10, 11 and 12</source>
        <translation>第 10、11、12 步</translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>{paper}, round {number}</source>
        <translation>{paper}（第 {number} 次）</translation>
    </message>
    <message>
        <source>{paper}, no. {number}</source>
        <translation>{paper} 第{number}张</translation>
    </message>
</context>
<context>
    <name>CasePhrases</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>{count} day(s) left</source>
        <translation>还有 {count} 天</translation>
    </message>
    <message>
        <source>{count} day(s) late</source>
        <translation>超期 {count} 天</translation>
    </message>
    <message>
        <source>On the spot: the day it was accepted.</source>
        <translation>当场办结：受理当天。</translation>
    </message>
    <message>
        <source>{days} working day(s) from {started}, that day not counted.</source>
        <translation>从 {started} 起 {days} 个工作日，当天不计。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{count} rest days do not count.</source>
        <translation>其中 {count} 个休息日不计。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Rest days ({days}) do not count.</source>
        <translation>休息日 {days} 不计。</translation>
    </message>
    <message>
        <source>The holidays of that year are not published yet; the day may move.</source>
        <translation>那一年的放假安排还没有公布，日期可能变动。</translation>
    </message>
    <message>
        <source>the consumer&apos;s signature on the registration form</source>
        <translation>登记表上消费者签字</translation>
    </message>
    <message>
        <source>signatures on the notice of rights</source>
        <translation>告知书签字</translation>
    </message>
    <message>
        <source>the seal on the agreement</source>
        <translation>协议书盖章</translation>
    </message>
    <message>
        <source>the answer to the authority</source>
        <translation>反馈转办单位</translation>
    </message>
    <message>
        <source>term {number} not yet performed</source>
        <translation>第 {number} 条还没有履行完</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>the issued agreement is not signed</source>
        <translation>签发的协议没有签字</translation>
    </message>
    <message>
        <source>the receipt of the authority</source>
        <translation>移送单位的回执</translation>
    </message>
    <message>
        <source>a list of the evidence on file</source>
        <translation>列明已存证据的清单</translation>
    </message>
    <message>
        <source>not printed: {paper}</source>
        <translation>未打印：{paper}</translation>
    </message>
    <message>
        <source>{paper} ({number})</source>
        <translation>{paper}（{number}）</translation>
    </message>
    <message>
        <source>particulars of the registration</source>
        <translation>登记还没有补齐</translation>
    </message>
</context>
<context>
    <name>CaseScripts</name>
    <message>
        <source>Read the form back, correct what is wrong, let the consumer sign it.</source>
        <translation>念一遍登记的内容，有错就改，请消费者签字。</translation>
    </message>
    <message>
        <source>I will read to you what I wrote down. Tell me if anything is not right, then please sign here.</source>
        <translation>我把登记的内容念给您听，有不对的地方请告诉我，没有问题就请在这里签字。</translation>
    </message>
    <message>
        <source>Decide whether the station takes this; danger, crowds and suspected violations are handed over at once.</source>
        <translation>决定收不收。涉及人身安全、群体、违法线索的，登记后立即移送。</translation>
    </message>
    <message>
        <source>Thank you for waiting. I will tell you now whether we can handle this here, and by when you will have an answer.</source>
        <translation>让您久等了。我现在告诉您这件事站里能不能处理，什么时候给您答复。</translation>
    </message>
    <message>
        <source>Tell both sides their rights and ask each whether they agree to mediation.</source>
        <translation>告知双方权利义务，分别问清是否同意调解。</translation>
    </message>
    <message>
        <source>Mediation is voluntary and free of charge. Either of you may stop at any time, and may ask for another mediator. You may still complain to the authorities, go to arbitration or to court. Do you both agree?</source>
        <translation>调解是自愿的，不收费。任何一方随时可以不谈，也可以要求换人调解。谈不成，照样可以投诉、仲裁或者起诉。二位同意吗？</translation>
    </message>
    <message>
        <source>Look at the vouchers, hear both sides, weigh again before both where weight is disputed; write down what both accept.</source>
        <translation>看凭证、听双方、有重量争议就当面复秤。把双方都认可的事实写下来。</translation>
    </message>
    <message>
        <source>We will weigh it once more on the fair scale before both of you. I will read the figure aloud and write it down for both sides.</source>
        <translation>我们用公平秤当着您二位的面再称一次，看到的数我念出来，两边都记下。</translation>
    </message>
    <message>
        <source>Let each side say what it wants, then note the offers in turn.</source>
        <translation>让双方各自把要求说完，再一来一往记下方案。</translation>
    </message>
    <message>
        <source>One at a time please: first the consumer, then the stall, nobody interrupts. What would settle this for you?</source>
        <translation>一位一位来，消费者先说，商户再说，中间不打断。您觉得怎样处理合适？</translation>
    </message>
    <message>
        <source>The first round failed: try once more from where the offers stood.</source>
        <translation>第一次没有谈成，从上次的方案接着再谈一次。</translation>
    </message>
    <message>
        <source>Last time you were this far apart. Is there a step each of you could still make?</source>
        <translation>上次二位差在这里。看看各自还能不能再让一步？</translation>
    </message>
    <message>
        <source>Put down who does what, how much, by when and how, and read it aloud.</source>
        <translation>写清谁、做什么、多少钱、什么时候、怎样履行，念给双方听。</translation>
    </message>
    <message>
        <source>A second person reads the terms: amounts, days and names right, nobody&apos;s rights given away?</source>
        <translation>换一个人看：金额、日期、姓名对不对，有没有让人放弃权利的话。</translation>
    </message>
    <message>
        <source>Print three copies and have each signed, or sign on the screen; then seal them.</source>
        <translation>打印三份请双方逐份签字，或者在屏幕上签；再加盖印章。</translation>
    </message>
    <message>
        <source>Please read all of it before you sign. Each of you keeps a copy, and the station keeps one.</source>
        <translation>请二位看完再签。双方各执一份，站里存一份。</translation>
    </message>
    <message>
        <source>Note each promise as it is kept, part payments too, until all are.</source>
        <translation>履行一笔记一笔，分期的也记，直到全部履行。</translation>
    </message>
    <message>
        <source>Ask the consumer whether all was done and how content they are.</source>
        <translation>问消费者是否都办到了，满意不满意。</translation>
    </message>
    <message>
        <source>This is the consumer rights station. Has everything that was agreed been done, and are you content with how we handled it?</source>
        <translation>您好，这里是消费维权服务站。上次说好的都办到了吗？对处理结果满意吗？</translation>
    </message>
    <message>
        <source>Look over what is still open; with nothing open the file can be closed.</source>
        <translation>看看还有什么没办完，都办完了就可以归档。</translation>
    </message>
</context>
<context>
    <name>CaseStanding</name>
    <message>
        <source>all promises kept</source>
        <translation>已全部履行</translation>
    </message>
    <message>
        <source>one side does not agree</source>
        <translation>有一方不同意</translation>
    </message>
    <message>
        <source>sent back by the check</source>
        <translation>审核退回</translation>
    </message>
    <message>
        <source>where needed</source>
        <translation>需要时</translation>
    </message>
    <message>
        <source>the first round failed</source>
        <translation>第一次没有谈成</translation>
    </message>
    <message>
        <source>both rounds failed</source>
        <translation>两次都没有谈成</translation>
    </message>
    <message>
        <source>from {amount} yuan</source>
        <translation>金额 {amount} 元以上</translation>
    </message>
    <message>
        <source>not needed, the case has ended</source>
        <translation>已办结，不需要</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>{count} still missing</source>
        <translation>还缺 {count} 项</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} 前</translation>
    </message>
    <message>
        <source>not kept, talk again</source>
        <translation>未履行好，重新协商</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>已调出，待再归档</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>recovered from the stall {fen}</source>
        <translation>向商户追回 {fen}</translation>
    </message>
    <message>
        <source>evidence added</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>evidence taken off the list</source>
        <translation>证据移出清单</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>registration corrected</source>
        <translation>改登记</translation>
    </message>
    <message>
        <source>registered and settled on the spot</source>
        <translation>登记并当场和解</translation>
    </message>
    <message>
        <source>terms drawn up</source>
        <translation>拟定协议</translation>
    </message>
    <message>
        <source>agreement issued {paper}</source>
        <translation>签发协议 {paper}</translation>
    </message>
    <message>
        <source>agreement signed {paper}</source>
        <translation>双方签字 {paper}</translation>
    </message>
    <message>
        <source>agreement voided {paper}</source>
        <translation>作废协议 {paper}</translation>
    </message>
    <message>
        <source>performance noted, term {term}</source>
        <translation>履行第 {term} 条</translation>
    </message>
    <message>
        <source>paid in advance {fen}</source>
        <translation>先行赔付 {fen}</translation>
    </message>
    <message>
        <source>withdrawn by the consumer</source>
        <translation>消费者撤回</translation>
    </message>
    <message>
        <source>settled between themselves</source>
        <translation>双方自行和解</translation>
    </message>
    <message>
        <source>recorded as not settled</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>移送</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>the authority was answered</source>
        <translation>反馈转办单位</translation>
    </message>
    <message>
        <source>paper issued {paper}</source>
        <translation>出具文书 {paper}</translation>
    </message>
    <message>
        <source>paper printed again {paper}</source>
        <translation>补打文书 {paper}</translation>
    </message>
    <message>
        <source>signature or seal noted</source>
        <translation>补签或补盖章</translation>
    </message>
    <message>
        <source>receipt of the authority noted</source>
        <translation>登记了移送回执</translation>
    </message>
    <message>
        <source>opened again, both sides talk anew</source>
        <translation>重新调解</translation>
    </message>
    <message>
        <source>a talk with one side was noted</source>
        <translation>记下了单独谈话</translation>
    </message>
    <message>
        <source>signed on the screen {paper}</source>
        <translation>屏幕签名 {paper}</translation>
    </message>
    <message>
        <source>signed sheet scanned in {paper}</source>
        <translation>签字件扫描归卷 {paper}</translation>
    </message>
    <message>
        <source>signed copy taken off the list {paper}</source>
        <translation>移出签名件 {paper}</translation>
    </message>
    <message>
        <source>dossier bound</source>
        <translation>卷宗已装订</translation>
    </message>
    <message>
        <source>dossier for outsiders bound</source>
        <translation>脱敏卷宗已装订</translation>
    </message>
    <message>
        <source>evidence put back on the list</source>
        <translation>证据放回清单</translation>
    </message>
    <message>
        <source>closed file taken out again</source>
        <translation>调出已归档案卷</translation>
    </message>
    <message>
        <source>personal data erased</source>
        <translation>删除了个人信息</translation>
    </message>
    <message>
        <source>the last entry undone</source>
        <translation>撤销了上一步</translation>
    </message>
    <message>
        <source>signed copy put back on the list {paper}</source>
        <translation>签字件放回 {paper}</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>Terms</source>
        <translation>协议条款</translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Paused since {day}: {reason}</source>
        <translation>{day} 起暂停：{reason}</translation>
    </message>
    <message>
        <source>{what} {day}, {left}</source>
        <translation>{what} {day}，{left}</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Photographs, receipts, recordings: drop the files here.</source>
        <translation>照片、小票、录音：把文件拖到这里。</translation>
    </message>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>ExitPanel</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>FactsBody</name>
    <message>
        <source>What the consumer says</source>
        <translation>消费者陈述</translation>
    </message>
    <message>
        <source>What the stall says</source>
        <translation>经营者陈述</translation>
    </message>
    <message>
        <source>What both accept (may stay empty)</source>
        <translation>双方都认可的事实（可不填）</translation>
    </message>
    <message>
        <source>Are prices marked as they should be? (where it matters)</source>
        <translation>是否明码标价（有关时）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Fair scale</source>
        <translation>公平秤复秤</translation>
    </message>
    <message>
        <source>weighing rules for retail goods, table 1</source>
        <translation>零售商品称重计量监督管理办法 附表1</translation>
    </message>
    <message>
        <source>Weigh again on the fair scale</source>
        <translation>用公平秤复秤</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>yuan/kg</source>
        <translation>元/kg</translation>
    </message>
    <message>
        <source>Settled weight</source>
        <translation>结算重量</translation>
    </message>
    <message>
        <source>Checked weight</source>
        <translation>复秤重量</translation>
    </message>
    <message>
        <source>Tier, by kind or by price</source>
        <translation>档次（按品种或价格）</translation>
    </message>
    <message>
        <source>Weighed with</source>
        <translation>核称方法</translation>
    </message>
    <message>
        <source>Check scale</source>
        <translation>公平秤</translation>
    </message>
    <message>
        <source>Live poultry, live fish or soaked goods</source>
        <translation>活禽、活鱼、水发物</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What was shown, and by whom</source>
        <translation>谁出示了什么</translation>
    </message>
    <message>
        <source>Add a piece of evidence</source>
        <translation>添一项证据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供方</translation>
    </message>
</context>
<context>
    <name>FollowUpBody</name>
    <message>
        <source>Asked on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Asked how</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>Was everything done as agreed?</source>
        <translation>约定的都办到了吗</translation>
    </message>
    <message>
        <source>yes, all of it</source>
        <translation>都办到了</translation>
    </message>
    <message>
        <source>no, not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>How content?</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>Signs that it may flare up again</source>
        <translation>反复或激化的苗头</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可不填）</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>May follow: {items}</source>
        <translation>可以后补：{items}</translation>
    </message>
</context>
<context>
    <name>FulfilBody</name>
    <message>
        <source>Done on</source>
        <translation>履行日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Note: receipt, who was there (may stay empty)</source>
        <translation>备注：收条、谁在场（可不填）</translation>
    </message>
</context>
<context>
    <name>HandOverBody</name>
    <message>
        <source>Handed over to</source>
        <translation>移送单位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>InformBody</name>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>The consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>The stall</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>Print the notice of rights</source>
        <translation>打印权利义务告知书</translation>
    </message>
    <message>
        <source>Both sides have signed the notice</source>
        <translation>双方已在告知书上签字</translation>
    </message>
    <message>
        <source>Does anybody ask for another mediator? (may stay empty)</source>
        <translation>有没有人申请回避（可不填）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可不填）</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Law card</source>
        <translation>法条卡</translation>
    </message>
    <message>
        <source>More rules ({count})</source>
        <translation>另有 {count} 条 ›</translation>
    </message>
    <message>
        <source>No version of {law} is stored for {day}; not shown: {titles}</source>
        <translation>没有收录《{law}》在 {day} 这一天的版本，不作提示：{titles}</translation>
    </message>
</context>
<context>
    <name>LawLines</name>
    <message>
        <source>Price {base_fen} × {times} = {result_fen} yuan</source>
        <translation>价款 {base_fen} × {times} = {result_fen} 元</translation>
    </message>
    <message>
        <source>Loss {base_fen} × {times} = {result_fen} yuan</source>
        <translation>损失 {base_fen} × {times} = {result_fen} 元</translation>
    </message>
    <message>
        <source>Less than {least_fen} yuan counts as {least_fen} yuan</source>
        <translation>不足 {least_fen} 元的，按 {least_fen} 元</translation>
    </message>
    <message>
        <source>Not below the least of {least_fen} yuan</source>
        <translation>不低于 {least_fen} 元的下限</translation>
    </message>
    <message>
        <source>With the price {refund_fen} paid back: {total_fen} yuan</source>
        <translation>连同退还价款 {refund_fen} 元，共 {total_fen} 元</translation>
    </message>
    <message>
        <source>The consumer chooses which of the two to ask for</source>
        <translation>两种算法由消费者选一种</translation>
    </message>
    <message>
        <source>Paid in {paid_fen} − used {used_fen} = {result_fen} yuan</source>
        <translation>已付 {paid_fen} − 已用 {used_fen} = {result_fen} 元</translation>
    </message>
    <message>
        <source>With interest {more_fen}: {result_fen} yuan</source>
        <translation>加利息 {more_fen}，共 {result_fen} 元</translation>
    </message>
    <message>
        <source>With reasonable costs {more_fen}: {result_fen} yuan</source>
        <translation>加合理费用 {more_fen}，共 {result_fen} 元</translation>
    </message>
    <message>
        <source>From {start}, that day not counted, {days} days: until {last}</source>
        <translation>自 {start} 起算，当天不计，{days} 日到 {last}</translation>
    </message>
    <message>
        <source>{end} is a rest day: the last day moves to {last}</source>
        <translation>{end} 是休息日，末日顺延到 {last}</translation>
    </message>
    <message>
        <source>The holidays of {year} are not entered yet; the day may move</source>
        <translation>{year} 年的放假安排还没录入，末日可能变动</translation>
    </message>
    <message>
        <source>From {start}, {months} months: until {last}</source>
        <translation>自 {start} 起 {months} 个月，到 {last}</translation>
    </message>
    <message>
        <source>From {start}, {years} years: until {last}</source>
        <translation>自 {start} 起 {years} 年，到 {last}</translation>
    </message>
    <message>
        <source>That month has no day {number}, so it is its last day</source>
        <translation>到期月没有 {number} 日，取当月最后一日</translation>
    </message>
    <message>
        <source>{day} is within the time</source>
        <translation>{day} 在期限内</translation>
    </message>
    <message>
        <source>{day} is {over} day(s) past the time</source>
        <translation>{day} 已超过期限 {over} 天</translation>
    </message>
    <message>
        <source>From {start} to {day}: day {count}</source>
        <translation>{start} 售出，{day} 是第 {count} 日</translation>
    </message>
    <message>
        <source>Within {days} days: return, replacement or repair, as the consumer chooses</source>
        <translation>{days} 日内：退货、换货或者修理，由消费者选</translation>
    </message>
    <message>
        <source>Within {days} days: replacement or repair</source>
        <translation>{days} 日内：换货或者修理</translation>
    </message>
    <message>
        <source>Past {days} days: repair within the term of guarantee</source>
        <translation>超过 {days} 日：在三包有效期内修理</translation>
    </message>
    <message>
        <source>Repaired {repairs} times in vain: replacement, or return as the rules say</source>
        <translation>修理 {repairs} 次仍不能正常使用：可换货，或者按规定退货</translation>
    </message>
    <message>
        <source>{day} is within the time: the trader proves</source>
        <translation>{day} 在期限内：由经营者举证</translation>
    </message>
    <message>
        <source>{day} is past the time: by this rule the trader need not prove any more</source>
        <translation>{day} 已过期限：按本条不再由经营者举证</translation>
    </message>
    <message>
        <source>{day} is past it: it counts as deliberate delay or unreasonable refusal</source>
        <translation>{day} 已超过：视为故意拖延或者无理拒绝</translation>
    </message>
    <message>
        <source>{day}: the time still runs</source>
        <translation>{day} 还在期限内</translation>
    </message>
    <message>
        <source>Not so: {condition}</source>
        <translation>不是这样：{condition}</translation>
    </message>
    <message>
        <source>So: {yes}, not so: {no}, not clear: {unclear}</source>
        <translation>是 {yes} 项，否 {no} 项，不清楚 {unclear} 项</translation>
    </message>
    <message>
        <source>Nothing follows from this rule, for it was said not to hold: {condition}</source>
        <translation>按双方所说，这一条不成立，本条不作计算：{condition}</translation>
    </message>
    <message>
        <source>Only if it holds: {conditions}</source>
        <translation>还要看是否成立：{conditions}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>If it holds: {sum}</source>
        <translation>如果成立：{sum}</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>增加赔偿</translation>
    </message>
    <message>
        <source>Increase and refund</source>
        <translation>增加赔偿连同退款</translation>
    </message>
    <message>
        <source>By the price</source>
        <translation>按价款算</translation>
    </message>
    <message>
        <source>By the loss</source>
        <translation>按损失算</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance, interest and costs</source>
        <translation>余额、利息和费用</translation>
    </message>
</context>
<context>
    <name>LawQuestions</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>Price or fee paid</source>
        <translation>付的价款或者费用</translation>
    </message>
    <message>
        <source>Price paid</source>
        <translation>付的价款</translation>
    </message>
    <message>
        <source>Loss suffered (may stay empty)</source>
        <translation>所受损失（可以不填）</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>充了多少</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>用了多少</translation>
    </message>
    <message>
        <source>Interest (may stay empty)</source>
        <translation>利息（可以不填）</translation>
    </message>
    <message>
        <source>Reasonable costs (may stay empty)</source>
        <translation>合理费用（可以不填）</translation>
    </message>
    <message>
        <source>Return asked for on</source>
        <translation>要求退货的日期</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Fault came up on</source>
        <translation>发生故障的日期</translation>
    </message>
    <message>
        <source>Repairs in vain</source>
        <translation>修过几次仍不能用</translation>
    </message>
    <message>
        <source>Defect found on</source>
        <translation>发现瑕疵的日期</translation>
    </message>
    <message>
        <source>The consumer asked on</source>
        <translation>消费者提出要求的日期</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Goods received on</source>
        <translation>收到商品的日期</translation>
    </message>
</context>
<context>
    <name>LawTexts</name>
    <message>
        <source>as in force from {day}</source>
        <translation>{day} 起施行</translation>
    </message>
    <message>
        <source>as in force until {day}</source>
        <translation>{day} 以前的版本</translation>
    </message>
    <message>
        <source>text of {day}</source>
        <translation>{day} 的文本</translation>
    </message>
    <message>
        <source>as read on {day}</source>
        <translation>{day} 查到的文本</translation>
    </message>
    <message>
        <source>Not verified: from a single or no source</source>
        <translation>待核：只有单一来源或没有来源</translation>
    </message>
    <message>
        <source>Not verified: {what}</source>
        <translation>待核：{what}</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Complete this step</source>
        <translation>完成本步</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>改</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>跳过（写明原因）</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>reprinted {count} times</source>
        <translation>补打 {count} 次</translation>
    </message>
    <message>
        <source>Scan back…</source>
        <translation>扫描归卷…</translation>
    </message>
    <message>
        <source>File signed sheets</source>
        <translation>签字件扫描归卷</translation>
    </message>
</context>
<context>
    <name>PartiesCard</name>
    <message>
        <source>Parties</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>First time at the station, as far as is known</source>
        <translation>第一次来站</translation>
    </message>
    <message>
        <source>Earlier cases: {count}</source>
        <translation>以前 {count} 件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>cases in 30 days: {count}</source>
        <translation>30 天内 {count} 件</translation>
    </message>
    <message>
        <source>promises open: {count}</source>
        <translation>未履行 {count} 项</translation>
    </message>
    <message>
        <source>No longer trades here</source>
        <translation>已撤场</translation>
    </message>
    <message>
        <source>See the stall</source>
        <translation>看商户档案 ›</translation>
    </message>
</context>
<context>
    <name>PerformBody</name>
    <message>
        <source>Ended with promises open: {reason}</source>
        <translation>未履行完即结束：{reason}</translation>
    </message>
    <message>
        <source>Wait no longer: end performance, with the reason</source>
        <translation>不再等了，写明原因结束履行</translation>
    </message>
</context>
<context>
    <name>PrivateTalk</name>
    <message>
        <source>Talk with one side alone (for the station only)</source>
        <translation>单独谈话（只给本站看）</translation>
    </message>
    <message>
        <source>Kept apart from the case: on no paper, in no export, not to be searched.</source>
        <translation>与案件分开保存：不上任何文书，不导出，搜索不到。</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>和谁谈</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>ReasonBody</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RegisterBody</name>
    <message>
        <source>Print the registration form</source>
        <translation>打印登记表</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>ReopenBody</name>
    <message>
        <source>Received so far under {number}: {amount}</source>
        <translation>{number}号协议至今已收到：{amount}</translation>
    </message>
</context>
<context>
    <name>ReplyBody</name>
    <message>
        <source>How it was answered</source>
        <translation>反馈方式</translation>
    </message>
    <message>
        <source>on the platform, by telephone …</source>
        <translation>平台、电话……</translation>
    </message>
    <message>
        <source>What it was told</source>
        <translation>反馈内容</translation>
    </message>
</context>
<context>
    <name>ReviewBody</name>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>You drew these terms up yourself; let a second person check them.</source>
        <translation>这份协议是您自己拟定的，请换一个人审核。</translation>
    </message>
    <message>
        <source>May it be issued?</source>
        <translation>可以签发吗</translation>
    </message>
    <message>
        <source>yes, issue it</source>
        <translation>可以签发</translation>
    </message>
    <message>
        <source>no, send it back</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>What must be changed</source>
        <translation>要改什么</translation>
    </message>
</context>
<context>
    <name>SignBody</name>
    <message>
        <source>Agreement issued</source>
        <translation>协议已签发</translation>
    </message>
    <message>
        <source>Open and print</source>
        <translation>打开、打印</translation>
    </message>
    <message>
        <source>On all copies</source>
        <translation>每一份上</translation>
    </message>
    <message>
        <source>the consumer has signed</source>
        <translation>消费者已签字</translation>
    </message>
    <message>
        <source>the stall has signed</source>
        <translation>经营者已签字</translation>
    </message>
    <message>
        <source>the seal is on</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>Witness (may stay empty)</source>
        <translation>见证人（可不填）</translation>
    </message>
    <message>
        <source>Scan back…</source>
        <translation>签字件扫描归卷…</translation>
    </message>
    <message>
        <source>Sign on this screen…</source>
        <translation>在屏幕上签…</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>You may say: “{words}”</source>
        <translation>可以这样说：“{words}”</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>可以这样说</translation>
    </message>
</context>
<context>
    <name>TalksBody</name>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>在场的人</translation>
    </message>
    <message>
        <source>The consumer wants</source>
        <translation>消费者的要求</translation>
    </message>
    <message>
        <source>The stall is ready to</source>
        <translation>经营者愿意</translation>
    </message>
    <message>
        <source>Offers in turn</source>
        <translation>一来一往的方案</translation>
    </message>
    <message>
        <source>Add an offer</source>
        <translation>添一个方案</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>谈成了吗</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>谈成</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>没有谈成</translation>
    </message>
    <message>
        <source>Why not, where they differ</source>
        <translation>没有谈成的原因、差在哪里</translation>
    </message>
    <message>
        <source>Transcript of this round</source>
        <translation>本次调解笔录</translation>
    </message>
    <message>
        <source>Print the transcript</source>
        <translation>打印调解笔录</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>哪一方</translation>
    </message>
    <message>
        <source>What is offered or asked</source>
        <translation>提出的方案</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Consumer {consumer}, stall {stall}: {apart} yuan apart.</source>
        <translation>消费者 {consumer}，经营者 {stall}，相差 {apart} 元。</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What was corrected…</source>
        <translation>更正了什么…</translation>
    </message>
</context>
<context>
    <name>TriageBody</name>
    <message>
        <source>Decision</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>How hard is it?</source>
        <translation>难易</translation>
    </message>
    <message>
        <source>Promised answer, day (where not settled at once)</source>
        <translation>约定答复日期（不能当场办结时）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>移送单位</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Write down what was answered.</source>
        <translation>写下怎样答复的。</translation>
    </message>
    <message>
        <source>Write down what was explained and where they were directed.</source>
        <translation>写下怎样告知、指引到哪里。</translation>
    </message>
    <message>
        <source>Write down why, and who was told by telephone.</source>
        <translation>写下移送原因、电话报告了谁。</translation>
    </message>
    <message>
        <source>To be settled by {day}.</source>
        <translation>{day} 前办结。</translation>
    </message>
    <message>
        <source>Fill in so</source>
        <translation>按此填写</translation>
    </message>
    <message>
        <source>{count} consumers: from {limit} on it counts as a crowd. Register, then hand it over at once and report by telephone.</source>
        <translation>共{count}名消费者，{limit}人起算群体：登记后立即移送，并电话报告。</translation>
    </message>
    <message>
        <source>It is about safety: where somebody was hurt or is in danger, hand it over at once; the rest may be talked over later.</source>
        <translation>涉及安全：有人受伤或者有危险的，立即移送；其余的事可以以后再协商。</translation>
    </message>
    <message>
        <source>Bought on {bought}: three years ended on {last} (Civil Code 188; the regulator does not take such a complaint either).</source>
        <translation>{bought}购买，到{last}已满三年（民法典188条；监管部门对这样的投诉也不受理）。</translation>
    </message>
    <message>
        <source>The stall is not in the register: is it of this market?</source>
        <translation>商户不在名册里：是不是本市场的？</translation>
    </message>
    <message>
        <source>goods or service</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>day of purchase</source>
        <translation>消费日期</translation>
    </message>
    <message>
        <source>amount in dispute</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>kind of dispute</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>class of goods or service</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The registration lacks: {fields}. Without them it cannot be taken.</source>
        <translation>登记里还缺：{fields}。补齐才能受理。</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>去补齐</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Too much</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Allowed, twice for an equal scale (≤ {up_to})</source>
        <translation>允许负偏差，等准确度按 2 倍（≤ {up_to}）</translation>
    </message>
    <message>
        <source>Allowed (≤ {up_to})</source>
        <translation>允许负偏差（≤ {up_to}）</translation>
    </message>
    <message>
        <source>By price it would be “{tier}”: {allowed} allowed, {verdict}. Staff choose the tier.</source>
        <translation>按价格属“{tier}”：允许 {allowed}，{verdict}。用哪一档由工作人员选定。</translation>
    </message>
    <message>
        <source>The verification of this scale has run out.</source>
        <translation>这台秤的检定已经过期。</translation>
    </message>
    <message>
        <source>Weighing of Retail Goods, 3–6, tables 1 and 2; equal to the limit is within.</source>
        <translation>依据《零售商品称重计量监督管理办法》3–6条、附表1、附表2；等于负偏差的不算超过。</translation>
    </message>
</context>
<context>
    <name>_Promise</name>
    <message>
        <source>Note performance</source>
        <translation>记一笔履行</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>还没有签字</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>By {day}, {left}</source>
        <translation>{day} 前，{left}</translation>
    </message>
    <message>
        <source>paid {paid} of {owed} yuan</source>
        <translation>已付 {paid} / {owed} 元</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收条</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste a picture.</source>
        <translation>选择文件、拖到这里，或粘贴图片。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Keep as evidence</source>
        <translation>存为证据</translation>
    </message>
    <message>
        <source>Kept as it is; up to 20 MB a file.</source>
        <translation>原样保存，每个文件不超过 20 MB。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Why it no longer counts</source>
        <translation>移出的原因</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Given by {side} · taken in by {by}, {when} · {size} · digest {digest}</source>
        <translation>{side}提供 · {by} {when} 收存 · {size} · 摘要 {digest}</translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation>移出清单…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出清单</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存一份…</translation>
    </message>
    <message>
        <source>A photograph is saved without place, time and camera.</source>
        <translation>另存的照片不带拍摄地点、时间和机型。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it elsewhere.</source>
        <translation>这个文件在这里显示不了。请另存一份，用别的程序打开。</translation>
    </message>
    <message>
        <source>Please say why, so that nobody wonders later.</source>
        <translation>请写明原因，免得以后说不清。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>“{title}” is off the list.</source>
        <translation>“{title}”已从清单里拿下。</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
</context>
<context>
    <name>RecoverBody</name>
    <message>
        <source>{day}: {amount} {method}</source>
        <translation>{day}：{amount} {method}</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>怎样付的</translation>
    </message>
    <message>
        <source>Still to be recovered from the stall: {amount}</source>
        <translation>还要向商户追回：{amount}</translation>
    </message>
</context>
<context>
    <name>_Rule</name>
    <message>
        <source>To ask about ({count})</source>
        <translation>要问清的（{count}）</translation>
    </message>
    <message>
        <source>Check point by point</source>
        <translation>逐项核对</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>算一算</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Saved: {file}</source>
        <translation>已存：{file}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Binding the dossier…</source>
        <translation>正在装订卷宗…</translation>
    </message>
    <message>
        <source>Dossier for outsiders</source>
        <translation>脱敏卷宗</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the dossier and print it elsewhere.</source>
        <translation>本机没有装打印机。请先把卷宗存下来，到别处打印。</translation>
    </message>
    <message>
        <source>Printing the dossier…</source>
        <translation>正在打印卷宗…</translation>
    </message>
    <message>
        <source>The dossier is sent to the printer.</source>
        <translation>卷宗已送到打印机。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着打</translation>
    </message>
</context>
<context>
    <name>SignedCopies</name>
    <message>
        <source>Kept by {by}, {when} · {size} · digest {digest}</source>
        <translation>{by}存，{when} · {size} · 摘要 {digest}</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>Which paper of this case it is</source>
        <translation>是本案的哪一份文书</translation>
    </message>
    <message>
        <source>File with this paper</source>
        <translation>归到这份文书</translation>
    </message>
    <message>
        <source>Please choose the paper.</source>
        <translation>请选是哪一份文书。</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>正在读…</translation>
    </message>
    <message>
        <source>Filed with {number}.</source>
        <translation>已归到 {number} 名下。</translation>
    </message>
    <message>
        <source>Belongs to another case: filed with {number} in case {case}.</source>
        <translation>这是另一件纠纷的：已归到 {case} 案的 {number} 名下。</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>File signed sheets</source>
        <translation>签字件扫描归卷</translation>
    </message>
    <message>
        <source>Choose the scans or drop them here: PDF or pictures, one paper in each file.</source>
        <translation>选扫描件，或者拖到这里：PDF 或图片，一份文书一个文件。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选文件</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filed by the code on the last page, and kept as they are.</source>
        <translation>按末页二维码自动归卷，文件原样保存。</translation>
    </message>
</context>
<context>
    <name>SignaturePad</name>
    <message>
        <source>Field for the signature</source>
        <translation>签名框</translation>
    </message>
</context>
<context>
    <name>PartiesWindow</name>
    <message>
        <source>Read and sign {number}</source>
        <translation>宣读并签署 {number}</translation>
    </message>
    <message>
        <source>Sign on paper instead</source>
        <translation>改在纸上签</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不签这一处</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>重写</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>签好了</translation>
    </message>
    <message>
        <source>{who}, please sign</source>
        <translation>请{who}签名</translation>
    </message>
    <message>
        <source>{agent} signs for {name}: your own name, with finger, pen or mouse.</source>
        <translation>{agent}代{name}签：请写自己的姓名，用手指、笔或鼠标都行。</translation>
    </message>
    <message>
        <source>Write your name in the frame, with finger, pen or mouse.</source>
        <translation>请在框里写下姓名，用手指、笔或鼠标都行。</translation>
    </message>
    <message>
        <source>All have signed</source>
        <translation>都签好了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The signed copy is kept beside the paper. Print it for each side.</source>
        <translation>签名件已与原件一并保存，请打印给双方各一份。</translation>
    </message>
    <message>
        <source>Open and print</source>
        <translation>打开、打印</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>还没签</translation>
    </message>
</context>
<context>
    <name>ScannerButton</name>
    <message>
        <source>Where the scanner puts its files</source>
        <translation>扫描仪把文件存在哪里</translation>
    </message>
    <message>
        <source>From the scanner</source>
        <translation>取扫描件</translation>
    </message>
    <message>
        <source>Nothing new was scanned into {folder} within a day.</source>
        <translation>{folder} 里最近一天没有新的扫描件。</translation>
    </message>
</context>
<context>
    <name>Taken</name>
    <message>
        <source>Handed down as</source>
        <translation>转办编号</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>Bought on</source>
        <translation>消费日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>争议事实</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Sum asked for</source>
        <translation>请求金额</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>消费者签字</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Filled by hand as</source>
        <translation>手填单编号</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>What was corrected</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>改回原来的</translation>
    </message>
    <message>
        <source>It stands there again as it was; this too is a correction.</source>
        <translation>已改回原来的内容，这一次也记为更正。</translation>
    </message>
</context>
<context>
    <name>CaseUndo</name>
    <message>
        <source>Recorded: {done}</source>
        <translation>已记录：{done}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CaseSaid</name>
    <message>
        <source>The consumer agrees</source>
        <translation>消费者同意调解</translation>
    </message>
    <message>
        <source>The stall agrees</source>
        <translation>经营者同意调解</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Another mediator</source>
        <translation>要求回避</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已盖章</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the consumer says</source>
        <translation>消费者陈述</translation>
    </message>
    <message>
        <source>What the stall says</source>
        <translation>经营者陈述</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成一致</translation>
    </message>
    <message>
        <source>Prices marked</source>
        <translation>明码标价</translation>
    </message>
    <message>
        <source>Weighed again</source>
        <translation>复秤</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The consumer wants</source>
        <translation>消费者主张</translation>
    </message>
    <message>
        <source>The stall is ready to</source>
        <translation>经营者意见</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>在场人</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未成原因</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Closed all the same, because</source>
        <translation>仍然归档的原因</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The consumer has signed</source>
        <translation>消费者已签</translation>
    </message>
    <message>
        <source>The stall has signed</source>
        <translation>经营者已签</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
</TS>
