// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "storage/FileLock.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace moai {

class Connection;

/// The processes that have a database open. Each holds `DIR/run/UID.lock` while it lives; the
/// messages it asks for carry its UID. A lock that nobody holds tells that its process died.
class Runners
{
public:
    /// Enters this process. `dir` is made when missing.
    [[nodiscard]] static Result<Runners> enter(const QString &dir);

    Runners() = default;
    Runners(Runners &&) = default;
    Runners &operator=(Runners &&) = default;
    /// Leaves: the lock is let go and its file removed.
    ~Runners();

    /// This process's.
    [[nodiscard]] QString uid() const { return m_uid; }
    /// Those of `uids` that are dead.
    [[nodiscard]] QStringList deadAmong(const QStringList &uids) const;
    /// Takes away what dead processes left in the directory.
    void removeLeftovers() const;

private:
    [[nodiscard]] QString lockPath(const QString &uid) const;

    QString m_dir;
    QString m_uid;
    FileLock m_lock;
};

/// Marks as interrupted, with the text they have, the messages under way whose process is dead;
/// never a living one's. True when there were some.
[[nodiscard]] Result<bool> interruptOrphans(Connection &connection, const Runners &runners);

} // namespace moai
