# SPDX-License-Identifier: GPL-3.0-or-later
# Installers for Windows (NSIS) and macOS (a disk image to drag the program from), and Qt in them.
# They were never run on their systems: tests/package/nsis sees that the Windows one compiles.

# moai_install_qt(TARGET): Qt's libraries and plugins beside TARGET, by windeployqt or macdeployqt.
function(moai_install_qt target)
    set(result OUTPUT_SCRIPT)
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(result FILENAME_VARIABLE)
    endif()
    qt_generate_deploy_app_script(TARGET ${target} ${result} script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${script}")
endfunction()

# moai_installers(): sets what CPack wants to know for them, where it is called.
macro(moai_installers)
    # Without the version: an update takes the place of what is there.
    set(CPACK_PACKAGE_INSTALL_DIRECTORY "${MOAI_NAME}")
    set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "${MOAI_NAME}")
    set(CPACK_NSIS_PACKAGE_NAME "${MOAI_NAME}")
    set(CPACK_NSIS_DISPLAY_NAME "${MOAI_NAME}")
    set(CPACK_NSIS_CONTACT "${CPACK_PACKAGE_CONTACT}")
    set(CPACK_NSIS_HELP_LINK "${MOAI_HOMEPAGE}")
    set(CPACK_NSIS_URL_INFO_ABOUT "${MOAI_HOMEPAGE}")
    set(CPACK_NSIS_MUI_ICON "${PROJECT_BINARY_DIR}/packaging/icons/moai.ico")
    set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\moaiw.exe")
    set(CPACK_NSIS_MUI_FINISHPAGE_RUN "moaiw.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON) # a page asks; for moai say
    set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
    set(CPACK_PACKAGE_EXECUTABLES moaiw "${MOAI_NAME}")

    set(CPACK_DMG_VOLUME_NAME "${MOAI_NAME}")
    set(CPACK_DMG_FORMAT UDZO)
endmacro()
