// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace moai {

// The system's part of FileLock.

/// An open file that this process alone holds, or why there is none.
struct LockedFile {
    static constexpr qintptr kNone = -1;

    qintptr file = kNone;
    int error = 0;          ///< the system's, unless somebody else holds it or it is missing
    bool isHeld = false;    ///< by somebody else
    bool isMissing = false; ///< and was not to be made
};

enum class WhenMissing { Make, Leave };

/// Opens the file and locks it, without waiting. One that is made is for its owner only.
[[nodiscard]] LockedFile lockFile(const QString &path, WhenMissing whenMissing);
/// Takes the file, which this process holds, out of its folder.
void removeLockedFile(const QString &path, qintptr file);
/// Lets go.
void closeLockedFile(qintptr file);

} // namespace moai
