; The installer for Windows: for one user, without administrator rights.
; makensis -DVERSION=1.2.3 -DTREE=folder -DOUT=setup.exe -DICON=govreport.ico govreport.nsi
; TREE is what PyInstaller built on Windows: govreport-window.exe, govreport.exe, _internal.
; Settings, earlier versions and reports lie elsewhere (places.py): no upgrade, no removal touches them.
Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "政府信息公开年报"
!define WINDOW "govreport-window.exe"
!define CLASSES "Software\Classes"
!define TYPE "govreport.report"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\govreport"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\govreport"
InstallDirRegKey HKCU "${REMOVAL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString RUNNING ${LANG_SIMPCHINESE} "${NAME}正在运行。请先保存并关闭它，再点“重试”。"
LangString RUNNING ${LANG_ENGLISH} "The program is running. Save, close it, then retry."

; A running program holds its file: then it cannot be opened for writing.
!macro CLOSED
  again:
  IfFileExists "$INSTDIR\${WINDOW}" 0 closed
  ClearErrors
  FileOpen $0 "$INSTDIR\${WINDOW}" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  Abort
  free:
  FileClose $0
  closed:
!macroend

; What an older version installed; nothing of the user's is in there.
!macro CLEAR
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\govreport.exe"
!macroend

Section
  !insertmacro CLOSED
  !insertmacro CLEAR
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  File "/oname=govreport.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\govreport.ico"

  ; Our own files open by double-click; other programs' files only offer us under "open with".
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\govreport.ico"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\.govreport" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\.docx\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\.doc\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\.wps\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\.pdf\OpenWithProgids" "${TYPE}" ""

  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\govreport.ico"
  WriteRegStr HKCU "${REMOVAL}" "Publisher" "govreport"
  WriteRegStr HKCU "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${REMOVAL}" "EstimatedSize" "$0"
  WriteRegDWORD HKCU "${REMOVAL}" "NoModify" 1
  WriteRegDWORD HKCU "${REMOVAL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  !insertmacro CLOSED
  !insertmacro CLEAR
  Delete "$INSTDIR\govreport.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegKey HKCU "${CLASSES}\.govreport"
  DeleteRegValue HKCU "${CLASSES}\.docx\OpenWithProgids" "${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.doc\OpenWithProgids" "${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.wps\OpenWithProgids" "${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.xlsx\OpenWithProgids" "${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.pdf\OpenWithProgids" "${TYPE}"
  DeleteRegKey HKCU "${REMOVAL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
