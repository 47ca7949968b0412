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
    <message>
        <source>By the station&apos;s own formula, which the settings hold.</source>
        <translation>按本站自定的算法，各项扣分在设置里改。</translation>
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
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>多次</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>承诺待续签</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>有红黄牌</translation>
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
    <message>
        <source>{name} was changed.</source>
        <translation>{name}的档案已改。</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>改回原来的</translation>
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
<context>
    <name>CardRecords</name>
    <message>
        <source>Cards</source>
        <translation>红黄牌</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>关联纠纷</translation>
    </message>
    <message>
        <source>Give or lift</source>
        <translation>给牌或撤销</translation>
    </message>
    <message>
        <source>Given by the market with its reason; never a finding of fault.</source>
        <translation>由市场方给出并写明事由；不认定违法。</translation>
    </message>
    <message>
        <source>No card was given so far.</source>
        <translation>还没有给过红黄牌。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>lifted {day} · {by} · {reason}</source>
        <translation>{day} 撤销 · {by} · {reason}</translation>
    </message>
    <message>
        <source>without a case</source>
        <translation>不关联</translation>
    </message>
    <message>
        <source>{card}, lifted</source>
        <translation>{card}（已撤销）</translation>
    </message>
    <message>
        <source>Lift one</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Which card</source>
        <translation>撤销哪张</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>PledgeRecords</name>
    <message>
        <source>Empty: until {day}</source>
        <translation>不填：到 {day}</translation>
    </message>
    <message>
        <source>No pledge was noted so far.</source>
        <translation>还没有记过承诺。</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>记为已签</translation>
    </message>
    <message>
        <source>Paper to sign</source>
        <translation>出承诺书</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Which pledge</source>
        <translation>哪种承诺</translation>
    </message>
    <message>
        <source>no end agreed</source>
        <translation>未定期限</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>{day} 签</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>有效期至 {day}</translation>
    </message>
    <message>
        <source>waits for the signature</source>
        <translation>待签字</translation>
    </message>
</context>
<context>
    <name>StallNotices</name>
    <message>
        <source>Same complainant at {stalls} stalls: {count} cases in {days} days</source>
        <translation>{days}天内同一消费者在 {stalls} 个摊位 {count} 件</translation>
    </message>
    <message>
        <source>Same goods “{about}”: {count} cases in {days} days</source>
        <translation>{days}天内同类商品“{about}” {count} 件</translation>
    </message>
    <message>
        <source>Same stall: {count} cases in {days} days</source>
        <translation>{days}天内同一摊位 {count} 件</translation>
    </message>
    <message>
        <source>Score {working}</source>
        <translation>评分 {working}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已撤场</translation>
    </message>
    <message>
        <source>pledge {standing}</source>
        <translation>承诺{standing}</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>多次</translation>
    </message>
    <message>
        <source>{count} cases in {days} days</source>
        <translation>{days} 天内 {count} 件</translation>
    </message>
    <message>
        <source>{count} to perform</source>
        <translation>待履行 {count} 项</translation>
    </message>
    <message>
        <source>{name}: {standing} (until {day})</source>
        <translation>{name}：{standing}（至 {day}）</translation>
    </message>
</context>
</TS>
