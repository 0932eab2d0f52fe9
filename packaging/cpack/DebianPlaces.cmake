# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack between installing into its own folder and making the .deb. Debian's zsh reads
# completions of packages from a folder of its own, where other systems' has site-functions, and
# Debian has the text of the GPL already.

file(GLOB_RECURSE functions LIST_DIRECTORIES false
    "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/_moai")
foreach(function IN LISTS functions)
    cmake_path(GET function PARENT_PATH folder)
    cmake_path(GET folder PARENT_PATH zsh)
    file(RENAME "${folder}" "${zsh}/vendor-completions")
endforeach()
if(NOT functions)
    message(FATAL_ERROR "There is no completion for zsh in ${CPACK_TEMPORARY_INSTALL_DIRECTORY}.")
endif()

file(GLOB_RECURSE licences LIST_DIRECTORIES false "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/LICENSE")
file(REMOVE ${licences})
