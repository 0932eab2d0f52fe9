// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFile>
#include <QString>

namespace moai {

/// The log as files that only their owner can read: `moai.log` in a folder, and the ones before,
/// `moai.1.log` being the latest of them. One thread at a time; one process per folder.
class LogFile
{
public:
    /// A file is put aside when it is this long; so many are kept besides the one that grows.
    static constexpr qint64 kLongest = 1024 * 1024;
    static constexpr int kAside = 3;

    /// Fails when the folder or the file cannot be made.
    [[nodiscard]] Result<void> open(const QString &folder, qint64 longest = kLongest);
    /// On the disk's way when it returns. What cannot be written is lost: a log that fails must not
    /// stop anything.
    void write(const QString &line);

private:
    [[nodiscard]] bool start();
    void putAside();

    QString m_folder;
    QFile m_file;
    qint64 m_longest = kLongest;
};

} // namespace moai
