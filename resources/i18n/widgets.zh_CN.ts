<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing to show</source>
        <translation>没有数据</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MissingLinks</name>
    <message>
        <source>Still missing:</source>
        <translation>还缺：</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
</context>
<context>
    <name>RevealLabel</name>
    <message>
        <source>Hold to see</source>
        <translation>按住查看</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Take away</source>
        <translation>去掉这一条</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Not saved yet, trying again</source>
        <translation>还没存上，正在再试</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>{count} matches</source>
        <translation>{count} 个匹配</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在办</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>还没到</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Step {number} {title}, {state}</source>
        <translation>第 {number} 步 {title}，{state}</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Characters that nobody can see are left out.</source>
        <translation>看不见的字符不会保存。</translation>
    </message>
</context>
</TS>
