// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Keys.h"

#include "base/EnumNames.h"
#include "base/WhenDone.h"
#include "secrets/KeySources.h"

#include <QCoreApplication>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Keys)
};

constexpr auto kNames = enumNames<KeySource>({
    {KeySource::None, "none"_L1},
    {KeySource::Environment, "environment"_L1},
    {KeySource::Run, "run"_L1},
    {KeySource::Keychain, "keychain"_L1},
});

QString nameFor(const QString &serviceName)
{
    return u"service/"_s + serviceName;
}

} // namespace

QString toName(KeySource source)
{
    return kNames.nameOf(source);
}

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
        const Result<Key> key = keyInEnvironment(variable);
        if (!key || key->source != KeySource::None)
            return doneWith(key);
    }
    if (const auto known = m_remembered.constFind(serviceName); known != m_remembered.cend())
        return doneWith(Result<Key>(Key{*known, KeySource::Keychain}));
    // A table of twelve asks twelve times at once; the keyring shall prompt once.
    if (const auto asking = m_asking.constFind(serviceName); asking != m_asking.cend())
        return *asking;

    auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    m_asking.insert(serviceName, promise->future());
    whenDone(keyInKeychain(m_keychain, nameFor(serviceName), this), this,
             [this, serviceName, promise](const Result<Key> &key) {
                 m_asking.remove(serviceName); // before anybody hears of it
                 if (key && key->source == KeySource::Keychain)
                     m_remembered.insert(serviceName, key->secret);
                 promise->addResult(key);
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
