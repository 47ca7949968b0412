<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>DisputeTable</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>双方</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>Amount (yuan)</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
</context>
<context>
    <name>DisputesPage</name>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Quick registration</source>
        <translation>快速登记</translation>
    </message>
    <message>
        <source>Double click or Enter</source>
        <translation>双击或回车</translation>
    </message>
    <message>
        <source>open the case</source>
        <translation>打开纠纷</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>还没有纠纷</translation>
    </message>
    <message>
        <source>Cases stand here as soon as the first is registered.</source>
        <translation>登记第一件以后，就列在这里。</translation>
    </message>
    <message>
        <source>Take a complaint</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>No such case</source>
        <translation>没有符合条件的纠纷</translation>
    </message>
    <message>
        <source>Take one condition away, or look at all of them.</source>
        <translation>去掉一个条件，或者看全部。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>看全部</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 件</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take away: {condition}</source>
        <translation>去掉：{condition}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>等待签字</translation>
    </message>
    <message>
        <source>To be performed</source>
        <translation>待履行</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已和解</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Search: {words}</source>
        <translation>搜索：{words}</translation>
    </message>
    <message>
        <source>{count} chosen cases</source>
        <translation>选定的 {count} 件</translation>
    </message>
    <message>
        <source>one stall</source>
        <translation>一户</translation>
    </message>
    <message>
        <source>Stall {stall}</source>
        <translation>商户 {stall}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{consumer} and others ({total}) v. {stall}</source>
        <translation>{consumer}等{total}人 诉 {stall}</translation>
    </message>
    <message>
        <source>{consumer} v. {stall}</source>
        <translation>{consumer} 诉 {stall}</translation>
    </message>
    <message>
        <source>{state} {count} d</source>
        <translation>{state} {count} 天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>yyyy 年 M 月 d 日 dddd</translation>
    </message>
</context>
<context>
    <name>SortChoice</name>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Largest amount first</source>
        <translation>金额从大到小</translation>
    </message>
    <message>
        <source>By stall</source>
        <translation>按摊位</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
</context>
</TS>
