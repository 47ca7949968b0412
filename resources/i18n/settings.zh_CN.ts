<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Ready in two minutes</source>
        <translation>两分钟就好</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>服务站信息</translation>
    </message>
    <message>
        <source>printed on every paper</source>
        <translation>每张文书上都会印</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Practise with sample cases first</source>
        <translation>先试用（样例练习）</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Name of the station</source>
        <translation>服务站名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>站代码</translation>
    </message>
    <message>
        <source>Password of the head of the station</source>
        <translation>站长的密码</translation>
    </message>
    <message>
        <source>Everything stays on this computer, behind this password. Nothing is sent anywhere. The list of stalls can be brought in right after this, or later.</source>
        <translation>所有数据都留在这台电脑里，用这个密码锁着，不会发到别处。商户名册可以随后导入，也可以以后再说。</translation>
    </message>
    <message>
        <source>What may also be filled in later</source>
        <translation>以后也能填：市场开办方、监管所、公开电话</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Stall rules</source>
        <translation>商户规则</translation>
    </message>
    <message>
        <source>Words and characters</source>
        <translation>字典与措辞</translation>
    </message>
    <message>
        <source>Wall and hand forms</source>
        <translation>上墙与手填单</translation>
    </message>
    <message>
        <source>Duty and computer</source>
        <translation>值班与本机</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员与密码</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Old ledgers</source>
        <translation>旧台账导入</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>电脑自检</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>The station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>printed on every paper</source>
        <translation>每张文书上都会印</translation>
    </message>
    <message>
        <source>There are no national time limits for stations; these are yours to set. Deadlines are counted anew from them every time.</source>
        <translation>服务站的时限没有全国统一规定，由本站自己定。改了以后，期限都按新的重新算。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What the local office asks for in the month besides, one a line</source>
        <translation>月报中本地另外要求填报的项目，每行一个</translation>
    </message>
</context>
<context>
    <name>StationFields</name>
    <message>
        <source>Name of the station</source>
        <translation>服务站名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>站代码</translation>
    </message>
    <message>
        <source>Letters and digits; part of every number, stays for good</source>
        <translation>字母或数字，印在每个编号里，以后不能改</translation>
    </message>
    <message>
        <source>Market operator</source>
        <translation>市场开办方</translation>
    </message>
    <message>
        <source>Head of the station</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Market regulator</source>
        <translation>辖区市场监管所</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>公开电话</translation>
    </message>
    <message>
        <source>Credit code of the operator</source>
        <translation>开办方统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Zones, one a line</source>
        <translation>市场分区（一行一个）</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>Ordinary case</source>
        <translation>一般纠纷办结</translation>
    </message>
    <message>
        <source>Complex case</source>
        <translation>疑难复杂办结</translation>
    </message>
    <message>
        <source>Follow-up within</source>
        <translation>履行后回访</translation>
    </message>
    <message>
        <source>Internal check from</source>
        <translation>金额达到多少要审核</translation>
    </message>
    <message>
        <source>Empty: no check; 0: always</source>
        <translation>留空不审核，填 0 每件都审核</translation>
    </message>
    <message>
        <source>Crowd from</source>
        <translation>几人起算群体</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Month report due on day</source>
        <translation>月报每月几号前报</translation>
    </message>
    <message>
        <source>Keep personal data</source>
        <translation>个人信息保存</translation>
    </message>
    <message>
        <source>years after closing</source>
        <translation>年（办结后）</translation>
    </message>
    <message>
        <source>A month is</source>
        <translation>统计月怎么算</translation>
    </message>
    <message>
        <source>East Gate Market consumer station</source>
        <translation>东关农贸市场消费维权服务站</translation>
    </message>
    <message>
        <source>Advance payment at most</source>
        <translation>先行赔付上限</translation>
    </message>
    <message>
        <source>5,000 yuan after the rules of one market, not a national value</source>
        <translation>5,000元参照一家市场的制度，不是全国规定</translation>
    </message>
    <message>
        <source>Remind before a scale&apos;s verification ends</source>
        <translation>公平秤检定到期前提醒</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Check the scales ourselves every</source>
        <translation>公平秤自检间隔</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>This window</source>
        <translation>本机窗口</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Records: {path}</source>
        <translation>资料存放在：{path}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Stop practising, back to the real records</source>
        <translation>结束练习，回到正式资料</translation>
    </message>
    <message>
        <source>Practise with sample cases</source>
        <translation>用样例练习</translation>
    </message>
    <message>
        <source>{name} is on duty now.</source>
        <translation>现在由{name}值班。</translation>
    </message>
    <message>
        <source>Handover list</source>
        <translation>移交清单</translation>
    </message>
    <message>
        <source>Somebody else comes on duty</source>
        <translation>换人值班</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
