// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Discussion.h"
#include "storage/AnswerSql.h"
#include "storage/ChangeLog.h"
#include "storage/Connection.h"
#include "storage/Migrations.h"
#include "storage/Runners.h"
#include "storage/Statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct OrphanText {
    Q_DECLARE_TR_FUNCTIONS(moai::OrphanText)
};

Result<void> interrupt(QSqlDatabase &database, const MessageKeys &keys)
{
    const Failure failure{
        FailureKind::Truncated,
        OrphanText::tr("Moai was closed while this answer was under way. Retry asks again."),
        {}};
    Statement end(database,
                  u"UPDATE message SET status = :status, runner = NULL, failure_kind = :kind, "
                  "failure_sentence = :sentence WHERE id = :id"_s);
    end.bind(u":status"_s, toName(MessageStatus::Interrupted))
        .bind(u":kind"_s, toName(failure.kind))
        .bind(u":sentence"_s, failure.sentence)
        .bind(u":id"_s, keys.message);
    if (auto ended = end.run(); !ended)
        return ended;
    return noteAnswerEnded(database, {}, keys);
}

Result<void> interruptAll(QSqlDatabase &database, const QString &runner)
{
    const auto orphans =
        Statement(database,
                  u"SELECT id, round_id, discussion_id FROM message WHERE runner = :runner AND "
                  "status IN ('waiting', 'streaming')"_s)
            .bind(u":runner"_s, runner)
            .all(&readMessageKeys);
    if (!orphans)
        return orphans.error();
    for (const MessageKeys &keys : *orphans)
        if (auto done = interrupt(database, keys); !done)
            return done;
    return {};
}

} // namespace

Result<bool> interruptOrphans(Connection &connection, const Runners &runners)
{
    const int newest = migrations().last().version;
    QStringList atWork;
    auto asked = connection.transaction(
        Access::Read, newest, [&atWork](QSqlDatabase &database) -> Result<void> {
            auto list = Statement(database, u"SELECT DISTINCT runner FROM message WHERE "
                                            "status IN ('waiting', 'streaming')"_s)
                            .all(&readText);
            if (!list)
                return list.error();
            atWork = *list;
            return {};
        });
    if (!asked)
        return asked.error();
    const QStringList dead = runners.deadAmong(atWork);
    if (dead.isEmpty())
        return false;
    auto done = connection.transaction(
        Access::Write, newest, [&dead](QSqlDatabase &database) -> Result<void> {
            for (const QString &runner : dead)
                if (auto interrupted = interruptAll(database, runner); !interrupted)
                    return interrupted;
            return {};
        });
    if (!done)
        return done.error();
    return true;
}

} // namespace moai
