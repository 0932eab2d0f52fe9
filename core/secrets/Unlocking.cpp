// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/Unlocking.h"

#include "secrets/SecretBus.h"

#include <QCoreApplication>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::SecretService)
};

Result<void> resultOf(SecretPrompt::End end)
{
    const auto failure = [](const QString &sentence) {
        return Failure{FailureKind::Secrets, sentence, {}};
    };
    switch (end) {
    case SecretPrompt::End::Answered:
        return {};
    case SecretPrompt::End::Dismissed:
    case SecretPrompt::End::NotShown:
        return failure(Tr::tr("The keyring is locked. Unlock it and try again."));
    case SecretPrompt::End::TimedOut:
        return failure(Tr::tr("Nobody gave the keyring's password in time. Try again."));
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

Unlocking::Unlocking(std::chrono::milliseconds answer, std::chrono::milliseconds prompt,
                     QObject *parent)
    : QObject(parent), m_answerTime(answer), m_promptTime(prompt)
{
    m_promise.start();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        m_prompt.reset();
        deleteLater();
    });
    m_watcher.setFuture(m_promise.future());
}

void Unlocking::start(const QList<QDBusObjectPath> &paths)
{
    if (m_promise.isCanceled())
        return;
    auto message = secretCall(kSecretServicePath, kSecretServiceInterface, u"Unlock"_s);
    message << QVariant::fromValue(paths);
    sendSecretCall(message, m_answerTime, this, [this](const QDBusMessage &answer) {
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
    if (m_promise.isCanceled())
        return;
    m_prompt = std::make_unique<SecretPrompt>(prompt, m_promptTime);
    connect(m_prompt.get(), &SecretPrompt::ended, this,
            [this](SecretPrompt::End how) { end(resultOf(how)); });
}

void Unlocking::end(const Result<void> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace moai

#include "moc_Unlocking.cpp"
