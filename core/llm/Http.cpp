// SPDX-License-Identifier: GPL-3.0-or-later
#include "llm/Http.h"

namespace moai {

QByteArray HttpResponseHead::header(QByteArrayView name) const
{
    for (const HttpHeader &header : headers)
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    return {};
}

} // namespace moai
