# SPDX-License-Identifier: GPL-3.0-or-later
# What an installed Moai consists of, and the Debian package: cmake --workflow --preset package

include(GNUInstallDirs)

set(packaging "${PROJECT_SOURCE_DIR}/packaging")
set(application_icon "${PROJECT_SOURCE_DIR}/resources/icons/moai.svg")

install(FILES "${packaging}/moai.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${packaging}/moai.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME moai.xml)
install(FILES "${packaging}/moai.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${application_icon}"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${packaging}/moai.bash"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME moai)
# Where systemd looks for units of users, whatever the libraries' directory is called.
install(FILES "${packaging}/moai-bot.service" DESTINATION lib/systemd/user)
install(FILES "${packaging}/copyright" README.md CHANGELOG.md DESTINATION "${CMAKE_INSTALL_DOCDIR}")

# Debian wants manual pages compressed, and the same bytes each time.
find_program(GZIP gzip)
if(GZIP)
    add_custom_command(OUTPUT "${PROJECT_BINARY_DIR}/moai.1.gz"
        COMMAND ${GZIP} -9nc "${packaging}/moai.1" > "${PROJECT_BINARY_DIR}/moai.1.gz"
        DEPENDS "${packaging}/moai.1" VERBATIM)
    add_custom_target(manual ALL DEPENDS "${PROJECT_BINARY_DIR}/moai.1.gz")
    install(FILES "${PROJECT_BINARY_DIR}/moai.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
else()
    install(FILES "${packaging}/moai.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "The Moai contributors")
set(CPACK_PACKAGE_CONTACT "The Moai contributors <moai@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Moai asks several language models the same question at the same time and shows\ntheir answers side by side, in a window or on the terminal.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
# shlibdeps sees the libraries; plugins are loaded by name and have to be named.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, fonts-noto-core, fonts-noto-color-emoji")
include(CPack)
