// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/BotForm.h"

#include "chats/TelegramDoor.h"
#include "settings/Settings.h"
#include "settings/TelegramSettings.h"
#include "settings/TokenForm.h"
#include "theme/Theme.h"
#include "widgets/Problem.h"
#include "widgets/Text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// As it is kept: without a slash at its end.
QString trimmedAddress(const QString &typed)
{
    QString address = typed.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QLabel *makeHint(const QString &text, QWidget *parent)
{
    QLabel *hint = makeText(text, Voice::Small, parent);
    hint->setWordWrap(true);
    return hint;
}

} // namespace

QString problemOfServer(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1) ||
        url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return BotForm::tr("The address must begin with https:// or http:// and hold nothing but a "
                           "server and a path, for example %1.")
            .arg(telegramServer.fallback);
    return {};
}

BotForm::BotForm(TelegramDoor &door, Settings &settings, QWidget *parent)
    : QWidget(parent), m_door(door), m_settings(settings)
{
    setObjectName("bot_form"_L1);
    build();
    showServer();
    connect(m_server, &QLineEdit::textChanged, this, &BotForm::showServer);
    connect(m_server, &QLineEdit::returnPressed, this, &BotForm::keepServer);
    connect(m_apply, &QPushButton::clicked, this, &BotForm::keepServer);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_server->setText(telegramServer.fallback);
        keepServer();
    });
    connect(&settings, &Settings::changed, this, &BotForm::showSetting);
    connect(m_groups, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.set(telegramGroups, on);
        m_door.settingsChanged();
    });
}

void BotForm::build()
{
    m_token = new TokenForm(m_door, this);
    //: Check box: chats with several people may be paired, too
    m_groups = new QCheckBox(tr("Serve groups, too"), this);
    m_groups->setObjectName("telegram_groups"_L1);
    m_groups->setChecked(m_settings.get(telegramGroups));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, spacing::medium, spacing::small, spacing::small);
    rows->setSpacing(spacing::small);
    //: Headings of what is set about a Telegram bot
    rows->addWidget(makeText(tr("Token"), Voice::Strong, this));
    rows->addWidget(m_token);
    rows->addSpacing(spacing::medium);
    rows->addWidget(makeText(tr("Groups"), Voice::Strong, this));
    rows->addWidget(m_groups);
    rows->addWidget(makeHint(tr("Everybody in a paired group can ask the table, and your services "
                                "are paid by you. While this is off, groups are not served."),
                             this));
    rows->addSpacing(spacing::medium);
    rows->addWidget(makeText(tr("Server"), Voice::Strong, this));
    rows->addWidget(makeServer());
    rows->addStretch(1);
}

QWidget *BotForm::makeServer()
{
    auto *server = new QWidget(this);
    m_server = new QLineEdit(m_settings.get(telegramServer), server);
    m_server->setObjectName("telegram_server"_L1);
    m_server->setAccessibleName(tr("Address of the server"));
    m_server->setPlaceholderText(telegramServer.fallback);
    //: Buttons beside the address of the Telegram server: keep it; back to the usual one
    m_apply = new QPushButton(tr("Apply"), server);
    m_apply->setObjectName("telegram_server_apply"_L1);
    m_apply->setAutoDefault(false);
    m_reset = new QPushButton(tr("Reset"), server);
    m_reset->setObjectName("telegram_server_reset"_L1);
    m_reset->setAutoDefault(false);
    m_problem = makeProblem("telegram_server_problem"_L1, server);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_server, 1);
    row->addWidget(m_apply);
    row->addWidget(m_reset);
    auto *rows = new QVBoxLayout(server);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addLayout(row);
    rows->addWidget(m_problem);
    rows->addWidget(
        makeHint(tr("Telegram's own, unless you run a Bot API server yourself."), server));
    return server;
}

void BotForm::showSetting(const QString &key)
{
    if (key == QLatin1StringView(telegramGroups.key))
        m_groups->setChecked(m_settings.get(telegramGroups));
    else if (key == QLatin1StringView(telegramServer.key) && !m_server->isModified())
        m_server->setText(m_settings.get(telegramServer));
}

void BotForm::showServer()
{
    const QString address = trimmedAddress(m_server->text());
    const QString kept = m_settings.get(telegramServer);
    const QUrl url(address, QUrl::StrictMode);
    m_apply->setEnabled(address != kept);
    m_reset->setEnabled(address != telegramServer.fallback || kept != telegramServer.fallback);
    const bool here = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == "http"_L1 && !url.host().isEmpty() && !here)
        showNeutral(*m_problem,
                    tr("Over http:// the token can be read by everybody on the way there."));
    else
        showProblem(*m_problem, {});
}

void BotForm::keepServer()
{
    const QString address = trimmedAddress(m_server->text());
    if (const QString problem = problemOfServer(address); !problem.isEmpty()) {
        showProblem(*m_problem, problem);
        return;
    }
    if (address == m_settings.get(telegramServer))
        return;
    if (address == telegramServer.fallback)
        m_settings.reset(telegramServer);
    else
        m_settings.set(telegramServer, address);
    m_server->setText(address);
    showServer();
    m_door.settingsChanged();
}

} // namespace moai

#include "moc_BotForm.cpp"
