// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SpendSql.h"

#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {

namespace {

/// Whether a service did something for the answer.
constexpr QStringView kTookSomething =
    u"(m.text <> '' OR m.thinking <> '' OR m.input_tokens IS NOT NULL OR m.output_tokens IS NOT "
    "NULL)";

} // namespace

Result<Spend> spendOf(const QSqlDatabase &database, ProjectId project)
{
    const auto found =
        Statement(database,
                  u"SELECT coalesce(sum(m.price), 0), count(m.price), count(*) - count(m.price) "
                  "FROM message m JOIN discussion d ON d.id = m.discussion_id "
                  "WHERE d.project_id = :project AND m.author = 'participant' AND (m.price IS NOT "
                  "NULL OR "_s +
                      kTookSomething + u')')
            .bind(u":project"_s, project)
            .one([](Row &row) {
                Spend spend;
                spend.known = row.money();
                spend.priced = row.number();
                spend.unknown = row.number();
                return spend;
            });
    return found ? Result<Spend>(found->value()) : found.error();
}

Result<QList<UnpricedAnswer>> unpricedOf(const QSqlDatabase &database, ProjectId project)
{
    return Statement(database,
                     u"SELECT m.id, m.service_name, m.model, m.text, m.thinking, "
                     "(SELECT coalesce(sum(length(p.text)), 0) FROM seen s JOIN passage p "
                     "ON p.id = s.passage_id WHERE s.message_id = m.id) "
                     "FROM message m JOIN discussion d ON d.id = m.discussion_id "
                     "WHERE d.project_id = :project AND m.author = 'participant' AND m.price IS "
                     "NULL AND "_s +
                         kTookSomething)
        .bind(u":project"_s, project)
        .all([](Row &row) {
            UnpricedAnswer answer;
            answer.message = row.id<MessageId>();
            answer.serviceName = row.text();
            answer.model = row.text();
            answer.text = row.text();
            answer.thinking = row.text();
            answer.asked = row.integer();
            return answer;
        });
}

} // namespace moai
