// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LockedFile.h"

#include <QDir>

#include <windows.h>

namespace moai {
namespace {

HANDLE handleOf(qintptr file)
{
    return reinterpret_cast<HANDLE>(file);
}

/// A file that is being removed refuses access until its last handle is closed, and then tells
/// nothing of itself either. One that may not be opened still tells that.
bool isGoing(const std::wstring &name, DWORD error)
{
    return error == ERROR_DELETE_PENDING ||
           (error == ERROR_ACCESS_DENIED &&
            GetFileAttributesW(name.c_str()) == INVALID_FILE_ATTRIBUTES);
}

} // namespace

// A file that is opened to be shared with nobody is locked: a second opening fails, and the system
// closes it when the process ends, however it ends. Its folder is the person's, and so is the file.
LockedFile lockFile(const QString &path, WhenMissing whenMissing)
{
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const DWORD how = whenMissing == WhenMissing::Make ? OPEN_ALWAYS : OPEN_EXISTING;
    const HANDLE file = CreateFileW(name.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, 0, nullptr,
                                    how, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE)
        return {.file = reinterpret_cast<qintptr>(file)};
    const DWORD error = GetLastError();
    return {.error = int(error),
            .isHeld = error == ERROR_SHARING_VIOLATION || isGoing(name, error),
            .isMissing = error == ERROR_FILE_NOT_FOUND || error == ERROR_PATH_NOT_FOUND};
}

void removeLockedFile(const QString & /*path*/, qintptr file)
{
    FILE_DISPOSITION_INFO disposition{};
    disposition.DeleteFile = TRUE; // when it is closed
    SetFileInformationByHandle(handleOf(file), FileDispositionInfo, &disposition,
                               sizeof disposition);
}

void closeLockedFile(qintptr file)
{
    CloseHandle(handleOf(file));
}

} // namespace moai
