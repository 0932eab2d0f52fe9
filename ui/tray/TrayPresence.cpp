// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/TrayPresence.h"

#include "base/SessionBus.h"
#include "tray/PanelTray.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

/// Who shows icons of the StatusNotifierItem protocol (KDE, Xfce, LXQt, GNOME's extension …).
const auto kWatcher = u"org.kde.StatusNotifierWatcher"_s;
constexpr auto kBetweenLooks = std::chrono::seconds(2);

} // namespace

TrayPresence::TrayPresence(QObject *parent) : QObject(parent)
{
    m_looks.setInterval(kBetweenLooks);
    m_looks.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_looks, &QTimer::timeout, this, &TrayPresence::look);
    if (comesPanelTrayUntold())
        m_looks.start();
    if (!sessionBus()) {
        m_known = true;
        QMetaObject::invokeMethod(this, &TrayPresence::look, Qt::QueuedConnection);
        return;
    }
    m_watcher = std::make_unique<QDBusServiceWatcher>(kWatcher, QDBusConnection::sessionBus(),
                                                      QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_onBus = !owner.isEmpty();
                m_known = true;
                look();
            });
    askBus();
}

TrayPresence::~TrayPresence() = default;

void TrayPresence::askBus()
{
    auto ask = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    ask << kWatcher;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<bool> reply = *answer;
        m_onBus |= reply.isValid() && reply.value();
        const bool wasKnown = std::exchange(m_known, true);
        look();
        if (!wasKnown && !m_there)
            emit changed();
    });
}

void TrayPresence::look()
{
    if (!m_known)
        return;
    const bool there = m_onBus || isPanelTrayThere();
    if (std::exchange(m_there, there) != there)
        emit changed();
}

} // namespace moai

#include "moc_TrayPresence.cpp"
