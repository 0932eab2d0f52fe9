// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FileLock.h"

#include "storage/LockedFile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

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

} // namespace

FileLock::~FileLock()
{
    if (m_file != LockedFile::kNone)
        closeLockedFile(m_file);
}

Result<FileLock> FileLock::take(const QString &path, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const LockedFile tried = lockFile(path, WhenMissing::Make);
        if (tried.file != LockedFile::kNone)
            return FileLock(tried.file);
        if (!tried.isHeld)
            return cannotUse(path, tried.error);
        if (deadline.hasExpired())
            return heldTooLong(path);
        QThread::msleep(static_cast<unsigned long>(kPause.count()));
    }
}

void FileLock::remove(const QString &path) const
{
    if (m_file != LockedFile::kNone)
        removeLockedFile(path, m_file);
}

FileLock::Probe FileLock::removeUnlessHeld(const QString &path)
{
    const LockedFile tried = lockFile(path, WhenMissing::Leave);
    if (tried.file == LockedFile::kNone && !tried.isMissing)
        return tried.isHeld ? Probe::Held : Probe::Failed;
    const FileLock lock(tried.file);
    if (!tried.isMissing)
        removeLockedFile(path, tried.file);
    return Probe::Free;
}

} // namespace moai