</context>
<context>
    <name>StallRulesCard</name>
    <message>
        <source>Rules for stalls</source>
        <translation>商户管理规则</translation>
    </message>
    <message>
        <source>A score is {full} less these points; disputes count for a year, cards while they hold. No national rule sets them; these are yours to set.</source>
        <translation>评分＝{full} 减去各项扣分；纠纷算一年内的，红黄牌没撤销的都算。国家没有统一规定，由本站自己定。</translation>
    </message>
    <message>
        <source>Save the rules for stalls</source>
        <translation>保存商户规则</translation>
    </message>
    <message>
        <source>A pledge holds</source>
        <translation>承诺有效期</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>Remind before it ends</source>
        <translation>到期前提醒</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Repeated from</source>
        <translation>多次提示</translation>
    </message>
    <message>
        <source>cases in 30 days</source>
        <translation>件起（30 天内）</translation>
    </message>
    <message>
        <source>points each</source>
        <translation>分/件</translation>
    </message>
</context>
<context>
    <name>DictionariesCard</name>
    <message>
        <source>Dictionaries</source>
        <translation>分类字典</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A new item counts as</source>
        <translation>新项目归入</translation>
    </message>
    <message>
        <source>An item is retired, never deleted: old cases keep it and still count. Your own items count as the standard one you choose, so the month&apos;s sums stay the same.</source>
        <translation>项目只停用、不删除：老案件照样显示、照样统计。自设项目归入一个标准项，月报的合计不变。</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add as new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Towards 12315 (a default, no official table)</source>
        <translation>12315类别（默认对应，没有官方代码表）</translation>
    </message>
    <message>
        <source>Set 12315</source>
        <translation>设为12315类别</translation>
    </message>
</context>
<context>
    <name>CalendarCard</name>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>The notice of this year is entered</source>
        <translation>本年放假通知已录入</translation>
    </message>
    <message>
        <source>The State Council's notice says which days are free and which weekends are worked; enter it once a year, or read it from a file. Deadlines are counted anew at once.</source>
        <translation>国务院办公厅的通知写明哪些天放假、哪些周末上班；每年录入一次，或从文件读入。改动后期限马上重新计算。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>This day is</source>
        <translation>这一天</translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation>删去这一天</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>读入文件…</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>存成文件…</translation>
    </message>
    <message>
        <source>Enter the day</source>
        <translation>录入这一天</translation>
    </message>
    <message>
        <source>Please say which day.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>Read a file</source>
        <translation>读入文件</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
</context>
<context>
    <name>MovedBanner</name>
    <message>
        <source>See the cases</source>
        <translation>查看这些案件</translation>
    </message>
    <message>
        <source>Deadlines moved: {count}</source>
        <translation>期限有变动：{count} 项</translation>
    </message>
    <message>
        <source>Saved. No deadline moved.</source>
        <translation>已保存，没有案件的期限变动。</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Printer of this computer</source>
        <translation>这台电脑的打印机</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>量得左边距</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>量得上边距</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <source>Use what I measured</source>
        <translation>按量得的校正</translation>
    </message>
    <message>
        <source>If papers sit askew on the sheet: print the test page, measure from the edges to the frame (meant are {mm} mm), and type both measures here.</source>
        <translation>文书在纸上打偏了：先打印测试页，量出纸边到方框的距离（应当是 {mm} 毫米），把两个数填在这里。</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>本机没有装打印机。</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>测试页</translation>
    </message>
    <message>
        <source>Papers are printed where they are meant to be.</source>
        <translation>现在不做校正。</translation>
    </message>
    <message>
        <source>Papers are moved {right} mm to the right and {down} mm down.</source>
        <translation>现在校正：向右 {right} 毫米，向下 {down} 毫米（负数为反方向）。</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Handing over the station</source>
        <translation>人员变动与移交</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Handover list</source>
        <translation>出移交清单</translation>
    </message>
    <message>
        <source>When somebody else takes over: every case that is not filed yet with its step, due day and gaps, what is still to be recovered, deposits, scales, and room for the things that are counted by hand. Both sign it.</source>
        <translation>换人时用：列出每件未归档案件办到哪一步、期限和缺项，先行赔付待追偿、保证金、公平秤，另留空行点交实物，双方签名。</translation>
    </message>
