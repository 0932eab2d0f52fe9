// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeLog.h"
#include "storage/Connection.h"
#include "storage/DataDir.h"
#include "storage/Runners.h"

#include <QList>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace moai {

/// What happens in the storage thread: the connection, the work in its turn, the news of other
/// processes, tidying up after dead ones. Made anywhere, moved to the thread, then used there only.
class StorageThread : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<void>(QSqlDatabase &)>;
    using Answer = std::function<void(const Result<void> &)>;

    StorageThread(DataDir dir, Runners runners);
    ~StorageThread() override;

    /// Opens, migrates, marks what dead processes left.
    [[nodiscard]] Result<void> open();
    void close();
    /// From any thread: `work` in its turn, then `answer` with how it ended, both in this thread.
    /// Writes that wait behind each other share one commit: it is the commit that takes time. Each
    /// still stands or falls alone, and none is answered before it is on disk.
    void enqueue(Access access, Work work, Answer answer);

signals:
    void changed(const QList<moai::Change> &changes);

private:
    struct Job {
        Access access;
        Work work;
        Answer answer;
    };

    void runNext();
    [[nodiscard]] std::vector<Job> takeNext();
    void look();
    void readNews();
    void tidy();

    DataDir m_dir;
    Runners m_runners;
    std::unique_ptr<Connection> m_connection;
    qint64 m_dataVersion = 0; ///< SQLite's: moves with every commit of another connection
    qint64 m_newsRead = 0;    ///< number of the newest change that was told
    QMutex m_queueMutex;      ///< guards m_queue
    std::deque<Job> m_queue;
    QTimer m_lookTimer{this};
    QTimer m_newsTimer{this};
    QTimer m_tidyTimer{this};
};

} // namespace moai
