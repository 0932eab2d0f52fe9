# SPDX-License-Identifier: GPL-3.0-or-later
# libqrencode, which has no CMake files of its own: PkgConfig::qrencode, found without pkg-config, too

find_package(PkgConfig)
if(PkgConfig_FOUND)
    pkg_check_modules(qrencode IMPORTED_TARGET libqrencode)
endif()
if(NOT TARGET PkgConfig::qrencode)
    find_path(QRENCODE_INCLUDE_DIR qrencode.h REQUIRED)
    find_library(QRENCODE_LIBRARY NAMES qrencode libqrencode REQUIRED)
    add_library(PkgConfig::qrencode UNKNOWN IMPORTED)
    set_target_properties(PkgConfig::qrencode PROPERTIES
        IMPORTED_LOCATION "${QRENCODE_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${QRENCODE_INCLUDE_DIR}")
endif()
