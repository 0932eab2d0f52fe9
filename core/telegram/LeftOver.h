// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Discussion.h"
#include "domain/Telegram.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace moai {

class DiscussionStore;
class TelegramStore;

/// Finds what a chat was not told to the end before Moai was closed, in discussions that it has
/// left since: among the latest rounds that it was told of. GUI thread.
class LeftOver : public QObject
{
    Q_OBJECT

public:
    LeftOver(TelegramStore &store, DiscussionStore &discussions, QObject *parent = nullptr);

    void look(const TelegramChat &chat);

signals:
    void found(moai::TelegramChatId chat, const moai::RoundRecord &record);

private:
    void lookAt(TelegramChatId chat, RoundId round, const QSet<QString> &told);

    TelegramStore &m_store;
    DiscussionStore &m_discussions;
};

} // namespace moai