</context>
<context>
    <name>PremisesCard</name>
    <message>
        <source>Sheets for the wall, form of the station</source>
        <translation>上墙资料和建站登记表</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存这些资料</translation>
    </message>
    <message>
        <source>To look at and print; larger paper makes them larger:</source>
        <translation>点开查看、打印；用 A3 纸打印会自动放大：</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>场所类型</translation>
    </message>
    <message>
        <source>Station since</source>
        <translation>建站日期</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>设施与条件</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>加一人</translation>
    </message>
    <message>
        <source>Posts and phones hang on the wall for everybody to read.</source>
        <translation>岗位和电话会印在上墙资料上，人人看得到。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Size and rooms</source>
        <translation>场所面积与功能区</translation>
    </message>
    <message>
        <source>Rules of work, one a line</source>
        <translation>制度清单（一行一项）</translation>
    </message>
    <message>
        <source>Form of the station</source>
        <translation>建站信息登记表</translation>
    </message>
</context>
<context>
    <name>GlyphsCard</name>
    <message>
        <source>Rare characters</source>
        <translation>生僻字</translation>
    </message>
    <message>
        <source>If a paper cannot be printed because no font has a character of a name: write the character large and dark on white, photograph or scan it, and add it here. It prints in the line like any other, and can be copied and checked.</source>
        <translation>姓名里有字体打不出的字：用黑笔在白纸上写大，拍照或者扫描，在这里加进来。以后文书里就照这个样子打印，照样能复制、能验真。</translation>
    </message>
    <message>
        <source>Character, or its code</source>
        <translation>这个字，或者它的编码</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选图片…</translation>
    </message>
    <message>
        <source>Look at it on paper</source>
        <translation>看打印效果</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>用这张图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture of the character</source>
        <translation>这个字的图片</translation>
    </message>
    <message>
        <source>{code}: not kept yet.</source>
        <translation>{code}：还没有保存。</translation>
    </message>
    <message>
        <source>Character on paper</source>
        <translation>打印效果</translation>
    </message>
    <message>
        <source>{code} is kept and will be printed.</source>
        <translation>{code} 已保存，以后照此打印。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PhrasingDialog</name>
    <message>
        <source>Wording of the papers</source>
        <translation>文书措辞</translation>
    </message>
</context>
<context>
    <name>HoldingBar</name>
    <message>
        <source>Not yet</source>
        <translation>先不生效</translation>
    </message>
    <message>
        <source>Put in force now</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Standard wording for all</source>
        <translation>全部恢复标准措辞</translation>
    </message>
    <message>
        <source>Put in force…</source>
        <translation>生效…</translation>
    </message>
    <message>
        <source>Cases registered from now on are worded like this. Those registered already, and every paper given out, keep their words.</source>
        <translation>今后登记的案件按这个措辞；已经登记的案件和已出具的文书，措辞不变。</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>可改的句子</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>需改正</translation>
    </message>
    <message>
        <source>not in force yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本站措辞</translation>
    </message>
</context>
<context>
    <name>SentenceEditor</name>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>The program fills in:</source>
        <translation>这些由程序填写，点一下放进句子：</translation>
    </message>
    <message>
        <source>Back to the standard</source>
        <translation>恢复标准</translation>
    </message>
    <message>
        <source>One sentence a line; Shift+Enter begins a line.</source>
        <translation>一句一行，按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Put in {place}</source>
        <translation>放入{place}</translation>
    </message>
    <message>
        <source>Standard: {words}</source>
        <translation>标准措辞：{words}</translation>
    </message>
</context>
<context>
    <name>PhrasingCard</name>
    <message>
        <source>Wording of the papers</source>
        <translation>文书措辞</translation>
    </message>
    <message>
        <source>The terms and standing sentences of agreements and notices can be worded the way your station says it. A case keeps the wording that held when it was registered.</source>
        <translation>协议条款、协议书和告知书里的固定句子，可以改成本站的说法。案件沿用登记时的措辞。</translation>
    </message>
    <message>
        <source>Word the papers…</source>
        <translation>修改措辞…</translation>
    </message>
    <message>
        <source>The standard wording is in force.</source>
        <translation>现在用的是标准措辞。</translation>
    </message>
    <message>
        <source>Version {version} is in force since {day}, put in force by {by}. Sentences in your own words: {count}.</source>
        <translation>现在用的是 {version} 版，{day} 起生效，由{by}确认；与标准不同的句子：{count}。</translation>
    </message>
