<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CalculatorCard</name>
    <message>
        <source>Look up the deviation</source>
        <translation>查允许负偏差</translation>
    </message>
    <message>
        <source>tables 1 and 2</source>
        <translation>称重办法 附表1、2</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Price and both weights, and the answer stands here.</source>
        <translation>填好单价和两个重量，结论马上显示在这里。不留记录。</translation>
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
        <source>Tier, by kind or by price</source>
        <translation>档次（按品种或单价）</translation>
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
        <source>Weighed with</source>
        <translation>复秤方法</translation>
    </message>
    <message>
        <source>Live poultry, live fish or soaked goods</source>
        <translation>活禽、活鱼、水发物</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Self-checks</source>
        <translation>自检记录</translation>
    </message>
    <message>
        <source>No self-check yet</source>
        <translation>还没有自检记录</translation>
    </message>
    <message>
        <source>Put a known load on the scale now and then, and note what it shows.</source>
        <translation>定期放上标准砝码，记下示值。</translation>
    </message>
    <message>
        <source>Export register and log</source>
        <translation>导出登记簿和自检记录</translation>
    </message>
    <message>
        <source>Note a check</source>
        <translation>记一次自检</translation>
    </message>
    <message>
        <source>Check scale</source>
        <translation>公平秤</translation>
    </message>
    <message>
        <source>Known load</source>
        <translation>标准重量</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>示值</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>允许误差</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note (may stay empty)</source>
        <translation>备注（可不填）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>{serial}: to be checked since {day}</source>
        <translation>{serial}：{day}就该自检了</translation>
    </message>
    <message>
        <source>Next: {serial} by {day}</source>
        <translation>下次：{serial}，{day}前</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>标准重量</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By, note</source>
        <translation>检查人、备注</translation>
    </message>
    <message>
        <source>within</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>off</source>
        <translation>超差</translation>
    </message>
</context>
<context>
    <name>ScaleEntry</name>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>放置地点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>量程</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>检定日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>分度值</translation>
    </message>
    <message>
        <source>Used no more since</source>
        <translation>停用日期</translation>
    </message>
</context>
<context>
    <name>ScalePage</name>
    <message>
        <source>Fair scale</source>
        <translation>公平秤</translation>
    </message>
</context>
<context>
    <name>ScalesCard</name>
    <message>
        <source>Check scales</source>
        <translation>公平秤台账</translation>
    </message>
    <message>
        <source>verified at least once a year</source>
        <translation>检定周期一般不超过 1 年</translation>
    </message>
    <message>
        <source>Add a scale</source>
        <translation>新增公平秤</translation>
    </message>
    <message>
        <source>No check scale yet</source>
        <translation>还没有公平秤</translation>
    </message>
    <message>
        <source>A market keeps its check scales in a register, with the day of verification.</source>
        <translation>市场的公平秤要登记造册，写明检定日期。</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>放置地点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>量程</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>检定日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>overdue {days} d</source>
        <translation>已过期 {days} 天</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>还有 {days} 天</translation>
    </message>
</context>
<context>
    <name>SlipsCard</name>
    <message>
        <source>Weighed again</source>
        <translation>复秤单</translation>
    </message>
    <message>
        <source>Newest first · Enter opens the case</source>
        <translation>最新在前 · 回车打开纠纷</translation>
    </message>
    <message>
        <source>Nothing was weighed again yet</source>
        <translation>还没有复秤单</translation>
    </message>
    <message>
        <source>Weigh within a case, in the step “Check facts”; the slip stands here.</source>
        <translation>在纠纷的「核实事实」里复秤，复秤单就列在这里。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>复秤</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短少</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>不作判定</translation>
    </message>
</context>
</TS>
