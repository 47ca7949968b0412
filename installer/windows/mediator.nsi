; The Windows setup: for one person, without administrator rights, upgraded in place.
; Called with -DVERSION=0.1.0 -DSTAGE=folder -DOUT=setup.exe -DICON=mediator.ico -DMEGABYTES=250
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WordFunc.nsh"

!define NAME "消费维权服务站"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Mediator"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
; Records lie in $LOCALAPPDATA\mediator, which is another folder and is never written here.
InstallDir "$LOCALAPPDATA\Programs\Mediator"
SetCompressor /SOLID ${COMPRESSION}
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Mediator"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Mediator ${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\mediator.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString NEWER ${LANG_SIMPCHINESE} "这台电脑上装的是更新的版本 $1，旧版本 ${VERSION} 读不了新版本的数据，没有安装。数据没有动。"
LangString NEWER ${LANG_ENGLISH} "Version $1 is installed and newer than ${VERSION}, which could not read its records. Nothing was changed."
LangString RUNNING ${LANG_SIMPCHINESE} "程序正开着。请先关闭窗口，再来一次。数据没有动。"
LangString RUNNING ${LANG_ENGLISH} "The program is running. Close its window and try again. Nothing was changed."
LangString NO_ROOM ${LANG_SIMPCHINESE} "磁盘空间不够：需要 ${MEGABYTES} MB，只剩 $1 MB。请清理后再装。数据没有动。"
LangString NO_ROOM ${LANG_ENGLISH} "The disk is full: ${MEGABYTES} MB are needed, $1 MB are free. Nothing was changed."
LangString NOT_WRITTEN ${LANG_SIMPCHINESE} "没有装成：$INSTDIR 写不进去。原来的版本和数据都没有动。"
LangString NOT_WRITTEN ${LANG_ENGLISH} "Not installed: $INSTDIR cannot be written. The version before and the records were left as they were."
LangString KEPT ${LANG_SIMPCHINESE} "程序已卸载。数据还在 $LOCALAPPDATA\mediator，没有删除。"
LangString KEPT ${LANG_ENGLISH} "Removed. Records were left where they are: $LOCALAPPDATA\mediator."

!macro REFUSE TEXT STATUS
    MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
    SetErrorLevel ${STATUS}
    Abort
!macroend

; A program that runs keeps its file from being written.
!macro REFUSE_WHILE_RUNNING
    ${If} ${FileExists} "$INSTDIR\mediator.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\mediator.exe" a
        ${If} ${Errors}
            !insertmacro REFUSE "$(RUNNING)" 3
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ; One place only: what is removed later is then never a folder that somebody chose.
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Mediator"
    ReadRegStr $1 HKCU "${KEY}" "DisplayVersion"
    ${If} $1 != ""
        ${VersionCompare} "$1" "${VERSION}" $0
        ${If} $0 == 1
            !insertmacro REFUSE "$(NEWER)" 4
        ${EndIf}
    ${EndIf}
    !insertmacro REFUSE_WHILE_RUNNING
    StrCpy $2 $LOCALAPPDATA 3
    ${DriveSpace} "$2" "/D=F /S=M" $1
    ${If} $1 < ${MEGABYTES}
        !insertmacro REFUSE "$(NO_ROOM)" 5
    ${EndIf}
FunctionEnd

Section
    ; Everything is written beside the old version, which is exchanged only when all is there:
    ; an installation that is cut off leaves the old one as it was.
    RMDir /r "$INSTDIR.new"
    ClearErrors
    SetOutPath "$INSTDIR.new"
    SetOverwrite try
    File /r "${STAGE}\*.*"
    WriteUninstaller "$INSTDIR.new\uninstall.exe"
    SetOutPath "$TEMP"
    ${If} ${Errors}
        RMDir /r "$INSTDIR.new"
        !insertmacro REFUSE "$(NOT_WRITTEN)" 6
    ${EndIf}
    RMDir /r "$INSTDIR.old"
    ${If} ${FileExists} "$INSTDIR\*.*"
        ClearErrors
        Rename "$INSTDIR" "$INSTDIR.old"
        ${If} ${Errors}
            RMDir /r "$INSTDIR.new"
            !insertmacro REFUSE "$(RUNNING)" 3
        ${EndIf}
    ${EndIf}
    ClearErrors
    Rename "$INSTDIR.new" "$INSTDIR"
    ${If} ${Errors}
        Rename "$INSTDIR.old" "$INSTDIR"
        !insertmacro REFUSE "$(NOT_WRITTEN)" 6
    ${EndIf}
    RMDir /r "$INSTDIR.old"

    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\mediator.exe"
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\mediator.exe"
    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\mediator.exe"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "Publisher" "Mediator"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
    !insertmacro REFUSE_WHILE_RUNNING
FunctionEnd

Section "Uninstall"
    RMDir /r "$LOCALAPPDATA\Programs\Mediator"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    Delete "$DESKTOP\${NAME}.lnk"
    DeleteRegKey HKCU "${KEY}"
    MessageBox MB_OK|MB_ICONINFORMATION "$(KEPT)" /SD IDOK
SectionEnd
