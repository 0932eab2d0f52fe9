// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeySources.h"

#include <QCoreApplication>

#include <algorithm>

namespace moai {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(moai::Keys)
};

} // namespace

bool isPossibleKey(const QByteArray &key)
{
    return std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

Result<Key> keyInEnvironment(const QString &variable)
{
    if (variable.isEmpty())
        return Key{};
    const QByteArray key = qgetenv(variable.toLocal8Bit().constData()).trimmed();
    if (key.isEmpty())
        return Key{};
    if (isPossibleKey(key))
        return Key{key, KeySource::Environment};
    return Failure{FailureKind::Invalid,
                   Tr::tr("What %1 holds cannot be a key: keys have no spaces, line breaks or "
                          "accented letters. Set it again.")
                       .arg(variable),
                   {}};
}

} // namespace moai
