<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AgreementIssue</name>
    <message>
        <source>Not yet</source>
        <translation>先不签发</translation>
    </message>
    <message>
        <source>Issue now and print</source>
        <translation>确定签发并打印</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>改条款</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>签发并打印</translation>
    </message>
    <message>
        <source>Issue and print three copies</source>
        <translation>签发并打印三份</translation>
    </message>
    <message>
        <source>The agreement takes its number now and its words stay as they are. What turns out wrong later can only be voided and drawn up anew.</source>
        <translation>签发就取号，内容从此不再改动；以后发现写错，只能作废重新拟定。</translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>折价</translation>
    </message>
    <message>
        <source>Increased compensation (Consumer Law 55, Food Safety Law 148)</source>
        <translation>加倍赔偿（消费者权益保护法第五十五条、食品安全法第一百四十八条）</translation>
    </message>
    <message>
        <source>Counted in the month; the paper does not say it</source>
        <translation>只计入月报，协议上不写</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>In how many parts</source>
        <translation>分几次</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>on the spot</source>
        <translation>当场</translation>
    </message>
    <message>
        <source>clause {position}</source>
        <translation>第 {position} 条</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Take this clause out</source>
        <translation>删掉这一条</translation>
    </message>
    <message>
        <source>More: who, where, in parts</source>
        <translation>更多：由谁、在哪里、分几次</translation>
    </message>
    <message>
        <source>Counts as recovered loss</source>
        <translation>计入挽回损失</translation>
    </message>
</context>
<context>
    <name>LargeDraft</name>
    <message>
        <source>Draft agreement</source>
        <translation>协议草稿</translation>
    </message>
</context>
<context>
    <name>TermsField</name>
    <message>
        <source>What both agree on</source>
        <translation>双方约定</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回来</translation>
    </message>
    <message>
        <source>Add a clause: {kind}</source>
        <translation>加一条：{kind}</translation>
    </message>
    <message>
        <source>Clause {numeral} was taken out.</source>
        <translation>第{numeral}条已删掉。</translation>
    </message>
</context>
<context>
    <name>TermsWriting</name>
    <message>
        <source>Facts of the dispute, as the paper says them</source>
        <translation>争议事实（写进协议）</translation>
    </message>
    <message>
        <source>How it is agreed</source>
        <translation>协议形式</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>看协议</translation>
    </message>
    <message>
        <source>In large type</source>
        <translation>给双方看（大字）</translation>
    </message>
    <message>
        <source>Terms done</source>
        <translation>完成拟定</translation>
    </message>
    <message>
        <source>Nothing is missing; it can be printed.</source>
        <translation>没有缺项，可以打印。</translation>
    </message>
</context>
<context>
    <name>LargeWindow</name>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
</TS>
