// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "telegram/TelegramApi.h"
#include "telegram/TelegramUpdate.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace moai {

class Clock;
class DiscussionStore;
class ProjectStore;
class Roundtable;
class Settings;
class TelegramOutbox;
class TelegramStore;

/// What a mirror stands between.
struct MirrorDoors {
    ProjectStore &projects;
    DiscussionStore &discussions;
    Roundtable &roundtable;
    TelegramStore &store;
    Settings &settings;
};

/// The table in the chats: carries their lines to the Roundtable, and tells each chat what happens
/// in the discussion that it follows. Chats that are not paired get one neutral line, and nothing
/// of theirs is kept. GUI thread.
///
/// Which discussion a chat follows: the one that it spoke in last; until it has, its project's
/// latest one that began at the desk. A discussion that begins at the desk and that no chat follows
/// is taken up by all chats of its project that mirror the desk.
class TelegramMirror : public QObject
{
    Q_OBJECT

public:
    TelegramMirror(const MirrorDoors &doors, TelegramApi &api, TelegramOutbox &outbox, Clock &clock,
                   const TelegramBotInfo &bot, const QByteArray &token, QObject *parent = nullptr);
    ~TelegramMirror() override;

    /// Tells the chats what they missed (see TelegramPoller::Take for the rest).
    void start();
    /// Does an update's work.
    [[nodiscard]] QFuture<Result<void>> take(const TelegramUpdate &update);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
