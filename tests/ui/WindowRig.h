// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "Desktop.h"
#include "llm/PracticeServer.h"
#include "llm/Services.h"
#include "MainWindow.h"
#include "roundtable/ModelCatalogue.h"
#include "roundtable/Roundtable.h"
#include "roundtable/ServiceWatch.h"
#include "secrets/Keys.h"
#include "settings/Settings.h"
#include "storage/Database.h"
#include "storage/DiscussionStore.h"
#include "storage/LibraryStore.h"
#include "storage/ProjectStore.h"
#include "storage/TelegramStore.h"
#include "support/FakeSecrets.h"
#include "support/Until.h"
#include "ui/FakeTelegramDoor.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace moai::test {

/// The window over the real core: a store of its own, a practice server at the pace the test
/// wants, a keychain in memory. restart() is what closing and starting the program is.
class WindowRig
{
public:
    /// `seats`: how many practice participants sit at the first project's table; 0: an empty store,
    /// as at the first start.
    explicit WindowRig(int seats = 3, double pace = 0);
    ~WindowRig();

    void open();
    void close();
    /// What a crash leaves: nothing is settled, nothing stopped.
    void kill();
    void restart()
    {
        close();
        open();
    }

    [[nodiscard]] Desktop &desktop() { return *m_desktop; }
    [[nodiscard]] MainWindow &window() const { return m_desktop->window(); }
    [[nodiscard]] Desk &desk() { return m_desktop->window().desk(); }
    [[nodiscard]] ProjectStore &projects() { return m_core->projects; }
    [[nodiscard]] DiscussionStore &discussions() { return m_core->discussions; }
    [[nodiscard]] LibraryStore &library() { return m_core->library; }
    [[nodiscard]] ModelCatalogue &models() { return m_core->models; }
    [[nodiscard]] Keys &keys() { return m_core->keys; }
    [[nodiscard]] TelegramStore &chats() { return m_core->chats; }
    [[nodiscard]] FakeTelegramDoor &telegram() { return m_core->telegram; }
    [[nodiscard]] Roundtable &roundtable() { return m_core->roundtable; }
    [[nodiscard]] ServiceWatch &health() { return m_core->health; }
    [[nodiscard]] Settings &settings() { return m_core->settings; }
    [[nodiscard]] PracticeServer &server() { return m_server; }

    /// The widget of that name in the window or in a dialog over it; null when there is none.
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_desktop->window().findChild<Widget *>(name);
    }
    /// Types a line into the composer and sends it.
    void say(const QString &line);
    /// Whether every answer of the open discussion has ended.
    [[nodiscard]] bool allEnded() const;
    /// Says it and waits for the answers.
    [[nodiscard]] bool ask(const QString &line);

private:
    struct Core {
        explicit Core(const QString &dir, std::unique_ptr<Database> opened);
        std::unique_ptr<Database> database;
        SystemClock clock;
        FakeSecrets secrets;
        Settings settings;
        ProjectStore projects;
        DiscussionStore discussions;
        LibraryStore library;
        Keys keys;
        Services services;
        ModelCatalogue models;
        Roundtable roundtable;
        ServiceWatch health;
        TelegramStore chats;
        FakeTelegramDoor telegram;
    };
    void seat(int seats);

    QTemporaryDir m_dir;
    PracticeServer m_server;
    std::unique_ptr<Core> m_core;
    std::unique_ptr<Desktop> m_desktop;
};

/// Waits for a future of a Result and gives its value; fails the test when it holds a Failure.
template <class T>
[[nodiscard]] T awaited(const QFuture<Result<T>> &future)
{
    const bool done = until([&] { return future.isFinished(); });
    Q_ASSERT(done);
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().sentence));
    return *result;
}
inline void awaited(const QFuture<Result<void>> &future)
{
    const bool done = until([&] { return future.isFinished(); });
    Q_ASSERT(done);
    const Result<void> result = future.result();
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().sentence));
}

} // namespace moai::test
