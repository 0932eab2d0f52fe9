// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LockedFile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moai {
namespace {

/// Another process may have removed the file between opening and locking it; such a lock is on
/// nothing.
bool isStillThere(int file)
{
    struct stat status = {};
    return fstat(file, &status) == 0 && status.st_nlink > 0;
}

} // namespace

// flock(2) belongs to the open file and goes with it, however the process ends.
LockedFile lockFile(const QString &path, WhenMissing whenMissing)
{
    const int make = whenMissing == WhenMissing::Make ? O_CREAT : 0;
    const int file = open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC | make, 0600);
    if (file < 0)
        return {.error = errno, .isMissing = errno == ENOENT && make == 0};
    if (flock(file, LOCK_EX | LOCK_NB) == 0) {
        if (make == 0 || isStillThere(file))
            return {.file = file};
        close(file);
        return {.isHeld = true}; // by whoever removes it just now
    }
    const int error = errno;
    close(file);
    return {.error = error, .isHeld = error == EWOULDBLOCK || error == EINTR};
}

void removeLockedFile(const QString &path, qintptr /*file*/)
{
    unlink(QFile::encodeName(path).constData());
}

void closeLockedFile(qintptr file)
{
    close(int(file));
}

} // namespace moai
