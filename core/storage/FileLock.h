// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QtGlobal>

#include <chrono>
#include <utility>

namespace moai {

/// A lock on a file that the system lets go when its process dies, however it dies. Move
/// only; destroying it lets go. (QLockFile writes a process id instead, which another process may
/// have by the time it is read.)
class FileLock
{
public:
    enum class Probe { Free, Held, Failed };

    /// Takes the lock on `path`, making the file (0600) when it is missing. Waits for it as long as
    /// `patience`, blocking.
    [[nodiscard]] static Result<FileLock> take(const QString &path,
                                               std::chrono::milliseconds patience);
    /// Whether somebody holds `path`. A file that nobody holds is removed.
    [[nodiscard]] static Probe removeUnlessHeld(const QString &path);
    /// Takes the file at `path`, which this lock is on, out of its folder. (On Windows nobody can
    /// by its name alone, this process included.)
    void remove(const QString &path) const;

    FileLock() = default;
    FileLock(FileLock &&other) noexcept : m_file(std::exchange(other.m_file, -1)) {}
    FileLock &operator=(FileLock &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~FileLock();

private:
    explicit FileLock(qintptr file) : m_file(file) {}

    qintptr m_file = -1;
};

} // namespace moai
