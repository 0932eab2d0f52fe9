// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Keys.h"

#include "base/WhenDone.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Keys)
};

/// A key goes into a header line: visible ASCII, so that nothing can be smuggled in behind it.
bool isPossibleKey(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// The key in that variable; empty when it is unset or blank.
Result<QByteArray> keyIn(const QString &variable)
{
    if (variable.isEmpty())
        return QByteArray();
    const QByteArray key = qgetenv(variable.toLocal8Bit().constData()).trimmed();
    if (isPossibleKey(key))
        return key;
    return Failure{FailureKind::Invalid,
                   Tr::tr("What %1 holds cannot be a key: keys have no spaces, line breaks or "
                          "accented letters. Set it again.")
                       .arg(variable),
                   {}};
}

QString nameFor(const QString &serviceName)
{
    return u"service/"_s + serviceName;
}

} // namespace

Keys::Keys(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) {}

QString Keys::variableFor(const QString &serviceName)
{
    QString variable = serviceName.toUpper();
    for (QChar &c : variable)
        if (!((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')))
            c = u'_';
    return u"MOAI_KEY_"_s + variable;
}

QFuture<Result<Key>> Keys::find(const QString &serviceName, const QString &conventionalVariable)
{
    for (const QString &variable : {variableFor(serviceName), conventionalVariable}) {
        const Result<QByteArray> key = keyIn(variable);
        if (!key)
            return doneWith(Result<Key>(key.error()));
        if (!key->isEmpty())
            return doneWith(Result<Key>(Key{*key, KeySource::Environment}));
    }
    if (const auto known = m_remembered.constFind(serviceName); known != m_remembered.cend())
        return doneWith(Result<Key>(Key{*known, KeySource::Keychain}));
    // A table of twelve asks twelve times at once; the keyring shall prompt once.
    if (const auto asking = m_asking.constFind(serviceName); asking != m_asking.cend())
        return *asking;

    auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    m_asking.insert(serviceName, promise->future());
    whenDone(m_keychain.read(nameFor(serviceName)), this,
             [this, serviceName, promise](const Result<QByteArray> &secret) {
                 m_asking.remove(serviceName);
                 if (secret && !secret->isEmpty()) {
                     m_remembered.insert(serviceName, *secret);
                     promise->addResult(Key{*secret, KeySource::Keychain});
                 } else if (secret || secret.error().kind == FailureKind::Refused) {
                     promise->addResult(Key{});
                 } else {
                     promise->addResult(secret.error());
                 }
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<void>> Keys::store(const QString &serviceName, const QByteArray &key)
{
    const QByteArray secret = key.trimmed();
    if (secret.isEmpty() || !isPossibleKey(secret))
        return doneWith(Result<void>(
            Failure{FailureKind::Invalid,
                    Tr::tr("This cannot be a key: keys are not empty and have no spaces, line "
                           "breaks or accented letters."),
                    {}}));
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_remembered.remove(serviceName);
    whenDone(m_keychain.write(nameFor(serviceName), secret), this,
             [this, serviceName, secret, promise](const Result<void> &written) {
                 if (written) {
                     m_remembered.insert(serviceName, secret);
                     promise->addResult(written);
                 } else {
                     promise->addResult(
                         Failure{written.error().kind,
                                 Tr::tr("%1 You can put the key into the environment variable %2 "
                                        "instead.")
                                     .arg(written.error().sentence, variableFor(serviceName)),
                                 {}});
                 }
                 promise->finish();
             });
    return promise->future();
}

QFuture<Result<void>> Keys::remove(const QString &serviceName)
{
    m_remembered.remove(serviceName);
    return m_keychain.remove(nameFor(serviceName));
}

} // namespace moai

#include "moc_Keys.cpp"
