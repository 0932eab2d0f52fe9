# SPDX-License-Identifier: GPL-3.0-or-later
# What calls the system lies in files named for it; everything else is the same everywhere, and
# tests/architecture holds it to that.

# moai_system_sources(TARGET NAME…): of the files NAME_….cpp in this directory, adds to TARGET the
# first that is for this system. _linux is for whoever has its kind of desktop, the BSDs too; _unix
# for macOS besides; _other for all that have no file of their own.
function(moai_system_sources target)
    if(WIN32)
        set(systems windows other)
    elseif(APPLE)
        set(systems macos unix other)
    else()
        set(systems linux unix other)
    endif()
    if(TARGET PkgConfig::xcb)
        list(PREPEND systems xcb)
    endif()
    foreach(name IN LISTS ARGN)
        set(found "")
        foreach(system IN LISTS systems)
            set(file "${CMAKE_CURRENT_SOURCE_DIR}/${name}_${system}.cpp")
            if(NOT found AND EXISTS "${file}")
                set(found "${file}")
            endif()
        endforeach()
        if(NOT found)
            message(FATAL_ERROR "There is no ${name}_….cpp for ${CMAKE_SYSTEM_NAME}.")
        endif()
        target_sources(${target} PRIVATE "${found}")
    endforeach()
endfunction()
