<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BugReport</name>
    <message>
        <source>The program made a mistake</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>The program made a mistake; it is not your fault.</source>
        <translation>程序出错了，不是您操作的问题。</translation>
    </message>
    <message>
        <source>What was saved is safe. Please go on; if it happens again, copy the details and send them to whoever looks after this program. Names and numbers are starred.</source>
        <translation>已保存的内容都在。请继续办理；如果再次出现，请复制详情交给维护人员。姓名和号码已用星号遮住。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>What was typed is kept.</source>
        <translation>填写的内容都已保存。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The records open with your own password.</source>
        <translation>请用您自己的密码打开数据。</translation>
    </message>
    <message>
        <source>Password lost?</source>
        <translation>密码忘了？</translation>
    </message>
    <message>
        <source>Self-check of this computer</source>
        <translation>自检这台电脑</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>The file of rules cannot be read.</source>
        <translation>法条文件无法读取。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules lacks its {part}.</source>
        <translation>法条文件里的“{rule}”缺少“{part}”。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules has an unknown part {part}.</source>
        <translation>法条文件里的“{rule}”有不认识的项“{part}”。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules says something unknown as {part}.</source>
        <translation>法条文件里的“{rule}”在“{part}”处写了不认识的内容。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules lacks {part} in one language.</source>
        <translation>法条文件里的“{rule}”的“{part}”缺少一种语言。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules ends before it begins.</source>
        <translation>法条文件里的“{rule}”失效日早于施行日。</translation>
    </message>
    <message>
        <source>Two versions of the rule {rule} in the file of rules hold on the same day.</source>
        <translation>法条文件里“{rule}”的两个版本在同一天都有效。</translation>
    </message>
    <message>
        <source>The rule {rule} in the file of rules lacks a figure, or has one too many.</source>
        <translation>法条文件里的“{rule}”缺少数值，或者多了数值。</translation>
    </message>
    <message>
        <source>More was used than the {paid_fen} yuan paid. Please check both.</source>
        <translation>已用的比已付的 {paid_fen} 元还多，请核对这两项。</translation>
    </message>
    <message>
        <source>This day is before {start}, from which it is counted. Please check both.</source>
        <translation>这一天早于起算日 {start}，请核对这两个日期。</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there, and may you read it?</source>
        <translation>这个文件打不开。请看看它还在不在、有没有权限读。</translation>
    </message>
    <message>
        <source>Whoever drew the terms up cannot check them. Please name a second person.</source>
        <translation>拟定的人不能审核自己拟的条款，请由另一个人审核。</translation>
    </message>
    <message>
        <source>This is more than the stall still owes.</source>
        <translation>这比商户还欠的多。</translation>
    </message>
    <message>
        <source>This is before the day on which the market paid.</source>
        <translation>这一天早于市场先行赔付的日期。</translation>
    </message>
    <message>
        <source>Nothing was paid in advance here.</source>
        <translation>本案没有先行赔付。</translation>
    </message>
    <message>
        <source>{day} is worked anyway: a make-up workday falls on a weekend.</source>
        <translation>{day} 本来就上班：调休上班应在周末。</translation>
    </message>
    <message>
        <source>There is no day in this file.</source>
        <translation>文件里没有日期。</translation>
    </message>
    <message>
        <source>This is not a text file with a day in each line (CSV).</source>
        <translation>这不是一行一个日期的文本文件（CSV）。</translation>
    </message>
    <message>
        <source>Line {line}: no such day. Write it like 2027-01-01. Nothing was changed.</source>
        <translation>第 {line} 行：没有这一天。请写成 2027-01-01 这样。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Line {line}: write 放假, 上班 or 闭站 after the day. Nothing was changed.</source>
        <translation>第 {line} 行：日期后面请写 放假、上班 或 闭站。没有改动任何内容。</translation>
    </message>
    <message>
        <source>Line {line}: {day} stands in the file twice. Nothing was changed.</source>
        <translation>第 {line} 行：{day} 在文件里出现了两次。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>This is no picture, PDF, recording or video. Photograph or print it, and add that.</source>
        <translation>这不是图片、PDF、录音或视频。请拍照或打印后再添加。</translation>
    </message>
    <message>
        <source>This piece of evidence was taken off the list already.</source>
        <translation>这件证据已经从清单移除。</translation>
    </message>
    <message>
        <source>This file holds no certificate. Ask the other station for its root certificate.</source>
        <translation>这个文件里没有证书。请向对方服务站索取它的根证书。</translation>
    </message>
    <message>
        <source>This certificate is not a root: it cannot vouch for papers. Ask for the root certificate.</source>
        <translation>这张证书不是根证书，不能证明文书。请索取根证书。</translation>
    </message>
    <message>
        <source>This is the root certificate of this station itself: its papers can be verified anyway.</source>
        <translation>这是本站自己的根证书：本站的文书本来就能验证。</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB. A paper of the station is much smaller.</source>
        <translation>这个文件超过 {megabytes} MB。服务站的文书要小得多。</translation>
    </message>
    <message>
        <source>This picture has too many dots to be opened. Scan or photograph the paper with fewer.</source>
        <translation>这张图片像素太多，打不开。请用较低的分辨率重新扫描或拍照。</translation>
    </message>
    <message>
        <source>Nothing of the kind is open in this case any more.</source>
        <translation>这件纠纷已经没有这样的缺项了。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>This has to be filled in.</source>
        <translation>这一项必须填写。</translation>
    </message>
    <message>
        <source>Too long: {length} characters, at most {limit}. Nothing was cut off.</source>
        <translation>太长：{length} 个字，最多 {limit} 个字。内容没有被截断，请删减。</translation>
    </message>
    <message>
        <source>A character in here cannot be stored. Please type this again.</source>
        <translation>里面有无法保存的字符，请重新输入这一项。</translation>
    </message>
    <message>
        <source>Please enter an amount.</source>
        <translation>请填写金额。</translation>
    </message>
    <message>
        <source>An amount cannot be below zero.</source>
        <translation>金额不能小于零。</translation>
    </message>
    <message>
        <source>This is no amount. Write it as 58.80 or 1.2万.</source>
        <translation>看不懂这个金额，请写成 58.80 或 1.2万。</translation>
    </message>
    <message>
        <source>An amount goes no finer than one fen (two decimals).</source>
        <translation>金额最细到分（两位小数）。</translation>
    </message>
    <message>
        <source>The amount is above {largest} yuan. Please check the digits.</source>
        <translation>金额超过 {largest} 元，请核对位数。</translation>
    </message>
    <message>
        <source>Please enter a weight.</source>
        <translation>请填写重量。</translation>
    </message>
    <message>
        <source>A weight cannot be below zero.</source>
        <translation>重量不能小于零。</translation>
    </message>
    <message>
        <source>This is no weight. Write it as 2.1 kg, 850 g or 4.2 斤.</source>
        <translation>看不懂这个重量，请写成 2.1 kg、850 g 或 4.2 斤。</translation>
    </message>
    <message>
        <source>A weight goes no finer than one milligram.</source>
        <translation>重量最细到毫克。</translation>
    </message>
    <message>
        <source>The weight is above {largest}. Please check the digits.</source>
        <translation>重量超过 {largest}，请核对位数。</translation>
    </message>
    <message>
        <source>The weight must be above zero.</source>
        <translation>重量必须大于零。</translation>
    </message>
    <message>
        <source>The price must be above zero.</source>
        <translation>单价必须大于零。</translation>
    </message>
    <message>
        <source>This is not on the list. Please choose again.</source>
        <translation>这一项不在可选范围内，请重新选择。</translation>
    </message>
    <message>
        <source>Please enter a whole number.</source>
        <translation>请填写整数。</translation>
    </message>
    <message>
        <source>Please enter a number from {low} to {high}.</source>
        <translation>请填写 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <source>Please enter a date.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>This is no date. Write it as 11-20, 1120, 今, 昨 or +3.</source>
        <translation>看不懂这个日期，请写成 11-20、1120、今、昨或 +3。</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>日历上没有这一天。</translation>
    </message>
    <message>
        <source>This day is still to come. Please check the date.</source>
        <translation>这一天还没到，请核对日期。</translation>
    </message>
    <message>
        <source>This day is before {earliest}. Please check the year.</source>
        <translation>这一天早于 {earliest}，请核对年份。</translation>
    </message>
    <message>
        <source>This is no time. Write it as 17:30.</source>
        <translation>看不懂这个时间，请写成 17:30。</translation>
    </message>
    <message>
        <source>This is no period. Write it as 2026-11.</source>
        <translation>看不懂这个期间，请写成 2026-11。</translation>
    </message>
    <message>
        <source>The last day is before the first. Please check both.</source>
        <translation>结束日期早于开始日期，请核对。</translation>
    </message>
    <message>
        <source>A period has at most {limit} days.</source>
        <translation>期间最长 {limit} 天。</translation>
    </message>
    <message>
        <source>The number of days is not possible.</source>
        <translation>天数不合适。</translation>
    </message>
    <message>
        <source>The calendar shows no working day ahead. Please check it in Settings.</source>
        <translation>工作日历上后面没有工作日，请到“设置”核对。</translation>
    </message>
    <message>
        <source>This is no telephone number. Please check the digits.</source>
        <translation>这不是电话号码，请核对。</translation>
    </message>
    <message>
        <source>The number has {length} digits; mobile numbers have 11. Please check it.</source>
        <translation>号码有 {length} 位，手机号是 11 位，请核对。</translation>
    </message>
    <message>
        <source>This identity number is wrong: 18 places, the last a check digit. Please compare it.</source>
        <translation>身份证号不对：应为18位，末位是校验位，请对照证件核对。</translation>
    </message>
    <message>
        <source>This licence number is wrong: 18 places, the last a check digit. Please compare it.</source>
        <translation>统一社会信用代码不对：应为18位，末位是校验位，请对照执照核对。</translation>
    </message>
    <message>
        <source>This stall number belongs to {name}. Let it leave first, or correct it.</source>
        <translation>这个摊位号现在是“{name}”的。请先登记它撤场，或改正号码。</translation>
    </message>
    <message>
        <source>This stall is not in the list. Please choose one, or add it under Stalls.</source>
        <translation>名册里没有这个摊位。请从列表里选，或到“商户”里添加。</translation>
    </message>
    <message>
        <source>The day of leaving is before the day of joining.</source>
        <translation>撤场日期早于入场日期。</translation>
    </message>
    <message>
        <source>The next verification is due before the last one.</source>
        <translation>下次检定日期早于上次检定日期。</translation>
    </message>
    <message>
        <source>Numbers have been issued with this code, so it stays as it is.</source>
        <translation>已经用这个代号编过号，不能再改。</translation>
    </message>
    <message>
        <source>The code takes 1 to {longest} capital letters or digits.</source>
        <translation>代号用 1 到 {longest} 个大写字母或数字。</translation>
    </message>
    <message>
        <source>The station has not been set up yet.</source>
        <translation>服务站还没有设置。</translation>
    </message>
    <message>
        <source>This case does not exist.</source>
        <translation>没有这件纠纷。</translation>
    </message>
    <message>
        <source>This case has ended already. Nothing was changed.</source>
        <translation>这件纠纷已经结束，没有改动。</translation>
    </message>
    <message>
        <source>This case was handed over already. Nothing was changed.</source>
        <translation>这件纠纷已经移送，没有改动。</translation>
    </message>
    <message>
        <source>The case has not been accepted yet. Finish the triage first.</source>
        <translation>还没有受理，请先完成初审分流。</translation>
    </message>
    <message>
        <source>This case cannot be paused now.</source>
        <translation>现在不能暂停。</translation>
    </message>
    <message>
        <source>This case is not paused.</source>
        <translation>这件纠纷没有暂停。</translation>
    </message>
    <message>
        <source>This case did not come from an office, so no reply is due.</source>
        <translation>这件纠纷不是转办来的，不用反馈。</translation>
    </message>
    <message>
        <source>The step “{step}” is not open now. Finish the steps before it first.</source>
        <translation>“{step}”还没到，请先完成前面的步骤。</translation>
    </message>
    <message>
        <source>The step “{step}” cannot be skipped.</source>
        <translation>“{step}”不能跳过。</translation>
    </message>
    <message>
        <source>This result does not belong to the step “{step}”.</source>
        <translation>这个结果不属于“{step}”。</translation>
    </message>
    <message>
        <source>Round {number} has not been recorded, so it has no record to print.</source>
        <translation>第 {number} 次协商还没有记录，不能出笔录。</translation>
    </message>
    <message>
        <source>This paper is for a failed mediation; record that first.</source>
        <translation>这份文书用于调解不成，请先登记调解不成。</translation>
    </message>
    <message>
        <source>There is no agreement yet. Draw up the terms first.</source>
        <translation>还没有协议，请先拟定条款。</translation>
    </message>
    <message>
        <source>The agreement cannot be changed in this way now. Please look at it again.</source>
        <translation>协议现在不能这样改，请再看一下它的状态。</translation>
    </message>
    <message>
        <source>This number is not that of the agreement. Please compare the paper.</source>
        <translation>编号与协议不一致，请对照文书核对。</translation>
    </message>
    <message>
        <source>Part of it has been performed already, so it can no longer be voided.</source>
        <translation>已经履行了一部分，不能再作废。</translation>
    </message>
    <message>
        <source>The agreement has no such term.</source>
        <translation>协议里没有这一条。</translation>
    </message>
    <message>
        <source>This term has been performed already.</source>
        <translation>这一条已经履行完了。</translation>
    </message>
    <message>
        <source>This day is before the day of signing.</source>
        <translation>这一天早于签署日期。</translation>
    </message>
    <message>
        <source>This is more than the {owed_fen} yuan still owed.</source>
        <translation>超过了还欠的 {owed_fen} 元。</translation>
    </message>
    <message>
        <source>This is more than was paid in advance.</source>
        <translation>超过了先行赔付的金额。</translation>
    </message>
    <message>
        <source>There is no paper with this number.</source>
        <translation>没有这个编号的文书。</translation>
    </message>
    <message>
        <source>This paper is not made for a case.</source>
        <translation>这份文书不是为纠纷出的。</translation>
    </message>
    <message>
        <source>The wording of this paper is missing ({field}). Please install again.</source>
        <translation>文书模板缺失（{field}），请重新安装。</translation>
    </message>
    <message>
        <source>The wording of this paper is damaged ({field}). Please install again.</source>
        <translation>文书模板损坏（{field}），请重新安装。</translation>
    </message>
    <message>
        <source>This month is locked. Nothing was changed.</source>
        <translation>本期已锁定，没有改动。</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>这个期间还没有开始。</translation>
    </message>
    <message>
        <source>{count} points do not add up. Clear them up first.</source>
        <translation>还有 {count} 处对不上，请先核对。</translation>
    </message>
    <message>
        <source>A colleague has just saved this. What you typed is still here: load the newest and look at both.</source>
        <translation>同事刚刚保存过这一件。您填写的内容还在：请载入最新的，两边对照一下。</translation>
    </message>
    <message>
        <source>The data file is damaged. Do not go on; fetch the last backup.</source>
        <translation>数据文件损坏。请先停下，取最近的备份。</translation>
    </message>
    <message>
        <source>The data file was written by a newer version. Please update this program.</source>
        <translation>数据文件是新版本写的，请更新本程序。</translation>
    </message>
    <message>
        <source>Nothing can be saved in the data folder now. What you typed is still here.</source>
        <translation>现在存不进数据文件夹。您填写的内容还在。</translation>
    </message>
    <message>
        <source>The data file is not one of this program. Nothing was changed.</source>
        <translation>这不是本程序的数据文件，没有改动。</translation>
    </message>
    <message>
        <source>The address of the server cannot be read ({part}). It looks like postgresql://desk@db.market.lan/mediator.</source>
        <translation>服务器地址看不懂（{part}）。地址的样子是 postgresql://desk@db.market.lan/mediator。</translation>
    </message>
    <message>
        <source>A password must not stand in the address of the server. Take it out; the program asks for it.</source>
        <translation>服务器地址里不能写密码。请去掉，程序会另外问。</translation>
    </message>
    <message>
        <source>Backups of the server are made by whoever looks after it.</source>
        <translation>服务器上的备份由服务器管理员来做。</translation>
    </message>
    <message>
        <source>The server does not answer. What you typed is still here; the program tries again.</source>
        <translation>服务器没有应答。您填写的内容还在，程序会再试。</translation>
    </message>
    <message>
        <source>Other desks are saving just now. Nothing is lost; please try again.</source>
        <translation>别的柜台正在保存。没有丢失，请再试一次。</translation>
    </message>
    <message>
        <source>The server does not let this desk in. Check the user name and the password.</source>
        <translation>服务器不让本柜台进入。请核对用户名和密码。</translation>
    </message>
    <message>
        <source>This user may not work with the records on the server. Whoever looks after the server must give it the right.</source>
        <translation>这个用户在服务器上没有使用档案的权限。请服务器管理员授权。</translation>
    </message>
    <message>
        <source>There is no database of this name on the server.</source>
        <translation>服务器上没有这个名字的数据库。</translation>
    </message>
    <message>
        <source>The database is still empty, and this user may not make tables in it. Whoever looks after the server must prepare it first.</source>
        <translation>数据库还是空的，这个用户不能在里面建表。请服务器管理员先准备好。</translation>
    </message>
    <message>
        <source>The records on the server are of an older version. Whoever looks after the server must bring them up to date first.</source>
        <translation>服务器上的档案是旧版本的。请服务器管理员先升级。</translation>
    </message>
    <message>
        <source>The records on the server were written by a newer version. Please update this program.</source>
        <translation>服务器上的档案是新版本写的。请升级本程序。</translation>
    </message>
    <message>
        <source>The server is too old: PostgreSQL 13 or newer is needed.</source>
        <translation>服务器太旧，需要 PostgreSQL 13 以上。</translation>
    </message>
    <message>
        <source>The database cannot keep Chinese: it was not made with the encoding UTF8. Whoever looks after the server must make another one.</source>
        <translation>数据库存不了中文：它不是用 UTF8 编码建的。请服务器管理员另建一个。</translation>
    </message>
    <message>
        <source>This database holds something else. Nothing was changed in it; please choose another one.</source>
        <translation>这个数据库里是别的东西，没有改动。请另选一个。</translation>
    </message>
    <message>
        <source>The server has no room to work just now. Nothing is lost; please try again.</source>
        <translation>服务器现在腾不出手。没有丢失，请再试一次。</translation>
    </message>
    <message>
        <source>The disk of the server is full. What you typed is still here; whoever looks after the server must make room.</source>
        <translation>服务器的磁盘满了。您填写的内容还在，请服务器管理员腾出空间。</translation>
    </message>
    <message>
        <source>Too many programs are connected to the server. Nothing is lost; please try again.</source>
        <translation>连接服务器的程序太多。没有丢失，请再试一次。</translation>
    </message>
    <message>
        <source>The server took too long. Nothing was changed; please try again.</source>
        <translation>服务器用时太长。没有改动，请再试一次。</translation>
    </message>
    <message>
        <source>The records on the server are damaged. Do not go on; whoever looks after the server must fetch the last backup.</source>
        <translation>服务器上的档案损坏了。请停下，由服务器管理员取回最近的备份。</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>这个文件夹里没有档案。</translation>
    </message>
    <message>
        <source>A record cannot be read. The others are well; please report this.</source>
        <translation>有一条记录读不出来，其他的都好。请联系维护人员。</translation>
    </message>
    <message>
        <source>A part of this program is too old. Please install it again.</source>
        <translation>程序的一个部件太旧，请重新安装。</translation>
    </message>
    <message>
        <source>A setting in {file} is not valid ({reason}).</source>
        <translation>{file} 里有一项设置无效（{reason}）。</translation>
    </message>
    <message>
        <source>This was not possible ({code}). Nothing was changed, and what you typed is here.</source>
        <translation>没有办成（{code}）。没有改动，您填写的内容还在。</translation>
    </message>
    <message>
        <source>Part payments need the day of each payment.</source>
        <translation>分期履行要写明每一期的日期。</translation>
    </message>
    <message>
        <source>The day of buying is after the day of the complaint. Please check both.</source>
        <translation>消费日期晚于投诉日期，请核对。</translation>
    </message>
    <message>
        <source>Signature of the consumer</source>
        <translation>投诉人签字</translation>
    </message>
    <message>
        <source>Signatures under the notice</source>
        <translation>告知书双方签字</translation>
    </message>
    <message>
        <source>Seal of the station</source>
        <translation>服务站盖章</translation>
    </message>
    <message>
        <source>A term that is not yet performed</source>
        <translation>还有条款没有履行</translation>
    </message>
    <message>
        <source>Signatures under the agreement</source>
        <translation>协议书双方签字</translation>
    </message>
    <message>
        <source>Reply to the office that sent the case</source>
        <translation>向转办单位反馈</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>这个位置写不进文件，请换一个位置。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Look at the printer, or save the PDF.</source>
        <translation>打印机没有接收。请看一下打印机，或先存 PDF。</translation>
    </message>
    <message>
        <source>The amount must be above zero.</source>
        <translation>金额要大于零。</translation>
    </message>
    <message>
        <source>This stall is not in the register: it has no deposit here.</source>
        <translation>这个摊位不在商户档案里，没有保证金可以抵扣。</translation>
    </message>
    <message>
        <source>The deposit holds only {held_fen} yuan. Nothing was booked.</source>
        <translation>保证金只有 {held_fen} 元，没有记账。</translation>
    </message>
    <message>
        <source>A card cannot be lifted before the day it was given.</source>
        <translation>撤销日期不能早于给牌日期。</translation>
    </message>
    <message>
        <source>The last day must come after the first. Please check the dates.</source>
        <translation>截止日期要晚于开始日期，请核对。</translation>
    </message>
    <message>
        <source>This card is not there.</source>
        <translation>没有这张牌。</translation>
    </message>
    <message>
        <source>This card was lifted already.</source>
        <translation>这张牌已经撤销。</translation>
    </message>
    <message>
        <source>This case is not about this stall. Please choose again.</source>
        <translation>这件纠纷不是这个摊位的，请重新选择。</translation>
    </message>
    <message>
        <source>These words are those of the law: they can be retired or moved, not renamed.</source>
        <translation>这些是法律规定的说法：可以停用、调整顺序，不能改名。</translation>
    </message>
    <message>
        <source>There is an item of this name already.</source>
        <translation>已有同名的项目（包括停用的）。</translation>
    </message>
    <message>
        <source>At least one item has to stay on offer.</source>
        <translation>至少要留一项可选。</translation>
    </message>
    <message>
        <source>The case has not come to this paper yet.</source>
        <translation>案件还没有到打印这份文书的时候。</translation>
    </message>
    <message>
        <source>Only a case settled by an agreement in force can be opened again.</source>
        <translation>只有协议有效、还没有履行完（或者争议又起）的案件才能重新调解。</translation>
    </message>
    <message>
        <source>The case was not handed over.</source>
        <translation>案件没有移送过。</translation>
    </message>
    <message>
        <source>It cannot have been confirmed before it was handed over.</source>
        <translation>签收日期不能早于移送日期。</translation>
    </message>
    <message>
        <source>A paper that was not printed</source>
        <translation>没有打印的文书</translation>
    </message>
    <message>
        <source>Evidence that no paper lists</source>
        <translation>没有列入清单的证据</translation>
    </message>
    <message>
        <source>Receipt of the authority</source>
        <translation>移送单位的回执</translation>
    </message>
    <message>
        <source>This is more than the station pays in advance; the cap is in the settings.</source>
        <translation>超过了本站先行赔付的上限（在“设置”里规定）。</translation>
    </message>
    <message>
        <source>The price decides the tier: please enter it.</source>
        <translation>档次要按单价判断，请填写单价。</translation>
    </message>
    <message>
        <source>A division cannot be below zero.</source>
        <translation>分度值不能小于零。</translation>
    </message>
    <message>
        <source>Only classes of goods have a 12315 class.</source>
        <translation>只有商品和服务类别可以对应12315类别。</translation>
    </message>
    <message>
        <source>The system says that this printer stands still: no paper, a jam, switched off or not connected. Look at it and print again; no number was taken and nothing was counted.</source>
        <translation>系统报告这台打印机停着：可能缺纸、卡纸、没开机或者没接上。看一下打印机再打印；没有取编号，也没有计次数。</translation>
    </message>
    <message>
        <source>The printer stopped at page {page}: no paper, a jam, switched off or not connected. Put it right, then go on from that page or print all again; nothing is counted twice.</source>
        <translation>打印到第 {page} 页时打印机停了：可能缺纸、卡纸、断电或者没接上。处理好以后，可以从这一页接着打，也可以全部再打一次；不会重复计次数。</translation>
    </message>
    <message>
        <source>Whoever takes over has to be somebody else.</source>
        <translation>接收人不能就是移交人自己。</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>还没有写字。</translation>
    </message>
    <message>
        <source>This is too little for a signature. Please write the whole name.</source>
        <translation>笔画太少，不像签名。请写全姓名。</translation>
    </message>
    <message>
        <source>This is too much for a signature. Press “Clear” and write the name once.</source>
        <translation>笔画太多。请按“重写”，姓名写一遍就好。</translation>
    </message>
    <message>
        <source>A part lies outside. Press “Clear” and write within the frame.</source>
        <translation>有一部分写到框外了。请按“重写”，写在框里。</translation>
    </message>
    <message>
        <source>Not everybody has signed yet. What was signed is kept.</source>
        <translation>还有人没有签名。已经签的都保存着。</translation>
    </message>
    <message>
        <source>A copy signed on the screen is in the file already. Take that one off the list first, if it has to be signed anew.</source>
        <translation>卷内已经有一份屏幕签名件。要重签，请先把那一份移出。</translation>
    </message>
    <message>
        <source>Only a written agreement is signed on the screen. Sign this one on paper.</source>
        <translation>只有书面协议可以在屏幕上签。这一份请在纸上签。</translation>
    </message>
    <message>
        <source>This signed copy was taken off the list already.</source>
        <translation>这份签名件已经移出了。</translation>
    </message>
    <message>
        <source>A scan is a PDF or a picture (JPEG, PNG, WebP). This file is neither.</source>
        <translation>扫描件要是 PDF 或图片（JPEG、PNG、WebP），这个文件都不是。</translation>
    </message>
    <message>
        <source>No code of a paper can be read here. Scan the last page flat and sharp, or choose below which paper it is.</source>
        <translation>没有读到文书的二维码。请把末页放平、扫清楚再试，或者在下面选它是哪一份文书。</translation>
    </message>
    <message>
        <source>There is more than one paper in this file ({numbers}). Scan each into a file of its own.</source>
        <translation>这个文件里不止一份文书（{numbers}）。请一份扫成一个文件。</translation>
    </message>
    <message>
        <source>The code of {number} was not made by this station, so it is not filed here.</source>
        <translation>{number} 的二维码不是本站出的，不归入本站案卷。</translation>
    </message>
    <message>
        <source>This is the paper itself as a file, not a scan of it. Scan the signed sheet.</source>
        <translation>这是电子文书本身，不是扫描件。请扫描签过字的那一份纸。</translation>
    </message>
    <message>
        <source>This very file is kept with {number} already.</source>
        <translation>这个文件已经归在 {number} 名下了。</translation>
    </message>
    <message>
        <source>{number} was voided, so no signed copy of it is filed. Add the file as evidence if it matters.</source>
        <translation>{number} 已经作废，不再归入签名件。需要留存的话，请作为证据添加。</translation>
    </message>
    <message>
        <source>{number} belongs to no case, so it cannot be filed in one.</source>
        <translation>{number} 不属于任何一件纠纷，无法归卷。</translation>
    </message>
    <message>
        <source>There are more than {pages} pages in this file. Scan each paper by itself.</source>
        <translation>这个文件超过 {pages} 页。请一份文书扫一个文件。</translation>
    </message>
    <message>
        <source>Type one character, or its code such as U+3134F.</source>
        <translation>请输入一个字，或者它的编码，例如 U+3134F。</translation>
    </message>
    <message>
        <source>The fonts here have this character already; it prints as it is.</source>
        <translation>字体里有这个字，直接就能打印，不用加图。</translation>
    </message>
    <message>
        <source>Nothing can be made out in this picture. Write it dark on white, and large.</source>
        <translation>图片里看不出字。请用黑笔在白纸上写大一些。</translation>
    </message>
    <message>
        <source>There are {most} characters already. Remove one that is not needed.</source>
        <translation>已经有 {most} 个字了，先删掉不用的。</translation>
    </message>
    <message>
        <source>This picture cannot be read: no PNG, JPEG or WebP, broken, or of too many dots.</source>
        <translation>这张图片打不开：不是 PNG、JPEG 或 WebP，或者已损坏，或者太大。</translation>
    </message>
    <message>
        <source>This is one sentence: please write it in one line.</source>
        <translation>这里只放一句，请写成一行。</translation>
    </message>
    <message>
        <source>There may be {most} sentences at most.</source>
        <translation>最多 {most} 句。</translation>
    </message>
    <message>
        <source>This sentence protects the parties and has to stay as it is: “{words}”</source>
        <translation>这一句保护当事人，须原样保留：“{words}”</translation>
    </message>
    <message>
        <source>A curly brace stands alone. Take it out, or put the place in by its button.</source>
        <translation>花括号没有成对。请删掉，或者点上面的按钮放入。</translation>
    </message>
    <message>
        <source>The program cannot fill in “{place}” here. Use the places shown above.</source>
        <translation>这一句里填不了“{place}”，请用上面列出的。</translation>
    </message>
    <message>
        <source>“{place}” is missing: without it the paper would not say what was agreed.</source>
        <translation>少了“{place}”，没有它文书就写不全约定的内容。</translation>
    </message>
    <message>
        <source>“{found}” would take away the right to complain, report or sue. No paper may do that.</source>
        <translation>“{found}”限制了投诉、举报、起诉的权利，文书不能这样写。</translation>
    </message>
    <message>
        <source>“{found}” is only for a people's mediation committee. A station's paper may not say it.</source>
        <translation>“{found}”只有人民调解委员会才能写，服务站的文书不能写。</translation>
    </message>
    <message>
        <source>“{found}” would be a finding of guilt. A station finds nobody guilty.</source>
        <translation>“{found}”等于认定违法，服务站不作认定。</translation>
    </message>
    <message>
        <source>“{found}” makes the paper look like one of a government body.</source>
        <translation>“{found}”会让人误以为是行政机关的文书。</translation>
    </message>
    <message>
        <source>The character “{character}” cannot be printed: no font here has it.</source>
        <translation>“{character}”打印不出来，字体里没有这个字。</translation>
    </message>
    <message>
        <source>This wording is in force already.</source>
        <translation>这个措辞已经在用了。</translation>
    </message>
    <message>
        <source>The clock of this computer shows {shows}, but the station signs papers since {since}. Put the clock right, then print again; no number was taken, and what you typed is here.</source>
        <translation>这台电脑的日期是 {shows}，而本站从 {since} 才开始签发文书。请先把电脑的时间改对，再打印；没有取编号，填写的内容都在。</translation>
    </message>
    <message>
        <source>The character “{character}” in {place} cannot be printed: no font has it. Nothing was printed. Add a picture of it under Settings, Rare characters, then print again.</source>
        <translation>{place}里的“{character}”字打不出来：字体里都没有这个字，什么也没有打印。请到“设置”的“生僻字”里加一张这个字的图片，再打印。</translation>
    </message>
    <message>
        <source>the facts of the dispute</source>
        <translation>争议事实</translation>
    </message>
    <message>
        <source>the station's particulars in the settings</source>
        <translation>“设置”的服务站信息</translation>
    </message>
    <message>
        <source>the consumer's particulars</source>
        <translation>消费者信息</translation>
    </message>
    <message>
        <source>the particulars of whoever acts for a party</source>
        <translation>代理人信息</translation>
    </message>
    <message>
        <source>the trader's particulars</source>
        <translation>经营者信息</translation>
    </message>
    <message>
        <source>what was bought</source>
        <translation>商品或服务</translation>
    </message>
    <message>
        <source>what the consumer asks</source>
        <translation>消费者请求</translation>
    </message>
    <message>
        <source>a term of the agreement</source>
        <translation>协议条款</translation>
    </message>
    <message>
        <source>the evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>the weighing</source>
        <translation>公平秤和复秤</translation>
    </message>
    <message>
        <source>the name of whoever is on duty</source>
        <translation>值班人姓名</translation>
    </message>
    <message>
        <source>the names of the staff</source>
        <translation>工作人员姓名</translation>
    </message>
    <message>
        <source>what was typed for this paper</source>
        <translation>这份文书所填内容</translation>
    </message>
    <message>
        <source>No form with this number was printed here. It stands at the top of the form.</source>
        <translation>本站没有印过这个编号的手填单。编号在单子右上角。</translation>
    </message>
    <message>
        <source>This form was entered already, as case {number}.</source>
        <translation>这张手填单已经录入过了，是 {number}。</translation>
    </message>
    <message>
        <source>This form was written off: {reason}</source>
        <translation>这张手填单已作废：{reason}</translation>
    </message>
    <message>
        <source>The folder of the scanner cannot be read. Choose it again.</source>
        <translation>扫描仪的文件夹读不了，请重新选一次。</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed; please take another one.</source>
        <translation>这份备份已经损坏，什么也没有改动；请换一份。</translation>
    </message>
    <message>
        <source>This is no backup of this program, or the file of the same name ending in .json is missing beside it. Nothing was changed.</source>
        <translation>这不是本程序的备份，或者旁边缺少同名、以 .json 结尾的文件。什么也没有改动。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version ({written}; this one knows {known}). Please update this program first. Nothing was changed.</source>
        <translation>这份备份是更新的版本做的（{written}，本程序认得到 {known}）。请先更新程序。什么也没有改动。</translation>
    </message>
    <message>
        <source>The records were not whole any more when this backup was made. Nothing was changed; please take an earlier one.</source>
        <translation>做这份备份时数据已经不完整。什么也没有改动；请用更早的一份。</translation>
    </message>
    <message>
        <source>This backup is of another station. Nothing was changed.</source>
        <translation>这份备份是别的服务站的。什么也没有改动。</translation>
    </message>
    <message>
        <source>The copy was not the same as the records and was thrown away. The disk may be failing; please choose another place for backups.</source>
        <translation>备份与数据不一致，已经丢弃。磁盘可能有问题，请换一个地方放备份。</translation>
    </message>
    <message>
        <source>Please choose another folder, one that exists and can be written to.</source>
        <translation>请另选一个存在并且可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The second place for backups is not there. Is the disk plugged in?</source>
        <translation>找不到备份的第二个地方。移动硬盘插上了吗？</translation>
    </message>
    <message>
        <source>Another station keeps its backups in that folder. Please choose one of this station's own.</source>
        <translation>那个文件夹里放着别的服务站的备份。请选一个本站自己的。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; a little room was kept for this: try again now, then delete what is not needed from the disk.</source>
        <translation>磁盘满了。什么也没有丢；程序预留了一点空间：现在再试一次，然后从磁盘上删掉不用的东西。</translation>
    </message>
    <message>
        <source>Another program is using the data file. Nothing is lost; please try again.</source>
        <translation>另一个程序正在使用数据文件。什么也没有丢；请再试一次。</translation>
    </message>
    <message>
        <source>The data file may not be written to. Nothing is lost.</source>
        <translation>数据文件不能写入。什么也没有丢。</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. Nothing that was saved is lost.</source>
        <translation>磁盘没有正常响应。已经保存的都没有丢。</translation>
    </message>
    <message>
        <source>This account of the computer may not use the data folder.</source>
        <translation>这台电脑的当前用户无权使用数据文件夹。</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Is its disk there?</source>
        <translation>数据文件打不开。它所在的磁盘在吗？</translation>
    </message>
    <message>
        <source>This file belongs to another key.</source>
        <translation>这个文件要用另一把密钥打开。</translation>
    </message>
    <message>
        <source>The records lie on a network share, where they can be spoiled. Please move them to a disk of this computer; backups may stay on the share.</source>
        <translation>数据放在网络共享上，容易损坏。请把它移到这台电脑自己的磁盘上；备份可以留在共享里。</translation>
    </message>
    <message>
        <source>The records lie in a folder that a cloud program copies while they are written, which can spoil them. Please move them to another folder; backups may stay there.</source>
        <translation>数据放在网盘的同步文件夹里，一边写一边被同步，容易损坏。请把它移到别的文件夹；备份可以放在那里。</translation>
    </message>
    <message>
        <source>The records lie on a disk that can be pulled out. Please move them to a disk of this computer; backups may stay there.</source>
        <translation>数据放在可以拔掉的磁盘上。请把它移到这台电脑自己的磁盘上；备份可以放在那里。</translation>
    </message>
    <message>
        <source>Line {line}: the source is too long, or cannot be stored. Nothing was changed.</source>
        <translation>第{line}行：来源过长，或含有无法保存的字符。什么都没有改动。</translation>
    </message>
    <message>
        <source>Your account may not do this; it takes: {role}. Nothing was changed, and what you typed is here.</source>
        <translation>您的账户没有这项权限，需要：{role}。什么也没有改动，您填写的内容都在。</translation>
    </message>
    <message>
        <source>This takes a second person, who agrees with their own password.</source>
        <translation>这一步须由第二个人用本人的密码同意。</translation>
    </message>
    <message>
        <source>This is not the password. Is Caps Lock on, or an input method?</source>
        <translation>密码不对。请看大写锁定或输入法是否开着。</translation>
    </message>
    <message>
        <source>This is not the recovery code. It changes each time it is used: take the newest.</source>
        <translation>恢复码不对。恢复码每用一次就换新，请用最新的一张。</translation>
    </message>
    <message>
        <source>The code has five groups of five letters and digits. Is one missing?</source>
        <translation>恢复码共五组，每组五位字母和数字，请看是否少了。</translation>
    </message>
    <message>
        <source>Too many wrong ones. Please wait {seconds} seconds, then try again.</source>
        <translation>输错次数太多，请等 {seconds} 秒再试。</translation>
    </message>
    <message>
        <source>Nobody of this name has an account here.</source>
        <translation>这里没有这个姓名的账户。</translation>
    </message>
    <message>
        <source>This account is closed. The head of the station can open it again.</source>
        <translation>这个账户已停用，站长可以重新启用。</translation>
    </message>
    <message>
        <source>Somebody of this name has an account already. Please tell them apart.</source>
        <translation>已有同名账户，请加以区分。</translation>
    </message>
    <message>
        <source>Somebody must be head of the station. Make somebody else head first.</source>
        <translation>必须有一位站长，请先让另一位担任站长。</translation>
    </message>
    <message>
        <source>At least {least} letters or digits. A short sentence is easy to remember.</source>
        <translation>至少 {least} 个字。一句短话最好记。</translation>
    </message>
    <message>
        <source>Anybody would try this first. A short sentence is easy to remember.</source>
        <translation>这个密码太容易被猜到。一句短话最好记。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次填写的不一样。</translation>
    </message>
    <message>
        <source>The records are not behind a lock yet. Please set a password first.</source>
        <translation>数据还没有上锁，请先设密码。</translation>
    </message>
    <message>
        <source>This backup has a lock of its own: it takes a password or its recovery code.</source>
        <translation>这份备份另有一把锁，需要它的密码或恢复码。</translation>
    </message>
    <message>
        <source>What the passwords open is damaged, twice over. The records are safe: bring back the newest backup, which carries it too.</source>
        <translation>密码文件两份都已损坏。数据本身是安全的：请恢复最新的备份，里面也有密码文件。</translation>
    </message>
    <message>
        <source>The passwords were written by a newer version. Please update this program.</source>
        <translation>密码文件由较新的版本写成，请先更新本程序。</translation>
    </message>
    <message>
        <source>The locked copy of the records was not the same as they are, so nothing was changed. Is the disk well? Please try again.</source>
        <translation>上锁后的数据与原来的不一致，所以什么也没有改动。请检查硬盘，再试一次。</translation>
    </message>
    <message>
        <source>Whose account? The records are behind a lock.</source>
        <translation>数据已上锁，请说明用哪个账户打开。</translation>
    </message>
    <message>
        <source>This correction is no longer there. Please open the case again.</source>
        <translation>这条更正已不在了，请重新打开案件。</translation>
    </message>
    <message>
        <source>This file is not closed.</source>
        <translation>本案尚未归档。</translation>
    </message>
    <message>
        <source>The file is closed. The head of the station can take it out again, in the menu of the case.</source>
        <translation>案卷已归档。如需补充，请站长在案件菜单里调出案卷。</translation>
    </message>
    <message>
        <source>The people of this case were erased; nothing can be changed in it.</source>
        <translation>本案的个人信息已删除，不能再修改。</translation>
    </message>
    <message>
        <source>This file is to be kept until {day}; to erase it before, say why.</source>
        <translation>本案应保存到{day}；提前删除须写明原因。</translation>
    </message>
    <message>
        <source>The market still has to get money back in this case.</source>
        <translation>本案的先行赔付款尚未追回。</translation>
    </message>
    <message>
        <source>What this paper said was erased when the time of its file was over.</source>
        <translation>案卷保存期已满，这份文书的内容已删除。</translation>
    </message>
    <message>
        <source>This can no longer be undone: something was given out or noted since.</source>
        <translation>已经不能撤销：之后又出具了文书或作了记录。</translation>
    </message>
    <message>
        <source>This draft was put back already.</source>
        <translation>这份草稿已经放回去了。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>This file has a password. Open it where it was made, save it without one, and choose it again.</source>
        <translation>这个文件加了密码。请在原来的程序里打开，去掉密码另存，再选一次。</translation>
    </message>
    <message>
        <source>This file is damaged or was cut short. Please get another copy of it.</source>
        <translation>这个文件损坏了或者不完整，请另要一份。</translation>
    </message>
    <message>
        <source>This is no table. Choose an xlsx, xls, ods or csv file.</source>
        <translation>这不是表格。请选 xlsx、xls、ods 或 csv 文件。</translation>
    </message>
    <message>
        <source>This is a web page under another name. Open it with a spreadsheet program and save it as xlsx.</source>
        <translation>这其实是网页，只是改了名字。请用表格软件打开，另存为 xlsx。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Save it as xlsx and choose it again.</source>
        <translation>这个文件的文字编码认不出来。请另存为 xlsx 再选一次。</translation>
    </message>
    <message>
        <source>Reading this file broke off. Nothing was taken. Open it with a spreadsheet program, save it anew as xlsx, and choose that one.</source>
        <translation>读这个文件时中断了，什么也没有导入。请用表格软件打开它，另存为新的 xlsx，再选那一份。</translation>
    </message>
    <message>
        <source>This file is larger than any ledger. Split it, for instance by years.</source>
        <translation>这个文件太大了，不像台账。请拆开，比如一年一个。</translation>
    </message>
    <message>
        <source>This file takes too long to read. Split it, for instance by years.</source>
        <translation>这个文件读得太久了。请拆开，比如一年一个。</translation>
    </message>
    <message>
        <source>This sheet has more than 200,000 rows. Split it, for instance by years.</source>
        <translation>这张表超过 20 万行。请拆开，比如一年一个。</translation>
    </message>
    <message>
        <source>Something stands far to the right of the table on this sheet. Delete the empty columns there, save, and choose the file again.</source>
        <translation>这张表右边很远的地方还有内容。请把那些空列删掉，保存后再选一次。</translation>
    </message>
    <message>
        <source>Two tables stand side by side on this sheet. Move one of them to a sheet of its own.</source>
        <translation>这张工作表上并排放着两个表。请把其中一个挪到另一张工作表。</translation>
    </message>
    <message>
        <source>A ledger needs the day and the consumer, the stall or the goods; a stall list the stall and its trader. Please say which columns they are.</source>
        <translation>台账至少要有日期，以及投诉人、商户、商品中的一项；商户名册至少要有摊位和经营者。请指明是哪几列。</translation>
    </message>
    <message>
        <source>The file was changed since you chose it. Nothing was taken; choose it again.</source>
        <translation>选好以后文件又被改过，什么也没有导入。请重新选一次。</translation>
    </message>
    <message>
        <source>No row can be taken, so nothing was changed. The reasons are below.</source>
        <translation>没有一行可以导入，什么也没有改动。原因见下面。</translation>
    </message>
    <message>
        <source>There is no such sheet in this file.</source>
        <translation>文件里没有这张工作表。</translation>
    </message>
    <message>
        <source>This import is not there.</source>
        <translation>没有这次导入。</translation>
    </message>
    <message>
        <source>This import was taken back already.</source>
        <translation>这次导入已经撤销过了。</translation>
    </message>
    <message>
        <source>{count} of what came with it was worked on since, so it cannot be taken back as a whole.</source>
        <translation>导入的内容里有 {count} 件后来办理过，不能再整批撤销。</translation>
    </message>
    <message>
        <source>The list of stations has no column of station codes.</source>
        <translation>站点名单里没有“站点编号”一列。</translation>
    </message>
    <message>
        <source>The list of stations names none.</source>
        <translation>站点名单里没有站点。</translation>
    </message>
    <message>
        <source>Line {line} of the list of stations has no code.</source>
        <translation>站点名单第{line}行没有编号。</translation>
    </message>
    <message>
        <source>The code in line {line} of the list of stations stands there twice.</source>
        <translation>站点名单第{line}行的编号重复。</translation>
    </message>
    <message>
        <source>Line {line} of the list of stations: the fingerprint of the root certificate is wrong.</source>
        <translation>站点名单第{line}行：根证书指纹不对。</translation>
    </message>
    <message>
        <source>Line {line} of the list of stations: the first month cannot be read.</source>
        <translation>站点名单第{line}行：开始报送的月份看不懂。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>Nobody said which stations to expect. Put a list of stations (stations.csv) into the folder, or add the root certificates of the stations under Verify.</source>
        <translation>还不知道有哪些服务站。请把服务站名册（stations.csv）放进文件夹，或者在「验真」里添加各站的根证书。</translation>
    </message>
    <message>
        <source>A file in the folder was changed meanwhile. Please collect again.</source>
        <translation>文件夹里有一份文件刚刚被换过，请重新汇总。</translation>
    </message>
    <message>
        <source>There is a view of this name already. Please choose another one.</source>
        <translation>已经有这个名称的视图，请换一个。</translation>
    </message>
    <message>
        <source>This view was deleted meanwhile.</source>
        <translation>这个视图已被删除。</translation>
    </message>
    <message>
        <source>This file is none of this program. Choose a PDF, a picture of the paper (PNG or JPEG), or the data of a month (JSON).</source>
        <translation>这个文件和本程序无关。请选 PDF、文书的图片（PNG 或 JPEG），或月报数据（JSON）。</translation>
    </message>
    <message>
        <source>Before it is taken, complete the registration: goods, day of purchase, amount, kind and class.</source>
        <translation>受理以前，先把登记补齐：商品、消费日期、金额、性质和类别。</translation>
    </message>
    <message>
        <source>Particulars of the registration</source>
        <translation>登记还没有补齐</translation>
    </message>
