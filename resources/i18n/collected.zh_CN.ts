<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Collected</name>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>需核实</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Sound and in time.</source>
        <translation>无误，按时报送。</translation>
    </message>
    <message>
        <source>Locked after the day it was due. It is counted.</source>
        <translation>过了报送日才锁定，已计入。</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>The same file once more. It is counted once.</source>
        <translation>同一份文件又来了一次，只计一次。</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>A newer version of this month is counted instead.</source>
        <translation>同一个月有更新的一份，以新的为准。</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>The station has not locked this month. Ask for the locked one.</source>
        <translation>服务站还没有锁定这个月，请锁定后重报。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Sample cases of a training, never to be counted.</source>
        <translation>演练数据，不得汇总。</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>More than 16 MB: no month of a station. It was not read.</source>
        <translation>超过16 MB，不像一个月的数据，没有读。</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>打不开</translation>
    </message>
    <message>
        <source>The disk does not give this file out.</source>
        <translation>磁盘不让读这个文件。</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>残缺</translation>
    </message>
    <message>
        <source>Cut off, or no JSON. Ask the station to send it again.</source>
        <translation>文件被截断，或者不是 JSON，请该站重新报送。</translation>
    </message>
    <message>
        <source>No month</source>
        <translation>不是月报</translation>
    </message>
    <message>
        <source>Some other data, not the month of a station.</source>
        <translation>是别的数据文件，不是服务站的月报。</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>版本不同</translation>
    </message>
    <message>
        <source>Version {details} of the format; this program knows version 1. Renew the program, or ask for the month in version 1.</source>
        <translation>数据格式是第{details}版，本程序只认第1版；请升级程序，或请该站用第1版重报。</translation>
    </message>
    <message>
        <source>Wrong format</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>Parts are missing, added or spelled otherwise than stations write them.</source>
        <translation>缺项、多项或者写法不对，不是服务站程序写出的样子。</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>没有签名</translation>
    </message>
    <message>
        <source>Locked, but without a signature. Ask for another export.</source>
        <translation>已锁定却没有签名，请该站重新导出。</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>被改动</translation>
    </message>
    <message>
        <source>It was changed after it was signed. Ask the station for the file once more, and why.</source>
        <translation>签名以后被改动过，请向该站重新索取，并问明原因。</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>名册外</translation>
    </message>
    <message>
        <source>Its station is not in the list of stations.</source>
        <translation>这个站不在服务站名册里。</translation>
    </message>
    <message>
        <source>Signed by another</source>
        <translation>签名不是该站的</translation>
    </message>
    <message>
        <source>Not signed by the root that the list has for this station. Compare the fingerprint on the telephone.</source>
        <translation>用的不是名册上该站的根证书，请打电话核对指纹。</translation>
    </message>
    <message>
        <source>No whole month</source>
        <translation>不是月份</translation>
    </message>
    <message>
        <source>A quarter or chosen days; only months are collected.</source>
        <translation>是季度或自选日期，只汇总月份。</translation>
    </message>
    <message>
        <source>From the future</source>
        <translation>日期在将来</translation>
    </message>
    <message>
        <source>It lies after today. Have the date of that station&#x27;s computer checked.</source>
        <translation>日期在今天以后，请该站核对电脑的日期。</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>不在汇总期</translation>
    </message>
    <message>
        <source>This month is not among those collected.</source>
        <translation>这个月不在本次汇总的范围内。</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>Its figures do not agree with each other or with its own ledger.</source>
        <translation>数字之间、或者与同一文件里的台账对不上。</translation>
    </message>
    <message>
        <source>missing {months}</source>
        <translation>缺{months}</translation>
    </message>
    <message>
        <source>does not go on from the month before: {months}</source>
        <translation>与上月不接：{months}</translation>
    </message>
    <message>
        <source>shares days with the month before: {months}</source>
        <translation>与上月日期重叠：{months}</translation>
    </message>
    <message>
        <source>late {months}</source>
        <translation>迟报{months}</translation>
    </message>
    <message>
        <source>files not counted: {verdicts}</source>
        <translation>有未计入的文件：{verdicts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>CollectedTables</name>
    <message>
        <source>Standing</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>SumsCharts</name>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Natures</source>
        <translation>投诉性质</translation>
    </message>
    <message>
        <source>Goods and services</source>
        <translation>商品和服务类别</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理（件）</translation>
    </message>
</context>
<context>
    <name>SumTiles</name>
    <message>
        <source>Complete</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>需核实</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>挽回损失</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count} 个</translation>
    </message>
    <message>
        <source>{count} stations</source>
        <translation>{count} 个站</translation>
    </message>
    <message>
        <source>{count} cases</source>
        <translation>{count} 件</translation>
    </message>
    <message>
        <source>settled {percent}</source>
        <translation>和解率 {percent}</translation>
    </message>
    <message>
        <source>closing rate {percent}</source>
        <translation>办结率 {percent}</translation>
    </message>
    <message>
        <source>of {amount} in dispute</source>
        <translation>争议金额 {amount}</translation>
    </message>
    <message>
        <source>{amount} yuan</source>
        <translation>{amount} 元</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>All places</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Place not given</source>
        <translation>未写地区</translation>
    </message>
</context>
<context>
    <name>AskingCard</name>
    <message>
        <source>From month</source>
        <translation>从哪个月</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>到哪个月</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Put the data files (JSON) that stations send into one folder, with the list of stations beside them (stations.csv: code, name, place, fingerprint of the root certificate). Without a list the stations count whose root certificates are kept here. Nothing in the folder is changed.</source>
        <translation>把各服务站报来的数据文件（JSON）放进一个文件夹，旁边放服务站名册（stations.csv，列名：代码、名称、地区、根证书指纹）。没有名册的，按本站「验真」里添加过根证书的服务站汇总。文件夹里的文件不会被改动。</translation>
    </message>
    <message>
        <source>The folder with the months</source>
        <translation>放月报的文件夹</translation>
    </message>
    <message>
        <source>Collecting… {done} of {total}</source>
        <translation>正在汇总… {done} / {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，什么也没有改动。</translation>
    </message>
</context>
<context>
    <name>CollectedPage</name>
    <message>
        <source>Months of many stations</source>
        <translation>汇总各站月报</translation>
    </message>
    <message>
        <source>{files} files, {counted} months counted, {first} to {last}.</source>
        <translation>{files} 份文件，计入 {counted} 个月报，{first} 至 {last}。</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>看数据</translation>
    </message>
    <message>
        <source>Save the sums…</source>
        <translation>保存汇总…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>需要看一看的文件</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Folder for the sums</source>
        <translation>汇总保存到</translation>
    </message>
    <message>
        <source>Saved: {files}</source>
        <translation>已存：{files}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
</TS>
