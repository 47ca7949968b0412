<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>MonthColumn</name>
    <message>
        <source>{count} cases</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>Last month {previous}
Year before {year}</source>
        <translation>上月 {previous}
去年同月 {year}</translation>
    </message>
    <message>
        <source>Accepted in the last months</source>
        <translation>近几个月受理件数</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
    <message>
        <source>Settled {settled} · closed on time {on_time}</source>
        <translation>和解率 {settled} · 按时办结 {on_time}</translation>
    </message>
    <message>
        <source>Accepted this month</source>
        <translation>本月受理</translation>
    </message>
    <message>
        <source>Loss recovered</source>
        <translation>挽回损失</translation>
    </message>
</context>
<context>
    <name>MonthDueBanner</name>
    <message>
        <source>Fill in the report</source>
        <translation>去填报</translation>
    </message>
    <message>
        <source>(to {office} by {day})</source>
        <translation>（{day} 前报{office}）</translation>
    </message>
    <message>
        <source>(to be sent by {day})</source>
        <translation>（{day} 前报送）</translation>
    </message>
    <message>
        <source>The report for month {month} is {days} days late</source>
        <translation>{month} 月月报已超期 {days} 天</translation>
    </message>
    <message>
        <source>The report for month {month} is due today</source>
        <translation>{month} 月月报今天到期</translation>
    </message>
    <message>
        <source>The report for month {month} is due in {days} days</source>
        <translation>{month} 月月报还有 {days} 天到期</translation>
    </message>
</context>
<context>
    <name>RepeatedCard</name>
    <message>
        <source>Complained of repeatedly</source>
        <translation>多次被投诉</translation>
    </message>
    <message>
        <source>None in the last {days} days</source>
        <translation>近 {days} 天没有</translation>
    </message>
    <message>
        <source>{days} days: {count} cases</source>
        <translation>{days} 天 {count} 件</translation>
    </message>
</context>
<context>
    <name>ScalesBanner</name>
    <message>
        <source>See the scales</source>
        <translation>看公平秤</translation>
    </message>
    <message>
        <source>Check scales to be verified or checked: {count}</source>
        <translation>该检定或者自检的公平秤：{count}台</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>TodayTiles</name>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>约定答复</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>等待签字</translation>
    </message>
    <message>
        <source>To perform</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>待反馈</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>To do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Next due first · Enter opens</source>
        <translation>按到期先后 · 回车打开</translation>
    </message>
    <message>
        <source>Looking through the cases…</source>
        <translation>正在查看……</translation>
    </message>
    <message>
        <source>Nothing is to be done</source>
        <translation>没有要做的事</translation>
    </message>
    <message>
        <source>What falls due or waits for somebody will stand here.</source>
        <translation>到期的、等人的，都会列在这里。</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有纠纷</translation>
    </message>
    <message>
        <source>When somebody comes with a complaint, press “New case” (Ctrl+N).
Stalls entered before are found by number, name or pinyin initials.
To try everything first, practise with sample cases in a file of their own.</source>
        <translation>有人来投诉，点右上角「新登记」（Ctrl+N）。
先录好商户，登记时打摊位号、名称或拼音首字母就能找到。
想先试一遍，可以用样例练习，另存一个文件，不影响正式记录。</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Enter stalls</source>
        <translation>录入商户</translation>
    </message>
    <message>
        <source>Practise with sample cases</source>
        <translation>用样例练习</translation>
    </message>
</context>
<context>
    <name>PledgesBanner</name>
    <message>
        <source>See the stalls</source>
        <translation>看这些商户</translation>
    </message>
    <message>
        <source>Pledges to renew: {count} stalls</source>
        <translation>承诺待续签 {count} 户</translation>
    </message>
</context>
<context>
    <name>CalendarBanner</name>
    <message>
        <source>Enter it</source>
        <translation>去录入</translation>
    </message>
    <message>
        <source>The holidays of {year} are not entered yet</source>
        <translation>{year} 年的放假安排还没有录入</translation>
    </message>
    <message>
        <source>Deadlines that reach into it are provisional.</source>
        <translation>跨入该年的期限只是暂定。</translation>
    </message>
</context>
<context>
    <name>BackupsBanner</name>
    <message>
        <source>See the backups</source>
        <translation>去看备份</translation>
    </message>
</context>
</TS>
