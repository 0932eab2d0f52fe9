// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/ChangeLog.h"
#include "storage/Connection.h"
#include "storage/DataDir.h"
#include "storage/Runners.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace moai {

/// What happens in the storage thread: the connection, the work in its turn, the news of other
/// processes, tidying up after dead ones. Made anywhere, moved to the thread, then used there only.
class StorageThread : public QObject
{
    Q_OBJECT

public:
    StorageThread(DataDir dir, Runners runners);
    ~StorageThread() override;

    /// Opens, migrates, marks what dead processes left.
    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] Result<void> run(Access access,
                                   const std::function<Result<void>(QSqlDatabase &)> &work);

signals:
    void changed(const QList<moai::Change> &changes);

private:
    void look();
    void readNews();
    void tidy();

    DataDir m_dir;
    Runners m_runners;
    std::unique_ptr<Connection> m_connection;
    qint64 m_dataVersion = 0; ///< SQLite's: moves with every commit of another connection
    qint64 m_newsRead = 0;    ///< number of the newest change that was told
    QTimer m_lookTimer{this};
    QTimer m_newsTimer{this};
    QTimer m_tidyTimer{this};
};

} // namespace moai
