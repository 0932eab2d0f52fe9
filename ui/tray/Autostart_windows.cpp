// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/Autostart.h"

#include "base/Invalid.h"
#include "tray/AutostartEntry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

#include <windows.h>

using namespace Qt::StringLiterals;

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Autostart)
};

constexpr auto kRun = L"Software\\Microsoft\\Windows\\CurrentVersion\\Run";
/// What the Task Manager notes of it. An odd first byte: switched off.
constexpr auto kApproved =
    L"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
constexpr auto kValue = L"Moai";
/// What is longer is kept there and never run:
/// https://learn.microsoft.com/windows/win32/setupapi/run-and-runonce-registry-keys
constexpr std::size_t kLongest = 260;

const QString kShown = uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s;

bool isSwitchedOff()
{
    std::array<BYTE, 64> note{};
    DWORD size = DWORD(note.size());
    return RegGetValueW(HKEY_CURRENT_USER, kApproved, kValue, RRF_RT_REG_BINARY, nullptr,
                        note.data(), &size) == ERROR_SUCCESS &&
           (note[0] & 1) != 0;
}

/// The one that brings no console with it.
QString program()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString windowed = folder.filePath(u"moaiw.exe"_s);
    return QDir::toNativeSeparators(
        QFileInfo::exists(windowed) ? windowed : QCoreApplication::applicationFilePath());
}

} // namespace

bool startsWithSession()
{
    return RegGetValueW(HKEY_CURRENT_USER, kRun, kValue, RRF_RT_REG_SZ, nullptr, nullptr,
                        nullptr) == ERROR_SUCCESS &&
           !isSwitchedOff();
}

Result<void> setStartsWithSession(bool starts, const QString &dataDir)
{
    RegDeleteKeyValueW(HKEY_CURRENT_USER, kApproved, kValue);
    if (!starts) {
        const LSTATUS gone = RegDeleteKeyValueW(HKEY_CURRENT_USER, kRun, kValue);
        if (gone != ERROR_SUCCESS && gone != ERROR_FILE_NOT_FOUND)
            //: %1 file, %2 why, in the system's words
            return invalid(
                Tr::tr("“%1” cannot be removed: %2.").arg(kShown, qt_error_string(int(gone))));
        return {};
    }
    const bool isUsual =
        QDir(dataDir) == QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const std::wstring command =
        runCommand(program(), isUsual ? QString() : QDir::toNativeSeparators(dataDir))
            .toStdWString();
    const LSTATUS kept =
        command.size() > kLongest
            ? ERROR_FILENAME_EXCED_RANGE
            : RegSetKeyValueW(HKEY_CURRENT_USER, kRun, kValue, REG_SZ, command.c_str(),
                              DWORD((command.size() + 1) * sizeof(wchar_t)));
    if (kept != ERROR_SUCCESS)
        //: %1 file, %2 why, in the system's words
        return invalid(
            Tr::tr("“%1” cannot be written: %2.").arg(kShown, qt_error_string(int(kept))));
    return {};
}

} // namespace moai
