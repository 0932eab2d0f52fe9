// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace moai {

/// The text of `&name;`, `&#123;` or `&#x1F600;`; a name that is not known comes back as it is.
[[nodiscard]] QString decodeEntity(QByteArrayView entity);

} // namespace moai
