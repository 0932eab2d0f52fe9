// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SeenSql.h"

#include "storage/Names.h"
#include "storage/Statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

Result<qint64> passageKey(QSqlDatabase &database, const QString &text)
{
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    Statement insert(database, u"INSERT INTO passage (digest, text) VALUES (:digest, :text) "
                               "ON CONFLICT (digest) DO NOTHING"_s);
    insert.bind(u":digest"_s, digest).bind(u":text"_s, text);
    if (auto done = insert.run(); !done)
        return done.error();
    auto key = Statement(database, u"SELECT id FROM passage WHERE digest = :digest"_s)
                   .bind(u":digest"_s, digest)
                   .one(&readInteger);
    return key ? Result<qint64>(key->value()) : key.error();
}

Passage readPassage(Row &row)
{
    Passage passage;
    passage.role = row.named(&chatRoleFromName);
    passage.origin = row.named(&originFromName);
    passage.handle = row.text();
    passage.text = row.text();
    return passage;
}

} // namespace

Result<void> keepSeenBy(QSqlDatabase &database, MessageId id, int attempt,
                        const QList<Passage> &passages, int leftOut)
{
    Statement current(database, u"UPDATE message SET left_out = :left WHERE id = :id AND "
                                "attempt = :attempt"_s);
    current.bind(u":left"_s, leftOut).bind(u":id"_s, id).bind(u":attempt"_s, attempt);
    if (auto done = current.run(); !done || current.changed() == 0)
        return done;
    auto forgotten =
        Statement(database, u"DELETE FROM seen WHERE message_id = :id"_s).bind(u":id"_s, id).run();
    if (!forgotten)
        return forgotten;
    int position = 0;
    for (const Passage &passage : passages) {
        const auto key = passageKey(database, passage.text);
        if (!key)
            return key.error();
        auto kept = Statement(database, u"INSERT INTO seen (message_id, position, role, origin, "
                                        "handle, passage_id) VALUES (:id, :position, :role, "
                                        ":origin, :handle, :passage)"_s)
                        .bind(u":id"_s, id)
                        .bind(u":position"_s, position++)
                        .bind(u":role"_s, toName(passage.role))
                        .bind(u":origin"_s, toName(passage.origin))
                        .bind(u":handle"_s, passage.handle)
                        .bind(u":passage"_s, *key)
                        .run();
        if (!kept)
            return kept;
    }
    return {};
}

Result<QList<Passage>> seenBy(const QSqlDatabase &database, MessageId id)
{
    return Statement(database, u"SELECT s.role, s.origin, s.handle, p.text FROM seen s "
                               "JOIN passage p ON p.id = s.passage_id WHERE s.message_id = :id "
                               "ORDER BY s.position"_s)
        .bind(u":id"_s, id)
        .all(&readPassage);
}

} // namespace moai
