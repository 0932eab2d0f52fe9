# SPDX-License-Identifier: GPL-3.0-or-later
# Texts in other languages. The only place that knows Qt's signatures, which differ by version.

# moai_add_translations(TARGET SOURCES…): puts the .qm files of translations/ into TARGET as
# :/moai/translations, and makes `update_translations` read TARGET's and the SOURCES' texts.
# English holds nothing but its plurals; the texts themselves are English already.
function(moai_add_translations target)
    set(sources "")
    foreach(from IN ITEMS ${target} ${ARGN})
        get_target_property(files ${from} SOURCES)
        get_target_property(directory ${from} SOURCE_DIR)
        foreach(file IN LISTS files)
            cmake_path(ABSOLUTE_PATH file BASE_DIRECTORY "${directory}")
            if(file MATCHES "\\.(cpp|h)$" AND NOT file MATCHES "^${PROJECT_BINARY_DIR}/")
                list(APPEND sources "${file}")
            endif()
        endforeach()
    endforeach()

    set(english "${PROJECT_SOURCE_DIR}/translations/moai_en.ts")
    file(GLOB whole CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/moai_*.ts")
    list(REMOVE_ITEM whole "${english}")

    set(options -locations none -no-obsolete)
    qt_add_lupdate(${target} TS_FILES ${whole} SOURCES ${sources} OPTIONS ${options})
    add_library(${target}_plurals INTERFACE)
    qt_add_lupdate(${target}_plurals TS_FILES ${english} SOURCES ${sources}
        INCLUDE_DIRECTORIES "${PROJECT_SOURCE_DIR}/app" "${PROJECT_SOURCE_DIR}/core"
            "${PROJECT_SOURCE_DIR}/ui"
        OPTIONS ${options} -pluralonly)
    qt_add_lrelease(${target} TS_FILES ${english} ${whole} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} moai_translations PREFIX /moai/translations
        BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
endfunction()
