<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册里查找</translation>
    </message>
    <message>
        <source>No page says that. Try fewer words.</source>
        <translation>手册里没有这样的内容，少打几个字试试。</translation>
    </message>
    <message>
        <source>Press a picture to see it large.</source>
        <translation>点图可以放大。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This copy of the program has no pictures of its own version.</source>
        <translation>这份程序没有带上本版本的图，只有文字。</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>This program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>看手册</translation>
    </message>
    <message>
        <source>What is new in this version</source>
        <translation>这个版本有什么新的</translation>
    </message>
    <message>
        <source>Print the manual…</source>
        <translation>打印手册…</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>CounterCardCard</name>
    <message>
        <source>Card for the counter</source>
        <translation>柜台速查卡</translation>
    </message>
    <message>
        <source>Card for the counter…</source>
        <translation>柜台速查卡…</translation>
    </message>
    <message>
        <source>One sheet: the steps with this station's own limits, how to type, the five ways that stay open, the table of weights, what not to say.</source>
        <translation>一张纸放在柜台上：一步一步怎么办、本站的时限、日期金额怎么填、谈不成还有哪五条路、复秤允许差多少、哪些话不要说。时限改了，重新打印一张。</translation>
    </message>
</context>
</TS>