</context>
<context>
    <name>HandFormsCard</name>
    <message>
        <source>Forms to fill by hand</source>
        <translation>停电用的手填单</translation>
    </message>
    <message>
        <source>For the day the power is out: each form has its own number. Enter it later as a registration, with that number under “Where it comes from”.</source>
        <translation>停电或者电脑坏了时手填，每张单有自己的编号。恢复后照单登记，在“从哪里来”一栏写上手填单编号。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>印几张</translation>
    </message>
    <message>
        <source>Print the unused ones again</source>
        <translation>没用过的再打一次</translation>
    </message>
    <message>
        <source>Number and print</source>
        <translation>取号并打印</translation>
    </message>
    <message>
        <source>Number of the form</source>
        <translation>手填单编号</translation>
    </message>
    <message>
        <source>Why it is written off</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>作废这张</translation>
    </message>
    <message>
        <source>Unused: {unused} · entered: {used} · written off: {spoiled}</source>
        <translation>没用过 {unused} 张 · 已录入 {used} 张 · 已作废 {spoiled} 张</translation>
    </message>
    <message>
        <source>、</source>
        <translation>、</translation>
    </message>
    <message>
        <source>Please say how many.</source>
        <translation>请填印几张。</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner of this computer</source>
        <translation>本机扫描仪</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>What the scanner puts into this folder is offered when evidence or signed sheets are filed: the scans of the last day that are not in a case yet.</source>
        <translation>扫描仪存到这个文件夹里的文件，添加证据或归档签署件时可以直接取用：只列最近一天内、还没有放进案件的。</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>还没有选文件夹。</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try the newest</source>
        <translation>试恢复最新一份</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>第二个地方…</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>不要第二个地方</translation>
    </message>
    <message>
        <source>Once a day while the window is open, and before every update, locking of a month and restore, the records are copied and the copy is read again and compared. Keep a second copy on another disk, such as a stick.</source>
        <translation>程序开着时每天自动备份一次；升级、锁定月报和恢复之前也先备份。每次备完都重新读一遍，与数据逐表核对。请在另一块磁盘（如 U 盘、移动硬盘）上再放一份。</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>备份的第二个地方</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Bringing the newest back for a test, beside the records…</source>
        <translation>正在把最新一份恢复到旁边试一试…</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，没有留下任何东西。</translation>
    </message>
    <message>
        <source>Backup {number} was made and verified.</source>
        <translation>第 {number} 号备份已做好并核验。</translation>
    </message>
    <message>
        <source>Backup {number} was made, but the records themselves are not whole.</source>
        <translation>第 {number} 号备份已做好，但数据本身已不完整。</translation>
    </message>
    <message>
        <source>Backup {number} can be brought back.</source>
        <translation>第 {number} 号备份可以恢复。</translation>
    </message>
    <message>
        <source>Backup {number} is damaged. Please back up now, to another disk too.</source>
        <translation>第 {number} 号备份已损坏。请现在就备份，另一块磁盘上也放一份。</translation>
    </message>
    <message>
        <source>First place: {folder}</source>
        <translation>第一个地方：{folder}</translation>
    </message>
    <message>
        <source>Second place: none yet</source>
        <translation>第二个地方：还没有</translation>
    </message>
    <message>
        <source>Second place: {folder}</source>
        <translation>第二个地方：{folder}</translation>
    </message>
    <message>
        <source>(not there now)</source>
        <translation>（现在找不到）</translation>
    </message>
    <message>
        <source>(on the same disk: both would be lost together)</source>
        <translation>（在同一块磁盘上：磁盘坏了两份都没了）</translation>
    </message>
    <message>
        <source>Once a month the newest is brought back for a test. Not tried yet.</source>
        <translation>每月自动把最新一份试恢复一次。还没有试过。</translation>
    </message>
    <message>
        <source>Brought back for a test: {when}, well</source>
        <translation>上次试恢复：{when}，成功</translation>
    </message>
    <message>
        <source>Brought back for a test: {when}, it is damaged</source>
        <translation>上次试恢复：{when}，备份已损坏</translation>
    </message>
