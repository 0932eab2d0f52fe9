# SPDX-License-Identifier: GPL-3.0-or-later
# Who Moai is, in one place: packages, desktop entry, catalogue entry and the program itself read it
# here. Moai has no domain yet, so everything that needs one stands on example.org, which nobody can
# own (RFC 2606). The day that there is one, these lines change and nothing else.

# The domain backwards, with a name: the desktop entry's name, which is the id in software centres,
# on Wayland, at the portals and for Flatpak. It has dots because GNOME hands out keys that hold
# everywhere (the quick question's) to no program whose id has none; icon and command are plain.
set(MOAI_ID "org.example.moai")
set(MOAI_NAME "Moai")
set(MOAI_VENDOR "The Moai contributors")
set(MOAI_CONTACT "moai@example.org")
set(MOAI_HOMEPAGE "https://moai.example.org/")
set(MOAI_SCREENSHOTS "https://moai.example.org/screenshots") # docs/screenshots, as it is served
