// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/TrustedFiles.h"

#include "base/Authorities.h"

#include <QFileInfo>

namespace moai {

Result<TrustedFiles::Trust> TrustedFiles::of(const QString &path)
{
    if (path.isEmpty())
        return Trust();
    const QFileInfo file(path);
    const auto known = m_read.constFind(path);
    if (file.exists() && known != m_read.cend() && known->modified == file.lastModified() &&
        known->size == file.size())
        return known->trust;
    const auto own = authoritiesIn(path);
    if (!own)
        return own.error();
    QSslConfiguration made = QSslConfiguration::defaultConfiguration();
    // Named one by one: the default configuration looks the system's up only while it has none.
    made.setCaCertificates(QSslConfiguration::systemCaCertificates() + *own);
    const Read read{file.lastModified(), file.size(),
                    std::make_shared<const QSslConfiguration>(made)};
    m_read.insert(path, read);
    return read.trust;
}

} // namespace moai