</context>
<context>
    <name>BackupsList</name>
    <message>
        <source>No. {number}</source>
        <translation>第 {number} 号</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>records not whole</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Bring backup {number} back</source>
        <translation>恢复第 {number} 号备份</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Bringing a backup back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>数据没问题</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Replace the records now</source>
        <translation>现在替换数据</translation>
    </message>
    <message>
        <source>If the records are damaged or were changed by mistake: choose a backup above or a file from a stick. The records until now stay as a file beside.</source>
        <translation>数据损坏或者改错了，可以选上面的一份备份，或者 U 盘里的备份文件。现在的数据会作为文件留在旁边。</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Backup {number} of {day} holds {cases} cases; the records now hold {now}. What was written after it, {lines} entries in the journal, would no longer be in the records.</source>
        <translation>第 {number} 号备份（{day}）里有 {cases} 件案件，现在的数据里有 {now} 件。备份以后的 {lines} 条操作记录将不在数据里。</translation>
    </message>
    <message>
        <source>It is of ANOTHER station.</source>
        <translation>这是【别的服务站】的备份。</translation>
    </message>
    <message>
        <source>Sure? The backup is checked first; if it is damaged nothing is changed. The records until now stay as a file beside the new ones. Automatic backups stay off until somebody has looked at the records and says here that they are right.</source>
        <translation>确定吗？程序先核对备份，坏的就什么也不动。现在的数据作为文件留在旁边。恢复以后自动备份暂停，等有人看过数据、在这里点“数据没问题”再继续。</translation>
    </message>
    <message>
        <source>The backup is being checked and brought back…</source>
        <translation>正在核对并恢复备份…</translation>
    </message>
    <message>
        <source>Look at the newest cases and papers, then say so: daily backups go on.</source>
        <translation>请看看最近的案件和文书，没问题就点一下，自动备份随即继续。</translation>
    </message>
    <message>
        <source>These records are backup {number}.</source>
        <translation>现在的数据是第 {number} 号备份。</translation>
    </message>
    <message>
        <source>This backup has a lock of its own:</source>
        <translation>这份备份另有一把锁：</translation>
    </message>
    <message>
        <source>Bringing a backup back takes two of you:</source>
        <translation>恢复备份须由两个人同意：</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>When something goes wrong</source>
        <translation>程序出问题时</translation>
    </message>
    <message>
        <source>Save a packet for support…</source>
        <translation>存一份诊断包…</translation>
    </message>
    <message>
        <source>The packet tells versions, sizes, whether the records are whole, and what went wrong. No name, no number and no word of a case is in it.</source>
        <translation>诊断包里有版本、大小、数据是否完好、出过什么错，没有任何人的姓名、号码和案情，可以放心发给维护人员。</translation>
    </message>
    <message>
        <source>Packet for support</source>
        <translation>诊断包</translation>
    </message>
    <message>
        <source>Being made: the records are read through…</source>
        <translation>正在生成，要把数据通读一遍…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已存到：{path}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and passwords</source>
        <translation>人员与密码</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>换新恢复码…</translation>
    </message>
    <message>
        <source>The recovery code opens the records when every password is lost. If the sheet is lost or somebody saw it, make a new one.</source>
        <translation>所有密码都忘记时，凭恢复码打开数据。恢复码丢失或被人看见时，请换新的。</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>May do the work of</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>{name} can come in now.</source>
        <translation>{name}现在可以登录了。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>{role}, closed</source>
        <translation>{role}，已停用</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>重设密码…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新启用…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>岗位…</translation>
    </message>
    <message>
        <source>The account of {name} is closed.</source>
        <translation>{name}的账户已停用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不换</translation>
    </message>
    <message>
        <source>What they may do</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>May do the work of</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Tell it to them alone; they change it themselves afterwards.</source>
        <translation>只告诉本人；请本人登录后自己再换。</translation>
    </message>
    <message>
        <source>{name} works as {role} from the next time they come in.</source>
        <translation>{name}下次登录起担任{role}。</translation>
    </message>
    <message>
        <source>{name} has a new password.</source>
        <translation>{name}的密码已重设。</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>Who</source>
        <translation>哪一位</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>By the recovery code</source>
        <translation>用恢复码</translation>
    </message>
</context>
<context>
    <name>LockUpCard</name>
    <message>
        <source>The records lie open: whoever gets hold of this computer or of a backup can read them. With a password for each of you they are encrypted, and every entry says who made it.</source>
        <translation>数据没有上锁：拿到这台电脑或备份的人都能看到。给每个人设密码后，数据会加密，每条记录都写明是谁办的。</translation>
    </message>
    <message>
        <source>The sample cases stay open: there is nobody in them.</source>
        <translation>演练案件不上锁：里面没有真人。</translation>
    </message>
    <message>
        <source>Head of the station</source>
        <translation>站长</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>给数据上锁</translation>
    </message>
    <message>
        <source>The records are being encrypted and compared…</source>
        <translation>正在加密并核对数据…</translation>
    </message>
    <message>
        <source>A lock for the records</source>
        <translation>给数据上锁</translation>
    </message>
</context>
<context>
    <name>OwnPasswordCard</name>
    <message>
        <source>Your own password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>现在的密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>您的密码已更换。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
</context>
<context>
    <name>LooksCard</name>
    <message>
        <source>looked at the name and phone</source>
        <translation>看过姓名和电话</translation>
    </message>
    <message>
        <source>printed a paper again</source>
        <translation>补打文书</translation>
    </message>
    <message>
        <source>bound the dossier</source>
        <translation>装订卷宗</translation>
    </message>
    <message>
        <source>made the inspection kit</source>
        <translation>生成考核材料包</translation>
    </message>
    <message>
        <source>Who looked at whom</source>
        <translation>谁看过谁</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>In the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Names and phones are hidden; each look behind is noted here.</source>
        <translation>姓名和电话平时遮住；每看一次都记在这里。</translation>
    </message>
    <message>
        <source>Nobody in this time.</source>
        <translation>这段时间没有人看过。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>商户</translation>
    </message>
