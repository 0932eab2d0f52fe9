// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeLog.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace moai {

enum class Access;

/// The one connection to the database and the thread it lives in. Every read and write of the
/// program passes here, first in first out. Several processes may have the same file open; they
/// wait for each other and hear of each other's changes.
///
/// Failures are of kind `storage`; a sentence says which file and what to do. Lives in the GUI
/// thread.
class Database : public QObject
{
    Q_OBJECT

public:
    /// Opens (or makes) `DIR/moai.db`, brings it to the newest schema with a backup before, and
    /// marks as interrupted what a dead process left streaming. Blocks until that is done.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &dataDir);
    /// Finishes what is queued, closes, joins the thread.
    ~Database() override;

    /// The file.
    [[nodiscard]] QString path() const;
    /// This opening of the database, as the messages that it asks for carry it (see Runners).
    [[nodiscard]] QString runner() const;

    /// Runs `work(QSqlDatabase &) -> Result<T>` in the storage thread inside one transaction that
    /// is rolled back when it fails. What others care about is noted with noteChange().
    template <class Work>
    [[nodiscard]] auto write(Work work)
    {
        return post(std::move(work), writing());
    }
    /// The same for reading.
    template <class Work>
    [[nodiscard]] auto read(Work work)
    {
        return post(std::move(work), reading());
    }

signals:
    /// Commits touched these, in this process (within a tenth of a second) or another (within
    /// half). In the GUI thread.
    void changed(const QList<moai::Change> &changes);

private:
    using Work = std::function<Result<void>(QSqlDatabase &)>;
    using Answer = std::function<void(const Result<void> &)>;
    class Private;

    explicit Database(std::unique_ptr<Private> parts);

    [[nodiscard]] static Access writing();
    [[nodiscard]] static Access reading();
    /// Runs `work` in its turn and then `answer` with how the transaction ended, both in the
    /// storage thread.
    void enqueue(Access access, Work work, Answer answer);

    template <class Function>
    auto post(Function function, Access access)
    {
        using Outcome = std::invoke_result_t<Function, QSqlDatabase &>;
        struct Job {
            explicit Job(Function f) : run(std::move(f)) {}
            Function run;
            QPromise<Outcome> promise;
            std::optional<Outcome> outcome;
        };
        auto job = std::make_shared<Job>(std::move(function));
        job->promise.start();
        const QFuture<Outcome> future = job->promise.future();
        enqueue(
            access,
            [job](QSqlDatabase &database) -> Result<void> {
                job->outcome = job->run(database);
                if (!*job->outcome)
                    return job->outcome->error();
                return {};
            },
            [job](const Result<void> &ended) {
                job->promise.addResult(ended ? std::move(*job->outcome) : Outcome(ended.error()));
                job->promise.finish();
            });
        return future;
    }

    std::unique_ptr<Private> d;
};

} // namespace moai
