// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileLock.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moai {
namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(moai::LockText)
};

constexpr std::chrono::milliseconds kPause{10};

Failure cannotUse(const QString &path, int error)
{
    return {FailureKind::Storage,
            LockText::tr("%1 cannot be used (%2). Check that its folder may be written and its "
                         "disk has room, or choose another folder with --data-dir.")
                .arg(path, qt_error_string(error)),
            {}};
}

Failure heldTooLong(const QString &path)
{
    return {
        FailureKind::Storage,
        LockText::tr("Another Moai has held %1 for too long. Close it and try again.").arg(path),
        {}};
}

/// Another process may have removed the file between opening and locking it; such a lock is on
/// nothing.
bool isStillThere(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && status.st_nlink > 0;
}

} // namespace

FileLock::~FileLock()
{
    if (m_file >= 0)
        close(m_file);
}

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    const QByteArray name = QFile::encodeName(path);
    const QDeadlineTimer deadline(patience);
    for (;;) {
        FileLock lock(open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        if (lock.m_file < 0)
            return cannotUse(path, errno);
        if (flock(lock.m_file, LOCK_EX | LOCK_NB) == 0) {
            if (isStillThere(lock.m_file))
                return lock;
        } else if (errno != EWOULDBLOCK && errno != EINTR) {
            return cannotUse(path, errno);
        }
        if (deadline.hasExpired())
            return heldTooLong(path);
        QThread::msleep(static_cast<unsigned long>(kPause.count()));
    }
}

FileLock::Probe FileLock::removeUnlessHeld(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const FileLock lock(open(name.constData(), O_RDWR | O_CLOEXEC));
    if (lock.m_file < 0)
        return errno == ENOENT ? Probe::Free : Probe::Failed;
    if (flock(lock.m_file, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Probe::Held : Probe::Failed;
    unlink(name.constData());
    return Probe::Free;
}

} // namespace moai
