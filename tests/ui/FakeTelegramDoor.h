// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/WhenDone.h"
#include "chats/TelegramDoor.h"

#include <QHash>
#include <QStringList>

namespace moai::test {

/// A Telegram bot without Telegram. Strict: only tokens that Telegram would know work, nothing is
/// kept that was not tried before, nobody is paired while there is no bot. `calls` tells what was
/// asked for, never a token.
class FakeTelegramDoor final : public TelegramDoor
{
public:
    QHash<QByteArray, QString> bots{{"123456:good", QStringLiteral("table_bot")}};
    TelegramHealth now{TelegramHealth::State::NoToken, {}, {}, false};
    KeySource source = KeySource::None;
    std::optional<Failure> keychainTrouble;
    std::chrono::milliseconds codeHolds = std::chrono::minutes(15);
    QStringList calls;
    QByteArray kept;

    void tell(const TelegramHealth &health)
    {
        now = health;
        emit healthChanged();
    }
    /// As if a bot had been set up before.
    void run(const QString &name = QStringLiteral("table_bot"))
    {
        source = KeySource::Keychain;
        tell({TelegramHealth::State::Running, name, {}, false});
    }

    TelegramHealth health() const override { return now; }
    bool isOn() const override { return now.state != TelegramHealth::State::Off; }
    void switchOn(bool on) override
    {
        calls << (on ? QStringLiteral("on") : QStringLiteral("off"));
        const auto running =
            now.botName.isEmpty() ? TelegramHealth::State::NoToken : TelegramHealth::State::Running;
        tell({on ? running : TelegramHealth::State::Off, now.botName, {}, false});
    }
    QFuture<Result<KeySource>> tokenSource() override
    {
        return doneWith(keychainTrouble ? Result<KeySource>(*keychainTrouble)
                                        : Result<KeySource>(source));
    }
    QFuture<Result<QString>> tryToken(const QByteArray &token) override
    {
        calls << QStringLiteral("try");
        m_tried = bots.contains(token) ? token : QByteArray();
        if (m_tried.isEmpty())
            return doneWith(Result<QString>(
                Failure{FailureKind::Auth, QStringLiteral("Telegram knows no such bot."), {}}));
        return doneWith(Result<QString>(bots.value(token)));
    }
    QFuture<Result<void>> storeToken(const QByteArray &token) override
    {
        calls << QStringLiteral("store");
        if (token.isEmpty() || token != m_tried)
            return refused(QStringLiteral("That token was not tried."));
        if (keychainTrouble)
            return doneWith(Result<void>(*keychainTrouble));
        kept = token;
        run(bots.value(token));
        return doneWith(Result<void>());
    }
    QFuture<Result<void>> removeToken() override
    {
        calls << QStringLiteral("remove");
        if (source != KeySource::Keychain)
            return refused(QStringLiteral("There is no token in the keychain."));
        source = KeySource::None;
        kept.clear();
        tell({TelegramHealth::State::NoToken, {}, {}, false});
        return doneWith(Result<void>());
    }
    QFuture<Result<void>> removeWebhook() override
    {
        calls << QStringLiteral("webhook");
        if (!now.hasWebhook)
            return refused(QStringLiteral("There is no webhook."));
        run(now.botName);
        return doneWith(Result<void>());
    }
    QFuture<Result<Offer>> offerPairing(std::optional<ProjectId> project) override
    {
        calls << QStringLiteral("offer %1").arg(project ? project->value : 0);
        if (now.botName.isEmpty())
            return doneWith(Result<Offer>(
                Failure{FailureKind::Refused, QStringLiteral("There is no bot yet."), {}}));
        const QString code = QStringLiteral("Code%1").arg(++m_codes);
        Offer offer;
        offer.line = QStringLiteral("/start ") + code;
        offer.link = QUrl(QStringLiteral("https://t.me/%1?start=%2").arg(now.botName, code));
        offer.expiresAt = QDateTime::currentDateTimeUtc().addMSecs(codeHolds.count());
        return doneWith(Result<Offer>(offer));
    }
    void settingsChanged() override { calls << QStringLiteral("settings"); }
    QFuture<Result<void>> settle() override
    {
        calls << QStringLiteral("settle");
        return doneWith(Result<void>());
    }

private:
    QFuture<Result<void>> refused(const QString &sentence)
    {
        return doneWith(Result<void>(Failure{FailureKind::Invalid, sentence, {}}));
    }

    QByteArray m_tried;
    int m_codes = 0;
};

} // namespace moai::test
