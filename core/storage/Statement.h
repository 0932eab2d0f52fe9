// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Ids.h"
#include "base/Result.h"
#include "storage/Row.h"

#include <QDateTime>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <chrono>
#include <optional>
#include <type_traits>

namespace moai {

/// One SQL statement with named binds (`:name`), run once. Lives in the storage thread, inside the
/// work that Database runs. Failures are of kind `storage`.
///
/// Text comes back as it was given, NUL characters included; what is no text (a lone surrogate,
/// U+FFFE, U+FFFF) becomes U+FFFD.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    Statement &bind(const QString &name, const QString &text);
    Statement &bind(const QString &name, qint64 value);
    Statement &bind(const QString &name, int value) { return bind(name, qint64(value)); }
    Statement &bind(const QString &name, bool value) { return bind(name, qint64(value ? 1 : 0)); }
    Statement &bind(const QString &name, const QDateTime &time);
    Statement &bind(const QString &name, std::chrono::milliseconds span);
    Statement &bind(const QString &name, Money money) { return bind(name, money.micro); }
    template <class Tag>
    Statement &bind(const QString &name, Id<Tag> id)
    {
        return bind(name, id.value);
    }
    /// NULL when there is nothing.
    template <class T>
    Statement &bind(const QString &name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }
    Statement &bindNull(const QString &name);

    /// Runs it; rows are thrown away.
    [[nodiscard]] Result<void> run();
    /// How many rows the run touched.
    [[nodiscard]] int changed() const { return m_query.numRowsAffected(); }
    /// The key of the row that the run inserted.
    [[nodiscard]] qint64 newId() const { return m_query.lastInsertId().toLongLong(); }

    /// Runs it and reads every row by `read(Row &) -> T`.
    template <class Read>
    [[nodiscard]] auto all(Read read) -> Result<QList<std::invoke_result_t<Read, Row &>>>
    {
        QList<std::invoke_result_t<Read, Row &>> list;
        if (auto ran = execute(); !ran)
            return ran.error();
        while (m_query.next()) {
            Row row(m_query);
            list.append(read(row));
            if (!row.unknownName().isNull())
                return unknown(row.unknownName());
        }
        if (auto ended = finish(); !ended)
            return ended.error();
        return list;
    }
    /// Runs it and reads the first row, when there is one.
    template <class Read>
    [[nodiscard]] auto one(Read read) -> Result<std::optional<std::invoke_result_t<Read, Row &>>>
    {
        auto list = all(std::move(read));
        if (!list)
            return list.error();
        std::optional<std::invoke_result_t<Read, Row &>> first;
        if (!list->isEmpty())
            first = std::move(list->first());
        return first;
    }

private:
    Result<void> execute();
    Result<void> finish();
    [[nodiscard]] Failure unknown(const QString &name) const;

    QSqlQuery m_query;
    QString m_sql;
    QString m_path;
};

/// Reads the only column of a row, for `SELECT count(*)` and its like.
[[nodiscard]] inline qint64 readInteger(Row &row)
{
    return row.integer();
}
[[nodiscard]] inline QString readText(Row &row)
{
    return row.text();
}

} // namespace moai
