# SPDX-License-Identifier: GPL-3.0-or-later
# libxcb, for what Qt does not do on X11: PkgConfig::xcb, where it is there

find_package(PkgConfig REQUIRED)
pkg_check_modules(xcb IMPORTED_TARGET xcb)
