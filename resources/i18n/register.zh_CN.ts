<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ClaimCard</name>
    <message>
        <source>What they want</source>
        <translation>想要什么</translation>
    </message>
    <message>
        <source>more than one may be chosen</source>
        <translation>可多选</translation>
    </message>
    <message>
        <source>What else they want</source>
        <translation>其他请求</translation>
    </message>
    <message>
        <source>Sum asked for</source>
        <translation>请求金额</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Personal data and signature</source>
        <translation>个人信息和签字</translation>
    </message>
    <message>
        <source>May be made public, without personal data</source>
        <translation>同意公示投诉信息（不含个人信息）</translation>
    </message>
    <message>
        <source>May be passed to another mediator</source>
        <translation>同意移送或者委托其他调解组织</translation>
    </message>
    <message>
        <source>The complainant has signed the form</source>
        <translation>投诉人已在登记表上签字</translation>
    </message>
    <message>
        <source>Print the form to be signed</source>
        <translation>打印登记表让投诉人签字</translation>
    </message>
    <message>
        <source>Used only for this dispute and kept until {years} years after it ends. Identity numbers are normally not taken.</source>
        <translation>只用于处理本次争议，保存到办结后{years}年。身份证号一般不收。</translation>
    </message>
</context>
<context>
    <name>DraftShelf</name>
    <message>
        <source>Not finished yet:</source>
        <translation>还没登记完：</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>草稿 {number}</translation>
    </message>
</context>
<context>
    <name>DraftedPage</name>
    <message>
        <source>Draft {number} was thrown away.</source>
        <translation>草稿 {number} 已扔掉。</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>扔掉这份草稿</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
    <message>
        <source>Keep as draft, next person</source>
        <translation>存草稿，先接待下一位</translation>
    </message>
    <message>
        <source>Draft {number}</source>
        <translation>草稿 {number}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 项</translation>
    </message>
</context>
<context>
    <name>EarlierCases</name>
    <message>
        <source>{count} earlier cases:</source>
        <translation>以前的纠纷 {count} 件：</translation>
    </message>
</context>
<context>
    <name>MatterPart</name>
    <message>
        <source>Goods or service</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Day of purchase</source>
        <translation>消费日期</translation>
    </message>
    <message>
        <source>Amount in dispute</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>买了什么</translation>
    </message>
    <message>
        <source>when, where, how, how much</source>
        <translation>时间、地点、经过、金额</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>怎么回事</translation>
    </message>
</context>
<context>
    <name>NatureCard</name>
    <message>
        <source>What kind of dispute</source>
        <translation>什么性质</translation>
    </message>
    <message>
        <source>Class of goods or service</source>
        <translation>商品、服务类别</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>联系地址（可不填）</translation>
    </message>
    <message>
        <source>Several people, an agent, proof of identity</source>
        <translation>几个人一起投诉、有人代办、证件</translation>
    </message>
    <message>
        <source>Earlier cases show themselves by name or phone</source>
        <translation>姓名、电话对得上会提示以前的纠纷</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>谁来投诉</translation>
    </message>
    <message>
        <source>One a line: name, then phone. Shift+Enter begins a new line.</source>
        <translation>一行一位：姓名 电话。Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>More people</source>
        <translation>其他投诉人</translation>
    </message>
    <message>
        <source>Only where it must be checked</source>
        <translation>必须核对身份时才填</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Agent&apos;s phone</source>
        <translation>代理人电话</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与投诉人关系</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
</context>
<context>
    <name>QuickPage</name>
    <message>
        <source>Settled on the spot, agreed by word of mouth</source>
        <translation>当场了结，口头协议</translation>
    </message>
    <message>
        <source>Register and close</source>
        <translation>登记并办结</translation>
    </message>
    <message>
        <source>To full registration</source>
        <translation>要调解？转为完整登记</translation>
    </message>
    <message>
        <source>Quick registration</source>
        <translation>快速登记</translation>
    </message>
    <message>
        <source>How it was settled</source>
        <translation>怎么了结的</translation>
    </message>
    <message>
        <source>noted as an oral agreement</source>
        <translation>记为口头协议</translation>
    </message>
    <message>
        <source>Facts that both accept</source>
        <translation>双方认可的事实</translation>
    </message>
    <message>
        <source>Take over what happened</source>
        <translation>照抄“怎么回事”</translation>
    </message>
    <message>
        <source>All of it was done at once</source>
        <translation>已当场全部履行</translation>
    </message>
    <message>
        <source>The record has been sealed</source>
        <translation>登记表已盖章</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Complaint registration form</source>
        <translation>消费者投诉登记</translation>
    </message>
    <message>
        <source>Register and go on</source>
        <translation>登记并往下走</translation>
    </message>
    <message>
        <source>To quick registration</source>
        <translation>当场就能了结？快速登记</translation>
    </message>
    <message>
        <source>New registration</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>complainant&apos;s signature</source>
        <translation>投诉人签字</translation>
    </message>
    <message>
        <source>Correct the registration</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>A colleague has just corrected this form. What you typed stays here.</source>
        <translation>同事刚刚也更正了这份登记。您写的都还在。</translation>
    </message>
    <message>
        <source>They wrote: {values}</source>
        <translation>同事写的是：{values}</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>{field} (may follow)</source>
        <translation>{field}（可后补）</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Where it comes from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>Number of the office</source>
        <translation>转办编号</translation>
    </message>
    <message>
        <source>Which office (optional)</source>
        <translation>转办单位（可不填）</translation>
    </message>
    <message>
        <source>It wants an answer by</source>
        <translation>要求反馈日</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>手填单编号</translation>
    </message>
    <message>
        <source>if it was written down by hand while the power was out</source>
        <translation>停电时先手填过的，照单上的编号填；没有就空着</translation>
    </message>
</context>
<context>
    <name>StallPart</name>
    <message>
        <source>Stall number, name or pinyin initials</source>
        <translation>摊位号、字号或拼音首字母</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Who runs it (optional)</source>
        <translation>经营者（可不填）</translation>
    </message>
    <message>
        <source>Their phone (optional)</source>
        <translation>经营者电话（可不填）</translation>
    </message>
    <message>
        <source>Which stall</source>
        <translation>投诉哪家</translation>
    </message>
    <message>
        <source>left on {day}</source>
        <translation>{day} 已撤场</translation>
    </message>
</context>
</TS>
