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
        <source>Goods or service</source>
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
</TS>
