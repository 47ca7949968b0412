<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PaperPanel</name>
    <message>
        <source>This computer knows no printer. Save the PDF and print it elsewhere, or set a printer up in the system; nothing is lost.</source>
        <translation>本机没有装打印机。可以存成 PDF 拿到别处打印，或者先在系统里装好打印机；什么都不会丢。</translation>
    </message>
    <message>
        <source>Did it print well?</source>
        <translation>打印好了吗？</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再打一次</translation>
    </message>
    <message>
        <source>Yes, it is printed</source>
        <translation>打印好了</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Draft; the number is taken on printing or saving</source>
        <translation>草稿，打印或存盘时取号</translation>
    </message>
    <message>
        <source>reprinted {count} times</source>
        <translation>补打 {count} 次</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存成 {name}</translation>
    </message>
    <message>
        <source>Go on from page {page}</source>
        <translation>从第 {page} 页接着打</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Save PDF</source>
        <translation>存 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save the PDF and print it elsewhere.</source>
        <translation>本机没有装打印机。可以存成 PDF 拿到别处打印。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存成 {name}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Sent to the printer. If it did not come out well, print again.</source>
        <translation>已送到打印机。没打好可以再打一次。</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>Test page for margins</source>
        <translation>页边距测试页</translation>
    </message>
    <message>
        <source>Measure from the left edge of the sheet to the left line of the frame,</source>
        <translation>用尺子量：从纸的左边到方框左线，</translation>
    </message>
    <message>
        <source>and from the upper edge to its upper line; type both into the settings.</source>
        <translation>从纸的上边到方框上线，把两个数填到“设置”里。</translation>
    </message>
    <message>
        <source>Meant are {mm} mm each.</source>
        <translation>两个都应当是 {mm} 毫米。</translation>
    </message>
</context>
</TS>
