// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainStore.h"

#include "base/WhenDone.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <utility>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

using Keyring = SecretView::Keyring;
using Item = SecretView::Item;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::KeychainStore)
};

Failure failure(const QString &sentence)
{
    return {FailureKind::Secrets, sentence, {}};
}

Failure noService()
{
    return {FailureKind::Refused, Tr::tr("No secret service is running in this session."), {}};
}

Failure stayedLocked()
{
    return failure(Tr::tr("The keyring is locked. Unlock it and try again."));
}

Failure noAnswer(std::chrono::milliseconds limit)
{
    return failure(Tr::tr("The keyring did not answer within %1 s. If it asks for its password, "
                          "answer it and try again.")
                       .arg(double(limit.count()) / 1000));
}

Result<void> resultOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return stayedLocked(); // it is there, as the Secret Service said
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(Tr::tr("The keyring was not opened for Moai."));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return failure(Tr::tr("The keyring cannot be used: %1").arg(job.errorString()));
}

/// A promise, and the function that keeps it.
template <class T>
struct Pledge {
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Pledge() { promise->start(); }
    void operator()(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

KeychainStore::KeychainStore(const QString &dataDir, const QString &defaultDataDir,
                             const KeychainPatience &patience, KeychainKind kind, QObject *parent)
    : SecretStore(parent),
      m_name(nameFor(dataDir, defaultDataDir)),
      m_patience(patience),
      m_kind(kind),
      m_service(patience.question)
{
    connect(&m_service, &SecretService::secretsChanged, this, &SecretStore::secretsChanged);
    connect(&m_service, &SecretService::placeChanged, this, &SecretStore::placeChanged);
    connect(&m_service, &SecretService::personAsked, this, &SecretStore::personAsked);
}

QString KeychainStore::nameFor(const QString &dataDir, const QString &defaultDataDir)
{
    const QString path = QDir::cleanPath(QDir(dataDir).absolutePath());
    if (path == QDir::cleanPath(QDir(defaultDataDir).absolutePath()))
        return u"moai"_s;
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"moai-"_s + QString::fromLatin1(hash.left(16));
}

QFuture<Result<void>> KeychainStore::availability()
{
    const Pledge<void> end;
    if (m_kind == KeychainKind::System) {
        end({});
        return end.promise->future();
    }
    whenDone(m_service.look(m_name, {}), this, [end](const Result<SecretView> &view) {
        if (!view)
            end(view.error());
        else if (view->keyring == Keyring::Absent)
            end(noService());
        else if (view->keyring == Keyring::Locked)
            end(stayedLocked());
        else
            end({});
    });
    return end.promise->future();
}

QFuture<Result<SecretView>> KeychainStore::look(const QString &name)
{
    return m_kind == KeychainKind::System ? lookByReading(name) : m_service.look(m_name, name);
}

/// The system's keychain tells what it has by handing it out, and asks for nothing meanwhile but
/// whether Moai may: that is the person to say.
QFuture<Result<SecretView>> KeychainStore::lookByReading(const QString &name)
{
    const Pledge<SecretView> end;
    auto *job = new QKeychain::ReadPasswordJob(m_name);
    run(job, name, m_patience.prompt, [job, end](const Result<void> &done) {
        if (done)
            end(SecretView{Keyring::Unlocked, Item::Unlocked});
        else if (job->error() == QKeychain::EntryNotFound)
            end(SecretView{Keyring::Unlocked, Item::Absent});
        else
            end(done.error());
    });
    return end.promise->future();
}

QFuture<Result<void>> KeychainStore::unlock(const QString &name)
{
    if (m_kind == KeychainKind::SecretService)
        return m_service.unlock(m_name, name, m_patience.prompt);
    const Pledge<void> end;
    end({});
    return end.promise->future();
}

QFuture<Result<QByteArray>> KeychainStore::read(const QString &name)
{
    const Pledge<QByteArray> end;
    whenDone(look(name), this, [this, name, end](const Result<SecretView> &view) {
        if (!view)
            return end(view.error());
        if (view->keyring == Keyring::Absent)
            return end(noService());
        if (view->item == Item::Absent)
            return end(QByteArray()); // and nobody is asked to unlock for nothing
        if (view->item == Item::Unlocked)
            return readNow(name, end);
        unlockThen(name, [this, name, end](const Result<void> &unlocked) {
            if (!unlocked)
                return end(unlocked.error());
            readNow(name, end);
        });
    });
    return end.promise->future();
}

QFuture<Result<void>> KeychainStore::write(const QString &name, const QByteArray &secret)
{
    const Pledge<void> end;
    whenDone(look(name), this, [this, name, secret, end](const Result<SecretView> &view) {
        if (!view)
            return end(view.error());
        if (view->keyring == Keyring::Absent)
            return end(noService());
        if (view->keyring == Keyring::Unlocked)
            return writeNow(name, secret, m_patience.job, end);
        if (view->keyring == Keyring::None) { // the person is asked for the new one's password
            emit personAsked();
            return writeNow(name, secret, m_patience.prompt, end);
        }
        unlockThen(name, [this, name, secret, end](const Result<void> &unlocked) {
            if (!unlocked)
                return end(unlocked);
            writeNow(name, secret, m_patience.job, end);
        });
    });
    return end.promise->future();
}

QFuture<Result<void>> KeychainStore::remove(const QString &name)
{
    const Pledge<void> end;
    whenDone(look(name), this, [this, name, end](const Result<SecretView> &view) {
        if (!view)
            return end(view.error());
        if (view->item == Item::Absent)
            return end({});
        if (view->item == Item::Unlocked)
            return deleteNow(name, end);
        // Deleting does not unlock, and claims success all the same.
        unlockThen(name, [this, name, end](const Result<void> &unlocked) {
            if (!unlocked)
                return end(unlocked);
            deleteNow(name, end);
        });
    });
    return end.promise->future();
}

void KeychainStore::unlockThen(const QString &name, Done then)
{
    whenDone(unlock(name), this, std::move(then));
}

void KeychainStore::readNow(const QString &name, Found then)
{
    auto *job = new QKeychain::ReadPasswordJob(m_name);
    const auto limit = m_kind == KeychainKind::System ? m_patience.prompt : m_patience.job;
    run(job, name, limit, [job, then = std::move(then)](const Result<void> &done) {
        then(done ? Result<QByteArray>(job->binaryData()) : Result<QByteArray>(done.error()));
    });
}

void KeychainStore::writeNow(const QString &name, const QByteArray &secret,
                             std::chrono::milliseconds limit, Done then)
{
    auto *job = new QKeychain::WritePasswordJob(m_name);
    job->setBinaryData(secret);
    run(job, name, limit,
        [this, name, secret, then = std::move(then)](const Result<void> &written) {
            if (!written)
                return then(written.error());
            readNow(name, [secret, then](const Result<QByteArray> &kept) {
                if (kept && *kept == secret)
                    return then({});
                then(failure(Tr::tr("The keyring took the secret but does not give it "
                                    "back; it is not kept.")));
            });
        });
}

void KeychainStore::deleteNow(const QString &name, Done then)
{
    auto *job = new QKeychain::DeletePasswordJob(m_name);
    run(job, name, m_patience.job, [this, name, then = std::move(then)](const Result<void> &done) {
        if (!done)
            return then(done.error());
        whenDone(look(name), this, [then](const Result<SecretView> &view) {
            if (!view)
                then(view.error());
            else if (view->item != Item::Absent)
                then(failure(Tr::tr("The keyring still has the secret; remove it with "
                                    "the system's password program.")));
            else
                then({});
        });
    });
}

/// QtKeychain runs one job at a time and has no time-out: a prompt that nobody answers would hold
/// up all that come later. So each has one here; a job that ends after it is not listened to.
void KeychainStore::run(QKeychain::Job *job, const QString &name, std::chrono::milliseconds limit,
                        Done then)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    // The timer is the job's context: nobody hears of its end once the time is up.
    connect(job, &QKeychain::Job::finished, timer, [timer, job, then] {
        timer->stop();
        timer->deleteLater();
        then(resultOf(*job));
    });
    connect(timer, &QTimer::timeout, this, [timer, job, limit, then] {
        job->disconnect(timer);
        timer->deleteLater();
        then(noAnswer(limit));
    });
    timer->start(limit);
    job->start();
}

} // namespace moai

#include "moc_KeychainStore.cpp"
