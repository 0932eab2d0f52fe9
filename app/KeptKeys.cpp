// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeptKeys.h"

#include "settings/Settings.h"

namespace moai {

bool KeptKeys::isKept(const QString &name) const
{
    return m_settings.get(keptKeys).contains(name);
}

void KeptKeys::setKept(const QString &name, bool kept)
{
    QStringList names = m_settings.get(keptKeys);
    names.removeAll(name);
    if (kept)
        names.append(name);
    names.sort();
    m_settings.set(keptKeys, names);
}

} // namespace moai
