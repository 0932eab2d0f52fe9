# SPDX-License-Identifier: GPL-3.0-or-later
# libqrencode, which has no CMake files of its own: PkgConfig::qrencode

find_package(PkgConfig REQUIRED)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
