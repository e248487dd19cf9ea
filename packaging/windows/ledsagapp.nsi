; The installer of Windows, made by packaging/build.py windows. For one person, without an
; administrator; what it takes away again is the program, never a book.
Unicode true
!include MUI2.nsh
!include FileFunc.nsh
!insertmacro RefreshShellIcons

Name "Ledsagapp"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Ledsagapp"
SetCompressor /SOLID lzma
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\ledsagapp.exe"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Ledsagapp"
!define CLASSES "Software\Classes"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Swedish"
!insertmacro MUI_LANGUAGE "Finnish"
!insertmacro MUI_LANGUAGE "English"

LangString BOOK ${LANG_SWEDISH} "Ledsagapp-bok"
LangString BOOK ${LANG_FINNISH} "Ledsagapp-kirja"
LangString BOOK ${LANG_ENGLISH} "Ledsagapp book"
LangString PACKET ${LANG_SWEDISH} "Ledsagapp-paket"
LangString PACKET ${LANG_FINNISH} "Ledsagapp-paketti"
LangString PACKET ${LANG_ENGLISH} "Ledsagapp packet"
LangString CARD ${LANG_SWEDISH} "Ledsagapp-kort"
LangString CARD ${LANG_FINNISH} "Ledsagapp-kortti"
LangString CARD ${LANG_ENGLISH} "Ledsagapp card"

!macro Associate ENDING KIND NAME
  WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${KIND}"
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" '"$INSTDIR\ledsagapp.exe",0'
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\ledsagapp.exe" "%1"'
!macroend
!macro Dissociate ENDING KIND
  DeleteRegKey HKCU "${CLASSES}\${ENDING}"
  DeleteRegKey HKCU "${CLASSES}\${KIND}"
!macroend

Function .onInit
  System::Call 'kernel32::GetUserDefaultUILanguage() i.r0'
  IntOp $0 $0 & 0x3FF
  ; Swedish is 0x1D, Finnish 0x0B
  ${If} $0 = 0x1D
    StrCpy $LANGUAGE ${LANG_SWEDISH}
  ${ElseIf} $0 = 0x0B
    StrCpy $LANGUAGE ${LANG_FINNISH}
  ${Else}
    StrCpy $LANGUAGE ${LANG_ENGLISH}
  ${EndIf}
FunctionEnd

Section
  ; What an earlier version brought and this one does not must not stay beside it.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  CreateShortcut "$SMPROGRAMS\Ledsagapp.lnk" "$INSTDIR\ledsagapp.exe"
  !insertmacro Associate ".ledsagapp" "Ledsagapp.Book" "$(BOOK)"
  !insertmacro Associate ".ledsagpaket" "Ledsagapp.Packet" "$(PACKET)"
  !insertmacro Associate ".ledsagkort" "Ledsagapp.Card" "$(CARD)"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Ledsagapp"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\ledsagapp.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Ledsagapp contributors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${RefreshShellIcons}
SectionEnd

Section Uninstall
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\ledsagapp.exe"
  Delete "$INSTDIR\ledsag.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Ledsagapp.lnk"
  !insertmacro Dissociate ".ledsagapp" "Ledsagapp.Book"
  !insertmacro Dissociate ".ledsagpaket" "Ledsagapp.Packet"
  !insertmacro Dissociate ".ledsagkort" "Ledsagapp.Card"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
SectionEnd
