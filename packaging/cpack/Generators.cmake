# SPDX-License-Identifier: GPL-3.0-or-later
# Read by CPack once for each kind of package, when it is made.

# .deb and .rpm take the debug symbols out by themselves, into packages of their own.
if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_STRIP_FILES ON)
endif()
