// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QThread;

namespace moai {

/// The one connection to the database and the thread it lives in. Every read and write of the
/// program passes here, first in first out. Several processes may have the same file open.
///
/// Failures are of kind `storage`; a sentence says which file and what to do.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Opens (or makes) `DIR/moai.db`, brings it to the newest schema with a backup before, and
    /// marks as interrupted what a dead process left streaming. Blocks until that is done.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &dataDir);
    /// Finishes what is queued, closes, joins the thread.
    ~Database() override;

    [[nodiscard]] QString path() const;

    /// Runs `work(QSqlDatabase &) -> Result<T>` in the storage thread inside one transaction that
    /// is rolled back when it fails.
    template <class Work>
    [[nodiscard]] auto write(Work work)
    {
        return post(std::move(work), Access::Write);
    }
    /// The same for reading.
    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        return post(std::move(work), Access::Read);
    }

signals:
    /// Another process changed the database. Emitted in the GUI thread, within a second.
    void changedElsewhere();

private:
    enum class Access { Read, Write };
    explicit Database(const QString &path);

    template <class Work>
    auto post(Work work, Access access) -> QFuture<std::invoke_result_t<Work, QSqlDatabase &>>;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace moai
