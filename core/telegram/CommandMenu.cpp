// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/CommandMenu.h"

#include "base/WhenDone.h"
#include "settings/Settings.h"
#include "telegram/Wording.h"

#include <QCryptographicHash>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

QByteArray asBytes(const QList<TelegramMenuCommand> &commands)
{
    QByteArray bytes;
    for (const auto &command : commands)
        bytes += command.name.toUtf8() + '\0' + command.description.toUtf8() + '\0';
    return bytes;
}

} // namespace

CommandMenu::CommandMenu(TelegramApi &api, Settings &settings, qint64 bot, QObject *parent)
    : QObject(parent), m_api(api), m_settings(settings), m_bot(bot)
{
}

QList<CommandMenu::Menu> CommandMenu::menus()
{
    QList<Menu> menus;
    for (const QString &language : {QString(), u"de"_s}) {
        QTranslator translator;
        if (!language.isEmpty() &&
            !translator.load(u":/moai/translations/moai_%1.qm"_s.arg(language)))
            continue;
        const auto commands = menuCommands(translator);
        for (const auto scope : {TelegramMenuScope::Private, TelegramMenuScope::Groups})
            menus.append({scope, language, commands});
    }
    return menus;
}

void CommandMenu::publish()
{
    const auto all = menus();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(m_bot));
    for (const Menu &menu : all) {
        hash.addData(menu.language.toUtf8());
        hash.addData(asBytes(menu.commands));
    }
    const QString digest = QString::fromLatin1(hash.result().toHex());
    if (m_settings.get(telegramMenu) != digest)
        tell(all, digest);
}

/// One after the other; what fails is tried again at the next start.
void CommandMenu::tell(QList<Menu> rest, const QString &digest)
{
    if (rest.isEmpty()) {
        m_settings.set(telegramMenu, digest);
        return;
    }
    const Menu menu = rest.takeFirst();
    whenDone(m_api.setMyCommands(menu.commands, menu.scope, menu.language), this,
             [this, rest, digest](const TelegramReply<bool> &reply) {
                 if (reply)
                     tell(rest, digest);
             });
}

} // namespace moai

#include "moc_CommandMenu.cpp"
