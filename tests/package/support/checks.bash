# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the checks of packages share. A check begins with
#
#   source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"    # or another one, which has it
#
# and is then in the project's directory, with
#
#   $packages, $version     the folder that it was given, and the version that is in it
#   $check, $log            its own name, and the file that takes what others say
#   step TEXT               says what holds by now
#   fail TEXT               ends the check
#   quietly COMMAND…        into the log, which is shown when the command fails
#   in_background COMMAND…  into the log, too; it ends with what it runs in
#   … | has PATTERN         like grep -q, but reads all, so that a pipe's writer does not fail
#   equal WHAT A B          fails when they differ
#   until_true SECONDS WHAT COMMAND…   waits for it

export LC_ALL=C.UTF-8 # words of tools are read
packages=$(realpath "${1:?usage: $0 FOLDER, which holds the packages}")
check=$(basename "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/../../.." || exit
mkdir -p build/checks
log=$PWD/build/checks/$check.log
: >"$log"

step() { echo "   $*"; }

fail() {
    echo "   $check: $*" >&2
    exit 1
}

quietly() {
    echo "+ $*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null || {
        tail -20 "$log" >&2
        fail "This failed: $* (all of it in $log)"
    }
}

has() { grep "$@" >/dev/null; }

in_background() {
    ("$@" || true) >>"$log" 2>&1 </dev/null &
}

equal() {
    [ "$2" = "$3" ] || fail "$1: '$2' is not '$3'"
}

until_true() {
    local seconds=$1 what=$2 end
    shift 2
    end=$((SECONDS + seconds))
    until "$@" >>"$log" 2>&1 </dev/null; do
        [ $SECONDS -lt $end ] || fail "Waited $seconds s in vain: $what"
        sleep 0.1
    done
}

# one_file PATTERN: the only file of the packages that fits, debug symbols apart.
one_file() {
    local found
    found=$(find "$packages" -maxdepth 1 -name "$1" ! -name '*dbgsym*' ! -name '*debuginfo*')
    [ "$(grep -c . <<<"$found")" = 1 ] || fail "Not one file is $packages/$1: '$found'"
    echo "$found"
}

# shellcheck disable=SC2034 # for the checks
version=$(sed -n 's/^project(moai VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
