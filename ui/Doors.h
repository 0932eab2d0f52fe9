// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace moai {

class DesktopNotifications;
class DiscussionStore;
class GlobalShortcut;
class Keys;
class LibraryStore;
class ModelCatalogue;
class ProjectStore;
class Roundtable;
class ServiceWatch;
class Settings;
class TelegramDoor;
class TelegramStore;

/// What the window draws upon. All of it lives in the GUI thread and outlives the window.
struct Doors {
    ProjectStore &projects;
    DiscussionStore &discussions;
    Roundtable &roundtable;
    ModelCatalogue &models;
    Keys &keys;
    Settings &settings;
    TelegramStore &chats;
    TelegramDoor &telegram;
    LibraryStore &library;
    ServiceWatch &health;
    // Desktop's own, which sets them before it makes a window.
    DesktopNotifications *notifications = nullptr;
    GlobalShortcut *quickKeys = nullptr;
};

} // namespace moai
