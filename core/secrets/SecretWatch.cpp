// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretWatch.h"

#include "secrets/SecretBus.h"

#include <QDBusConnection>

#include <chrono>

using namespace std::chrono_literals;

namespace moai {
namespace {

/// Writing one secret sends several signals.
constexpr auto kTogether = 50ms;

} // namespace

SecretCollectionSignals::SecretCollectionSignals(const QString &path, QObject *parent)
    : QDBusAbstractInterface(kSecretBusName, path, kSecretCollectionInterface.data(),
                             QDBusConnection::sessionBus(), parent)
{
}

SecretServiceSignals::SecretServiceSignals(QObject *parent)
    : QDBusAbstractInterface(kSecretBusName, kSecretServicePath, kSecretServiceInterface.data(),
                             QDBusConnection::sessionBus(), parent)
{
}

SecretWatch::SecretWatch(const QString &keyring, QObject *parent)
    : QObject(parent), m_items(keyring, nullptr), m_service(nullptr)
{
    for (QTimer *timer : {&m_secrets, &m_place}) {
        timer->setSingleShot(true);
        timer->setInterval(kTogether);
    }
    const auto soon = [](QTimer &timer) {
        return [&timer] {
            timer.start();
        };
    };
    connect(&m_items, &SecretCollectionSignals::ItemCreated, &m_secrets, soon(m_secrets));
    connect(&m_items, &SecretCollectionSignals::ItemChanged, &m_secrets, soon(m_secrets));
    connect(&m_items, &SecretCollectionSignals::ItemDeleted, &m_secrets, soon(m_secrets));
    connect(&m_service, &SecretServiceSignals::CollectionCreated, &m_place, soon(m_place));
    connect(&m_service, &SecretServiceSignals::CollectionChanged, &m_place, soon(m_place));
    connect(&m_service, &SecretServiceSignals::CollectionDeleted, &m_place, soon(m_place));
    connect(&m_secrets, &QTimer::timeout, this, &SecretWatch::secretsChanged);
    connect(&m_place, &QTimer::timeout, this, &SecretWatch::placeChanged);
}

} // namespace moai

#include "moc_SecretWatch.cpp"
