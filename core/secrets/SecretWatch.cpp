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
    : QObject(parent), m_keyring(keyring), m_service(nullptr)
{
    for (QTimer *timer : {&m_secrets, &m_place}) {
        timer->setSingleShot(true);
        timer->setInterval(kTogether);
    }
    connect(&m_secrets, &QTimer::timeout, this, &SecretWatch::secretsChanged);
    connect(&m_place, &QTimer::timeout, this, &SecretWatch::placeChanged);
    const auto noted = [this] {
        m_place.start();
    };
    connect(&m_service, &SecretServiceSignals::CollectionCreated, this, noted);
    connect(&m_service, &SecretServiceSignals::CollectionChanged, this, noted);
    connect(&m_service, &SecretServiceSignals::CollectionDeleted, this, noted);
    if (!m_keyring.isEmpty())
        watchItems();
}

void SecretWatch::watchItems()
{
    m_items = std::make_unique<SecretCollectionSignals>(m_keyring, nullptr);
    const auto noted = [this] {
        m_secrets.start();
    };
    connect(m_items.get(), &SecretCollectionSignals::ItemCreated, this, noted);
    connect(m_items.get(), &SecretCollectionSignals::ItemChanged, this, noted);
    connect(m_items.get(), &SecretCollectionSignals::ItemDeleted, this, noted);
}

} // namespace moai

#include "moc_SecretWatch.cpp"
