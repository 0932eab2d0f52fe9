// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusObjectPath>
#include <QObject>
#include <QTimer>

#include <memory>

namespace moai {

/// The signals of a collection of secrets, named as on the bus.
class SecretCollectionSignals : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    SecretCollectionSignals(const QString &path, QObject *parent);

signals:
    void ItemCreated(const QDBusObjectPath &item);
    void ItemChanged(const QDBusObjectPath &item);
    void ItemDeleted(const QDBusObjectPath &item);
};

/// The signals of the Secret Service itself, named as on the bus.
class SecretServiceSignals : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SecretServiceSignals(QObject *parent);

signals:
    void CollectionCreated(const QDBusObjectPath &collection);
    void CollectionChanged(const QDBusObjectPath &collection);
    void CollectionDeleted(const QDBusObjectPath &collection);
};

/// Notices what other programs do to one keyring, and to the keyrings as a whole where its path is
/// empty. News that come together are told once.
class SecretWatch : public QObject
{
    Q_OBJECT

public:
    explicit SecretWatch(const QString &keyring, QObject *parent = nullptr);

    [[nodiscard]] QString keyring() const { return m_keyring; }

signals:
    void secretsChanged();
    void placeChanged();

private:
    void watchItems();

    QString m_keyring;
    std::unique_ptr<SecretCollectionSignals> m_items;
    SecretServiceSignals m_service;
    QTimer m_secrets;
    QTimer m_place;
};

} // namespace moai
