<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ConflictBanner</name>
    <message>
        <source>A colleague has just changed this entry. What you typed stays here.</source>
        <translation>同事刚改过这一条。您填的都还在。</translation>
    </message>
    <message>
        <source>They wrote: {values}</source>
        <translation>对方填的是：{values}</translation>
    </message>
</context>
<context>
    <name>StallCases</name>
    <message>
        <source>{recent} in {days} days · {cases} cases in all · {promises} to perform</source>
        <translation>{days} 天内 {recent} 件 · 共 {cases} 件 · 待履行 {promises} 项</translation>
    </message>
    <message>
        <source>All {count} cases</source>
        <translation>看全部 {count} 件</translation>
    </message>
    <message>
        <source>open</source>
        <translation>在办</translation>
    </message>
</context>
<context>
    <name>StallFields</name>
    <message>
        <source>Stall number</source>
        <translation>摊位号</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>入场日期</translation>
    </message>
    <message>
        <source>Consumer pledge</source>
        <translation>消费承诺签署日</translation>
    </message>
    <message>
        <source>Weighing pledge</source>
        <translation>计量承诺签署日</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>撤场日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>StallPanel</name>
    <message>
        <source>New stall</source>
        <translation>新增商户</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已撤场</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
</context>
<context>
    <name>StallTable</name>
    <message>
        <source>Stall</source>
        <translation>摊位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已撤场</translation>
    </message>
    <message>
        <source>{count} to perform</source>
        <translation>待履行 {count} 项</translation>
    </message>
</context>
<context>
    <name>StallsPage</name>
    <message>
        <source>Stalls</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Add a stall</source>
        <translation>新增商户</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Number, name, pinyin initials, last four digits</source>
        <translation>摊位号、字号、拼音首字母、电话后四位</translation>
    </message>
    <message>
        <source>No such stall</source>
        <translation>没有这样的商户</translation>
    </message>
    <message>
        <source>Try fewer words, or add the stall.</source>
        <translation>少打几个字试试，或者新增一户。</translation>
    </message>
    <message>
        <source>{here} here</source>
        <translation>在场 {here} 户</translation>
    </message>
    <message>
        <source>{here} here · {left} left</source>
        <translation>在场 {here} 户 · 已撤场 {left} 户</translation>
    </message>
</context>
<context>
    <name>StallEntry</name>
    <message>
        <source>Left the market</source>
        <translation>标记撤场</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>有改动未保存</translation>
    </message>
</context>
<context>
    <name>DepositRecords</name>
    <message>
        <source>Book</source>
        <translation>记什么</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason or receipt</source>
        <translation>事由或凭据</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Balance: {amount} yuan</source>
        <translation>余额：{amount} 元</translation>
    </message>
    <message>
        <source>No deposit was paid in so far.</source>
        <translation>还没有缴存过保证金。</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>余额 {amount}</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
</context>
</TS>