</context>
<context>
    <name>KeysPanel</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>查找纠纷</translation>
    </message>
    <message>
        <source>Next field; in a list: open</source>
        <translation>下一项；在列表里打开</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>长文字里换行</translation>
    </message>
    <message>
        <source>Complete this form or step</source>
        <translation>完成本步</translation>
    </message>
    <message>
        <source>Open a step of the case</source>
        <translation>打开对应步骤</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Sections from top to bottom</source>
        <translation>左侧各栏，从上到下</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到刚才的页面</translation>
    </message>
    <message>
        <source>Close a panel; nothing is lost</source>
        <translation>关闭面板，内容不丢</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>快捷键说明</translation>
    </message>
    <message>
        <source>The manual, at what is open</source>
        <translation>使用手册，翻到正在办的这一页</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Verify</source>
        <translation>验真</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>纠纷</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Fair scale</source>
        <translation>公平秤</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>{page} – Consumer mediation</source>
        <translation>{page} – 消费争议调解</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, stall, goods, last four digits, number</source>
        <translation>姓名、摊位、商品、电话后四位、编号</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>查找纠纷</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日自动</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>before a month was locked</source>
        <translation>锁定月报之前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Backup {when}, verified</source>
        <translation>备份 {when} 已核验</translation>
    </message>
    <message>
        <source>These records came back from a backup</source>
        <translation>数据是从备份恢复的</translation>
    </message>
    <message>
        <source>Automatic backups are off until somebody looks and says they are right.</source>
        <translation>自动备份暂停，等有人看过、说数据没问题再继续。</translation>
    </message>
    <message>
        <source>A backup could not be brought back</source>
        <translation>有一份备份恢复不了</translation>
    </message>
    <message>
        <source>It was tried for a test.</source>
        <translation>试恢复时发现的。</translation>
    </message>
    <message>
        <source>There is no verified backup</source>
        <translation>没有核验过的备份</translation>
    </message>
    <message>
        <source>Last verified backup: {when}</source>
        <translation>最近一次核验过的备份：{when}</translation>
    </message>
    <message>
        <source>Cases have changed since.</source>
        <translation>之后案件有改动。</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Who is here</source>
        <translation>您是哪一位</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show what is typed</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>At least 8 letters or digits, such as a short sentence</source>
        <translation>至少 8 个字，例如一句短话</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再填一次</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code {code}</source>
        <translation>恢复码 {code}</translation>
    </message>
    <message>
        <source>If every password is lost, this code opens the records once more. The program does not keep it: print it or write it down now, and lock it away, not beside the computer. Without passwords and code nobody can open the records, not even who made the program.</source>
        <translation>所有密码都忘记时，凭这个恢复码还能打开数据一次。程序自己不保存它：请现在打印或抄下来锁好，不要放在电脑旁边。密码和恢复码都丢失时，谁也打不开这些数据，包括程序的制作者。</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>It is printed or written down: go on</source>
        <translation>已经打印或抄好，继续</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to “{name}”. Look whether the sheet came out before you go on.</source>
        <translation>已送到「{name}」。看看纸出来了没有，再继续。</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Password lost</source>
        <translation>密码忘了</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的密码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>设新密码</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不设</translation>
    </message>
    <message>
        <source>The head of the station can give anybody a new password in the settings. If that is not possible either, the printed recovery code opens the records once; a new code is shown afterwards. Without passwords and code nobody can open them.</source>
        <translation>站长可以在设置里给任何人设新密码。如果站长也进不去，凭打印的恢复码可以打开一次，之后会显示新的恢复码。密码和恢复码都丢失时，谁也打不开。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The clock of this computer shows {shows}, but the last thing noted here is of {last}. Put the clock right first: deadlines, papers and reports go by it.</source>
        <translation>这台电脑的日期是 {shows}，比最近一次记录（{last}）还早。请先把电脑的时间改对：期限、文书和报表都按它算。</translation>
    </message>
    <message>
        <source>{name} is on duty now.</source>
        <translation>现在由{name}值班。</translation>
    </message>
    <message>
        <source>Handover list</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>Practice: sample cases</source>
        <translation>练习：样例</translation>
    </message>
    <message>
        <source>The records lie open: whoever gets hold of this computer or of a backup can read them.</source>
        <translation>数据没有上锁：谁拿到这台电脑或备份都能看到里面的内容。</translation>
    </message>
    <message>
        <source>Lock them…</source>
        <translation>现在上锁…</translation>
    </message>
    <message>
        <source>The station is set up. A complaint can be registered right here.</source>
        <translation>服务站建好了。有人来投诉，就在这里登记。</translation>
    </message>
    <message>
        <source>Bring in the list of stalls…</source>
        <translation>导入商户名册…</translation>
    </message>
    <message>
        <source>The program is version {version} now.</source>
        <translation>程序已更新到版本 {version}。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>看看有什么新的</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>This takes: {role}</source>
        <translation>须由{role}办理</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>The records cannot be opened</source>
        <translation>数据打不开</translation>
    </message>
    <message>
        <source>The head of the station says so:</source>
        <translation>由站长决定：</translation>
    </message>
    <message>
        <source>And a second person agrees:</source>
        <translation>另一个人同意：</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复这一份</translation>
    </message>
    <message>
        <source>Chosen: {name}. What cannot be opened stays beside it as a file.</source>
        <translation>已选：{name}。打不开的数据会作为文件留在旁边。</translation>
    </message>
    <message>
        <source>Choose the newest backup that is good; what was written after it is lost.</source>
        <translation>请选最新一份好的备份；备份之后写的内容会没有。</translation>
    </message>
    <message>
        <source>There is none beside the records; is there one on a stick?</source>
        <translation>数据旁边没有备份，U 盘里有吗？</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup is being checked and brought back…</source>
        <translation>正在核对并恢复备份…</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>电脑自检</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>The program is already open on this computer.</source>
        <translation>程序在这台电脑上已经打开了。</translation>
    </message>
    <message>
        <source>The folder of the records cannot be written: {folder}. Give this user the right to write there, or make room on the disk, and open the program again. Nothing was changed.</source>
        <translation>存放数据的文件夹写不进去：{folder}。请给当前用户写入权限，或者清理磁盘，再打开程序。什么也没有改动。</translation>
    </message>
    <message>
        <source>Self-check of this computer</source>
        <translation>自检这台电脑</translation>
    </message>
    <message>
        <source>The program is already open on this computer, but did not take the file. Choose it there: Verify, then “Choose a file…”.</source>
        <translation>程序在这台电脑上已经打开了，但没有接到这个文件。请在那个窗口里点「验真」，再点「选择文件…」。</translation>
    </message>
</context>
</TS>
