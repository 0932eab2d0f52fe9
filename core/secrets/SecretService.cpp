// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretService.h"

#include "base/SessionBus.h"
#include "base/WhenDone.h"
#include "secrets/SecretBus.h"
#include "secrets/SecretWatch.h"
#include "secrets/Unlocking.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMap>
#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Keyring = SecretView::Keyring;
using Item = SecretView::Item;
using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::SecretService)
};

Failure noService()
{
    return {FailureKind::Refused, Tr::tr("No secret service is running in this session."), {}};
}

} // namespace

/// What was found out so far; copied from step to step.
struct SecretService::Search {
    Attributes attributes;
    SecretView view;
    QString keyring; ///< its path; empty: none
    Paths locked;    ///< items that must be unlocked
    std::function<void(const Result<Search> &)> land;
};

SecretService::SecretService(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
    qDBusRegisterMetaType<Attributes>();
}

SecretService::~SecretService() = default;

QFuture<Result<SecretView>> SecretService::look(const QString &service, const QString &key)
{
    auto promise = std::make_shared<QPromise<Result<SecretView>>>();
    promise->start();
    // The attributes that QtKeychain gives an entry; its schema's name is not matched.
    search({{{u"user"_s, key}, {u"server"_s, service}},
            {},
            {},
            {},
            [promise](const Result<Search> &found) {
                promise->addResult(found ? Result<SecretView>(found->view) : found.error());
                promise->finish();
            }});
    return promise->future();
}

QFuture<Result<void>> SecretService::unlock(const QString &service, const QString &key,
                                            std::chrono::milliseconds prompt)
{
    if (m_unlocking && !m_unlocking->isOver())
        return m_unlocking->wait(prompt); // a table of twelve services is asked for one password
    m_unlocking = new Unlocking(m_patience, this);
    connect(m_unlocking, &Unlocking::personAsked, this, &SecretService::personAsked);
    const auto begin = [unlocking = m_unlocking](const Result<Search> &found) {
        if (!found)
            return unlocking->end(found.error());
        if (found->view.keyring == Keyring::Absent)
            return unlocking->end(noService());
        Paths paths = found->locked;
        if (found->view.keyring == Keyring::Locked)
            paths.append(QDBusObjectPath(found->keyring));
        if (paths.isEmpty())
            return unlocking->end({});
        unlocking->start(paths);
    };
    auto future = m_unlocking->wait(prompt);
    search({{{u"user"_s, key}, {u"server"_s, service}}, {}, {}, {}, begin});
    return future;
}

void SecretService::search(Search search)
{
    if (!sessionBus())
        return search.land(search); // nothing found: absent
    if (!m_provider) {
        m_provider =
            std::make_unique<QDBusServiceWatcher>(kSecretBusName, QDBusConnection::sessionBus(),
                                                  QDBusServiceWatcher::WatchForOwnerChange);
        connect(m_provider.get(), &QDBusServiceWatcher::serviceOwnerChanged, this,
                &SecretService::placeChanged);
    }
    findKeyring(search);
}

void SecretService::findKeyring(const Search &search)
{
    auto message = secretCall(kSecretServicePath, kSecretServiceInterface, u"ReadAlias"_s);
    message << u"default"_s;
    call(message, search, [this, search](const QDBusMessage &answer) {
        Search next = search;
        const QString path = qvariant_cast<QDBusObjectPath>(answer.arguments().value(0)).path();
        if (path.size() > 1) {
            next.keyring = path;
            watch(path);
            return askWhetherLocked(next);
        }
        watch({});
        next.view.keyring = Keyring::None;
        findItem(next);
    });
}

void SecretService::askWhetherLocked(const Search &search)
{
    auto message = secretCall(search.keyring, "org.freedesktop.DBus.Properties"_L1, u"Get"_s);
    message << QString(kSecretCollectionInterface) << u"Locked"_s;
    call(message, search, [this, search](const QDBusMessage &answer) {
        const auto value = qvariant_cast<QDBusVariant>(answer.arguments().value(0)).variant();
        Search next = search;
        next.view.keyring = value.toBool() ? Keyring::Locked : Keyring::Unlocked;
        findItem(next);
    });
}

void SecretService::findItem(const Search &search)
{
    auto message = secretCall(kSecretServicePath, kSecretServiceInterface, u"SearchItems"_s);
    message << QVariant::fromValue(search.attributes);
    call(message, search, [search](const QDBusMessage &answer) {
        const auto paths = [&answer](qsizetype i) {
            return qdbus_cast<Paths>(answer.arguments().value(i));
        };
        Search found = search;
        found.locked = paths(1);
        if (!paths(0).isEmpty())
            found.view.item = Item::Unlocked;
        else if (!found.locked.isEmpty())
            found.view.item = Item::Locked;
        search.land(found);
    });
}

void SecretService::call(const QDBusMessage &message, const Search &search,
                         std::function<void(const QDBusMessage &)> then)
{
    sendSecretCall(message, m_patience, this,
                   [search, then = std::move(then)](const QDBusMessage &answer) {
                       if (answer.type() != QDBusMessage::ErrorMessage)
                           return then(answer);
                       if (!meansNoSecretService(answer.errorName()))
                           return search.land(noSecretAnswer(answer.errorMessage()));
                       Search absent = search;
                       absent.view = {};
                       search.land(absent);
                   });
}

void SecretService::watch(const QString &keyring)
{
    if (m_watch && m_watch->keyring() == keyring)
        return;
    m_watch = std::make_unique<SecretWatch>(keyring);
    connect(m_watch.get(), &SecretWatch::secretsChanged, this, &SecretService::secretsChanged);
    connect(m_watch.get(), &SecretWatch::placeChanged, this, &SecretService::placeChanged);
}

} // namespace moai

#include "moc_SecretService.cpp"
