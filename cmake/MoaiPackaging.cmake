# SPDX-License-Identifier: GPL-3.0-or-later
# The packages: .deb with its debug symbols apart, .rpm and .tar.gz from one configuration.
# script/package makes them all; cmake --workflow --preset package does, too, but with the time of day
# in them and unproved.
# What differs by the kind of package is in packaging/cpack/Generators.cmake.

set(CPACK_PACKAGE_VENDOR "${MOAI_VENDOR}")
set(CPACK_PACKAGE_CONTACT "${MOAI_VENDOR} <${MOAI_CONTACT}>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${MOAI_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Moai asks several language models the same question at the same time and shows\ntheir answers side by side, in a window or on the terminal.")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_RESOURCE_FILE_README "${PROJECT_SOURCE_DIR}/README.md")
set(CPACK_PACKAGE_FILE_NAME "moai-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_DIRECTORY "${PROJECT_BINARY_DIR}/packages")
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/packaging/cpack/Generators.cmake")
# Whatever the umask of the person who packs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
    GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_THREADS 1) # several would make other bytes each time

set(CPACK_GENERATOR DEB RPM TGZ)
if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
endif()

# Two packages: what is installed without further words, and the debug symbols. CPack's own way for the
# latter leaves this machine's paths in them and Debian's papers out (CMake 3.25).
set(CPACK_COMPONENTS_ALL "${CMAKE_INSTALL_DEFAULT_COMPONENT_NAME}" symbols)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_MOAI_PACKAGE_NAME moai)
set(CPACK_COMPONENT_MOAI_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
set(CPACK_DEBIAN_SYMBOLS_PACKAGE_NAME moai-dbgsym)
set(CPACK_DEBIAN_SYMBOLS_PACKAGE_SECTION debug)
set(CPACK_DEBIAN_SYMBOLS_PACKAGE_DEPENDS "moai (= ${PROJECT_VERSION})")
set(CPACK_DEBIAN_SYMBOLS_PACKAGE_RECOMMENDS "")
set(CPACK_DEBIAN_SYMBOLS_PACKAGE_SHLIBDEPS OFF)
set(CPACK_COMPONENT_SYMBOLS_DESCRIPTION
    "Debug symbols of Moai\nNames and lines for the stack traces of moai.")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
# shlibdeps sees the libraries; plugins are loaded by name and have to be named.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "libsecret-1-0, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n, fonts-noto-core, fonts-noto-color-emoji")

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "GPL-3.0-or-later")
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
# Libraries are required by what their files are called, which holds on every system of rpm packages.
# Their plugins come with them, save openSUSE's driver for SQLite, which is apart from Qt's library;
# Fedora has no package called libQt6Sql6. Never installed on either: see tests/package/rpm.
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, (qt6-sql-sqlite if libQt6Sql6)")
# Folders that others own.
foreach(folder /lib/systemd /lib/systemd/user /share/applications /share/bash-completion
        /share/bash-completion/completions /share/fish /share/fish/vendor_completions.d /share/icons
        /share/icons/hicolor /share/man /share/man/man1 /share/metainfo /share/mime
        /share/mime/packages /share/zsh /share/zsh/vendor-completions /share/zsh/site-functions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION "/usr${folder}")
endforeach()
foreach(size scalable symbolic 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    foreach(folder "" /apps /mimetypes /status)
        foreach(scale "" @2)
            list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
                "/usr/share/icons/hicolor/${size}${scale}${folder}")
        endforeach()
    endforeach()
endforeach()
set(CPACK_RPM_SPEC_MORE_DEFINE "
%define _buildhost reproducible
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
Recommends: libsecret-1.so.0()(64bit)")
moai_installers()
include(CPack)
