# SPDX-License-Identifier: GPL-3.0-or-later
# libxcb, for what Qt does not do on X11: PkgConfig::xcb, where it is there and windows are X11's

if(UNIX AND NOT APPLE)
    find_package(PkgConfig)
    if(PkgConfig_FOUND)
        pkg_check_modules(xcb IMPORTED_TARGET xcb)
    endif()
endif()
