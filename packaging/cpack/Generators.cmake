# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CPack once for each kind of package, when it is made.

# The .deb takes the debug symbols out by itself, into a package of their own.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_STRIP_FILES ON)
endif()
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/DebianPlaces.cmake")
endif()
if(CPACK_GENERATOR STREQUAL "NSIS")
    include("${CMAKE_CURRENT_LIST_DIR}/Windows.cmake")
endif()
