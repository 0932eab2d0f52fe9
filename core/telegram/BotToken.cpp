// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegram/BotToken.h"

#include "base/WhenDone.h"
#include "roundtable/Chain.h"
#include "secrets/KeyNotes.h"
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

BotToken::BotToken(SecretStore &keychain, KeyNotes *notes, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_notes(notes)
{
    connect(&keychain, &SecretStore::secretsChanged, this, &BotToken::changed);
    connect(&keychain, &SecretStore::placeChanged, this, &BotToken::changed);
}

QFuture<Result<Key>> BotToken::find(Ask ask)
{
    const Result<Key> key = keyInEnvironment(kVariable);
    if (key && key->source == KeySource::None) {
        if (ask == Ask::Person)
            return findInKeychain();
        return andThen(m_keychain.look(kName), this, [this](const SecretView &view) {
            return view.item == SecretView::Item::Locked
                       ? failedWith<Key>({FailureKind::Secrets,
                                          Tr::tr("The bot's token is in the keyring, which is "
                                                 "locked. Unlock it."),
                                          {}})
                       : findInKeychain();
        });
    }
    if (key && !isPossible(key->secret))
        return doneWith(Result<Key>(
            Failure{FailureKind::Invalid,
                    Tr::tr("What %1 holds is not a bot's token. Copy the whole line that "
                           "@BotFather gave: digits, a colon, letters.")
                        .arg(kVariable),
                    {}}));
    return doneWith(key);
}

QFuture<Result<Key>> BotToken::findInKeychain()
{
    auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    whenDone(m_keychain.read(kName), this, [this, promise](const Result<QByteArray> &secret) {
        promise->addResult(keyFrom(secret));
        promise->finish();
    });
    return promise->future();
}

Result<Key> BotToken::keyFrom(const Result<QByteArray> &secret)
{
    if (secret && secret->isEmpty())
        return Key{};
    if (secret) {
        note(true);
        return Key{*secret, KeySource::Keychain};
    }
    if (secret.error().kind != FailureKind::Refused)
        return secret.error();
    if (!m_notes || !m_notes->isKept(kName))
        return Key{};
    return Failure{FailureKind::Secrets,
                   Tr::tr("%1 It held the bot's token. Start it, or put the token into the "
                          "environment variable %2.")
                       .arg(secret.error().sentence, kVariable),
                   {}};
}

void BotToken::note(bool kept)
{
    if (m_notes && m_notes->isKept(kName) != kept)
        m_notes->setKept(kName, kept);
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
    whenDone(m_keychain.write(kName, token.trimmed()), this,
             [this, promise](const Result<void> &written) {
                 if (written)
                     note(true);
                 promise->addResult(
                     written ? written
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
    return andThen(m_keychain.remove(kName), this, [this](std::monostate) {
        note(false);
        return doneWith(Result<void>());
    });
}

bool BotToken::isPossible(const QByteArray &token)
{
    static const QRegularExpression form(uR"(\A[0-9]{1,20}:[A-Za-z0-9_-]{3,200}\z)"_s);
    return form.match(QString::fromLatin1(token.trimmed())).hasMatch();
}

} // namespace moai

#include "moc_BotToken.cpp"
