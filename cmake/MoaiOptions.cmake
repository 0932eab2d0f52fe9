# SPDX-License-Identifier: GPL-3.0-or-later
# How every target of Moai is compiled: one INTERFACE target, ccache and mold when present.

option(MOAI_WERROR "Treat warnings as errors" OFF)
set(MOAI_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

find_program(CCACHE ccache)
if(CCACHE)
    # The same cache serves every clone: paths inside it are relative (those outside are not, or a
    # clone at another depth would miss), and the working directory is not hashed.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

add_library(moai_options INTERFACE)
target_compile_features(moai_options INTERFACE cxx_std_20)
if(MSVC)
    target_compile_options(moai_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus)
else()
    target_compile_options(moai_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
        -Woverloaded-virtual -Wnon-virtual-dtor -Wcast-qual -Wswitch-enum
        # A compiler newer than Debian 12's may warn about more: that must not stop a newcomer.
        $<$<AND:$<BOOL:${MOAI_WERROR}>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Werror>)
endif()
if(WIN32)
    target_compile_definitions(moai_options INTERFACE
        UNICODE _UNICODE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
target_compile_definitions(moai_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(MOLD mold)
if(MOLD AND UNIX AND NOT APPLE)
    target_link_options(moai_options INTERFACE -fuse-ld=mold)
endif()

if(MOAI_SANITIZE)
    target_compile_options(moai_options INTERFACE
        -fsanitize=${MOAI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(moai_options INTERFACE -fsanitize=${MOAI_SANITIZE})
endif()

# moai_watch_sources(TARGET): runs moc again when the target's list of files changes. CMake 3.25 with
# Ninja looks only at the files that it knew, so a new header's moc_*.cpp would be missing.
function(moai_watch_sources target)
    cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${PROJECT_SOURCE_DIR}]]
        CALL moai_moc_again_if_changed ${target})")
endfunction()

function(moai_moc_again_if_changed target)
    get_target_property(sources ${target} SOURCES)
    get_target_property(directory ${target} BINARY_DIR)
    set(list "${directory}/${target}_sources.txt")
    set(known "")
    if(EXISTS "${list}")
        file(READ "${list}" known)
    endif()
    if(NOT known STREQUAL sources)
        file(WRITE "${list}" "${sources}")
        file(REMOVE "${directory}/${target}_autogen/timestamp")
    endif()
endfunction()
