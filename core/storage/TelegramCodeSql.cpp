// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramCodeSql.h"

#include "storage/Statement.h"
#include "storage/TelegramChatSql.h"

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Code {
    std::optional<ProjectId> project;
    bool needsConsent = true;
};

Result<void> forgetOldCodes(QSqlDatabase &database)
{
    return Statement(database, u"DELETE FROM telegram_code WHERE expires_at <= :now"_s)
        .bind(u":now"_s, QDateTime::currentDateTimeUtc())
        .run();
}

/// Whoever takes it has it alone.
Result<std::optional<Code>> takeCode(QSqlDatabase &database, const QString &digest)
{
    if (auto forgotten = forgetOldCodes(database); !forgotten)
        return forgotten.error();
    auto code = Statement(database, u"SELECT project_id, needs_consent FROM telegram_code WHERE "
                                    "digest = :digest"_s)
                    .bind(u":digest"_s, digest)
                    .one([](Row &row) {
                        Code found;
                        found.project = row.maybe(&Row::id<ProjectId>);
                        found.needsConsent = row.flag();
                        return found;
                    });
    auto taken = Statement(database, u"DELETE FROM telegram_code WHERE digest = :digest"_s)
                     .bind(u":digest"_s, digest)
                     .run();
    return taken ? code : Result<std::optional<Code>>(taken.error());
}

} // namespace

Result<void> addTelegramCode(QSqlDatabase &database, const NewTelegramCode &code)
{
    if (auto forgotten = forgetOldCodes(database); !forgotten)
        return forgotten;
    return Statement(database,
                     u"INSERT INTO telegram_code (digest, project_id, needs_consent, expires_at) "
                     "VALUES (:digest, (SELECT id FROM project WHERE id = :project), :consent, "
                     ":expires)"_s)
        .bind(u":digest"_s, code.digest)
        .bind(u":project"_s, code.project)
        .bind(u":consent"_s, code.needsConsent)
        .bind(u":expires"_s, code.expiresAt)
        .run();
}

Result<std::optional<TelegramChat>> redeemTelegramCode(QSqlDatabase &database,
                                                       const QString &runner, const QString &digest,
                                                       const TelegramChat &chat,
                                                       const std::optional<Receipt> &receipt)
{
    const auto known = telegramChatAt(database, chat.address);
    if (!known)
        return known.error();
    if (receipt) {
        const auto taken = isTaken(database, *receipt);
        if (!taken)
            return taken.error();
        if (*taken)
            return known;
    }
    const auto code = takeCode(database, digest);
    if (!code)
        return code.error();
    if (!*code) // of a stranger nothing is kept
        return std::optional<TelegramChat>();
    if (auto noted = takeReceipt(database, receipt); !noted)
        return noted.error();
    TelegramChat wanted = *known ? **known : chat;
    wanted.kind = chat.kind;
    wanted.title = chat.title;
    wanted.username = chat.username;
    // A blocked chat was paired, and nobody has said no to it since.
    const bool wasPaired = *known && wanted.state != TelegramChatState::Asking;
    wanted.state =
        (**code).needsConsent && !wasPaired ? TelegramChatState::Asking : TelegramChatState::Paired;
    if (wanted.project != (**code).project)
        wanted.discussion.reset();
    wanted.project = (**code).project;
    return keepTelegramChat(database, runner, wanted);
}

} // namespace moai
