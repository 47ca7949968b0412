<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Answer</name>
    <message>
        <source>Open the kept paper and compare</source>
        <translation>打开留存的文书对照</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>没有查成</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在查验…</translation>
    </message>
    <message>
        <source>It was signed: file this scan in its case</source>
        <translation>这是签过字的：归入它的案卷</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归卷</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>没有归卷</translation>
    </message>
</context>
<context>
    <name>RootsCard</name>
    <message>
        <source>Other stations</source>
        <translation>其他服务站</translation>
    </message>
    <message>
        <source>Add the root certificate of another station to check its papers here. Read its digits to each other on the telephone once.</source>
        <translation>添加其他服务站的根证书后，就能在这里查验它的文书。添加时请与对方通一次电话，核对这串数字。</translation>
    </message>
    <message>
        <source>Add a station…</source>
        <translation>添加服务站…</translation>
    </message>
    <message>
        <source>Save our root certificate…</source>
        <translation>导出本站根证书…</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>已添加：{name}</translation>
    </message>
    <message>
        <source>Saved. Its digits: {digits}</source>
        <translation>已导出。核对数字：{digits}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已移除：{name}</translation>
    </message>
    <message>
        <source>Root certificate of another station</source>
        <translation>其他服务站的根证书</translation>
    </message>
    <message>
        <source>Certificate (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>Save our root certificate</source>
        <translation>导出本站根证书</translation>
    </message>
    <message>
        <source>Certificate (*.pem)</source>
        <translation>证书 (*.pem)</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Genuine</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>This is the very file that this station gave out.</source>
        <translation>这就是本站出具的原文件。</translation>
    </message>
    <message>
        <source>Genuine copy</source>
        <translation>属实（复制件）</translation>
    </message>
    <message>
        <source>The file was saved anew; every page and the record say the same.</source>
        <translation>文件重新保存过，每一页和内含记录都与留存的一致。</translation>
    </message>
    <message>
        <source>Genuine, of another station</source>
        <translation>属实（其他服务站）</translation>
    </message>
    <message>
        <source>Signed by a station that you know, and not changed since. Ask that station whether it still holds.</source>
        <translation>由已添加的服务站签名，此后没有改动。是否仍然有效，请问该服务站。</translation>
    </message>
    <message>
        <source>The code is genuine</source>
        <translation>校验码属实</translation>
    </message>
    <message>
        <source>A paper of this number and code was given out. The code cannot tell whether the words on the sheet were changed: open the kept paper and compare names, amounts and days.</source>
        <translation>本站确实出具过这份编号的文书。但校验码看不出纸面上的字有没有被改：请打开留存的文书，逐项对照姓名、金额和日期。</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Given out by this station; another paper took its place.</source>
        <translation>本站出具过，后来由另一份文书替代。</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Given out by this station, and taken out of force later.</source>
        <translation>本站出具过，后来已经作废。</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>This is not what the station gave out. Keep the file, and compare it with the kept paper before anybody relies on it.</source>
        <translation>这与本站出具的不一致。请保留这个文件，与留存的文书对照清楚之前，谁都不要以它为准。</translation>
    </message>
    <message>
        <source>Of a station that you do not know</source>
        <translation>服务站未添加</translation>
    </message>
    <message>
        <source>Ask that station for its root certificate and add it on the right, then check again.</source>
        <translation>请向该服务站索取根证书，在右侧添加后再查一次。</translation>
    </message>
    <message>
        <source>Number unknown</source>
        <translation>查无此号</translation>
    </message>
    <message>
        <source>This station has no paper of that number. Please compare the number.</source>
        <translation>本站没有这个编号的文书。请核对编号。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>无从查验</translation>
    </message>
    <message>
        <source>There is no record and no readable code in this file. Photograph the last page with its code flat and sharp, or type its number and check code.</source>
        <translation>文件里没有内含记录，也没有能读出的二维码。请把末页连同二维码拍平、拍清楚，或填写编号和校验码。</translation>
    </message>
    <message>
        <source>station, number or day</source>
        <translation>服务站、编号或日期</translation>
    </message>
    <message>
        <source>the registration</source>
        <translation>登记内容</translation>
    </message>
    <message>
        <source>the facts</source>
        <translation>查明的事实</translation>
    </message>
    <message>
        <source>the talks</source>
        <translation>协商经过</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>协议条款</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>其他文字</translation>
    </message>
    <message>
        <source>Number: {it}</source>
        <translation>编号：{it}</translation>
    </message>
    <message>
        <source>Station: {it}</source>
        <translation>出具：{it}</translation>
    </message>
    <message>
        <source>Given out: {it}</source>
        <translation>出具时间：{it}</translation>
    </message>
    <message>
        <source>Took its place: {it}</source>
        <translation>替代文书：{it}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The record differs in: {it}</source>
        <translation>记录不一致之处：{it}</translation>
    </message>
    <message>
        <source>Pages that look different: {it}</source>
        <translation>看起来不同的页：第 {it} 页</translation>
    </message>
    <message>
        <source>This is the very signed copy that this station keeps beside the paper.</source>
        <translation>这就是本站与原件一并保存的那份签名件。</translation>
    </message>
    <message>
        <source>the signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Given out here, no longer kept</source>
        <translation>本站发出，内容已到期删除</translation>
    </message>
    <message>
        <source>The station gave out a paper of that number. What it said was erased when its time was over; only the unchanged file can still be told from another one.</source>
        <translation>本站发出过这个编号的文书。保存期满后内容已删除，只有未改动的原文件还能核对真伪。</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify</source>
        <translation>验真</translation>
    </message>
    <message>
        <source>whether a paper is genuine, without a network</source>
        <translation>文书真假当场可查，不用联网</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Check code at its foot</source>
        <translation>页脚的校验码</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>核对校验码</translation>
    </message>
    <message>
        <source>By its file</source>
        <translation>凭文件</translation>
    </message>
    <message>
        <source>By its number and code</source>
        <translation>凭编号和校验码</translation>
    </message>
    <message>
        <source>for example on the telephone</source>
        <translation>例如对方在电话里报来的</translation>
    </message>
    <message>
        <source>Both stand at the edge of every page that this station gives out.</source>
        <translation>本站出具的文书，每页页眉有编号，页脚有校验码。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Please type what stands on the paper.</source>
        <translation>请填文书上印的内容。</translation>
    </message>
    <message>
        <source>with {number} in case {case}</source>
        <translation>{case} 案，{number}</translation>
    </message>
    <message>
        <source>Drop a PDF, a scan, a photograph or a month's data here</source>
        <translation>把 PDF、扫描件、照片或月报数据拖到这里</translation>
    </message>
    <message>
        <source>PDF, picture or month's data (*.pdf *.png *.jpg *.jpeg *.json)</source>
        <translation>PDF、图片或月报数据 (*.pdf *.png *.jpg *.jpeg *.json)</translation>
    </message>
</context>
</TS>
