// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketPlace.h"

#include <QDir>
#include <QStandardPaths>

namespace moai {

QString socketPlace(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
}

} // namespace moai
