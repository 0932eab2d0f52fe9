// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StorageThread.h"

#include "storage/FileLock.h"
#include "storage/Migrations.h"

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace moai {
namespace {

constexpr auto kLookEvery = 250ms;
constexpr auto kTidyEvery = 3s;
/// Own commits are told together: a round's start is one piece of news, not twelve.
constexpr auto kGatherFor = 20ms;
/// A migration of a large database may take this long in another process.
constexpr auto kOpeningPatience = 10min;

/// So that a long queue cannot keep other processes waiting.
constexpr size_t kMostInOneCommit = 64;

int newestSchema()
{
    return migrations().last().version;
}

/// Runs `work` inside the open transaction so that it can be undone alone. Gives how the work
/// ended; fails when the transaction itself is lost, e.g. on a full disk.
Result<Result<void>> apart(QSqlDatabase &database, const StorageThread::Work &work)
{
    if (auto begun = runPatiently(database, u"SAVEPOINT work"_s); !begun)
        return begun.error();
    Result<void> outcome = work(database);
    if (!outcome) {
        if (auto undone = runPatiently(database, u"ROLLBACK TO work"_s); !undone)
            return outcome.error(); // says why better than the failed undoing does
    }
    if (auto released = runPatiently(database, u"RELEASE work"_s); !released)
        return released.error();
    return outcome;
}

} // namespace

StorageThread::StorageThread(DataDir dir, Runners runners)
    : m_dir(std::move(dir)), m_runners(std::move(runners))
{
    m_newsTimer.setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, &StorageThread::look);
    connect(&m_newsTimer, &QTimer::timeout, this, &StorageThread::readNews);
    connect(&m_tidyTimer, &QTimer::timeout, this, &StorageThread::tidy);
}

StorageThread::~StorageThread() = default;

Result<void> StorageThread::open()
{
    // One process at a time makes, switches and migrates the file.
    const auto opening = FileLock::take(m_dir.run() + u"/opening"_s, kOpeningPatience);
    if (!opening)
        return opening.error();
    if (auto made = makePrivateFile(m_dir.database()); !made)
        return made;
    auto connection = Connection::open(m_dir.database(), Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    if (auto migrated = migrate(**connection, migrations(), m_dir.backups()); !migrated)
        return migrated;
    m_runners.removeLeftovers();
    if (auto interrupted = interruptOrphans(**connection, m_runners); !interrupted)
        return interrupted.error();
    // Pruning also tells now, rather than with the first answer, of a file that cannot be written:
    // SQLite begins a writing transaction on such a file without a word.
    auto ready = (*connection)
                     ->transaction(Access::Write, newestSchema(),
                                   [this](QSqlDatabase &database) -> Result<void> {
                                       const auto newest = newestChange(database);
                                       if (!newest)
                                           return newest.error();
                                       m_newsRead = *newest;
                                       return pruneChanges(database, *newest);
                                   });
    if (!ready)
        return ready;
    m_connection = std::move(*connection);
    m_lookTimer.start(kLookEvery);
    m_tidyTimer.start(kTidyEvery);
    return {};
}

void StorageThread::close()
{
    m_lookTimer.stop();
    m_newsTimer.stop();
    m_tidyTimer.stop();
    m_connection.reset();
}

void StorageThread::enqueue(Access access, Work work, Answer answer)
{
    {
        const QMutexLocker locker(&m_queueMutex);
        m_queue.push_back({access, std::move(work), std::move(answer)});
    }
    QMetaObject::invokeMethod(this, &StorageThread::runNext, Qt::QueuedConnection);
}

/// The oldest job, and when it writes, the writes right behind it; empty when an earlier turn took
/// them already.
std::vector<StorageThread::Job> StorageThread::takeNext()
{
    const QMutexLocker locker(&m_queueMutex);
    std::vector<Job> jobs;
    while (!m_queue.empty() && jobs.size() < kMostInOneCommit &&
           (jobs.empty() ||
            (jobs.front().access == Access::Write && m_queue.front().access == Access::Write))) {
        jobs.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return jobs;
}

void StorageThread::runNext()
{
    const std::vector<Job> jobs = takeNext();
    if (jobs.empty())
        return;
    const Access access = jobs.front().access;
    std::vector<Result<void>> outcomes(jobs.size());
    Result<void> committed;
    if (jobs.size() == 1) {
        committed = m_connection->transaction(access, newestSchema(), jobs.front().work);
    } else {
        committed = m_connection->transaction(
            access, newestSchema(), [&jobs, &outcomes](QSqlDatabase &database) -> Result<void> {
                for (size_t i = 0; i < jobs.size(); ++i) {
                    auto outcome = apart(database, jobs[i].work);
                    if (!outcome)
                        return outcome.error();
                    outcomes[i] = std::move(*outcome);
                }
                return {};
            });
    }
    if (committed && access == Access::Write && !m_newsTimer.isActive())
        m_newsTimer.start(kGatherFor);
    for (size_t i = 0; i < jobs.size(); ++i)
        jobs[i].answer(committed ? outcomes[i] : committed);
}

void StorageThread::look()
{
    const auto version = runPatiently(m_connection->database(), u"PRAGMA data_version"_s);
    if (!version || *version == m_dataVersion)
        return; // trouble shows with the next work, which has somebody to tell
    m_dataVersion = *version;
    readNews();
}

void StorageThread::readNews()
{
    QList<Change> changes;
    auto done = m_connection->transaction(
        Access::Read, newestSchema(), [this, &changes](QSqlDatabase &database) -> Result<void> {
            auto news = changesAfter(database, m_runners.uid(), m_newsRead);
            if (!news)
                return news.error();
            changes = std::move(*news);
            return {};
        });
    if (done && !changes.isEmpty())
        emit changed(changes);
}

void StorageThread::tidy()
{
    m_runners.removeLeftovers();
    const auto interrupted = interruptOrphans(*m_connection, m_runners);
    if (interrupted.has_value() && *interrupted)
        readNews();
}

} // namespace moai

#include "moc_StorageThread.cpp"
