<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name></name>
    <message>
        <source>StationFields</source>
        <comment>Name of the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Letters and digits; part of every number, stays for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Market operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Head of the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Market regulator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Public phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Credit code of the operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Zones, one a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>working days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Ordinary case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Complex case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Follow-up within</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Internal check from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Empty: no check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Crowd from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Month report due on day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>Keep personal data</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>years after closing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StationFields</source>
        <comment>A month is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
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
        <source>Everything stays on this computer. Nothing is sent anywhere. Stalls can be entered now or later, under Stalls.</source>
        <translation>所有资料都存在这台电脑上，不会传到任何地方。商户可以现在录，也可以以后在「商户」里录。</translation>
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
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
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
</context>
<context>
    <name>StationFields</name>
    <message>
        <source>East Gate Market consumer station</source>
        <translation>东关农贸市场消费维权服务站</translation>
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
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
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
</context>
</TS>
