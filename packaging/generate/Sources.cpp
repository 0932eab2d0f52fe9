// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sources.h"

#include "base/Invalid.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace moai::packaging {

Result<QStringList> readSources(const QStringList &paths, qsizetype count)
{
    if (paths.size() != count)
        return invalid(u"It takes %1 files, and these are %2."_s.arg(count).arg(paths.size()));
    QStringList texts;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return invalid(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
        texts.append(QString::fromUtf8(file.readAll()));
    }
    return texts;
}

} // namespace moai::packaging
