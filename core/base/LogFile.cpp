// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LogFile.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::LogFile)
};

constexpr auto kFolderRights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr auto kFileRights = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Result<void> LogFile::open(const QString &folder, qint64 longest)
{
    m_folder = folder;
    m_longest = longest;
    if (QDir().mkpath(folder) && QFile::setPermissions(folder, kFolderRights) && start())
        return {};
    return Failure{FailureKind::Storage,
                   Tr::tr("The log cannot be kept in %1; check that the folder can be written.")
                       .arg(QDir::toNativeSeparators(folder)),
                   {}};
}

bool LogFile::start()
{
    m_file.close();
    m_file.setFileName(QDir(m_folder).filePath(u"moai.log"_s));
    // The rights come with the file: not even for a moment may others read it.
    const bool opened =
        m_file.exists()
            ? m_file.open(QFile::Append | QFile::Unbuffered)
            : m_file.open(QFile::Append | QFile::NewOnly | QFile::Unbuffered, kFileRights);
    return opened && m_file.setPermissions(kFileRights);
}

void LogFile::write(const QString &line)
{
    if (!m_file.isOpen())
        return;
    if (m_file.size() >= m_longest)
        putAside();
    m_file.write(line.toUtf8() + '\n');
}

void LogFile::putAside()
{
    const QDir folder(m_folder);
    const auto aside = [&](int which) {
        return folder.filePath(u"moai.%1.log"_s.arg(which));
    };
    QFile::remove(aside(kAside));
    for (int which = kAside; which > 1; --which)
        QFile::rename(aside(which - 1), aside(which));
    m_file.close();
    QFile::rename(m_file.fileName(), aside(1));
    (void)start();
}

} // namespace moai
