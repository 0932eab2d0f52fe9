# SPDX-License-Identifier: GPL-3.0-or-later
# What the installer for Windows does besides copying (NSIS): moai:// links and discussions open Moai.
# SHCTX is the computer's part of the registry when it is installed for all, else the person's.
#
# Windows goes by what follows the last dot, so it cannot know *.moai.json from other JSON: Moai is
# offered in "Open with" for them, and takes over nothing.
#
# What people wrote with Moai (%APPDATA%\moai) stays when it is uninstalled.

set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\moai" "" "URL:Moai"
  WriteRegStr SHCTX "Software\Classes\moai" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\moai\DefaultIcon" "" "$INSTDIR\bin\moaiw.exe,0"
  WriteRegStr SHCTX "Software\Classes\moai\shell\open\command" "" '"$INSTDIR\bin\moaiw.exe" -- "%1"'
  WriteRegStr SHCTX "Software\Classes\Moai.Discussion" "" "Moai discussion"
  WriteRegStr SHCTX "Software\Classes\Moai.Discussion\DefaultIcon" "" "$INSTDIR\bin\moaiw.exe,0"
  WriteRegStr SHCTX "Software\Classes\Moai.Discussion\shell\open\command" "" '"$INSTDIR\bin\moaiw.exe" -- "%1"'
  WriteRegStr SHCTX "Software\Classes\.json\OpenWithProgids" "Moai.Discussion" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])

# A link that another program has taken over meanwhile is its own. An update takes the old version off
# silently: whether Moai starts with the session is chosen already then.
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  ReadRegStr $0 SHCTX "Software\Classes\moai\shell\open\command" ""
  StrCmp $0 '"$INSTDIR\bin\moaiw.exe" -- "%1"' 0 +2
  DeleteRegKey SHCTX "Software\Classes\moai"
  DeleteRegKey SHCTX "Software\Classes\Moai.Discussion"
  DeleteRegValue SHCTX "Software\Classes\.json\OpenWithProgids" "Moai.Discussion"
  IfSilent +2
  DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "Moai"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
]])
