# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# The .deb of the version before this one, for checks that go from the one to the other:
#
#   previous_version    its number, from the last line of packaging/released that is not this one's
#   previous_package    builds it when it is not there yet, and prints where it lies
#
# It is built once, into build/previous/VERSION, from the commit that packaging/released names.

# shellcheck disable=SC2154 # $version is set by checks.bash
previous_line() { grep -v -e '^#' -e "^$version " packaging/released | tail -1; }
previous_version() { previous_line | cut -d' ' -f1; }

previous_package() {
    local before commit place package
    read -r before commit <<<"$(previous_line)"
    place=$PWD/build/previous/$before
    package=$(previous_package_in "$place")
    if [ -z "$package" ]; then
        mkdir -p "$place"
        echo "Building $before from $commit, which takes minutes, but just once; see $place/log" >&2
        previous_build "$commit" "$place" </dev/null >"$place/log" 2>&1 || {
            tail -20 "$place/log" >&2
            return 1
        }
        package=$(previous_package_in "$place")
    fi
    echo "$package"
}

# previous_package_in PLACE: nothing when there is none.
previous_package_in() {
    find "$1/packages" -name 'moai_*.deb' -print -quit 2>/dev/null || true
}

# previous_build COMMIT PLACE: PLACE/packages appears when all is done, so that it is whole or not
# there.
previous_build() {
    local commit=$1 place=$2
    if ! git cat-file -e "$commit^{commit}"; then
        echo "This clone is too shallow to have $commit: git fetch --unshallow"
        return 1
    fi
    rm -rf "$place/source"
    mkdir -p "$place/source"
    git archive "$commit" | tar -x -C "$place/source"
    export CCACHE_BASEDIR=$place/source CCACHE_NOHASHDIR=1
    nice cmake -S "$place/source" -B "$place/build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo \
        -DBUILD_TESTING=OFF -DCMAKE_INSTALL_PREFIX=/usr &&
        nice cmake --build "$place/build" &&
        (cd "$place/build" && cpack -G DEB -B "$place/made") &&
        mv "$place/made" "$place/packages"
}
