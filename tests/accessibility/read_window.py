# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader must find in the window of the process whose id is the argument.

Uses the registry's C library through GObject, so that waiting and listening are one loop. Ends
with "N passed, M failed".
"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    Atspi.Role.PUSH_BUTTON, Atspi.Role.TOGGLE_BUTTON, Atspi.Role.CHECK_BOX,
    Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX, Atspi.Role.ENTRY, Atspi.Role.TEXT,
    Atspi.Role.SLIDER, Atspi.Role.SPIN_BUTTON, Atspi.Role.LIST, Atspi.Role.TABLE,
    Atspi.Role.TREE, Atspi.Role.PAGE_TAB, Atspi.Role.MENU_ITEM, Atspi.Role.DOCUMENT_FRAME,
}
UNKNOWN = {Atspi.Role.INVALID, Atspi.Role.UNKNOWN}

passed, failed = 0, []
heard = []


def check(holds, what):
    global passed
    if holds:
        passed += 1
    else:
        failed.append(what)
        print("FAILED:", what)


def spin(seconds=0.02):
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.005)


def until(condition, seconds=10.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        spin()
    return condition()


def has(node, state):
    return node.get_state_set().contains(state)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def find(root, role=None, name=None):
    for node in walk(root):
        if (role is None or node.get_role() == role) and (
                name is None or name in (node.get_name() or "")):
            return node
    return None


def path(node):
    names = []
    while node is not None and node.get_role() != Atspi.Role.APPLICATION:
        names.append(f"{node.get_role_name()} “{node.get_name()}”")
        node = node.get_parent()
    return " in ".join(names[:3])


def application(pid):
    desktop = Atspi.get_desktop(0)
    for node in children(desktop):
        if node.get_process_id() == pid:
            return node
    return None


def on_showing(event):
    if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
        heard.append(event.source.get_name())


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True)


def say(line):
    subprocess.run(["xdotool", "type", "--delay", "2", line], check=True)
    keys("Return")


def focused(app):
    return next((n for n in walk(app) if has(n, Atspi.StateType.FOCUSED)), None)


def roles_around(node):
    node = node.get_parent()
    while node is not None:
        yield node.get_role()
        node = node.get_parent()


def every_control_has_a_name(app, where):
    for node in walk(app):
        if not has(node, Atspi.StateType.SHOWING):
            continue
        parent = node.get_parent()
        around = parent.get_role() if parent else None
        if around == Atspi.Role.SPLIT_PANE and node.get_role() in UNKNOWN:
            continue  # the splitter's handle, which Qt has no role for
        if around == Atspi.Role.COMBO_BOX or (node.get_name() or "") == "" and any(
                p == Atspi.Role.COMBO_BOX for p in roles_around(node)):
            continue  # what a combo box is made of has the box's name
        if around == Atspi.Role.TEXT and not has(node, Atspi.StateType.FOCUSABLE):
            continue  # the picture in a search field
        check(node.get_role() not in UNKNOWN, f"{where}: a role for {path(node)}")
        needs = node.get_role() in CONTROLS or has(node, Atspi.StateType.FOCUSABLE)
        if needs and node.get_role() != Atspi.Role.FRAME:
            labelled = bool(node.get_name()) or any(
                r.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for r in node.get_relation_set())
            check(labelled, f"{where}: a name for {path(node)}")


def tab_goes_in_reading_order(app):
    """Once around by Tab: no control twice before the first comes again, rows from the top."""
    first = path(focused(app))
    seen = []
    for _ in range(80):
        keys("Tab")
        spin(0.03)
        now = focused(app)
        if now is None or path(now) in (first, path(seen[0]) if seen else None):
            break
        seen.append(now)
    else:
        check(False, "Tab comes back to where it began")
    check(len(seen) > 8, f"Tab reaches the controls, reached {len(seen)}")
    names = [path(n) for n in seen]
    # Within an answer Tab goes from link to link, which stay one accessible.
    names = [n for i, n in enumerate(names) if i == 0 or n != names[i - 1]]
    twice = sorted({n for n in names if names.count(n) > 1})
    check(not twice, f"Tab comes to no control twice, but to {twice}")


def answers_are_read(app):
    for handle in ("@sage", "@scout", "@skeptic"):
        group = find(app, name=f"Answer of {handle}")
        check(group is not None, f"the column of {handle} is named")
        if group is None:
            continue
        document = find(group, role=Atspi.Role.DOCUMENT_FRAME)
        check(document is not None, f"the answer of {handle} is a document")
        if document is None:
            continue
        count = Atspi.Text.get_character_count(document)
        text = Atspi.Text.get_text(document, 0, count)
        check(count > 100 and "boat" in text, f"the answer of {handle} can be read whole: {count} {text[:60]!r}")
        part = Atspi.Text.get_text(document, 4, 24)
        check(part == text[4:24], f"a part of the answer of {handle} is that part")
        check(Atspi.Text.set_selection(document, 0, 2, 9) or
              Atspi.Text.add_selection(document, 2, 9), f"text of {handle} can be selected")
        chosen = Atspi.Text.get_selection(document, 0)
        check((chosen.start_offset, chosen.end_offset) == (2, 9),
              f"the selection in the answer of {handle} is told")
        Atspi.Text.set_caret_offset(document, 12)
        check(Atspi.Text.get_caret_offset(document) == 12, f"the caret moves in {handle}")


def main(pid):
    app = until(lambda: application(pid))
    check(app is not None, "the program is on the bus")
    if app is None:
        return
    listener = Atspi.EventListener.new(on_showing)
    listener.register("object:state-changed:showing")
    composer = until(lambda: find(app, name="Question or command"))
    check(composer is not None, "the composer is there")
    welcome = until(lambda: find(app, name="Try the practice table"))
    check(welcome is not None, "the welcome offers the practice table")
    every_control_has_a_name(app, "welcome")
    keys("alt+t")
    until(lambda: has(composer, Atspi.StateType.FOCUSED))
    check(has(composer, Atspi.StateType.FOCUSED), "the keyboard is in the composer")
    check(has(composer, Atspi.StateType.EDITABLE), "the composer can be written into")
    every_control_has_a_name(app, "practice table")

    keys("ctrl+a")  # the welcome proposes a question
    say("What is a good name for a boat?")
    check(until(lambda: any("All have answered." in h for h in heard), 20),
          f"all answers are announced, heard {heard}")
    every_control_has_a_name(app, "answers")
    answers_are_read(app)
    tab_goes_in_reading_order(app)

    keys("F6")
    until(lambda: False, 0.1)
    while not has(composer, Atspi.StateType.FOCUSED):
        keys("F6")
        spin(0.1)
    heard.clear()
    say("One more [fail scout 500]")
    check(until(lambda: any("@scout failed: " in h for h in heard), 20),
          f"a failure is announced, heard {heard}")
    heard.clear()
    say("/consensus")
    check(until(lambda: any("conclusion" in h for h in heard), 30),
          f"the conclusion is announced, heard {heard}")
    every_control_has_a_name(app, "conclusion")


Atspi.init()
main(int(sys.argv[1]))
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
