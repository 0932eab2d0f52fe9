// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Setting.h"
#include "telegram/TelegramApi.h"

#include <QList>
#include <QObject>
#include <QString>

namespace moai {

class Settings;

/// What Telegram knows of the commands, so that it is told again only when that changed: a digest.
inline const Setting<QString> telegramMenu{"telegram/menu", {}};

/// Tells Telegram the menu of commands, in private chats and groups, in English and in German; only
/// when it has changed since. GUI thread.
class CommandMenu : public QObject
{
    Q_OBJECT

public:
    CommandMenu(TelegramApi &api, Settings &settings, qint64 bot, QObject *parent = nullptr);

    void publish();

private:
    struct Menu {
        TelegramMenuScope scope = TelegramMenuScope::Private;
        QString language; ///< empty: for everybody else
        QList<TelegramMenuCommand> commands;
    };
    [[nodiscard]] static QList<Menu> menus();
    void tell(QList<Menu> rest, const QString &digest);

    TelegramApi &m_api;
    Settings &m_settings;
    const qint64 m_bot;
};

} // namespace moai
