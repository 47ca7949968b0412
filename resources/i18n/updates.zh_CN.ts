<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>SettingsPage</name>
    <message>
        <source>Newer version</source>
        <translation>程序更新</translation>
    </message>
</context>
<context>
    <name>UpdatesCard</name>
    <message>
        <source>Newer version</source>
        <translation>程序更新</translation>
    </message>
    <message>
        <source>Choose an update…</source>
        <translation>选择更新文件…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不更新</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close the program now</source>
        <translation>现在关闭程序</translation>
    </message>
    <message>
        <source>Back up and bring up to date</source>
        <translation>备份并更新</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Version {version} runs here.</source>
        <translation>现在用的是 {version} 版。</translation>
    </message>
    <message>
        <source>An update is a file that you were given, on a stick for instance; nothing is fetched from a network. Only what the maker of this program signed is taken. First a backup is made, then the new version is tried on a copy of it. If it does not start, this version goes on as before.</source>
        <translation>更新是别人给您的一个文件，例如放在U盘里；程序不上网取任何东西，只认开发者签过名的文件。先做一份备份，再用备份的副本试一遍新版本；新版本打不开，就照旧用现在这一版。</translation>
    </message>
    <message>
        <source>Updates (*.update)</source>
        <translation>更新文件 (*.update)</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>选择更新文件</translation>
    </message>
    <message>
        <source>Genuine: version {version}, signed by the maker of this program.</source>
        <translation>是真的：{version} 版，有本程序开发者的签名。</translation>
    </message>
    <message>
        <source>Genuine: version {version}. This program runs from its sources and is brought up to date there.</source>
        <translation>是真的：{version} 版。这里是从源码运行的，请在源码里更新。</translation>
    </message>
    <message>
        <source>Being backed up, unpacked and tried on a copy; a minute or two…</source>
        <translation>正在备份、解开、用副本试启动，要一两分钟…</translation>
    </message>
    <message>
        <source>Ready. Close the program and open it again: then it is version {version}.</source>
        <translation>准备好了。关闭程序再打开，就是 {version} 版。</translation>
    </message>
    <message>
        <source>Stopped; this version stays.</source>
        <translation>已停止，照旧用现在这一版。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Version {version} did not start here, so this version goes on as before. The records were left as they were. Tell whoever gave you the update.</source>
        <translation>{version} 版在这台电脑上没有启动成功，已回到现在这一版，数据没有动。请告诉给您更新文件的人。</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>This is no update of this program, or it was cut short. Get the file again; its name ends in .update.</source>
        <translation>这不是本程序的更新文件，或者没有拷完整。请重新取得文件，文件名以 .update 结尾。</translation>
    </message>
    <message>
        <source>This file is not what the maker of the program signed: it was damaged or altered. Nothing was changed. Do not use it; get it again from where it is published.</source>
        <translation>这个文件和开发者签名的不一样：损坏了或者被改动过。什么也没有动。请不要使用，从发布的地方重新取得。</translation>
    </message>
    <message>
        <source>This update is for a later version of the program. Install the versions between first.</source>
        <translation>这个更新是给更新的版本用的，请先装好中间的版本。</translation>
    </message>
    <message>
        <source>This program was packed without the key of its maker, so it cannot tell a genuine update from another. Install a new version with its own installer; the records stay.</source>
        <translation>这个程序打包时没有放入开发者的密钥，分不出更新文件的真假。请用新版本自己的安装程序安装，数据不动。</translation>
    </message>
    <message>
        <source>This update is for another kind of computer ({system}), not for this one.</source>
        <translation>这个更新是给另一种电脑（{system}）用的，不能装在这台上。</translation>
    </message>
    <message>
        <source>This update needs a newer system than this computer has (C library {glibc}). This version goes on working.</source>
        <translation>这个更新要更新的操作系统（C 库 {glibc}）。现在这一版照常能用。</translation>
    </message>
    <message>
        <source>This is the version that runs here: {version}.</source>
        <translation>现在用的就是这一版：{version}。</translation>
    </message>
    <message>
        <source>This is the older version {version}; {running} runs here, and the older one could not read its records. Nothing was changed.</source>
        <translation>这是旧的 {version} 版；现在用的是 {running} 版，旧版读不了它的数据。什么也没有动。</translation>
    </message>
    <message>
        <source>The new version did not manage to open a copy of your records, so this version stays. The records themselves were not touched.</source>
        <translation>新版本打不开数据的副本，所以照旧用现在这一版。数据本身没有动。</translation>
    </message>
    <message>
        <source>This program runs from its sources; only an installed one is brought up to date by a file.</source>
        <translation>这里是从源码运行的；只有安装好的程序才能用文件更新。</translation>
    </message>
    <message>
        <source>The new version could not be written into your own folder on this computer. Nothing was changed.</source>
        <translation>新版本写不进您在这台电脑上的文件夹。什么也没有动。</translation>
    </message>
    <message>
        <source>There is no room for the new version: {megabytes} MB are needed. Make room and try again; nothing was changed.</source>
        <translation>放新版本的空间不够：需要 {megabytes} MB。请清理后再试；什么也没有动。</translation>
    </message>
</context>
</TS>