</context>
<context>
    <name>UnlockedCard</name>
    <message>
        <source>Backups that anybody can read</source>
        <translation>谁都能看的备份</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>删除这些</translation>
    </message>
    <message>
        <source>{count} backups were made before the records went behind a lock. They can be deleted once a locked one stands; copies on sticks must be deleted by hand.</source>
        <translation>有 {count} 份备份是上锁以前做的，拿到的人都能看。有了上锁的备份就可以删掉它们；U 盘上的要自己删。</translation>
    </message>
    <message>
        <source>{count} deleted.</source>
        <translation>已删除 {count} 份。</translation>
    </message>
</context>
<context>
    <name>RetentionCard</name>
    <message>
        <source>Files past their time</source>
        <translation>保存期满的案卷</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>案件编号</translation>
    </message>
    <message>
        <source>Why before its time</source>
        <translation>提前删除的原因</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看这些案件</translation>
    </message>
    <message>
        <source>Erase them…</source>
        <translation>删除个人信息…</translation>
    </message>
    <message>
        <source>Erase one file…</source>
        <translation>删除一件…</translation>
    </message>
    <message>
        <source>Erasing takes two of you:</source>
        <translation>删除须两人同意：</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不删</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Names, phones, statements, evidence and what the papers say are erased and cannot be brought back. Days, sums, results and every figure stay.</source>
        <translation>姓名、电话、陈述、证据和文书内容会被删除，不能恢复。日期、金额、结果和各项统计数字都保留。</translation>
    </message>
    <message>
        <source>No file is past its {years} years.</source>
        <translation>没有超过{years}年保存期的案卷。</translation>
    </message>
    <message>
        <source>{count} files are past their {years} years; the oldest ended {day}.</source>
        <translation>有{count}件案卷已过{years}年保存期，最早的办结于{day}。</translation>
    </message>
    <message>
        <source>Erase the people of {count} files?</source>
        <translation>删除这{count}件案卷中的个人信息？</translation>
    </message>
    <message>
        <source>Erase the people of {number}?</source>
        <translation>删除{number}中的个人信息？</translation>
    </message>
    <message>
        <source>Backups made until now still hold them until they are thinned out; copies on sticks and paper must be destroyed by hand.</source>
        <translation>此前的备份里仍有这些内容，会随备份轮换逐步清除；U盘上的副本和纸质材料须人工销毁。</translation>
    </message>
    <message>
        <source>{count} files erased.</source>
        <translation>已删除{count}件。</translation>
    </message>
</context>
<context>
    <name>SettingsCard</name>
    <message>
        <source>“{card}” was saved.</source>
        <translation>“{card}”已保存。</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>改回原来的</translation>
    </message>
</context>
<context>
    <name>BinCard</name>
    <message>
        <source>Thrown away in the last 30 days</source>
        <translation>回收站（30天内）</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回去</translation>
    </message>
    <message>
        <source>Your drafts, and evidence and signed sheets taken off a list.</source>
        <translation>您丢弃的草稿，以及从案件里拿下的证据和签字件。</translation>
    </message>
    <message>
        <source>Nothing was thrown away.</source>
        <translation>没有丢弃的东西。</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <translation>已放回：{what}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>保留到</translation>
    </message>
    <message>
        <source>Draft of a registration, {moment}</source>
        <translation>登记草稿，{moment}</translation>
    </message>
</context>
<context>
    <name>ExportAllCard</name>
    <message>
        <source>Take everything out</source>
        <translation>全部导出</translation>
    </message>
    <message>
        <source>Save everything…</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不导出</translation>
    </message>
    <message>
        <source>Taking everything out takes two of you:</source>
        <translation>全部导出须两人同意：</translation>
    </message>
    <message>
        <source>Save it without a lock</source>
        <translation>不加锁，导出</translation>
    </message>
    <message>
        <source>All cases as a table and as data, every paper, all evidence: for another program, or when the station closes. A backup is what protects the records; this is not one.</source>
        <translation>把所有案件（表格和数据）、全部文书和证据放进一个压缩包，供换用其他程序或撤站移交时用。它不是备份，保护数据请用上面的备份。</translation>
    </message>
    <message>
        <source>Names, phones and evidence of everybody will lie in {file} for whoever finds it. Delete it once it has served.</source>
        <translation>{file}里有所有人的姓名、电话和证据，谁拿到都能看。用完请删除。</translation>
    </message>
    <message>
        <source>Save everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>已停止，没有留下文件。</translation>
    </message>
    <message>
        <source>Saved: {cases} cases, {papers} papers, {files} files.</source>
        <translation>已导出：案件{cases}件，文书{papers}份，证据和签字件{files}个。</translation>
    </message>
