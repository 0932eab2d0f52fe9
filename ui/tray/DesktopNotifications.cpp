// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/DesktopNotifications.h"

#include "tray/NotifyCall.h"
#include "tray/NotifySignals.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr int kPatience = 5000; // ms; a service that is started on demand takes one or two

} // namespace

DesktopNotifications::DesktopNotifications(std::optional<QDBusConnection> bus, QObject *parent)
    : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus || !m_bus->isConnected()) {
        m_bus.reset();
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>(kNotifyService, *m_bus,
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            &DesktopNotifications::forgetService);
    m_signals = std::make_unique<NotifySignals>(*m_bus);
    const NotifySignals *news = m_signals.get();
    connect(news, &NotifySignals::ActionInvoked, this, &DesktopNotifications::takeAction);
    connect(news, &NotifySignals::ActivationToken, this, &DesktopNotifications::takeToken);
    connect(news, &NotifySignals::NotificationClosed, this, &DesktopNotifications::takeClosed);
}

DesktopNotifications::~DesktopNotifications() = default;

void DesktopNotifications::tell(const DesktopNotice &notice)
{
    if (!m_bus) {
        emit unheard(notice);
    } else if (m_abilities) {
        send(notice);
    } else {
        m_waiting << notice;
        askAbilities();
    }
}

void DesktopNotifications::askAbilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *answer = new QDBusPendingCallWatcher(
        m_bus->asyncCall(notifyCall("GetCapabilities"), kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *answer;
        if (!reply.isError())
            m_abilities = reply.value();
        for (const DesktopNotice &notice : std::exchange(m_waiting, {})) {
            if (m_abilities)
                send(notice);
            else
                emit unheard(notice);
        }
    });
}

void DesktopNotifications::send(const DesktopNotice &notice)
{
    Shown &shown = m_shown[notice.key];
    shown.isWithdrawn = false;
    if (shown.isSending) { // its id is not known yet, so that it cannot be replaced yet
        shown.next = notice;
        return;
    }
    shown.isSending = true;
    auto *answer = new QDBusPendingCallWatcher(
        m_bus->asyncCall(notifyCall(notice, shown.id, *m_abilities), kPatience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice] {
        answer->deleteLater();
        land(notice, answer->reply());
    });
}

void DesktopNotifications::land(const DesktopNotice &notice, const QDBusMessage &answer)
{
    const bool wasTaken = answer.type() == QDBusMessage::ReplyMessage;
    Shown &shown = m_shown[notice.key];
    shown.isSending = false;
    shown.id = wasTaken ? answer.arguments().value(0).toUInt() : 0;
    const std::optional<DesktopNotice> next = std::exchange(shown.next, std::nullopt);
    if (std::exchange(shown.isWithdrawn, false))
        close(std::exchange(shown.id, 0));
    if (wasTaken)
        emit taken(notice.key);
    else
        emit unheard(notice);
    if (next)
        tell(*next);
}

void DesktopNotifications::withdraw(const QString &key)
{
    m_waiting.removeIf([&key](const DesktopNotice &notice) { return notice.key == key; });
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->next.reset();
    if (shown->isSending)
        shown->isWithdrawn = true;
    else
        close(std::exchange(shown->id, 0));
}

void DesktopNotifications::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = notifyCall("CloseNotification");
    call.setAutoStartService(false);
    m_bus->send(call << id);
}

void DesktopNotifications::forgetService()
{
    // Its ids are gone with it; another one may give the same to somebody else's notices.
    m_abilities.reset();
    m_tokens.clear();
    for (Shown &shown : m_shown)
        shown.id = 0;
}

QString DesktopNotifications::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown)
        if (id != 0 && shown->id == id)
            return shown.key();
    return {};
}

void DesktopNotifications::takeToken(uint id, const QString &token)
{
    if (!keyOf(id).isNull())
        m_tokens[id] = token;
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    if (const QString key = keyOf(id); !key.isNull()) // else it is another program's
        emit chosen(key, action, m_tokens.take(id));
}

void DesktopNotifications::takeClosed(uint id)
{
    // The id itself is kept: some services tell of the click after the end.
    m_tokens.remove(id);
}

} // namespace moai

#include "moc_DesktopNotifications.cpp"
