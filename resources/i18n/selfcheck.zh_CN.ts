<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SelfCheck</name>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>没查清</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不行</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Typing Chinese</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Folder of the records</source>
        <translation>数据的位置</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>temporary files</source>
        <translation>临时文件</translation>
    </message>
    <message>
        <source>the input method of Windows</source>
        <translation>Windows 的输入法</translation>
    </message>
    <message>
        <source>the input method of the system</source>
        <translation>系统的输入法</translation>
    </message>
    <message>
        <source>the input method of the desktop (Wayland)</source>
        <translation>桌面的输入法（Wayland）</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer; until then everything stays as it is.</source>
        <translation>请问管电脑的人；在那以前什么都不会变。</translation>
    </message>
    <message>
        <source>Install the program again; the records are not touched by that.</source>
        <translation>把程序重新装一次；重装不动数据。</translation>
    </message>
    <message>
        <source>Delete what is not needed from this disk, such as old videos and downloads.</source>
        <translation>把这个盘上用不着的东西删掉，比如旧的视频、下载的文件。</translation>
    </message>
    <message>
        <source>Put date and time right in the settings of the system. If they are wrong after each start, the battery on the main board is empty.</source>
        <translation>在系统设置里把日期时间改对。要是每次开机都不对，是主板电池没电了。</translation>
    </message>
    <message>
        <source>Close the program and have the folder moved to a disk of this computer; backups may stay.</source>
        <translation>关掉程序，请人把这个文件夹移到本机的硬盘上；备份可以留在原处。</translation>
    </message>
    <message>
        <source>Papers can be saved as files meanwhile and printed on another computer.</source>
        <translation>先把文书存成文件，拿到别的电脑上打印。</translation>
    </message>
    <message>
        <source>All fonts can be read; {characters} are drawn.</source>
        <translation>字体都读得出来，画得出 {characters}。</translation>
    </message>
    <message>
        <source>Fonts of the program cannot be read: {files}.</source>
        <translation>程序自带的字体读不出来：{files}。</translation>
    </message>
    <message>
        <source>These characters are not drawn: {characters}.</source>
        <translation>这些字画不出来：{characters}。</translation>
    </message>
    <message>
        <source>The window is written in {family}, not in its own font.</source>
        <translation>窗口用的是 {family}，不是自带的字体。</translation>
    </message>
    <message>
        <source>Chinese comes in by {method}; it was tried here.</source>
        <translation>能打汉字（{method}），在这台电脑上试过。</translation>
    </message>
    <message>
        <source>Chinese should come in by {method}; not tried yet.</source>
        <translation>应当能打汉字（{method}），还没有试过。</translation>
    </message>
    <message>
        <source>Without a screen it cannot be told whether Chinese comes.</source>
        <translation>没有屏幕，看不出能不能打汉字。</translation>
    </message>
    <message>
        <source>Look at the self-check in the window.</source>
        <translation>请在窗口里看电脑自检。</translation>
    </message>
    <message>
        <source>No input method is at work: only letters can be typed.</source>
        <translation>没有输入法在运行，只能打字母。</translation>
    </message>
    <message>
        <source>Start the input method of this computer (ibus or fcitx5), then open the program again. Words can be pasted meanwhile.</source>
        <translation>先启动这台电脑的输入法（ibus 或 fcitx5），再重新打开程序。眼下可以从别处复制、粘贴。</translation>
    </message>
    <message>
        <source>{running} is at work, but was not when the program was opened.</source>
        <translation>{running} 在运行，但打开程序的时候还没有接上。</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>关掉程序，重新打开。</translation>
    </message>
    <message>
        <source>Only the older fcitx is at work, which this program cannot hear.</source>
        <translation>只有旧的 fcitx 4 在运行，本程序接不上它。</translation>
    </message>
    <message>
        <source>Have ibus or fcitx5 installed and chosen, then open the program again. Words can be pasted meanwhile.</source>
        <translation>请人装上并选用 ibus 或 fcitx5，再重新打开程序。眼下可以从别处复制、粘贴。</translation>
    </message>
    <message>
        <source>{across}×{down} at {percent} %: the window fits.</source>
        <translation>{across}×{down}，缩放 {percent} %，放得下。</translation>
    </message>
    <message>
        <source>{across}×{down} at {percent} %: less than 1280×720; the window fits, but pages are crowded.</source>
        <translation>{across}×{down}，缩放 {percent} %，不到 1280×720：放得下，但挤。</translation>
    </message>
    <message>
        <source>Choose a higher resolution in the settings of the system.</source>
        <translation>在系统设置里把分辨率调高。</translation>
    </message>
    <message>
        <source>{across}×{down} at {percent} %: parts of the window lie out of sight.</source>
        <translation>{across}×{down}，缩放 {percent} %：窗口有一部分看不见。</translation>
    </message>
    <message>
        <source>Choose a resolution of at least 1280×720 in the settings of the system.</source>
        <translation>在系统设置里把分辨率调到 1280×720 以上。</translation>
    </message>
    <message>
        <source>{across}×{down} at {percent} %: so large, the window does not fit.</source>
        <translation>{across}×{down}，缩放 {percent} %：缩放太大，窗口放不下。</translation>
    </message>
    <message>
        <source>Choose a smaller scale in the settings of the system.</source>
        <translation>在系统设置里把缩放调小。</translation>
    </message>
    <message>
        <source>No screen could be looked at.</source>
        <translation>没有屏幕可看。</translation>
    </message>
    <message>
        <source>“{name}” is the usual printer, and is ready.</source>
        <translation>默认打印机是「{name}」，能用。</translation>
    </message>
    <message>
        <source>This computer knows no printer.</source>
        <translation>这台电脑没有装打印机。</translation>
    </message>
    <message>
        <source>Add it in the settings of the system. Papers can be saved as files meanwhile.</source>
        <translation>在系统设置里添加打印机。眼下可以把文书存成文件。</translation>
    </message>
    <message>
        <source>The print system of this computer does not answer.</source>
        <translation>这台电脑的打印服务没有回应。</translation>
    </message>
    <message>
        <source>No printer is known, and whether the print system works cannot be told.</source>
        <translation>没有看到打印机，也查不出打印服务是否正常。</translation>
    </message>
    <message>
        <source>The printers could not be looked at.</source>
        <translation>没有看到打印机的情况。</translation>
    </message>
    <message>
        <source>There are printers ({count}), but none is the usual one.</source>
        <translation>有 {count} 台打印机，但没有设默认的。</translation>
    </message>
    <message>
        <source>Choose the usual one in the settings of the system, such as “{name}”.</source>
        <translation>在系统设置里设一台默认打印机，比如「{name}」。</translation>
    </message>
    <message>
        <source>“{name}” stands still.</source>
        <translation>「{name}」停着。</translation>
    </message>
    <message>
        <source>Is it switched on, connected, and is there paper in it?</source>
        <translation>看看电源开了没有、线接好没有、有没有纸。</translation>
    </message>
    <message>
        <source>The disk is full: no room for {holds} in {folder}.</source>
        <translation>磁盘满了：{folder} 放不下{holds}。</translation>
    </message>
    <message>
        <source>{folder} may not be written by this user: {holds}.</source>
        <translation>这个用户写不进 {folder}（{holds}）。</translation>
    </message>
    <message>
        <source>Have the right to write there given to this user.</source>
        <translation>请人给这个用户写入的权限。</translation>
    </message>
    <message>
        <source>{folder} can only be read: {holds} cannot be written.</source>
        <translation>{folder} 只能读，{holds}写不进去。</translation>
    </message>
    <message>
        <source>The disk gave back something else than was written ({holds}, {folder}).</source>
        <translation>写进去的和读出来的不一样（{holds}，{folder}）。</translation>
    </message>
    <message>
        <source>The disk may be failing: make a backup on another disk now, then ask.</source>
        <translation>硬盘可能快坏了：马上备份到另一个盘，再请人来看。</translation>
    </message>
    <message>
        <source>{folder} cannot be reached: {holds}.</source>
        <translation>{folder} 打不开（{holds}）。</translation>
    </message>
    <message>
        <source>Is its disk there?</source>
        <translation>那个盘接上了吗？</translation>
    </message>
    <message>
        <source>The system does not say how much room is free.</source>
        <translation>系统没有告诉还剩多少空间。</translation>
    </message>
    <message>
        <source>On a disk of this computer: {folder}</source>
        <translation>在本机的硬盘上：{folder}</translation>
    </message>
    <message>
        <source>The system does not say on what kind of disk the folder lies: {folder}</source>
        <translation>系统没有告诉这个文件夹在什么盘上：{folder}</translation>
    </message>
    <message>
        <source>On a network share, where they can be spoiled: {folder}</source>
        <translation>在网络共享上，数据会被弄坏：{folder}</translation>
    </message>
    <message>
        <source>In a folder that a cloud program copies, which can spoil them: {folder}</source>
        <translation>在网盘同步的文件夹里，数据会被弄坏：{folder}</translation>
    </message>
    <message>
        <source>On a disk that can be pulled out: {folder}</source>
        <translation>在可以拔掉的盘上：{folder}</translation>
    </message>
    <message>
        <source>The last verified backup was made on {made}.</source>
        <translation>最近一次核验过的备份：{made}。</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>还没有要备份的案件。</translation>
    </message>
    <message>
        <source>Sample cases are not backed up.</source>
        <translation>练习用的样例不备份。</translation>
    </message>
    <message>
        <source>There is no verified backup.</source>
        <translation>还没有核验过的备份。</translation>
    </message>
    <message>
        <source>Make one now.</source>
        <translation>现在备份一次。</translation>
    </message>
    <message>
        <source>No backup lies beside the records, which are closed.</source>
        <translation>数据旁边没有看到备份，数据也没有打开。</translation>
    </message>
    <message>
        <source>Open the records and look again.</source>
        <translation>打开数据以后再查一次。</translation>
    </message>
    <message>
        <source>The last verified backup is {days} days old.</source>
        <translation>最近一次核验过的备份是 {days} 天前。</translation>
    </message>
    <message>
        <source>Cases have changed since the last backup, {days} days ago.</source>
        <translation>上次备份是 {days} 天前，之后案件有变动。</translation>
    </message>
    <message>
        <source>The records came back from a backup; automatic backups are off.</source>
        <translation>数据是从备份恢复的，自动备份停着。</translation>
    </message>
    <message>
        <source>Look at the last cases and say that they are right.</source>
        <translation>看看最近的案件，没问题就点「数据没问题」。</translation>
    </message>
    <message>
        <source>A backup could not be brought back when it was tried.</source>
        <translation>最近一次试恢复没有成功。</translation>
    </message>
    <message>
        <source>Make one now in another place, and try it.</source>
        <translation>换个地方再备份一次，试恢复看看。</translation>
    </message>
    <message>
        <source>The second place for backups is not there.</source>
        <translation>备份的第二个地方不在。</translation>
    </message>
    <message>
        <source>Plug its disk in.</source>
        <translation>把那个盘插上。</translation>
    </message>
    <message>
        <source>Made on {made}, but all backups lie on the disk of the records.</source>
        <translation>{made} 备份过，但备份和数据在同一个盘上。</translation>
    </message>
    <message>
        <source>Choose a stick or another disk as the second place.</source>
        <translation>选一个 U 盘或移动硬盘作第二个地方。</translation>
    </message>
    <message>
        <source>{shows}, Beijing time; it fits what was last noted.</source>
        <translation>{shows}，北京时间，和最后的记录对得上。</translation>
    </message>
    <message>
        <source>{shows}; nothing was noted yet to hold it against.</source>
        <translation>{shows}，还没有记录可以对照。</translation>
    </message>
    <message>
        <source>Compare it with your own watch.</source>
        <translation>请和手机上的时间对一下。</translation>
    </message>
    <message>
        <source>It shows {shows}, but something was noted on {last}.</source>
        <translation>显示 {shows}，可是 {last} 已经有记录了。</translation>
    </message>
    <message>
        <source>It shows {shows}, but this program was made on {built}.</source>
        <translation>显示 {shows}，可是这个程序是 {built} 才做出来的。</translation>
    </message>
    <message>
        <source>This computer is set to {zone}, not to Beijing time.</source>
        <translation>这台电脑的时区是 {zone}，不是北京时间。</translation>
    </message>
    <message>
        <source>Choose the time zone of Beijing (UTC+8) in the settings of the system, then put the time right.</source>
        <translation>在系统设置里把时区选成北京（UTC+8），再把时间对准。</translation>
    </message>
    <message>
        <source>It shows {shows}, but was moved by {minutes} minutes while the program was open.</source>
        <translation>显示 {shows}，但程序开着的时候时间被拨动了 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>Compare it with your own watch; look at what was noted before the jump.</source>
        <translation>请和手机上的时间对一下；拨动以前记下的时间也看一看。</translation>
    </message>
    <message>
        <source>It shows {shows}, but nothing was noted since {last}: is it right?</source>
        <translation>显示 {shows}，可是从 {last} 以后没有任何记录，时间对吗？</translation>
    </message>
    <message>
        <source>The holidays are entered as far as they are due.</source>
        <translation>该录入的放假安排都录入了。</translation>
    </message>
    <message>
        <source>The holidays of {year} are not entered: deadlines there may move.</source>
        <translation>{year} 年的放假安排没有录入，那一年的期限可能会变。</translation>
    </message>
    <message>
        <source>Enter them from the notice of the State Council.</source>
        <translation>照国务院办公厅的通知录入。</translation>
    </message>
    <message>
        <source>The records are closed, so the calendar was not seen.</source>
        <translation>数据没有打开，看不到日历。</translation>
    </message>
    <message>
        <source>Program {program}, Python {python}, Qt {qt}, SQLite {sqlite}, SQLCipher {cipher}, {c_library}, {system}</source>
        <translation>程序 {program}，Python {python}，Qt {qt}，SQLite {sqlite}，SQLCipher {cipher}，{c_library}，{system}</translation>
    </message>
    <message>
        <source>Records cannot be locked with this SQLite ({sqlite}).</source>
        <translation>这个 SQLite（{sqlite}）不能给数据上锁。</translation>
    </message>
    <message>
        <source>To the backups</source>
        <translation>去备份</translation>
    </message>
    <message>
        <source>To the calendar</source>
        <translation>去录入</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>打印试页</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>全部正常。</translation>
    </message>
    <message>
        <source>{state}: {count}</source>
        <translation>{state} {count} 项</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Type one character in the field above.</source>
        <translation>在上面的框里试打一个字。</translation>
    </message>
    <message>
        <source>A file was written and is safe on the disk; {free_mb} are free.</source>
        <translation>试写了一个文件，写得稳；还剩 {free_mb}。</translation>
    </message>
    <message>
        <source>Only {free_mb} are free for {holds} in {folder}.</source>
        <translation>放{holds}的 {folder} 只剩 {free_mb}。</translation>
    </message>
