// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/DataDir.h"
#include "storage/StorageThread.h"

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace moai {

class Database::Private
{
public:
    Private(const DataDir &dir, Runners runners)
        : path(dir.database()),
          runner(runners.uid()),
          worker(std::make_unique<StorageThread>(dir, std::move(runners)))
    {
        thread.setObjectName(u"storage"_s);
        worker->moveToThread(&thread);
        thread.start();
    }
    ~Private()
    {
        // Behind everything that is queued.
        QMetaObject::invokeMethod(
            worker.get(),
            [this] {
                worker->close();
                worker.reset();
                thread.quit();
            },
            Qt::QueuedConnection);
        thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Private)

    const QString path;
    const QString runner;
    QThread thread;
    std::unique_ptr<StorageThread> worker; ///< lives and ends in `thread`
};

Result<std::unique_ptr<Database>> Database::open(const QString &dataDir)
{
    const DataDir dir{QDir::cleanPath(QDir(dataDir).absolutePath())};
    if (auto made = makePrivateDir(dir.path); !made)
        return made.error();
    auto runners = Runners::enter(dir.run());
    if (!runners)
        return runners.error();

    auto parts = std::make_unique<Private>(dir, std::move(*runners));
    // Shared, because finish() still uses the promise when waitForFinished() is back already.
    auto opened = std::make_shared<QPromise<Result<void>>>();
    opened->start();
    QFuture<Result<void>> future = opened->future();
    QMetaObject::invokeMethod(
        parts->worker.get(),
        [opened, worker = parts->worker.get()] {
            opened->addResult(worker->open());
            opened->finish();
        },
        Qt::QueuedConnection);
    future.waitForFinished();
    if (const auto outcome = future.result(); !outcome)
        return outcome.error();
    return std::unique_ptr<Database>(new Database(std::move(parts)));
}

Database::Database(std::unique_ptr<Private> parts) : d(std::move(parts))
{
    connect(d->worker.get(), &StorageThread::changed, this, &Database::changed);
}

Database::~Database() = default;

QString Database::path() const
{
    return d->path;
}

QString Database::runner() const
{
    return d->runner;
}

Access Database::writing()
{
    return Access::Write;
}

Access Database::reading()
{
    return Access::Read;
}

void Database::enqueue(Access access, Work work, Answer answer)
{
    d->worker->enqueue(access, std::move(work), std::move(answer));
}

} // namespace moai

#include "moc_Database.cpp"
