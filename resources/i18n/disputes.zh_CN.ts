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
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>常用视图</translation>
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
</context>
<context>
    <name>Labels</name>
    <message>
        <source>{points} points</source>
        <translation>{points}百分点</translation>
    </message>
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
<context>
    <name>Conditions</name>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
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
    <message>
        <source>Received {when}</source>
        <translation>{when}收到</translation>
    </message>
    <message>
        <source>Received {first} to {last}</source>
        <translation>{first} 至 {last} 收到</translation>
    </message>
    <message>
        <source>Received from {first} on</source>
        <translation>{first} 起收到</translation>
    </message>
    <message>
        <source>Received until {last}</source>
        <translation>{last} 前收到</translation>
    </message>
    <message>
        <source>{low} yuan or more</source>
        <translation>{low} 元以上</translation>
    </message>
    <message>
        <source>{high} yuan or less</source>
        <translation>{high} 元以下</translation>
    </message>
    <message>
        <source>{low} to {high} yuan</source>
        <translation>{low} 至 {high} 元</translation>
    </message>
    <message>
        <source>Zone {zone}</source>
        <translation>{zone} 区</translation>
    </message>
    <message>
        <source>Handled by {name}</source>
        <translation>经办：{name}</translation>
    </message>
    <message>
        <source>Brought in from a table</source>
        <translation>从台账导入</translation>
    </message>
    <message>
        <source>Taken down here</source>
        <translation>本站登记</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不筛了</translation>
    </message>
    <message>
        <source>Empty fields restrict nothing.</source>
        <translation>空着的不限。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <source>between the days below</source>
        <translation>按下面的日期</translation>
    </message>
    <message>
        <source>Stall number, old or new</source>
        <translation>摊位号（新号旧号都行）</translation>
    </message>
    <message>
        <source>Received from</source>
        <translation>收到日期 从</translation>
    </message>
    <message>
        <source>Received until</source>
        <translation>收到日期 到</translation>
    </message>
    <message>
        <source>Amount from</source>
        <translation>金额 从</translation>
    </message>
    <message>
        <source>Amount up to</source>
        <translation>金额 到</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>投诉性质</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>商品服务类别</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>taken down here</source>
        <translation>本站登记</translation>
    </message>
    <message>
        <source>brought in from a table</source>
        <translation>从台账导入</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>{view} (mine)</source>
        <translation>{view}（我的）</translation>
    </message>
    <message>
        <source>Save what is shown…</source>
        <translation>存为视图…</translation>
    </message>
    <message>
        <source>Rename this view…</source>
        <translation>给这个视图改名…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除这个视图</translation>
    </message>
    <message>
        <source>Saved as “{view}”.</source>
        <translation>已存为“{view}”。</translation>
    </message>
    <message>
        <source>“{before}” is now “{after}”.</source>
        <translation>“{before}”改名为“{after}”了。</translation>
    </message>
    <message>
        <source>“{view}” was deleted.</source>
        <translation>已删除“{view}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Rename the view</source>
        <translation>视图改名</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>存为视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>谁能看到</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>只有我</translation>
    </message>
    <message>
        <source>Everybody here</source>
        <translation>全站的人</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不保存</translation>
    </message>
</context>
</TS>
