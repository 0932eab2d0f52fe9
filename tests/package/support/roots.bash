# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A clean root of Debian for a check to install in: nothing but what Debian calls essential, and an
# ordinary user.
#
#   open_root            makes one, and sees to it that it is gone at the end, however that comes
#   $suite               of Debian; until a check says otherwise the one the packages were made on
#   $root                where it lies
#   inside COMMAND…      in it as root; its /tmp, /run and processes are its own
#   as_user SCRIPT       in it as the user anna, in her home, by bash
#   install PACKAGE…     with apt, as asked for and without recommends
#   hand_in FILE…        copies files of this machine into its /tmp
#
# The root is unpacked from build/roots/base-SUITE.tar, which is fetched when it is older than a day;
# what apt downloads and ccache keeps is beside it. Only processes inside see the mounts, which end with
# them.

# shellcheck source=checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/checks.bash"

user=anna
home=/home/$user
roots=$PWD/build/roots
suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
root=
init=

open_root() {
    base=$roots/base-$suite.tar
    if [ "$(id -u)" -ne 0 ]; then
        fail "A clean root of Debian is made, entered and removed by root: start this with sudo."
    fi
    mkdir -p "$roots/archives-$suite" "$roots/ccache-$suite"
    root=$(mktemp -d "$roots/$check.XXXXXX")
    trap close_root EXIT
    chmod 755 "$root"
    base_root
    tar -x -C "$root" -f "$base"
    enter_root
    inside useradd --create-home --shell /bin/bash "$user"
    inside install -d -m 700 -o "$user" -g "$user" /run/user /run/user/1000
    inside chmod 755 /run/user
    step "a clean root of Debian $suite"
}

# Whoever ends the first process inside ends all of them, and with the last one the mounts go.
close_root() {
    [ -z "$init" ] || kill -KILL "$init" 2>/dev/null || true
    [ -z "$init" ] || wait "$holder" 2>/dev/null || true
    [ -z "$root" ] || rm -rf --one-file-system "$root"
}

base_root() {
    [ -z "$(find "$base" -mtime -1 2>/dev/null)" ] || return 0
    step "fetching a base of Debian $suite"
    local debian=http://deb.debian.org made=${base%.tar}.new.tar proxies
    mapfile -t proxies < <(apt-config dump | grep -iE '^Acquire::(https?::)?Proxy' | sed 's/^/--aptopt=/')
    quietly mmdebstrap --mode=root --variant=minbase --format=tar --skip=cleanup/apt/lists "${proxies[@]}" \
        "$suite" "$made" \
        "deb $debian/debian $suite main" \
        "deb $debian/debian $suite-updates main" \
        "deb $debian/debian-security $suite-security main"
    mv "$made" "$base"
}

# The first process inside holds the root open for as long as the check has its pipe, however it ends.
enter_root() {
    local hold='root=$1
        mount -t proc proc "$root/proc"
        mount -t sysfs -o ro sys "$root/sys"
        mount --rbind /dev "$root/dev"
        mount -t tmpfs -o mode=1777 tmp "$root/dev/shm"
        mount -t tmpfs -o mode=1777 tmp "$root/tmp"
        mount -t tmpfs -o mode=755 run "$root/run"
        mount --bind "$2" "$root/var/cache/apt/archives"
        mkdir -p "$root/root/.cache/ccache"
        mount --bind "$3" "$root/root/.cache/ccache"
        exec chroot "$root" /bin/bash -c "echo open; exec >/dev/null; read -r _"'
    # Else a service that is installed would be started, too.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    coproc HOLDER { exec unshare --mount --pid --fork --kill-child \
        bash -euc "$hold" hold "$root" "$roots/archives-$suite" "$roots/ccache-$suite" \
        2>>"$log"; }
    # shellcheck disable=SC2153 # set by coproc
    holder=$HOLDER_PID
    read -r _ <&"${HOLDER[0]}" || fail "The root does not open; see $log"
    init=$(tr -d ' ' <"/proc/$holder/task/$holder/children")
}

inside() {
    local proxy=()
    [ -z "${http_proxy-}" ] || proxy=("http_proxy=$http_proxy")
    nsenter --target "$init" --mount --pid --root --wd env -i HOME=/root LC_ALL=C.UTF-8 TERM=dumb \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "${proxy[@]}" "$@"
}

as_user() {
    inside setpriv --reuid "$user" --regid "$user" --init-groups env -i HOME=$home USER=$user \
        LOGNAME=$user LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin XDG_RUNTIME_DIR=/run/user/1000 \
        bash -c "cd; $1" as_user "${@:2}"
}

install() { quietly inside apt-get install -qq -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@"; }

hand_in() { tar -c -C "$(dirname "$1")" "${@##*/}" | inside tar -x -C /tmp --no-same-owner; }