</context>
<context>
    <name>ImportsCard</name>
    <message>
        <source>Bringing in old ledgers and stall lists</source>
        <translation>导入旧台账和商户名册</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>整批撤销…</translation>
    </message>
    <message>
        <source>Take it back now</source>
        <translation>现在撤销</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不动</translation>
    </message>
    <message>
        <source>A ledger or a list of stalls kept in a spreadsheet (xlsx, xls, ods, csv). You see what would become of each row before anything is taken. Cases come in as closed history and count in the months as imported.</source>
        <translation>以前用表格记的投诉台账或者商户名册（xlsx、xls、ods、csv）。导入之前，每一行会怎么处理都先给您看。已办结的按历史案件归档，计入当月，并注明是补录。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读…</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>A ledger or a stall list</source>
        <translation>台账或商户名册</translation>
    </message>
    <message>
        <source>Take back all {count} that came in on {day}?</source>
        <translation>把 {day} 导入的 {count} 件全部撤销？</translation>
    </message>
    <message>
        <source>The import was taken back as a whole.</source>
        <translation>这次导入已整批撤销。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Bring in a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>What it lists</source>
        <translation>这是什么表</translation>
    </message>
    <message>
        <source>The headers stand in line</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>正式导入</translation>
    </message>
    <message>
        <source>Save the refused rows…</source>
        <translation>导出未导入的行…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The columns are as somebody corrected them the last time.</source>
        <translation>各列按上次改好的对应。</translation>
    </message>
    <message>
        <source>Please compare with the first rows, which stand below each column.</source>
        <translation>每一列下面是开头几行的内容，请核对程序猜得对不对，不对就改。</translation>
    </message>
    <message>
        <source>Two columns are both said to hold: {field}. One of them is not.</source>
        <translation>有两列都选了“{field}”，请改掉一列。</translation>
    </message>
    <message>
        <source>{done} of {total} lines…</source>
        <translation>第 {done} 行，共 {total} 行…</translation>
    </message>
    <message>
        <source>{done} lines…</source>
        <translation>已读 {done} 行…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，什么也没有改动。</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>导出未导入的行</translation>
    </message>
    <message>
        <source>Refused rows.xlsx</source>
        <translation>未导入的行.xlsx</translation>
    </message>
    <message>
        <source>The refused rows were saved. Mend them there and bring that file in.</source>
        <translation>已导出未导入的行。在那个文件里改好，再导入它就行。</translation>
    </message>
