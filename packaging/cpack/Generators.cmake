# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CPack once for each kind of package, when it is made.

# Only Debian has a package of debug symbols besides.
set(CPACK_STRIP_FILES ON)
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/DebianPlaces.cmake")
else()
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
if(CPACK_GENERATOR STREQUAL "NSIS")
    include("${CMAKE_CURRENT_LIST_DIR}/Windows.cmake")
endif()
