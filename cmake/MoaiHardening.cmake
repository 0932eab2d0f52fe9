# SPDX-License-Identifier: GPL-3.0-or-later
# What people install is built to be hard to attack, and to the same bytes wherever it is built.
# Builds for day-to-day work are left alone: they are to be quick, or have sanitizers.
# tests/package/hardening reads off the binary whether it took.

if(NOT CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" OR MOAI_SANITIZE)
    return()
endif()

# A position-independent program: the loader puts it elsewhere at every start.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(moai_options INTERFACE _GLIBCXX_ASSERTIONS)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang" AND NOT WIN32)
    # Debian's compilers may define a level of their own already.
    target_compile_options(moai_options INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -Wformat -Wformat-security)

    # The paths of this machine are not in the program: those of its sources read as the tarball's.
    target_compile_options(moai_options INTERFACE
        "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build" "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_compile_options(moai_options INTERFACE -fstack-clash-protection)
    target_link_options(moai_options INTERFACE
        LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack LINKER:--as-needed
        LINKER:--build-id=sha1)
    # Libraries come from where the system keeps them, not from beside the program.
    set(CMAKE_SKIP_INSTALL_RPATH ON)
endif()
