// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Unlocking.h"

#include "secrets/SecretBus.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::SecretService)
};

Failure failure(const QString &sentence)
{
    return {FailureKind::Secrets, sentence, {}};
}

Result<void> resultOf(SecretPrompt::End end)
{
    switch (end) {
    case SecretPrompt::End::Answered:
        return {};
    case SecretPrompt::End::Dismissed:
    case SecretPrompt::End::NotShown:
        return failure(Tr::tr("The keyring is locked. Unlock it and try again."));
    case SecretPrompt::End::Died:
        break;
    }
    return failure(Tr::tr("The secret service of this session ended meanwhile. Try again."));
}

} // namespace

Failure noSecretAnswer(const QString &why)
{
    return {
        FailureKind::Secrets,
        Tr::tr("The secret service of this session does not answer as it should (%1).").arg(why),
        {}};
}

Unlocking::Unlocking(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
}

QFuture<Result<void>> Unlocking::wait(std::chrono::milliseconds patience)
{
    auto promise = std::make_shared<Promise>();
    promise->start();
    m_waiting.append(promise);
    QTimer::singleShot(patience, this, [this, promise] {
        if (!m_waiting.removeOne(promise))
            return;
        promise->addResult(
            failure(Tr::tr("Nobody gave the keyring's password in time. Try again.")));
        promise->finish();
    });
    return promise->future();
}

void Unlocking::start(const QList<QDBusObjectPath> &paths)
{
    auto message = secretCall(kSecretServicePath, kSecretServiceInterface, u"Unlock"_s);
    message << QVariant::fromValue(paths);
    sendSecretCall(message, m_patience, this, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage)
            return end(noSecretAnswer(answer.errorMessage()));
        const QString prompt = qvariant_cast<QDBusObjectPath>(answer.arguments().value(1)).path();
        if (prompt.size() > 1) // "/": there is nobody to be asked, it is unlocked
            show(prompt);
        else
            end({});
    });
}

void Unlocking::show(const QString &prompt)
{
    m_prompt = std::make_unique<SecretPrompt>(prompt);
    connect(m_prompt.get(), &SecretPrompt::ended, this,
            [this](SecretPrompt::End how) { end(resultOf(how)); });
    emit personAsked();
}

void Unlocking::end(const Result<void> &result)
{
    m_isOver = true;
    for (const auto &promise : std::exchange(m_waiting, {})) {
        promise->addResult(result);
        promise->finish();
    }
    deleteLater();
}

} // namespace moai

#include "moc_Unlocking.cpp"
