// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/TelegramQuestionSql.h"

#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct QuestionText {
    Q_DECLARE_TR_FUNCTIONS(moai::TelegramQuestion)
};

constexpr qint64 kKeptDays = 7;

} // namespace

Result<TelegramQuestion> addTelegramQuestion(QSqlDatabase &database, TelegramChatId chat,
                                             const QString &line)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    auto forgotten = Statement(database, u"DELETE FROM telegram_question WHERE chat_id = :chat AND "
                                         "asked_at < :old"_s)
                         .bind(u":chat"_s, chat)
                         .bind(u":old"_s, now.addDays(-kKeptDays))
                         .run();
    if (!forgotten)
        return forgotten.error();
    Statement insert(database, u"INSERT INTO telegram_question (chat_id, line, asked_at) SELECT "
                               "id, :line, :now FROM telegram_chat WHERE id = :chat"_s);
    insert.bind(u":line"_s, line).bind(u":now"_s, now).bind(u":chat"_s, chat);
    if (auto done = insert.run(); !done)
        return done.error();
    if (insert.changed() == 0)
        return invalid(QuestionText::tr("This chat is not known any more. Pair it again."));
    return TelegramQuestion{insert.newId(), chat, line};
}

Result<std::optional<TelegramQuestion>> telegramQuestion(const QSqlDatabase &database, qint64 id,
                                                         TelegramChatId chat)
{
    auto line = Statement(database, u"SELECT line FROM telegram_question WHERE id = :id AND "
                                    "chat_id = :chat"_s)
                    .bind(u":id"_s, id)
                    .bind(u":chat"_s, chat)
                    .one(&readText);
    if (!line)
        return line.error();
    return *line ? std::optional(TelegramQuestion{id, chat, **line}) : std::nullopt;
}

Result<std::optional<TelegramQuestion>> takeTelegramQuestion(QSqlDatabase &database, qint64 id,
                                                             TelegramChatId chat)
{
    auto question = telegramQuestion(database, id, chat);
    if (!question || !*question)
        return question;
    auto taken = Statement(database, u"DELETE FROM telegram_question WHERE id = :id"_s)
                     .bind(u":id"_s, id)
                     .run();
    if (!taken)
        return taken.error();
    return question;
}

} // namespace moai
