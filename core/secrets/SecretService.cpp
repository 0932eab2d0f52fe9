// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/SecretService.h"

#include "base/WhenDone.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QMap>
#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Keyring = SecretServiceView::Keyring;
using Item = SecretServiceView::Item;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::SecretService)
};

constexpr auto kName = "org.freedesktop.secrets"_L1;
constexpr auto kPath = "/org/freedesktop/secrets"_L1;
constexpr auto kInterface = "org.freedesktop.Secret.Service"_L1;

/// Whether there is a session bus to connect to. Without an address libdbus would launch a bus of
/// its own, which takes seconds and knows no keyring.
bool hasSessionBus()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return !address.startsWith("autolaunch:"_L1);
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtimeDir.isEmpty() && QFileInfo::exists(runtimeDir + u"/bus"_s);
}

/// Errors of D-Bus that mean: nobody keeps secrets here.
bool meansAbsent(const QString &error)
{
    return error == "org.freedesktop.DBus.Error.ServiceUnknown"_L1 ||
           error == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ||
           error == "org.freedesktop.DBus.Error.Disconnected"_L1 ||
           error.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
}

} // namespace

/// One look under way; copied from step to step.
struct SecretService::Search {
    QMap<QString, QString> attributes;
    std::shared_ptr<QPromise<Result<SecretServiceView>>> promise;
    SecretServiceView view;

    void end(const Result<SecretServiceView> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

SecretService::SecretService(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

QFuture<Result<SecretServiceView>> SecretService::look(const QString &service, const QString &key)
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return doneWith(Result<SecretServiceView>(SecretServiceView{}));
    // The attributes that QtKeychain gives an entry; its schema's name is not matched.
    Search search{{{u"user"_s, key}, {u"server"_s, service}}, {}, {}};
    search.promise = std::make_shared<QPromise<Result<SecretServiceView>>>();
    search.promise->start();
    findKeyring(search);
    return search.promise->future();
}

void SecretService::findKeyring(const Search &search)
{
    auto message = QDBusMessage::createMethodCall(kName, kPath, kInterface, u"ReadAlias"_s);
    message << u"default"_s;
    call(message, search, [this, search](const QDBusMessage &answer) {
        const QString path = qvariant_cast<QDBusObjectPath>(answer.arguments().value(0)).path();
        if (path.size() > 1)
            return askWhetherLocked(search, path);
        Search next = search;
        next.view.keyring = Keyring::None;
        findItem(next);
    });
}

void SecretService::askWhetherLocked(const Search &search, const QString &path)
{
    auto message =
        QDBusMessage::createMethodCall(kName, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(message, search, [this, search](const QDBusMessage &answer) {
        const auto value = qvariant_cast<QDBusVariant>(answer.arguments().value(0)).variant();
        Search next = search;
        next.view.keyring = value.toBool() ? Keyring::Locked : Keyring::Unlocked;
        findItem(next);
    });
}

void SecretService::findItem(const Search &search)
{
    auto message = QDBusMessage::createMethodCall(kName, kPath, kInterface, u"SearchItems"_s);
    message << QVariant::fromValue(search.attributes);
    call(message, search, [search](const QDBusMessage &answer) {
        const auto paths = [&answer](qsizetype i) {
            return qdbus_cast<QList<QDBusObjectPath>>(answer.arguments().value(i));
        };
        SecretServiceView view = search.view;
        if (!paths(0).isEmpty())
            view.item = Item::Unlocked;
        else if (!paths(1).isEmpty())
            view.item = Item::Locked;
        search.end(view);
    });
}

void SecretService::call(const QDBusMessage &message, const Search &search,
                         std::function<void(const QDBusMessage &)> then)
{
    const QDBusPendingCall pending =
        QDBusConnection::sessionBus().asyncCall(message, int(m_patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(pending, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [watcher, search, then = std::move(then)] {
                watcher->deleteLater();
                const QDBusMessage answer = watcher->reply();
                if (answer.type() != QDBusMessage::ErrorMessage)
                    return then(answer);
                if (meansAbsent(answer.errorName()))
                    return search.end(SecretServiceView{});
                search.end(Failure{FailureKind::Secrets,
                                   Tr::tr("The secret service of this session does not answer as "
                                          "it should (%1).")
                                       .arg(answer.errorMessage()),
                                   {}});
            });
}

} // namespace moai

#include "moc_SecretService.cpp"
