// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "tray/DesktopNotifications.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace moai {

class DiscussionStore;
class Roundtable;
class Settings;
class TelegramStore;

/// Tells on the desktop what happens at the tables while nobody looks: a round's end, the first
/// failure in a round, what Telegram wants. One notice a discussion; the next replaces it, and
/// looking at the discussion takes it away. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT

public:
    /// `isSeen`: whether a person has that discussion before them now; an invalid key: the window
    /// as a whole.
    Notifier(DiscussionStore &discussions, Roundtable &roundtable, TelegramStore &chats,
             const Settings &settings, DesktopNotifications &desktop,
             std::function<bool(DiscussionId)> isSeen, QObject *parent = nullptr);

    /// The person has that discussion before them.
    void noteSeen(DiscussionId discussion);

signals:
    /// To the front with it; an invalid key: the window alone.
    void openWanted(moai::DiscussionId discussion, const QString &token);

private:
    void takeRoundStart(const RoundRecord &round);
    void takeMessage(const Message &answer);
    void takeRoundEnd(const Round &round);
    void takeChats();
    void takeChoice(const QString &key, const QString &action, const QString &token);
    /// Shows what `make` makes of the discussion, unless it is seen by then.
    void tellOf(DiscussionId id, std::function<DesktopNotice(const Discussion &)> make);

    DiscussionStore &m_discussions;
    Roundtable &m_roundtable;
    TelegramStore &m_chats;
    const Settings &m_settings;
    DesktopNotifications &m_desktop;
    std::function<bool(DiscussionId)> m_isSeen;
    QSet<RoundId> m_told;  ///< rounds whose first failure was told
    QSet<qint64> m_asking; ///< chats that were seen to ask
};

} // namespace moai
