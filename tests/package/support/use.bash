# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What a person does with Moai in a root of roots.bash, and what it comes to:
#
#   moai WORDS…                  as the user; $moai is the program
#   show ID                      a discussion as JSON
#   count_answers ID             how many complete ones it has
#   ask_from_terminal            the practice table, as text and as JSON lines
#   open_window WORDS…           starts the program with a window; $platform says where it shows
#   end_window                   asks it to end, and sees that it does so by itself

# shellcheck source=roots.bash
source "$(dirname "${BASH_SOURCE[0]}")/roots.bash"

moai=moai
platform=offscreen

moai() { as_user 'exec "$@"' "$moai" "$@"; }
show() { moai discussion show "$1" --json; }

count_answers() {
    show "$1" | jq '[.rounds[].messages[] | select(.author == "participant" and .status == "complete")] | length'
}

ask_from_terminal() {
    local said lines
    said=$(moai say '/open Why is the sky blue?' 2>>"$log") || fail "moai say ended with $?"
    [ -n "$said" ] || fail "moai say printed nothing"
    equal "answers in the store" "$(count_answers 1)" 3
    lines=$(moai say --json '/open And why is it red at night?' 2>>"$log") ||
        fail "moai say --json ended with $?"
    equal "finished answers in JSON lines" \
        "$(jq -s '[.[] | select(.event == "finished" and .status == "complete")] | length' <<<"$lines")" 3
    equal "the round in JSON lines" "$(jq -c 'select(.event == "round") | [.asked, .answered]' <<<"$lines")" "[3,3]"
    step "moai say: three of three answers at the practice table, twice, and exit status 0"
}

# The window's process is a child of a shell inside, which writes down how it ends.
open_window() {
    in_background as_user 'QT_QPA_PLATFORM=$1 "${@:2}" >window.log 2>&1 & echo $! >/tmp/window.pid
        wait $!; echo $? >/tmp/window.ended' "$platform" "$moai" "$@"
    until_true 30 "the window's lock" inside test -e "$home"/.local/share/moai/window.lock
    # A second start is answered only by a window that has begun to work.
    quietly as_user 'QT_QPA_PLATFORM=offscreen exec "$1"' "$moai"
    window_runs || fail "The window is gone: $(inside cat "$home"/window.log)"
}

window_runs() { inside test ! -e /tmp/window.ended; }

end_window() {
    inside bash -c 'kill -TERM $(cat /tmp/window.pid)'
    until_true 30 "the window's end" inside test -e /tmp/window.ended
    equal "how the window ended" "$(inside cat /tmp/window.ended)" 0
    inside rm /tmp/window.pid /tmp/window.ended
}

# One question in a window without a display: nothing can be typed there, so the window shows a
# discussion that is gone on with from the terminal. What is typed is the check menu's.
ask_beside_window() {
    local before
    open_window moai://discussion/1
    before=$(count_answers 1)
    quietly moai say -d 1 '/open What does the open window show?'
    equal "answers beside the window" "$(count_answers 1)" $((before + 3))
    end_window
    as_user 'grep -q "^discussion=1$" .local/share/moai/settings.ini' ||
        fail "The window did not show the discussion"
    step "a window without a display: shows a discussion while a question is asked in it, ends cleanly"
}