</context>
<context>
    <name>ColumnsForm</name>
    <message>
        <source>Column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>Keep in words</source>
        <translation>不对应，文字保留</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <source>{taken} rows can be taken, {remarked} of them with a remark; {refused} cannot.</source>
        <translation>可以导入 {taken} 行，其中 {remarked} 行有说明；{refused} 行不能导入。</translation>
    </message>
    <message>
        <source>{taken} rows were taken, {remarked} of them with a remark; {refused} not.</source>
        <translation>已导入 {taken} 行，其中 {remarked} 行有说明；{refused} 行没有导入。</translation>
    </message>
    <message>
        <source>{count} blanks, totals, notes and headers were passed over.</source>
        <translation>跳过空行、合计、附注和表头 {count} 行。</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>从 {first} 到 {last}。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>A ledger of complaints</source>
        <translation>投诉台账</translation>
    </message>
    <message>
        <source>A list of stalls</source>
        <translation>商户名册</translation>
    </message>
    <message>
        <source>Its own number</source>
        <translation>原编号</translation>
    </message>
    <message>
        <source>Day of the complaint</source>
        <translation>投诉日期</translation>
    </message>
    <message>
        <source>Day it ended</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Day of purchase</source>
        <translation>购买日期</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>投诉人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Stall number</source>
        <translation>摊位号</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>经营者</translation>
    </message>
    <message>
        <source>Phone of the stall</source>
        <translation>商户电话</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Goods or service</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>投诉性质</translation>
    </message>
    <message>
        <source>Class of goods</source>
        <translation>商品类别</translation>
    </message>
    <message>
        <source>Amount in dispute</source>
        <translation>涉及金额</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Amount recovered</source>
        <translation>挽回损失</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>投诉内容</translation>
    </message>
    <message>
        <source>Who handled it</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>经营范围</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>Day of the pledge</source>
        <translation>承诺书日期</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>入场日期</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>With a remark</source>
        <translation>导入，有说明</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>there is no day</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>the day is a formula without a value</source>
        <translation>日期是没有算出值的公式</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>the day can be read in two ways</source>
        <translation>日期有两种读法，分不清</translation>
    </message>
    <message>
        <source>only the month is given</source>
        <translation>只有月份，没有日</translation>
    </message>
    <message>
        <source>cannot be read as a day</source>
        <translation>读不出日期</translation>
    </message>
    <message>
        <source>the day is still to come</source>
        <translation>日期还没到</translation>
    </message>
    <message>
        <source>the day is before 1990</source>
        <translation>日期早于 1990 年</translation>
    </message>
    <message>
        <source>the year is not given and cannot be told</source>
        <translation>没写年份，也推不出来</translation>
    </message>
    <message>
        <source>year added from the rows around</source>
        <translation>年份按前后行补上</translation>
    </message>
    <message>
        <source>it ended before it began</source>
        <translation>办结早于投诉</translation>
    </message>
    <message>
        <source>ended on a day unknown, the first is put</source>
        <translation>没写办结日期，按投诉当天记</translation>
    </message>
    <message>
        <source>no consumer, stall or goods</source>
        <translation>没有投诉人、商户和商品</translation>
    </message>
    <message>
        <source>nobody can tell from the words how it ended</source>
        <translation>从文字看不出怎么办结的</translation>
    </message>
    <message>
        <source>it is not said how it ended</source>
        <translation>没写怎么办结的</translation>
    </message>
    <message>
        <source>not ended yet, comes in as open</source>
        <translation>还没办结，按未结导入</translation>
    </message>
    <message>
        <source>not settled, so the sum is kept in words</source>
        <translation>没有调解成，数额只在文字里保留</translation>
    </message>
    <message>
        <source>only about</source>
        <translation>是约数</translation>
    </message>
    <message>
        <source>rounded to the fen</source>
        <translation>四舍五入到分</translation>
    </message>
    <message>
        <source>the sum is a formula without a value</source>
        <translation>金额是没有算出值的公式</translation>
    </message>
    <message>
        <source>cannot be read as a sum, kept in words</source>
        <translation>读不出金额，原文保留</translation>
    </message>
    <message>
        <source>below zero, kept in words</source>
        <translation>金额是负数，原文保留</translation>
    </message>
    <message>
        <source>finer than a fen, kept in words</source>
        <translation>比分还细，原文保留</translation>
    </message>
    <message>
        <source>larger than any dispute, kept in words</source>
        <translation>金额太大，原文保留</translation>
    </message>
    <message>
        <source>a spreadsheet dropped digits, left out</source>
        <translation>被表格软件丢了位数，不导入这一项</translation>
    </message>
    <message>
        <source>is no phone number, kept in words</source>
        <translation>不是电话号码，原文保留</translation>
    </message>
    <message>
        <source>has too few or too many digits, kept in words</source>
        <translation>位数不对，原文保留</translation>
    </message>
    <message>
        <source>several, the first is taken</source>
        <translation>有几个，取第一个</translation>
    </message>
    <message>
        <source>the check digit does not fit, left out</source>
        <translation>校验位不对，不导入这一项</translation>
    </message>
    <message>
        <source>word not known here, kept in words</source>
        <translation>不认识的说法，原文保留</translation>
    </message>
    <message>
        <source>no stall is named</source>
        <translation>没写商户</translation>
    </message>
    <message>
        <source>not in the register, kept as written</source>
        <translation>不在名册里，按原文记</translation>
    </message>
    <message>
        <source>the register has several of that name</source>
        <translation>名册里有几家同名，按原文记</translation>
    </message>
    <message>
        <source>another trader stood there then</source>
        <translation>当时那个摊位是别人，按原文记</translation>
    </message>
    <message>
        <source>number and name are of two traders</source>
        <translation>摊位号和名称不是一家，按原文记</translation>
    </message>
    <message>
        <source>this number is in the register already</source>
        <translation>名册里已有这个摊位号</translation>
    </message>
    <message>
        <source>no name is given</source>
        <translation>没写姓名</translation>
    </message>
    <message>
        <source>bought after the complaint</source>
        <translation>购买日期晚于投诉，原文保留</translation>
    </message>
    <message>
        <source>a formula without a value, left out</source>
        <translation>没有算出值的公式，不导入这一项</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>holds characters that nothing can show</source>
        <translation>有显示不了的字符</translation>
    </message>
    <message>
        <source>the same as line {other}</source>
        <translation>与第 {other} 行相同</translation>
    </message>
    <message>
        <source>is in the records already</source>
        <translation>程序里已经有了</translation>
    </message>
    <message>
        <source>stands under the headers of another table</source>
        <translation>在另一个表的表头下面</translation>
    </message>
    <message>
        <source>taken from the merged cell above</source>
        <translation>取自上面合并的单元格</translation>
    </message>
    <message>
        <source>taken from the row above</source>
        <translation>同上一行</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>the check digit does not fit, kept in words</source>
        <translation>校验位不对，原文保留</translation>
    </message>
    <message>
        <source>{field}: {words}</source>
        <translation>{field}：{words}</translation>
    </message>
    <message>
        <source>day and month told apart by the rows around</source>
        <translation>月和日的先后按前后行判断</translation>
    </message>
</context>
</TS>
