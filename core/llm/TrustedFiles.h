// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QHash>
#include <QSslConfiguration>
#include <QString>

#include <memory>

namespace moai {

/// How to make secure connections for services that trust a PEM file's authorities besides the
/// system's. A file is read when it is first needed, and again when it has changed.
class TrustedFiles
{
public:
    using Trust = std::shared_ptr<const QSslConfiguration>;

    /// Null for an empty path: the system's authorities alone. The same pointer as long as the file
    /// stays as it is. Fails with kind `tls` (authoritiesIn()).
    [[nodiscard]] Result<Trust> of(const QString &path);

private:
    struct Read {
        QDateTime modified;
        qint64 size = 0;
        Trust trust;
    };

    QHash<QString, Read> m_read;
};

} // namespace moai