</context>
<context>
    <name>SelfCheckCard</name>
    <message>
        <source>Self-check of this computer</source>
        <translation>自检这台电脑</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <source>Self-check</source>
        <translation>电脑自检</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SelfCheckPanel</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
</context>
<context>
    <name>TryTyping</name>
    <message>
        <source>Try to type one character</source>
        <translation>试打一个字</translation>
    </message>
    <message>
        <source>Switch to Chinese, type zhong and choose 中.</source>
        <translation>切换到中文，打 zhong，选「中」。</translation>
    </message>
    <message>
        <source>Only letters so far: is the input method switched to Chinese?</source>
        <translation>来的都是字母：输入法切换到中文了吗？</translation>
    </message>
    <message>
        <source>“{character}” came in: Chinese can be typed.</source>
        <translation>收到「{character}」：可以打汉字。</translation>
    </message>
</context>
<context>
    <name>BroughtMonth</name>
    <message>
        <source>Genuine</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Signed by the station, not changed since, and its figures agree with its ledger.</source>
        <translation>由该站签名，此后没有改动，数字与台账一致。</translation>
    </message>
    <message>
        <source>Genuine, locked late</source>
        <translation>属实，但锁定晚了</translation>
    </message>
    <message>
        <source>Signed by the station and not changed since, but locked after the day it was due.</source>
        <translation>由该站签名，此后没有改动；但在报送日以后才锁定。</translation>
    </message>
    <message>
        <source>Of a station that you do not know</source>
        <translation>来自不认识的服务站</translation>
    </message>
    <message>
        <source>Its signature holds, but who signed it is not known here. Ask that station for its root certificate and add it on this page, then check again.</source>
        <translation>签名没有被破坏，但这里不认识签名的站。请向该站要根证书，在本页添加后再查一次。</translation>
    </message>
    <message>
        <source>Signed by another</source>
        <translation>别人签的</translation>
    </message>
    <message>
        <source>It names a station that you know, but was not signed by its root. Compare the fingerprint on the telephone before anybody relies on it.</source>
        <translation>写的是您认识的站，却不是它的根证书签的。先打电话核对指纹，再作依据。</translation>
    </message>
    <message>
        <source>Genuine, but no month</source>
        <translation>属实，但不是月报</translation>
    </message>
    <message>
        <source>Signed and not changed since; a quarter or days of somebody's choice.</source>
        <translation>有签名，此后没有改动；是季度或自选日期的。</translation>
    </message>
    <message>
        <source>Station: {it}</source>
        <translation>服务站：{it}</translation>
    </message>
    <message>
        <source>Period: {it}</source>
        <translation>期间：{it}</translation>
    </message>
    <message>
        <source>Number: {it}</source>
        <translation>编号：{it}</translation>
    </message>
    <message>
        <source>Locked: {it}</source>
        <translation>锁定：{it}</translation>
    </message>
    <message>
        <source>Accepted: {it}</source>
        <translation>受理：{it} 件</translation>
    </message>
    <message>
        <source>Closed: {it}</source>
        <translation>办结：{it} 件</translation>
    </message>
    <message>
        <source>Recovered: {it}</source>
        <translation>挽回损失：{it} 元</translation>
    </message>
</context>
</TS>
