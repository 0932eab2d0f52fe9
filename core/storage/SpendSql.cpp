// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SpendSql.h"

#include "storage/Statement.h"

using namespace Qt::StringLiterals;

namespace moai {

Result<Spend> spendOf(const QSqlDatabase &database, ProjectId project)
{
    const auto found =
        Statement(database,
                  u"SELECT coalesce(sum(m.price), 0), count(m.price), count(*) - count(m.price) "
                  "FROM message m JOIN discussion d ON d.id = m.discussion_id "
                  "WHERE d.project_id = :project AND m.author = 'participant' AND (m.price IS NOT "
                  "NULL OR m.text <> '' OR m.thinking <> '' OR m.input_tokens IS NOT NULL OR "
                  "m.output_tokens IS NOT NULL)"_s)
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

} // namespace moai
