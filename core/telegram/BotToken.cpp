// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/BotToken.h"

#include "base/WhenDone.h"
#include "secrets/KeySources.h"
#include "secrets/SecretStore.h"

#include <QCoreApplication>
#include <QPromise>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::BotToken)
};

constexpr auto kVariable = "MOAI_TELEGRAM_TOKEN"_L1;
constexpr auto kName = "telegram/bot"_L1;

} // namespace

BotToken::BotToken(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain)
{
}

QFuture<Result<Key>> BotToken::find()
{
    const Result<Key> key = keyInEnvironment(kVariable);
    if (key && key->source == KeySource::None)
        return keyInKeychain(m_keychain, kName, this);
    if (key && !isPossible(key->secret))
        return doneWith(Result<Key>(
            Failure{FailureKind::Invalid,
                    Tr::tr("What %1 holds is not a bot's token. Copy the whole line that "
                           "@BotFather gave: digits, a colon, letters.")
                        .arg(kVariable),
                    {}}));
    return doneWith(key);
}

QFuture<Result<void>> BotToken::store(const QByteArray &token)
{
    if (!isPossible(token))
        return doneWith(Result<void>(
            Failure{FailureKind::Invalid,
                    Tr::tr("This is not a bot's token. Copy the whole line that @BotFather gave: "
                           "digits, a colon, letters."),
                    {}}));
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    whenDone(
        m_keychain.write(kName, token.trimmed()), this, [promise](const Result<void> &written) {
            promise->addResult(written
                                   ? written
                                   : Failure{written.error().kind,
                                             Tr::tr("%1 You can put the token into the environment "
                                                    "variable %2 instead.")
                                                 .arg(written.error().sentence, kVariable),
                                             {}});
            promise->finish();
        });
    return promise->future();
}

QFuture<Result<void>> BotToken::remove()
{
    return m_keychain.remove(kName);
}

bool BotToken::isPossible(const QByteArray &token)
{
    static const QRegularExpression form(uR"(\A[0-9]{1,20}:[A-Za-z0-9_-]{3,200}\z)"_s);
    return form.match(QString::fromLatin1(token.trimmed())).hasMatch();
}

} // namespace moai

#include "moc_BotToken.cpp"
